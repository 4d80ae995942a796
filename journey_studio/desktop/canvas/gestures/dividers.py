"""The dividers between columns and between rows: where they are caught, and the pointer that says so."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.sticky import READABLE
from journey_studio.model import Lane, Step
from journey_studio.scene import Group

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_BESIDE, _ABOVE = 12.0, 8.0
_LEGIBLE = READABLE


@dataclass(frozen=True, slots=True)
class Divider:
    """The right edge of a step or the lower edge of a lane: the part that it sizes, and how large that is, in board px."""

    part: Step | Lane
    start: float
    size: float

    @property
    def upright(self) -> bool:
        """Whether it divides columns."""
        return isinstance(self.part, Step)


def divider_near(canvas: "BoardCanvas", point: QPointF) -> Divider | None:
    """The divider in the row of steps within 12 px of a point, or beside the names of lanes within 8 px."""
    if canvas.index is None or not canvas.can_shape or canvas.view.scale < _LEGIBLE:
        return None
    return _column(canvas, point) or _row(canvas, point)


def _column(canvas: "BoardCanvas", point: QPointF) -> Divider | None:
    index, sticky = canvas.index, canvas.sticky
    row = next((group for group in index.heads if group.role == "steps"), None) if index else None
    if row is None:
        return None
    x, y = sticky.head_view.to_board(point)
    if not row.y <= y < row.y + row.height or point.x() < sticky.right - 1:
        return None
    steps = [item for item in row.items if isinstance(item, Group) and item.role == "step"]
    near = min(steps, key=lambda step: abs(step.x + step.width - x), default=None)
    if near is None or abs(near.x + near.width - x) * canvas.view.scale > _BESIDE:
        return None
    return Divider(canvas.document.snapshot.need(Step, near.owner), near.x, near.width)


def _row(canvas: "BoardCanvas", point: QPointF) -> Divider | None:
    index, sticky = canvas.index, canvas.sticky
    if index is None or not sticky.left <= point.x() < sticky.right or point.y() < sticky.bottom:
        return None
    _, y = sticky.label_view.to_board(point)
    near = min(index.lanes, key=lambda lane: abs(lane.y + lane.height - y), default=None)
    if near is None or abs(near.y + near.height - y) * canvas.view.scale > _ABOVE:
        return None
    lane = canvas.document.snapshot.need(Lane, near.owner)
    return None if lane.collapsed else Divider(lane, near.y, near.height)


class DividerPointer(QObject):
    """Shows over a divider that it can be dragged."""

    def __init__(self, canvas: "BoardCanvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._over = False
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look where the mouse is; take nothing."""
        if event.type() == QEvent.Type.Leave:
            self._show(None)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove and not event.buttons():
            held = self._canvas.gesture is not None or self._canvas.space_is_down
            self._show(None if held else divider_near(self._canvas, event.position()))
        return False

    def _show(self, divider: Divider | None) -> None:
        """Change the pointer where that makes a difference: other gestures have pointers of their own."""
        if divider:
            shape = Qt.CursorShape.SplitHCursor if divider.upright else Qt.CursorShape.SplitVCursor
            self._canvas.viewport().setCursor(shape)
        elif self._over:
            self._canvas.viewport().unsetCursor()
        self._over = divider is not None
