"""What stays in sight: the row of stages and steps at the top, the names of the lanes at the left."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF

from journey_studio.desktop.canvas.index import HEAD_ROLES, SceneIndex
from journey_studio.desktop.canvas.view import View


@dataclass(frozen=True, slots=True)
class Sticky:
    """Where head and labels are now, in px of the viewport: at their place on the board, but never out of the window.

    `top` and `left` are where they begin; `bottom` and `right`, whole px, where the body begins.
    """

    view: View
    top: float
    left: float
    bottom: int
    right: int

    @staticmethod
    def of(index: SceneIndex, view: View) -> "Sticky":
        """The sticky parts of a scene in a view."""
        top, left = max(view.ty, 0.0), max(view.tx, 0.0)
        bottom = math.ceil(top + index.head_height * view.scale) if index.head_height else 0
        right = math.ceil(left + index.label_width * view.scale) if index.label_width else 0
        return Sticky(view, top, left, bottom, right)

    @property
    def is_loose(self) -> bool:
        """Whether the labels stand apart from the board, with a line beside them."""
        return self.view.tx < 0

    def has_same_labels(self, other: "Sticky") -> bool:
        """Whether the labels are at the same x and look the same."""
        return self.left == other.left and self.is_loose == other.is_loose

    @property
    def head_view(self) -> View:
        """The view in which the head is painted."""
        return View(self.view.scale, self.view.tx, self.top)

    @property
    def label_view(self) -> View:
        """The view in which the labels of lanes are painted."""
        return View(self.view.scale, self.left, self.view.ty)

    def areas(self, window: QRect) -> Iterator[tuple[str, QRect]]:
        """The window in parts that do not overlap: body, labels and head, the head over the whole width."""
        yield (
            "body",
            QRect(self.right, self.bottom, window.width() - self.right, window.height() - self.bottom),
        )
        yield "labels", QRect(0, self.bottom, self.right, window.height() - self.bottom)
        yield "head", QRect(0, 0, window.width(), self.bottom)

    def board_point(self, point: QPointF) -> tuple[float, float] | None:
        """The place on the board that a point of the viewport shows; None in the corner between head and labels."""
        in_head, in_labels = point.y() < self.bottom, point.x() < self.right
        if in_head and in_labels:
            return None
        if in_head:
            return self.head_view.to_board(point)
        return (self.label_view if in_labels else self.view).to_board(point)

    def view_of(self, role: str) -> View:
        """The view in which things of a role are painted: those of the head, labels, or the body."""
        if role in HEAD_ROLES:
            return self.head_view
        return self.label_view if role == "label" else self.view

    def shown(self, rect: QRectF, role: str) -> QRectF:
        """Where a rectangle of the board lies in the viewport, sticky parts heeded."""
        return self.view_of(role).rect_to_view(rect)
