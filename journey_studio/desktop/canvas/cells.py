"""Cells of the board as something to be selected: where a paste goes, where typing makes a card, where Ctrl and arrows lead."""

from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.reading import Way
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
    """Go from the focused card or cell to the cell beside: to its first card, or to the empty cell. False at the edge."""
    if canvas.index is None:
        return False
    rows = _rows(canvas.index)
    here = _place(rows, canvas.focused)
    if here is None:
        return False
    down, across = _SHIFTS[way]
    row, column = here[0] + down, here[1] + across
    if not (0 <= row < len(rows) and 0 <= column < len(rows[row])):
        return False
    cell = rows[row][column]
    first = next((item.owner for item in cell.items if isinstance(item, Group) and item.role == "card"), "")
    canvas.focus(first or cell.owner)
    return True


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
