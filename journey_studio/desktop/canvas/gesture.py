"""What a gesture is to the canvas: an object that previews while the mouse is down and touches the document on release."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QMouseEvent, QPainter

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas
    from journey_studio.desktop.canvas.hit import Hit


class Gesture(Protocol):
    """One press of the mouse until its release. The canvas hands it the events and draws what it previews.

    After each `moved` the canvas repaints `bounds` as it was and as it is.
    """

    def moved(self, event: QMouseEvent) -> None:
        """The mouse moved, or the board moved under it."""

    def released(self, event: QMouseEvent) -> None:
        """The button went up: do it, as one edit."""

    def cancelled(self) -> None:
        """Escape, or the window lost the mouse: forget it; nothing has happened."""

    def paint(self, painter: QPainter, canvas: "BoardCanvas") -> None:
        """Draw the preview over the board, in px of the viewport."""

    def bounds(self) -> QRectF:
        """What `paint` draws on, in px of the viewport; empty when it draws nothing."""


MakeGesture = Callable[["BoardCanvas", "Hit | None", QMouseEvent], Gesture | None]
"""Makes the gesture that a press of the left button begins, or None where it begins none."""
