"""What stays in sight: the row of stages and steps at the top, the names of the lanes at the left."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF

from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.pins import Pin, pin_at, stuck
from journey_studio.desktop.canvas.view import View

READABLE = 0.6
"""The scale below which headers stop shrinking."""

FAR_HEAD, FAR_LABELS = 26, 100


@dataclass(frozen=True, slots=True)
class Sticky:
    """Where head and labels are now, in px of the viewport: at their place on the board, but never out of the window.

    `top` and `left` are where they begin; `bottom` and `right`, whole px, where the body begins. Below the head,
    which ends at `head`, stand the `pins` of lanes that stay in sight. `is_far`: from far away they
    do not shrink with the board any more; they stay as large as words need, and what is in the way lies under them.
    `label_width` and `stages_y` (the middle of the row of stages) are board px.
    """

    view: View
    top: float
    left: float
    bottom: int
    right: int
    is_far: bool = False
    label_width: float = 0.0
    stages_y: float = 0.0
    head: int = 0
    pins: tuple[Pin, ...] = ()

    @staticmethod
    def of(index: SceneIndex, view: View) -> "Sticky":
        """The sticky parts of a scene in a view."""
        top, left = max(view.ty, 0.0), max(view.tx, 0.0)
        head = math.ceil(top + index.head_height * view.scale) if index.head_height else 0
        right = math.ceil(left + index.label_width * view.scale) if index.label_width else 0
        is_far = view.scale < READABLE and right > 0
        if is_far:
            end = view.to_view(index.label_width, index.head_height)
            head, right = max(math.ceil(end.y()), FAR_HEAD), max(math.ceil(end.x()), FAR_LABELS)
            top, left = float(head - FAR_HEAD), float(right - FAR_LABELS)
        pins = stuck(index.pinned, view, head)
        bottom = pins[-1].bottom if pins else head
        places = (index.label_width, index.stages_y)
        return Sticky(view, top, left, bottom, right, is_far, *places, head, pins)

    @property
    def is_loose(self) -> bool:
        """Whether the labels stand apart from the board, with a line beside them."""
        return self.view.tx < 0 or (self.is_far and self.covered > 0)

    @property
    def covered(self) -> float:
        """How many px of the columns, at their place on the board, lie under the labels."""
        return self.right - self.view.to_view(self.label_width, 0).x()

    def has_same_labels(self, other: "Sticky") -> bool:
        """Whether the labels are at the same x and look the same."""
        same = self.right == other.right and self.is_far == other.is_far
        return same and self.left == other.left and self.is_loose == other.is_loose

    @property
    def head_view(self) -> View:
        """The view in which the head is painted."""
        return View(self.view.scale, self.view.tx, self.top)

    @property
    def label_view(self) -> View:
        """The view in which the labels of lanes are painted."""
        return View(self.view.scale, self.left, self.view.ty)

    def view_of(self, lane: str) -> View:
        """The view in which a lane is seen: that of the board, or where it sticks."""
        return next((pin.view(self.view) for pin in self.pins if pin.lane.owner == lane), self.view)

    def at_pin(self, pin: Pin) -> "Sticky":
        """The same with the whole board moved to where a lane sticks: what is asked of that lane is answered there."""
        return replace(self, view=pin.view(self.view), pins=())

    def view_at(self, point: QPointF) -> View:
        """The view in which the lanes under a point of the viewport are seen."""
        pin = pin_at(self.pins, point.y())
        return pin.view(self.view) if pin else self.view

    def label_rect(self, y: float, height: float) -> QRectF:
        """Where the label of a lane lies in the viewport, whose y and height on the board are given."""
        width = self.right - self.left if self.is_far else self.label_width * self.view.scale
        return QRectF(self.left, y * self.view.scale + self.view.ty, width, height * self.view.scale)

    def head_rect(self, x: float, width: float) -> QRectF:
        """Where a stage or a step lies in a head that is far away."""
        left = x * self.view.scale + self.view.tx
        return QRectF(left, self.top, width * self.view.scale, self.head - self.top)

    def areas(self, window: QRect) -> Iterator[tuple[str, QRect]]:
        """The window in parts that do not overlap: body, labels and head, the head over the whole width."""
        yield (
            "body",
            QRect(self.right, self.bottom, window.width() - self.right, window.height() - self.bottom),
        )
        yield "labels", QRect(0, self.bottom, self.right, window.height() - self.bottom)
        if self.pins:
            yield "pins", QRect(0, self.head, window.width(), self.bottom - self.head)
        yield "head", QRect(0, 0, window.width(), self.head)

    def board_point(self, point: QPointF) -> tuple[float, float] | None:
        """The place on the board that a point of the viewport shows; None in the corner between head and labels."""
        in_head, in_labels = point.y() < self.head, point.x() < self.right
        if in_head and in_labels:
            return None
        if self.is_far and in_head:
            return self.view.to_board(point)[0], self.stages_y
        if self.is_far and in_labels and point.x() >= self.left:
            return 1.0, self.view_at(point).to_board(point)[1]
        if in_head:
            return self.head_view.to_board(point)
        x = (self.label_view if in_labels else self.view).to_board(point)[0]
        return x, self.view_at(point).to_board(point)[1]
