"""Cells of the board as something to be selected: where a paste goes, where typing makes a card, where Ctrl and arrows lead."""

from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.reading import Way
from journey_studio.model import Curve, Emotion, Lane
from journey_studio.model.curve_lanes import curves_in, lane_of
from journey_studio.model.kinds import EMOTION
from journey_studio.scene import Group

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_PARTED = "/"
_SHIFTS: dict[Way, tuple[int, int]] = {"left": (0, -1), "right": (0, 1), "up": (-1, 0), "down": (1, 0)}


def is_cell(owner: str) -> bool:
    """Whether an id is that of a cell: its lane and its step, with a stroke between them."""
    return _PARTED in owner


def selected_cell(canvas: "BoardCanvas") -> str:
    """The id of the empty cell that is selected; empty where none is, or more than it."""
    only = next(iter(canvas.selection)) if len(canvas.selection) == 1 else ""
    return only if is_cell(only) else ""


def focus_cell(canvas: "BoardCanvas", way: Way) -> bool:
    """Go from the focused card or cell to the cell beside: to its first card, or to the empty cell. False at the edge.

    In an emotion lane it goes along one curve: to its next point, or to the step where it has none.
    """
    if canvas.index is None:
        return False
    rows = _rows(canvas.index)
    here = _place(rows, _home(canvas, canvas.focused))
    if here is None:
        return False
    down, across = _SHIFTS[way]
    row, column = here[0] + down, here[1] + across
    if not (0 <= row < len(rows) and 0 <= column < len(rows[row])):
        return False
    cell, curve = rows[row][column], focused_curve(canvas)
    first = next((item.owner for item in cell.items if isinstance(item, Group) and item.role == "card"), "")
    canvas.focus(first or _point_in(canvas, cell.owner, curve) or cell.owner)
    canvas.along = (canvas.focused or "", curve)
    return True


def focused_curve(canvas: "BoardCanvas") -> str:
    """The curve of the point that has the keyboard, or along which its cell was come to; empty where there is none."""
    point = canvas.document.snapshot.get(Emotion, canvas.focused)
    if point:
        return point.curve
    place, curve = canvas.along
    return curve if curve and place == canvas.focused and canvas.document.snapshot.get(Curve, curve) else ""


def _home(canvas: "BoardCanvas", owner: str | None) -> str | None:
    """The cell of a point of a curve; anything else is at home where it is drawn."""
    snapshot = canvas.document.snapshot
    point = snapshot.get(Emotion, owner)
    lane = lane_of(snapshot, snapshot.need(Curve, point.curve)) if point else None
    return f"{lane.id}{_PARTED}{point.step}" if point and lane else owner


def _point_in(canvas: "BoardCanvas", cell: str, curve: str) -> str:
    """The point at a cell of an emotion lane: of that curve where it is drawn there, else of the first that has one."""
    key, _, step = cell.partition(_PARTED)
    snapshot = canvas.document.snapshot
    lane = snapshot.get(Lane, key)
    if lane is None or lane.kind != EMOTION:
        return ""
    drawn = [curve.id for curve in curves_in(snapshot, lane) if not curve.hidden]
    if curve in drawn:
        drawn = [curve]
    points = (point for each in drawn for point in snapshot.emotions(each) if point.step == step)
    return next((point.id for point in points), "")


def _rows(index: SceneIndex) -> list[list[Group]]:
    """The cells of every lane that shows cards."""
    lanes = (
        [item for item in lane.items if isinstance(item, Group) and item.role == "cell"]
        for lane in index.lanes
    )
    return [cells for cells in lanes if cells]


def _place(rows: list[list[Group]], owner: str | None) -> tuple[int, int] | None:
    """Row and column of a cell, or of the cell that holds a card."""
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            held = [item.owner for item in cell.items if isinstance(item, Group)]
            if owner in (cell.owner, *held):
                return row, column
    return None
