"""Which way each connector goes: below the cards of its lane and through the gaps between columns, never over a card.

Routes are planned from columns alone, before any height is known: the plan says how much room each lane keeps for them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from journey_studio.layout.gaps import Climb
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.label_places import label_middle
from journey_studio.layout.memo import Memo
from journey_studio.layout.pills import Pill, label_pill
from journey_studio.layout.ports import docks, lower_ports
from journey_studio.layout.seating import Seating, seating
from journey_studio.layout.tracks import Ride, Tracks, shared_tracks
from journey_studio.layout.ways import Seat, Way, planned_ways
from journey_studio.model import Connector, Lane, Snapshot

Turns = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Route:
    """The way of one connector: it leaves and arrives at these x, and changes lanes at `gap` (x between two columns).

    `straight` crosses the gap between neighbours. A port that is not `below` its card is at the side, in a gap, as far
    below the middle of the card as `docks` say for its start and its end; from there it goes `around` wide cards below: above
    each of them along to an x. The middle of the pill is at x = `label`.
    """

    connector: Connector
    source: Seat
    target: Seat
    straight: bool
    leave: float
    arrive: float
    gap: float | None = None
    docks: tuple[float, float] = (0.0, 0.0)
    pill: Pill | None = None
    label: float = 0.0
    around: tuple[Turns, Turns] = ((), ())

    @property
    def start(self) -> float:
        """Where it reaches the track of its first lane."""
        return self.around[0][-1][1] if self.around[0] else self.leave

    @property
    def end(self) -> float:
        """Where it leaves the track of its last lane."""
        return self.around[1][-1][1] if self.around[1] else self.arrive

    @property
    def turn(self) -> float:
        """Where it leaves the track of its first lane."""
        return self.end if self.gap is None else self.gap

    @property
    def rides(self) -> Iterable[tuple[str, Ride]]:
        """The stretches of tracks it needs, each with the lane."""
        if self.straight:
            return
        left, right = sorted((self.start, self.turn))
        if self.pill:
            half = self.pill.width / 2
            left, right = min(left, self.label - half), max(right, self.label + half)
        height = self.pill.height + 2 if self.pill else 0.0
        yield self.source.lane, Ride(f"{self.connector.id}/leave", left, right, max(height, 22.0))
        if self.gap is not None and self.gap != self.end:
            left, right = sorted((self.gap, self.end))
            yield self.target.lane, Ride(f"{self.connector.id}/arrive", left, right)


@dataclass(frozen=True, slots=True)
class Plan:
    """All routes of a board, the tracks of each lane, and where connectors cross each lane from top to bottom."""

    routes: tuple[Route, ...]
    tracks: Mapping[str, Tracks]
    crossings: Mapping[str, tuple[float, ...]]

    def room(self, lane: str) -> float:
        """The room in px that a lane keeps below its cards."""
        tracks = self.tracks.get(lane)
        return tracks.room if tracks else 0.0


NO_PLAN = Plan((), {}, {})


def planned(
    snapshot: Snapshot, journey: str, lanes: Sequence[Lane], grid: Grid, ink: Ink, memo: Memo
) -> Plan:
    """Plan the connectors whose two cards are in sight; the same plan as before until a card changes its place."""
    connectors = _routed(snapshot.connectors(journey), journey, memo)
    if not connectors:
        return NO_PLAN
    rows = tuple(seating(snapshot, lane, grid, memo) for lane in lanes)
    return memo.kept(
        f"{journey}/plan", (connectors, grid, *rows), (), lambda: _plan(connectors, rows, grid, ink)
    )


def _routed(connectors: tuple[Connector, ...], journey: str, memo: Memo) -> tuple[Connector, ...]:
    """All but links: those have no way of their own, an editor shows them beside the card that is looked at."""
    return memo.kept(
        f"{journey}/routed",
        (connectors,),
        (),
        lambda: tuple(item for item in connectors if item.kind != "link"),
    )


def _plan(connectors: Sequence[Connector], rows: Sequence[Seating], grid: Grid, ink: Ink) -> Plan:
    ways, gaps = planned_ways(connectors, rows, grid)
    climbs = list(gaps.places())
    places = lower_ports(ways, grid) | {climb.key: x for climb, x in climbs}
    shifts = docks(ways, places, grid)
    lines = _upright(ways, climbs, places)
    routes = tuple(_labelled(_route(way, places, shifts), lines, grid, ink) for way in ways)
    rides: dict[str, list[Ride]] = {}
    for lane, ride in (pair for route in routes for pair in route.rides):
        rides.setdefault(lane, []).append(ride)
    crossed = {
        row.lane: tuple(sorted({x for climb, x in climbs if climb.meets(number, number)}))
        for number, row in enumerate(rows)
    }
    return Plan(routes, {lane: shared_tracks(entries) for lane, entries in rides.items()}, crossed)


def _upright(
    ways: Sequence[Way], climbs: Sequence[tuple[Climb, float]], places: Mapping[str, float]
) -> dict[int, list[tuple[str, float]]]:
    """Where connectors may cross the tracks of each row, each with the key of the connector before a slash."""
    lines: dict[int, list[tuple[str, float]]] = {}
    for climb, x in climbs:
        for row in range(climb.top, climb.bottom + 1):
            lines.setdefault(row, []).append((climb.key, x))
    for key, seat, side, _ in (end for way in ways if not way.straight for end in way.ends):
        if side is None:
            lines.setdefault(seat.row, []).append((key, places[key]))
    return lines


def _route(way: Way, places: Mapping[str, float], shifts: Mapping[str, float]) -> Route:
    connector, source, target = way.connector, way.source, way.target
    if way.straight:
        return Route(connector, source, target, True, 0.0, 0.0)
    leave, arrive = (places[key] for key, *_ in way.ends)
    dock = (shifts.get(f"{connector.id}/leave", 0.0), shifts.get(f"{connector.id}/arrive", 0.0))
    around = (_turns(way, "leave", places), _turns(way, "arrive", places))
    gap = places.get(f"{connector.id}/gap")
    return Route(connector, source, target, False, leave, arrive, gap, dock, around=around)


def _turns(way: Way, end: str, places: Mapping[str, float]) -> Turns:
    """The cards that the way at an end goes around, each with the x of the gap it goes on in."""
    side = way.leave if end == "leave" else way.arrive
    return tuple(zip(side.around, (places[key] for key in way.keys(end)[1:]), strict=True)) if side else ()


def _labelled(route: Route, lines: Mapping[int, Sequence[tuple[str, float]]], grid: Grid, ink: Ink) -> Route:
    """The route with its pill on the track of its first lane."""
    pill = None if route.straight else label_pill(route.connector, abs(route.turn - route.start), ink)
    if pill is None:
        return route
    foreign = [x for key, x in lines[route.source.row] if key.partition("/")[0] != route.connector.id]
    middle = label_middle((route.start, route.turn), pill.width, foreign, grid.width)
    return replace(route, pill=pill, label=round(middle, 3))
