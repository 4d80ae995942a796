"""Which columns and gaps each connector uses, before anything has an x."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

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
    """The gaps of one connector: the one it changes lanes in, and those of its ports where these are not below the card.

    `straight` crosses the gap between neighbours and uses nothing else.
    """

    connector: Connector
    source: Seat
    target: Seat
    straight: bool = False
    gap: int | None = None
    leave_side: int | None = None
    arrive_side: int | None = None

    @property
    def ends(self) -> tuple[tuple[str, Seat, int | None, Seat], ...]:
        """Both ends: the key of the climb or lower port it has, the card, its side, and the card at the other end."""
        leave = "gap" if self.leave_side is not None and self.leave_side == self.gap else "leave"
        arrive = "gap" if self.arrive_side is not None and self.arrive_side == self.gap else "arrive"
        return (
            (f"{self.connector.id}/{leave}", self.source, self.leave_side, self.target),
            (f"{self.connector.id}/{arrive}", self.target, self.arrive_side, self.source),
        )


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
    if _neighbours(connector, source, target):
        return Way(connector, source, target, straight=True)
    key = connector.id
    leave_side = _side(source, target, rows, gaps)
    arrive_side = _side(target, source, rows, gaps)
    gap = None
    if source.row != target.row:
        start = (
            grid.left(leave_side) if leave_side is not None else grid.centre(source.open or source.span[0])
        )
        gap = _free_gap(source.row, target, start, rows, gaps, grid)
        gaps.climb(f"{key}/gap", gap, source.row, target.row)
        arrive_side = gap if gap in target.sides else arrive_side
    if leave_side is not None and leave_side != gap:
        gaps.climb(f"{key}/leave", leave_side, source.row, source.row)
    if arrive_side is not None and arrive_side != gap:
        gaps.climb(f"{key}/arrive", arrive_side, target.row, target.row)
    return Way(connector, source, target, gap=gap, leave_side=leave_side, arrive_side=arrive_side)


def _neighbours(connector: Connector, source: Seat, target: Seat) -> bool:
    return (
        connector.kind == "flow"
        and not connector.label
        and source.row == target.row
        and source.span[1] + 1 == target.span[0]
    )


def _side(seat: Seat, other: Seat, rows: Sequence[Seating], gaps: Gaps) -> int | None:
    """The gap beside a card that others stand below: with room and towards the other end, if it can be."""
    if seat.open is not None:
        return None
    covered = rows[seat.row].covered
    towards = seat.sides[other.span[0] > seat.span[0]]

    def burden(column: int) -> tuple[bool, bool, bool]:
        return column in covered, gaps.is_full(column, seat.row, seat.row), column != towards

    return min(seat.sides, key=burden)


def _free_gap(row: int, target: Seat, start: float, rows: Sequence[Seating], gaps: Gaps, grid: Grid) -> int:
    """The gap nearest to the target with room for one more and no card of these lanes; the outermost have no card."""
    low, high = sorted((row, target.row))
    covered = frozenset[int]().union(*(seats.covered for seats in rows[low : high + 1]))

    def burden(column: int) -> tuple[bool, int, float]:
        detour = min(abs(column - side) for side in target.sides)
        return gaps.is_full(column, low, high), detour, abs(grid.left(column) - start)

    return min((column for column in range(len(grid.steps) + 1) if column not in covered), key=burden)
