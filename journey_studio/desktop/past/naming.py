"""A name typed in place, for a snapshot that is saved or renamed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from journey_studio.desktop.panels.making import button
from journey_studio.desktop.words import tr

LONGEST = 200


class NameField(QWidget):
    """Hidden until a name is asked for; Enter takes it, Escape goes without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take: Callable[[str], object] = lambda name: None
        self.text = QLineEdit()
        self.text.setMaxLength(LONGEST)
        self.text.setAccessibleName(tr("Name of the snapshot"))
        self.save = button(tr("Save"), "primary")
        self.save.clicked.connect(self.take)
        self.text.returnPressed.connect(self.take)
        self.text.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.save)
        self.hide()

    def ask(self, name: str, hint: str, take: Callable[[str], object]) -> None:
        """Ask for a name, beginning with the one there is."""
        self._take = take
        self.text.setPlaceholderText(hint)
        self.text.setText(name)
        self.save.setEnabled(bool(name))
        self.show()
        self.text.selectAll()
        self.text.setFocus()

    def take(self) -> None:
        """Hand the name on."""
        if name := self.text.text().strip():
            self.hide()
            self._take(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes without."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
