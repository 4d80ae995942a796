"""Data on the clipboard whose picture is painted when somebody asks for it; Qt must not hold it longer than Python lives."""

import atexit
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

_IMAGE = "application/x-qt-image"
_registered: list[bool] = []


class LazyData(QMimeData):
    """Forms that are there, and a picture that `paint` makes when it is first asked for."""

    def __init__(self, paint: Callable[[], QImage]) -> None:
        super().__init__()
        self._paint = paint
        self._picture: QImage | None = None

    @property
    def plain(self) -> QMimeData:
        """The same as data without Python behind it; with the picture where it was painted already."""
        made = QMimeData()
        for form in super().formats():
            made.setData(form, self.data(form))
        if self._picture is not None:
            made.setImageData(self._picture)
        return made

    def formats(self) -> list[str]:
        """What there is, the picture last."""
        return [*super().formats(), _IMAGE]

    def hasFormat(self, mimetype: str) -> bool:
        """Whether there is such a form."""
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferred: Any) -> Any:
        """The data in a form."""
        if mimetype != _IMAGE:
            return super().retrieveData(mimetype, preferred)
        if self._picture is None:
            self._picture = self._paint()
        return self._picture


def put_on_clipboard(data: QMimeData) -> None:
    """Put data on the clipboard, and see to it that it is plain before Python ends: Qt lives longer."""
    application = QCoreApplication.instance()
    if not _registered and application is not None:
        _registered.append(True)
        application.aboutToQuit.connect(let_go)
        atexit.register(let_go)
    QGuiApplication.clipboard().setMimeData(data)


def let_go() -> None:
    """Leave plain data on the clipboard where ours is on it; without a display, whose clipboard ends with the process, none."""
    if QCoreApplication.instance() is None:
        return
    clipboard = QGuiApplication.clipboard()
    held = clipboard.mimeData()
    if QGuiApplication.platformName() == "offscreen":
        clipboard.clear()
    elif isinstance(held, LazyData):
        clipboard.setMimeData(held.plain)
