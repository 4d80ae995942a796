"""What is being typed in the inspector: values that wait a moment for more, and which edits are one undo step."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

PAUSE = 250  # ms without a key before the text is committed
STEP = 1_500  # ms without a key after which more typing is another undo step


class Typing(QObject):
    """Collects values of one record's fields and hands them on: at a pause, when the keyboard leaves the field, or when told to.

    `commit` takes the record's id, the values, and the group that makes edits of one bout of typing one undo step.
    """

    def __init__(self, commit: Callable[[str, dict[str, Any], str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._commit = commit
        self._pause, self._step = QTimer(self), QTimer(self)
        for timer, delay in ((self._pause, PAUSE), (self._step, STEP)):
            timer.setSingleShot(True)
            timer.setInterval(delay)
        self._pause.timeout.connect(self.flush)
        self._step.timeout.connect(self._part)
        self._record, self._field, self._bout = "", "", 0
        self._values: dict[str, Any] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._left)

    def value(self, record: str, field: str, value: Any, more: bool) -> None:
        """A field has a new value; `more` typing may follow."""
        if (record, field) != (self._record, self._field):
            self.flush()
            self._bout += 1
            self._record, self._field = record, field
        self._values[field] = value
        self._step.start()
        if more:
            self._pause.start()
        else:
            self.flush()
            self._part()

    def flush(self) -> None:
        """Hand on what waits."""
        self._pause.stop()
        values, self._values = self._values, {}
        if values:
            self._commit(self._record, values, f"inspector/{self._record}/{self._field}/{self._bout}")

    def _left(self, before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard went elsewhere: to save later would show the next field as it was before its first letter."""
        self.flush()

    def _part(self) -> None:
        """What is typed from now on is another undo step."""
        self.flush()
        self._field = ""
