"""A board in parts, one a page: cut between stages where that is possible, between lanes where it must be, never in a card.

Each part repeats the heads of its stages and steps and the labels of its lanes, and the curve runs on to its edges.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from journey_studio.layout.board import Window, board_group, whole_window
from journey_studio.layout.curve_view import PLAIN, CurveView
from journey_studio.layout.cuts import column_groups
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import LABEL_WIDTH, STEP_WIDTH
from journey_studio.layout.memo import Memo
from journey_studio.layout.shelf import Shelf
from journey_studio.layout.tall import even_groups
from journey_studio.model import Journey, Snapshot
from journey_studio.scene import Group


@dataclass(frozen=True, slots=True)
class Room:
    """The room on a page for a part, in points; `target` and `floor` are the scales (points a px) to wish and to keep."""

    width: float
    height: float
    target: float
    floor: float

    def scale(self, board: Group) -> float:
        """The largest scale at which a board fits."""
        return min(self.width / board.width, self.height / board.height)

    def columns(self, scale: float, grid: Grid) -> int:
        """How many steps fit side by side, were all as wide as the widest; at least one."""
        widest = max((grid.room(column) for column in range(len(grid.steps))), default=STEP_WIDTH)
        return max(int((self.width / scale - LABEL_WIDTH) / widest), 1)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a board: what it shows, its group, and its place among the columns of the whole."""

    window: Window
    board: Group
    first: int
    end: int

    @property
    def stages(self) -> tuple[str, ...]:
        """The titles of its stages."""
        return tuple(stage.title for stage, _ in self.window.grid.stages)


def whole_part(snapshot: Snapshot, journey: Journey, ink: Ink, memo: Memo, view: CurveView) -> Part:
    """The whole board as one part, with its sticky notes."""
    window = whole_window(snapshot, journey, memo)
    board = board_group(snapshot, journey, ink, memo, view, hints=False)
    return Part(window, board, 0, len(window.grid.steps))


def board_parts(
    snapshot: Snapshot, journey: Journey, ink: Ink, memo: Memo, room: Room, view: CurveView = PLAIN
) -> list[Part]:
    """The board in parts that all fit the room at its floor, or, where a single card is too high, as near as can be."""
    whole = whole_window(snapshot, journey, memo)
    shelf = Shelf(snapshot, whole)
    parts = []
    for first, end in column_groups(snapshot, whole, room.columns(room.target, whole.grid)):
        grid = whole.grid.part(first, end) if (first, end) != (0, len(whole.grid.steps)) else whole.grid
        window = Window(grid, whole.lanes, whole.funnels)
        shown = shelf.part(first, end)
        board = board_group(shown, journey, ink, memo, view, hints=False, window=window)
        if room.scale(board) >= room.floor:
            parts.append(Part(window, board, first, end))
            continue
        parts += [
            Part(lower, piece, first, end)
            for lower, piece in _rows(shown, journey, ink, memo, window, board, room, view)
        ]
    return parts


def common_scale(parts: Sequence[Part], room: Room, largest: float) -> float:
    """The scale at which all parts are drawn; those that cannot be read at it get smaller alone."""
    fitting = [scale for part in parts if (scale := room.scale(part.board)) >= room.floor]
    return min([largest, *fitting]) if fitting else room.floor


def _rows(
    snapshot: Snapshot,
    journey: Journey,
    ink: Ink,
    memo: Memo,
    window: Window,
    board: Group,
    room: Room,
    view: CurveView,
) -> list[tuple[Window, Group]]:
    """A part that is too high, its lanes on several pages; a lane that is too high alone, its cards on several pages."""
    scale = max(room.floor, min(room.target, room.width / board.width))
    made = []
    for shown, lanes in even_groups(snapshot, board, window.lanes, room.height / scale):
        lower = Window(window.grid, lanes, window.funnels)
        made.append((lower, board_group(shown, journey, ink, memo, view, hints=False, window=lower)))
    return made
