"""Which way each connector goes: below the cards of its lane and through the gaps between columns, never over a card.

Routes are planned from columns alone, before any height is known: the plan says how much room each lane keeps for them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.memo import Memo
from journey_studio.layout.packing import Span
from journey_studio.layout.pills import Pill, label_pill
from journey_studio.layout.seating import Seating, seating
from journey_studio.layout.tracks import Ride, Tracks, shared_tracks
from journey_studio.model import Connector, Lane, Snapshot

_PORT_PITCH = 18.0
_GAP_SHIFTS = (0.0, -4.0, 4.0)


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a connected card stands: its lane's number and id, its columns, and a column in which nothing is below it."""

    row: int
    lane: str
    span: Span
    open: int | None


@dataclass(frozen=True, slots=True)
class Route:
    """The way of one connector: it leaves and arrives at these x, and changes lanes at `gap` (x between two columns).

    `straight` crosses the gap between neighbours. A port that is not `below` its card is at the side, in a gap.
    """

    connector: Connector
    source: Seat
    target: Seat
    straight: bool
    leave: float
    arrive: float
    gap: float | None
    pill: Pill | None

    @property
    def rides(self) -> Iterable[tuple[str, Ride]]:
        """The stretches of tracks it needs, each with the lane."""
        if self.straight:
            return
        turn = self.arrive if self.gap is None else self.gap
        left, right = sorted((self.leave, turn))
        if self.pill:
            middle, half = (left + right) / 2, self.pill.width / 2
            left, right = min(left, middle - half), max(right, middle + half)
        height = self.pill.height + 2 if self.pill else 0.0
        yield self.source.lane, Ride(f"{self.connector.id}/leave", left, right, max(height, 22.0))
        if self.gap is not None and self.gap != self.arrive:
            left, right = sorted((self.gap, self.arrive))
            yield self.target.lane, Ride(f"{self.connector.id}/arrive", left, right)


@dataclass(frozen=True, slots=True)
class Plan:
    """All routes of a board, and the tracks of each lane."""

    routes: tuple[Route, ...]
    tracks: Mapping[str, Tracks]

    def room(self, lane: str) -> float:
        """The room in px that a lane keeps below its cards."""
        tracks = self.tracks.get(lane)
        return tracks.room if tracks else 0.0


NO_PLAN = Plan((), {})
Entry = tuple[Connector, Seat, Seat]


def planned(
    snapshot: Snapshot, journey: str, lanes: Sequence[Lane], grid: Grid, ink: Ink, memo: Memo
) -> Plan:
    """Plan the connectors whose two cards are in sight; the same plan as before until a card changes its place."""
    connectors = snapshot.connectors(journey)
    if not connectors:
        return NO_PLAN
    rows = tuple(seating(snapshot, lane, grid, memo) for lane in lanes)
    return memo.kept(
        f"{journey}/plan", (connectors, grid, *rows), (), lambda: _plan(connectors, rows, grid, ink)
    )


def _plan(connectors: Sequence[Connector], rows: Sequence[Seating], grid: Grid, ink: Ink) -> Plan:
    seats = _seats({end for item in connectors for end in (item.source, item.target)}, rows)
    seen = [
        (connector, seats[connector.source], seats[connector.target])
        for connector in connectors
        if connector.source in seats and connector.target in seats and connector.source != connector.target
    ]
    ports = _ports(seen, grid)
    routes = _apart([_route(entry, ports, rows, grid, ink) for entry in seen])
    rides: dict[str, list[Ride]] = {}
    for lane, ride in (pair for route in routes for pair in route.rides):
        rides.setdefault(lane, []).append(ride)
    return Plan(routes, {lane: shared_tracks(entries) for lane, entries in rides.items()})


def _apart(routes: Iterable[Route]) -> tuple[Route, ...]:
    """The routes with those that share a gap side by side in it."""
    uses: Counter[float] = Counter()
    result = []
    for route in routes:
        if route.gap is not None:
            shift = _GAP_SHIFTS[uses[route.gap] % len(_GAP_SHIFTS)]
            uses[route.gap] += 1
            arrive = route.arrive + (shift if route.arrive == route.gap else 0)
            route = replace(route, gap=route.gap + shift, arrive=arrive)
        result.append(route)
    return tuple(result)


def _seats(ends: Iterable[str], rows: Sequence[Seating]) -> dict[str, Seat]:
    row_of = {card: number for number, row in enumerate(rows) for card in row.numbers}
    seats = {}
    for card in ends:
        if (number := row_of.get(card)) is not None:
            row = rows[number]
            seats[card] = Seat(number, row.lane, row.spans[row.numbers[card]], row.open(card))
    return seats


def _ports(entries: Sequence[Entry], grid: Grid) -> dict[tuple[str, str], float]:
    """Where connectors leave and enter the lower edge of cards.

    From left to right: those that come from the left or go there, the nearest first, then those at the right, the farthest
    first. Short arcs run above long ones, so that none of them cross.
    """
    wanted: dict[str, list[tuple[float, str, str, Seat]]] = {}
    for connector, source, target in entries:
        if not _neighbours(connector, source, target):
            wanted.setdefault(connector.source, []).append((target.span[0], connector.id, "leave", source))
            wanted.setdefault(connector.target, []).append((source.span[0], connector.id, "arrive", target))
    ports: dict[tuple[str, str], float] = {}
    for uses in wanted.values():
        uses.sort(key=lambda use: (use[0] >= use[3].span[0], -use[0], use[1], use[2]))
        for place, (towards, key, end, seat) in enumerate(uses):
            if seat.open is None:
                after = towards > seat.span[0]
                ports[key, end] = grid.left(seat.span[1] + 1 if after else seat.span[0])
            else:
                ports[key, end] = grid.centre(seat.open) + (place - (len(uses) - 1) / 2) * _PORT_PITCH
    return ports


def _neighbours(connector: Connector, source: Seat, target: Seat) -> bool:
    return (
        connector.kind == "flow"
        and not connector.label
        and source.row == target.row
        and source.span[1] + 1 == target.span[0]
    )


def _route(
    entry: Entry, ports: Mapping[tuple[str, str], float], rows: Sequence[Seating], grid: Grid, ink: Ink
) -> Route:
    connector, source, target = entry
    pill = label_pill(connector, ink)
    if _neighbours(connector, source, target):
        edge = grid.left(target.span[0])
        return Route(connector, source, target, True, edge, edge, None, None)
    leave, arrive = ports[connector.id, "leave"], ports[connector.id, "arrive"]
    if source.row == target.row:
        return Route(connector, source, target, False, leave, arrive, None, pill)
    low, high = sorted((source.row, target.row))
    column = _free_gap(rows[low : high + 1], target.span, leave, grid)
    gap = grid.left(column)
    at_side = column in (target.span[0], target.span[1] + 1)
    return Route(connector, source, target, False, leave, gap if at_side else arrive, gap, pill)


def _free_gap(rows: Sequence[Seating], target: Span, leave: float, grid: Grid) -> int:
    """The gap that no card of these lanes covers, nearest to the target; the outermost gaps are always free."""
    covered = frozenset[int]().union(*(row.covered for row in rows))
    sides = (target[0], target[1] + 1)

    def detour(column: int) -> tuple[int, float]:
        return min(abs(column - side) for side in sides), abs(grid.left(column) - leave)

    return min((column for column in range(len(grid.steps) + 1) if column not in covered), key=detour)
