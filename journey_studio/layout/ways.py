"""Which columns and gaps each connector uses, before anything has an x."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from journey_studio.layout.descents import Descent, descent
from journey_studio.layout.gaps import Gaps
from journey_studio.layout.grid import Grid
from journey_studio.layout.packing import Span
from journey_studio.layout.seating import Seating
from journey_studio.model import Connector


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a connected card stands: its lane's number and id, its columns, and a column in which nothing is below it."""

    row: int
    lane: str
    span: Span
    open: int | None

    @property
    def sides(self) -> tuple[int, int]:
        """The gaps at its left and its right."""
        return self.span[0], self.span[1] + 1


@dataclass(frozen=True, slots=True)
class Way:
    """The gaps of one connector: the one it changes lanes in, and the ways down beside its cards where their ports are not below.

    `straight` crosses the gap between neighbours and uses nothing else.
    """

    connector: Connector
    source: Seat
    target: Seat
    straight: bool = False
    gap: int | None = None
    leave: Descent | None = None
    arrive: Descent | None = None

    @property
    def ends(self) -> tuple[tuple[str, Seat, int | None, Seat], ...]:
        """Both ends: the key of the climb or lower port it has, the card, its side, and the card at the other end."""
        return (
            (self.keys("leave")[0], self.source, self.leave.first if self.leave else None, self.target),
            (self.keys("arrive")[0], self.target, self.arrive.first if self.arrive else None, self.source),
        )

    def keys(self, end: str) -> list[str]:
        """The keys of the climbs at an end, from the card down; of a port below the card only its own."""
        way = self.leave if end == "leave" else self.arrive
        name = f"{self.connector.id}/{end}"
        if way is None:
            return [name]
        last = f"{self.connector.id}/gap" if way.last == self.gap else name
        return [*(f"{name}{number}" for number in range(len(way.around))), last]


def planned_ways(
    connectors: Sequence[Connector], rows: Sequence[Seating], grid: Grid
) -> tuple[list[Way], Gaps]:
    """The ways of the connectors whose two cards are in sight, and the gaps with all their climbs."""
    seats = _seats({end for item in connectors for end in (item.source, item.target)}, rows)
    gaps = Gaps(grid)
    ways = [
        _way(item, seats[item.source], seats[item.target], rows, gaps, grid)
        for item in connectors
        if item.source in seats and item.target in seats and item.source != item.target
    ]
    return ways, gaps


def _seats(ends: Iterable[str], rows: Sequence[Seating]) -> Mapping[str, Seat]:
    row_of = {card: number for number, row in enumerate(rows) for card in row.numbers}
    seats = {}
    for card in ends:
        if (number := row_of.get(card)) is not None:
            row = rows[number]
            seats[card] = Seat(number, row.lane, row.spans[row.numbers[card]], row.open(card))
    return seats


def _way(
    connector: Connector, source: Seat, target: Seat, rows: Sequence[Seating], gaps: Gaps, grid: Grid
) -> Way:
    if _neighbours(connector, source, target, rows):
        return Way(connector, source, target, straight=True)
    leave = _side(connector.source, source, target, rows, gaps)
    arrive = _side(connector.target, target, source, rows, gaps)
    gap = None
    if source.row != target.row:
        start = grid.left(leave.last) if leave else grid.centre(source.open or source.span[0])
        gap = _free_gap(source.row, target, start, rows, gaps, grid)
        gaps.climb(f"{connector.id}/gap", gap, source.row, target.row)
        arrive = Descent((gap,)) if gap in target.sides else arrive
    way = Way(connector, source, target, gap=gap, leave=leave, arrive=arrive)
    for end, seat, side in (("leave", source, leave), ("arrive", target, arrive)):
        for key, column in zip(way.keys(end), side.gaps if side else (), strict=False):
            if not key.endswith("/gap"):
                gaps.climb(key, column, seat.row, seat.row)
    return way


def _neighbours(connector: Connector, source: Seat, target: Seat, rows: Sequence[Seating]) -> bool:
    """Whether a flow crosses the gap between cards side by side; no wide card lies between their levels."""
    return (
        connector.kind == "flow"
        and not connector.label
        and source.row == target.row
        and source.span[1] + 1 == target.span[0]
        and rows[source.row].are_level(connector.source, connector.target)
    )


def _side(card: str, seat: Seat, other: Seat, rows: Sequence[Seating], gaps: Gaps) -> Descent | None:
    """The way beside a card that others stand below: with room and towards the other end, if it can be."""
    if seat.open is not None:
        return None
    right = other.span[0] > seat.span[0]

    def burden(column: int) -> tuple[bool, bool]:
        return gaps.is_full(column, seat.row, seat.row), (column > seat.span[0]) != right

    return descent(rows[seat.row], card, burden)


def _free_gap(row: int, target: Seat, start: float, rows: Sequence[Seating], gaps: Gaps, grid: Grid) -> int:
    """The gap nearest to the target with room for one more and no card of these lanes; the outermost have no card."""
    low, high = sorted((row, target.row))
    covered = frozenset[int]().union(*(seats.covered for seats in rows[low : high + 1]))

    def burden(column: int) -> tuple[int, float]:
        return min(abs(column - side) for side in target.sides), abs(grid.left(column) - start)

    free = sorted((column for column in range(len(grid.steps) + 1) if column not in covered), key=burden)
    return next((column for column in free if not gaps.is_full(column, low, high)), free[0])
