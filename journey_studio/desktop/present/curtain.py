"""A black or white sheet over the board, so that people look at who speaks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journey_studio.desktop.words import tr


class Curtain(QWidget):
    """Hidden until it falls; `lifted` tells of a click on it."""

    lifted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.setObjectName("curtain")
        self._colour = "black"
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.hide()

    def fall(self, colour: str) -> None:
        """Cover everything in a colour: black or white."""
        self._colour = colour
        self.setAccessibleName(tr("Black screen") if colour == "black" else tr("White screen"))
        self.setGeometry(self._under.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing but the colour."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(self._colour))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click brings the board back."""
        event.accept()
        self.lifted.emit()
