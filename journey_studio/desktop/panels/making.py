"""Small widgets that every panel makes in one way: labels that show text as it is, headings, buttons of a role."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy


def plain_label(text: str = "", role: str = "") -> QLabel:
    """A label that shows its text as it is, never as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return label


def wrapped_label(text: str = "", role: str = "") -> QLabel:
    """A plain label of as many lines as it needs."""
    label = plain_label(text, role)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return label


def button(text: str, role: str = "") -> QPushButton:
    """A push button in the look of a role: primary, quiet, link, door."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    return made


def button_row(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons side by side."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for each in buttons:
        row.addWidget(each)
    return row


def deciding(dialog: QDialog, words: str, leave: str) -> tuple[QDialogButtonBox, QPushButton]:
    """The foot of a dialog that proposes something: a button that does it, pressed by Enter, and one that leaves all as it is."""
    box = QDialogButtonBox()
    go = box.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
    go.setProperty("role", "primary")
    go.setDefault(True)
    box.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
    box.rejected.connect(dialog.reject)
    return box, go
