"""What stands in the place of a comparison while there is none: why, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.words import tr


class NothingCompared(QWidget):
    """`copy_wanted` asks for the to-be of the journey, a copy to change, `file_wanted` for another file; both only where they would help."""

    copy_wanted = Signal()
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = wrapped_label(role="hint")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.copy = button(tr("Make the to-be of this journey"), "primary")
        self.file = button(tr("Another file …"))
        self.copy.clicked.connect(self.copy_wanted)
        self.file.clicked.connect(self.file_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.copy)
        row.addWidget(self.file)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch()
        column.addWidget(self.words)
        column.addLayout(row)
        column.addStretch()

    def say(self, words: str, *, offer: bool = False, can_copy: bool = False) -> None:
        """Say why nothing is compared; `offer` the ways to something to compare with, a copy where the map can be changed."""
        self.words.setText(words)
        self.copy.setVisible(offer and can_copy)
        self.file.setVisible(offer)
