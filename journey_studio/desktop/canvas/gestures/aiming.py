"""From a point of the viewport to a place on the board, and back to where its mark is painted."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from journey_studio.desktop.canvas.gestures.landing import Landing, landing
from journey_studio.desktop.canvas.gestures.marks import Bar
from journey_studio.desktop.canvas.gestures.places import Places

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_THIN = 4.0


@dataclass(frozen=True, slots=True)
class Grip:
    """How a card is held: by which of its columns, counted from its first, and how many it has."""

    column: int = 0
    columns: int = 1


def gap_under(
    canvas: "BoardCanvas",
    places: Places,
    at: QPointF,
    carried: Collection[str] = (),
    grip: Grip | None = None,
) -> Landing | None:
    """The gap between cards under a point; None outside the window, off the cells, and over head and labels.

    A wide card held by a later column goes to as many columns before the point, and stays on the board as a whole.
    """
    if not canvas.viewport().rect().contains(at.toPoint()):
        return None
    point = canvas.sticky.board_point(at)
    if point is None:
        return None
    x, y = point
    column = places.column_at(x)
    if grip and column is not None:
        last = len(places.grid.steps) - grip.columns
        x = places.grid.centre(max(min(column - grip.column, last), 0))
    return landing(places, x, y, carried)


def bar_at(canvas: "BoardCanvas", gap: Landing) -> Bar:
    """The insertion bar of a gap, never thinner than can be seen."""
    rect = canvas.sticky.view_of(gap.cell.lane).rect_to_view(QRectF(*gap.bar))
    grow = max(0.0, _THIN - rect.height()) / 2
    return Bar(rect.adjusted(0, -grow, 0, grow))


def column_bar(canvas: "BoardCanvas", x: float) -> Bar:
    """A bar down the whole board at an x of the board."""
    window = canvas.viewport().rect()
    height = canvas.index.covered.bottom() if canvas.index else 0.0
    head = canvas.sticky.head_view.to_view(x, 0)
    bottom = min(canvas.view.to_view(x, height).y(), float(window.height()))
    return Bar(QRectF(head.x() - _THIN / 2, head.y(), _THIN, max(bottom - head.y(), _THIN)))


def row_bar(canvas: "BoardCanvas", y: float) -> Bar:
    """A bar across the whole board at a y of the board."""
    window = canvas.viewport().rect()
    width = canvas.index.covered.right() if canvas.index else 0.0
    left = canvas.sticky.label_view.to_view(0, y)
    right = min(canvas.view.to_view(width, y).x(), float(window.width()))
    return Bar(QRectF(left.x(), left.y() - _THIN / 2, max(right - left.x(), _THIN), _THIN))
