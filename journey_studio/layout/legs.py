"""Which way a route goes from card to card: along the gaps between columns and the edges of lanes, so that cards can be read.

Only a card that spans columns is crossed. On to a later column it leaves to the right and runs above the lane, back to an
earlier one to the left and below, to the column before it around its own card.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from journey_studio.layout.threads import Threads
from journey_studio.scene import Group, Item
from journey_studio.scene.search import Bounds, bounds

Point = tuple[float, float]

_APART = 4.0
_PORTS = 9.0
_EDGE = 5.0


@dataclass(frozen=True, slots=True)
class Ground:
    """What routes run over, in px of the board: cards by id with the number of their lane, lanes by top and bottom, and the
    edges of the columns from left to right.
    """

    cards: Mapping[str, tuple[int, Bounds]]
    lanes: Sequence[tuple[float, float]]
    edges: Sequence[float]

    @property
    def top(self) -> float:
        """Where the first lane begins."""
        return self.lanes[0][0] if self.lanes else 0.0


def ground_of(rows: Iterable[Item], wanted: Container[str]) -> Ground:
    """The ground that the rows of a board make, with the cards of these ids as far as they are there."""
    lanes = [row for row in rows if isinstance(row, Group) and row.role == "lane"]
    cards: dict[str, tuple[int, Bounds]] = {}
    edges: set[float] = set()
    for number, lane in enumerate(lanes):
        cells = [cell for cell in lane.items if isinstance(cell, Group) and cell.role == "cell"]
        edges.update(cell.x for cell in cells)
        edges.update([lane.width] if cells else [])
        for cell in cells:
            for card in cell.items:
                if isinstance(card, Group) and card.owner in wanted:
                    cards[card.owner] = (number, bounds(card).moved(cell.x, cell.y + lane.y))
    return Ground(cards, [(lane.y, lane.y + lane.height) for lane in lanes], sorted(edges))


class Legs:
    """Finds the ways of several routes over one ground, side by side where they share a gap."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._upright, self._level = Threads(_APART), Threads(_APART)
        self._ports = Threads(_PORTS)

    def leg(self, source: str, target: str) -> list[Point]:
        """The corners of the way from the side of a card to the side of another; both stand on the ground."""
        (row, start), (to, end) = self._ground.cards[source], self._ground.cards[target]
        if end.x >= start.right:
            out, into = 1, -1
        elif end.right <= start.x:
            out, into = -1, 1
        else:
            out = into = 1 if end.y >= start.y else -1
        back = out < 0
        exit_edge, entry_edge = self._edge(start, out), self._edge(end, into)
        if (
            back and out != into and exit_edge == entry_edge
        ):  # round its own card, so that it is seen as a loop
            out, exit_edge = 1, self._edge(start, 1)
        y, arrive = self._port(source, start, out), self._port(target, end, into)
        first = (start.right if out > 0 else start.x, y)
        last = (end.right if into > 0 else end.x, arrive)
        top, bottom = max(start.y, end.y) + _EDGE, min(start.bottom, end.bottom) - _EDGE
        if exit_edge == entry_edge and out != into and top <= bottom:
            y = min(max(y, top), bottom)
            return [(first[0], y), (last[0], y)]
        if exit_edge == entry_edge:
            x = self._beside(exit_edge, y, arrive)
            return [first, (x, y), (x, arrive), last]
        level = self._strip(row, to, -1 if back else 1, sorted((exit_edge, entry_edge)))
        leave, come = self._beside(exit_edge, y, level), self._beside(entry_edge, level, arrive)
        return [first, (leave, y), (leave, level), (come, level), (come, arrive), last]

    def _edge(self, card: Bounds, side: int) -> float:
        """The edge between columns beside a card, to its right (1) or to its left (−1)."""
        edges = self._ground.edges
        if side > 0:
            return min((edge for edge in edges if edge >= card.right - 1), default=card.right + _EDGE)
        return max((edge for edge in edges if edge <= card.x + 1), default=card.x - _EDGE)

    def _beside(self, edge: float, start: float, end: float) -> float:
        """The x of a stretch along an edge between columns; it stays on the board."""
        return min(edge + self._upright.place(edge, start, end), max(edge, self._ground.edges[-1]) - 2)

    def _port(self, card: str, room: Bounds, side: int) -> float:
        """Where lines meet a side of a card: in its middle, others beside that, all below its upper corner."""
        middle = room.y + room.height / 2
        shift = self._ports.place((card, side), 0, 1)
        reach = max(room.height / 2 - _EDGE, 0.0)
        return middle + min(max(shift, -reach), reach)

    def _strip(self, row: int, to: int, way: int, ends: Sequence[float]) -> float:
        """The y of the stretch along the edge of a lane: that of the target towards the source, or of the lane of both."""
        top, bottom = self._ground.lanes[to]
        above = to > row or (to == row and way > 0)
        line = top if above else bottom
        y = line + self._level.place(line, *ends)
        return min(max(y, self._ground.top + _EDGE), self._ground.lanes[-1][1] - _EDGE)
