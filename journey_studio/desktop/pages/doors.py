"""The doors of the welcome, each with what is behind it; that of the templates is in the `gallery`."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.words import tr

EXAMPLE = """Awareness
    Sees an ad
Consideration
    Compares offers
    Reads reviews
Purchase"""


class Door(QWidget):
    """A way to a new map: its label, a hint, and the room behind it. `chosen` carries what the map is made of."""

    label = ""
    hint = ""
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(wrapped_label(tr(self.hint), "hint"))
        self.go = button(tr("Make the map"), "primary")

    def _close_with_button(self) -> None:
        self._column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)


class PasteDoor(Door):
    """Begins with a text: a list of stages and steps, or a Mermaid journey."""

    label = "Paste a text"
    hint = "One stage a line, its steps indented below it; or a table copied from a spreadsheet, a Mermaid journey, Markdown, a JSON map."

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text of the map"))
        self.text.setPlaceholderText(EXAMPLE)
        self.text.setTabChangesFocus(True)
        self.problem = wrapped_label(role="problem")
        self.text.textChanged.connect(self._typed)
        self.go.setEnabled(False)
        self.go.clicked.connect(lambda: self.chosen.emit(self.text.toPlainText()))
        self._column.addWidget(self.text, 1)
        self._column.addWidget(self.problem)
        self._close_with_button()

    def _typed(self) -> None:
        self.problem.clear()
        self.go.setEnabled(bool(self.text.toPlainText().strip()))


class BlankDoor(Door):
    """Begins with lanes and nothing else."""

    label = "Blank board"
    hint = "The usual lanes (actions, touchpoints, emotion, pain points, opportunities) and no stage yet."

    def __init__(self) -> None:
        super().__init__()
        self.go.clicked.connect(lambda: self.chosen.emit(""))
        self._close_with_button()
        self._column.addStretch(1)
