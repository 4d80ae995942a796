"""The board moves on while a gesture holds something at the edge of the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QTimer

ZONE = 8
_DELAY, _RAMP, _FRAME = 200, 200, 16
_FASTEST = 18


class AutoScroll(QObject):
    """Calls `scroll(dx, dy)` with the px the board should move, each frame that the pointer stays at an edge, after 200 ms."""

    def __init__(self, parent: QObject, scroll: Callable[[int, int], None]) -> None:
        super().__init__(parent)
        self._scroll = scroll
        self._way = QPoint()
        self._elapsed = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME)
        self._timer.timeout.connect(self._tick)

    def pointer_at(self, point: QPoint, room: QRect) -> None:
        """The pointer moved: begin, go on or stop."""
        self._way = QPoint(
            (point.x() < room.left() + ZONE) - (point.x() > room.right() - ZONE),
            (point.y() < room.top() + ZONE) - (point.y() > room.bottom() - ZONE),
        )
        if self._way.isNull():
            self.stop()
        elif not self._timer.isActive():
            self._elapsed = 0
            self._timer.start()

    def stop(self) -> None:
        """The gesture is over, or away from the edge."""
        self._timer.stop()

    def _tick(self) -> None:
        self._elapsed += _FRAME
        if self._elapsed > _DELAY:
            speed = max(1, round(_FASTEST * min(1.0, (self._elapsed - _DELAY) / _RAMP)))
            self._scroll(self._way.x() * speed, self._way.y() * speed)
