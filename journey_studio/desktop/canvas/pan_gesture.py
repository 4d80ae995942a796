"""Dragging the board itself: with Space, the middle or the right button."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QMouseEvent, QPainter

from journey_studio.desktop.canvas.board_view import BoardView

SLACK = 4
"""How many px the mouse may tremble before a press becomes a drag."""


class PanGesture:
    """Moves the board with the mouse once it has moved far enough; `clicked` is called where it never did."""

    def __init__(
        self, view: BoardView, start: QPoint, slack: int = -1, clicked: Callable[[QPoint], None] | None = None
    ) -> None:
        self._view = view
        self._last = start
        self._slack = slack
        self._clicked = clicked

    def moved(self, event: QMouseEvent) -> None:
        """Pan by what the mouse moved."""
        here = event.position().toPoint()
        if (here - self._last).manhattanLength() > self._slack:
            self._slack = -1
            way, self._last = here - self._last, here
            self._view.pan(way.x(), way.y())

    def released(self, event: QMouseEvent) -> None:
        """Nothing to finish; a click is told."""
        if self._clicked and self._slack >= 0:
            self._clicked(event.position().toPoint())

    def cancelled(self) -> None:
        """The board stays where it is."""

    def paint(self, painter: QPainter, canvas: object) -> None:
        """Nothing to draw."""

    def bounds(self) -> QRectF:
        """Nothing is drawn."""
        return QRectF()
