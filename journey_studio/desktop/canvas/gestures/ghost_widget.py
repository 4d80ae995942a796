"""The ghost of what comes from the palette: words in a pill that follow the pointer over the whole window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journey_studio.desktop.canvas.gestures.marks import Words

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_BESIDE = QPointF(14, 10)


class GhostWidget(QWidget):
    """Lies over everything in the window of the canvas; the mouse goes through it."""

    def __init__(self, canvas: "BoardCanvas", words: str) -> None:
        super().__init__(canvas.window())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = canvas.theme
        self._mark = Words(words, QPointF(1, 1), canvas.font())
        self.resize(self._mark.room.size().toSize())
        self.show()
        self.raise_()

    def follow(self, pointer: QPointF) -> None:
        """Lie beside a point of the screen."""
        place = self.parentWidget()
        if place is not None:
            self.move((place.mapFromGlobal(pointer) + _BESIDE).toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._mark.paint(painter, self._theme)
