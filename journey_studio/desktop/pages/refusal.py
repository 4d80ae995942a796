"""The page that says why a map is not open, and what can be done."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.words import tr
from journey_studio.store import Reason, Refused

HEADLINES = {
    Reason.OPEN_ELSEWHERE: "This map is open elsewhere",
    Reason.DAMAGED: "This map is damaged",
    Reason.HOSTILE: "This file is not only a map",
    Reason.NEWER: "This map was made by a newer version",
    Reason.NOT_OURS: "This file is not a map",
    Reason.MISSING: "This map is gone",
}


class RefusalPage(QWidget):
    """Shows a refusal. `again` and `to_read` carry the map's path; `another` asks for the open dialog, `home` for the start."""

    again = Signal(object)
    to_read = Signal(object)
    another = Signal()
    home = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refusal")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._path = Path()
        self.headline, self.words = wrapped_label(role="display"), wrapped_label()
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.read = button(tr("Open a copy to read"), "primary")
        self.retry = button(tr("Try again"))
        self.choose = button(tr("Choose another map …"))
        self.start = button(tr("Back to the start"))
        self.read.clicked.connect(lambda: self.to_read.emit(self._path))
        self.retry.clicked.connect(lambda: self.again.emit(self._path))
        self.choose.clicked.connect(self.another)
        self.start.clicked.connect(self.home)
        self._lay_out((self.read, self.retry, self.choose, self.start))

    def show_refusal(self, refused: Refused) -> None:
        """Say why, and offer what helps: a map that is open elsewhere can still be read."""
        self._path = refused.path
        self.headline.setText(tr(HEADLINES.get(refused.reason, "This map cannot be opened")))
        self.words.setText(str(refused))
        self.read.setVisible(refused.reason is Reason.OPEN_ELSEWHERE)

    def _lay_out(self, buttons: tuple[QPushButton, ...]) -> None:
        row = QHBoxLayout()
        for each in buttons:
            row.addWidget(each)
        row.addStretch(1)
        inner = QWidget()
        inner.setFixedWidth(640)
        column = QVBoxLayout(inner)
        column.setSpacing(16)
        column.addWidget(self.headline)
        column.addWidget(self.words)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
