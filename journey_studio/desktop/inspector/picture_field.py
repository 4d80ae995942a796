"""Fields that hold a picture: chosen from a file, kept in the map, taken out again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from journey_studio.desktop.panels.making import button
from journey_studio.desktop.words import tr
from journey_studio.model import Asset, InvalidValue
from journey_studio.model.asset import asset_id

MOST_BYTES = 20_000_000
_KEPT = {b"png": "image/png", b"jpeg": "image/jpeg", b"jpg": "image/jpeg"}


class PictureButtons(QWidget):
    """Two buttons: one asks for a file and offers its path, the other offers None. The second is there with a picture."""

    def __init__(self, offer: Callable[[Path | None], None]) -> None:
        super().__init__()
        self.choose: QPushButton = button(tr("Choose a picture …"))
        self.remove: QPushButton = button(tr("Remove"), "quiet")
        self.choose.clicked.connect(lambda: self._ask(offer))
        self.remove.clicked.connect(lambda: offer(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choose, 1)
        row.addWidget(self.remove)

    def show_held(self, held: bool) -> None:
        """Say whether there is a picture already."""
        self.choose.setText(tr("Change the picture …") if held else tr("Choose a picture …"))
        self.remove.setVisible(held)

    def _ask(self, offer: Callable[[Path | None], None]) -> None:
        kinds = tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
        name = QFileDialog.getOpenFileName(self, tr("Choose a picture"), "", kinds)[0]
        if name:
            offer(Path(name))


def read_picture(path: Path) -> Asset:
    """A file as a picture of the map: PNG and JPEG as they are, others made PNG. Raises `InvalidValue`."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InvalidValue(tr("{name} is larger than 20 MB: make it smaller.").format(name=path.name))
        data = path.read_bytes()
    except OSError as error:
        raise InvalidValue(f"{path.name}: {error.strerror}") from error
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    kind, image = bytes(reader.format().data()), reader.read()
    if image.isNull():
        raise InvalidValue(tr("{name} is no picture that can be read.").format(name=path.name))
    if kind not in _KEPT:
        data = _as_png(image)
    return Asset(asset_id(data), path.name, _KEPT.get(kind, "image/png"), image.width(), image.height(), data)


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
