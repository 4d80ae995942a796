"""What turns of the wheel and pinches ask for: so many px to pan, or a factor to zoom."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent

NOTCH = 120
_MOST = 4 * NOTCH
_PER_UNIT = 1.0015
_PX_A_NOTCH = 80


def zoom_factor(event: QWheelEvent) -> float:
    """`1.0015` to the power of the turn, at most four notches an event; 1 for an event that turns nothing."""
    turn = event.angleDelta().y() or event.angleDelta().x() or event.pixelDelta().y()
    return float(_PER_UNIT ** max(-_MOST, min(_MOST, turn)))


def pan_distance(event: QWheelEvent) -> QPoint:
    """How far the board moves in px: a touchpad's own px, else 80 px a notch; Shift turns up and down into sideways."""
    distance = event.pixelDelta()
    if distance.isNull():
        turn = event.angleDelta()
        distance = QPoint(_share(turn.x()), _share(turn.y()))
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not distance.x():
        distance = QPoint(distance.y(), 0)
    return distance


def _share(turn: int) -> int:
    return round(max(-_MOST, min(_MOST, turn)) * _PX_A_NOTCH / NOTCH)
