"""Where the parts of a board lie, in board px: columns, lanes, cells, and the cards that are piled in a column."""

from collections.abc import Iterator
from dataclasses import dataclass

from journey_studio.layout import Memo
from journey_studio.layout.grid import Grid, board_grid
from journey_studio.model import Snapshot
from journey_studio.scene import Group, Scene
from journey_studio.scene.search import Bounds, bounds


@dataclass(frozen=True, slots=True)
class Cell:
    """A lane and a step, and the room where they cross."""

    lane: str
    step: str
    bounds: Bounds


@dataclass(frozen=True, slots=True)
class Places:
    """The board of a journey as it is drawn: the grid of its steps and its lanes from top to bottom, hidden ones not."""

    snapshot: Snapshot
    journey: str
    grid: Grid
    lanes: tuple[Group, ...]

    @staticmethod
    def of(snapshot: Snapshot, journey: str, scene: Scene) -> "Places":
        """The places on a scene that was laid out from this snapshot."""
        lanes = (item for item in scene.root.items if isinstance(item, Group) and item.role == "lane")
        return Places(snapshot, journey, board_grid(snapshot, journey, Memo()), tuple(lanes))

    def column_at(self, x: float) -> int | None:
        """The column over a point; None beside the steps."""
        return self.grid.column_at(x)

    def lane_at(self, y: float) -> Group | None:
        """The lane at a height; None above the first and below the last."""
        return next((lane for lane in self.lanes if lane.y <= y < lane.y + lane.height), None)

    def lane(self, key: str) -> Group | None:
        """The lane of that id; None where it is not drawn."""
        return next((lane for lane in self.lanes if lane.owner == key), None)

    def cell_at(self, x: float, y: float) -> Cell | None:
        """The cell under a point; None off the cells."""
        column, lane = self.column_at(x), self.lane_at(y)
        return None if column is None or lane is None else self.cell(lane, column)

    def cell(self, lane: Group, column: int) -> Cell:
        """The cell of a lane in a column."""
        room = Bounds(self.grid.left(column), lane.y, self.grid.room(column), lane.height)
        return Cell(lane.owner, self.grid.steps[column].id, room)

    def pile(self, cell: Cell) -> list[tuple[str, Bounds]]:
        """The cards that stand in a cell or reach into it from an earlier step, from top to bottom."""
        lane = self.lane(cell.lane)
        middle = cell.bounds.x + cell.bounds.width / 2
        found = (
            [] if lane is None else [card for card in _cards(lane, middle, middle) if _spans(card[1], middle)]
        )
        return sorted(found, key=lambda entry: entry[1].y)


def _cards(lane: Group, left: float, right: float) -> Iterator[tuple[str, Bounds]]:
    """The cards of the cells that reach into a stretch of x."""
    for cell in lane.items:
        if isinstance(cell, Group) and cell.role == "cell" and cell.items:
            x, y = lane.x + cell.x, lane.y + cell.y
            if x <= right and left <= x + cell.width:
                yield from (
                    (card.owner, bounds(card).moved(x, y)) for card in cell.items if isinstance(card, Group)
                )


def _spans(box: Bounds, x: float) -> bool:
    return box.x <= x <= box.right
