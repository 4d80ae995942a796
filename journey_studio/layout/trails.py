"""Routes of customers drawn over a board: a line from stop to stop, dashed where it goes back, and the numbers of the stops.

The window draws them with this code over its board, print and pictures as part of it. (`routes` plans the ways of connectors.)
"""

from collections.abc import Iterable, Sequence
from functools import partial

from journey_studio.layout.flow import Sample
from journey_studio.layout.gathering import gathered
from journey_studio.layout.ink import Ink
from journey_studio.layout.legs import Legs, ground_of
from journey_studio.layout.trail import Trail, trails_of
from journey_studio.layout.trail_lines import leg_groups, line_sample
from journey_studio.layout.trail_numbers import Numbers
from journey_studio.model import Card, Snapshot
from journey_studio.model.wording import word
from journey_studio.scene import Group, Item


def routes_group(
    journey: str, routes: Sequence[str], rows: Iterable[Item], snapshot: Snapshot, ink: Ink
) -> list[Group]:
    """The group of these routes as `trails_group` draws them; an empty list without any."""
    trails = trails_of(snapshot, journey, routes, ink.theme) if routes else []
    return trails_group(journey, trails, rows, snapshot, ink) if trails else []


def trails_group(
    journey: str,
    trails: Sequence[Trail],
    rows: Iterable[Item],
    snapshot: Snapshot,
    ink: Ink,
    unit: float = 1.0,
) -> list[Group]:
    """The group of these routes over the placed rows of a board; an empty list where none of their stops is there.

    Stops that are not there keep their number; where the next one is missing, the last one before it says so. Lines and
    numbers are `unit` times as large as usual.
    """
    wanted = {stop for trail in trails for stop in trail.route.stops}
    rows = list(rows)
    ground = ground_of(rows, wanted)
    if not ground.cards:
        return []
    legs, stops = Legs(ground), Numbers(ground, ink, unit)
    lines = [line for trail in trails for line in leg_groups(trail, ground, legs, ink.theme, unit)]
    numbers = [stops.of(trail) for trail in trails]
    named = [
        gathered(trail.route.id, "route", above, told(trail, snapshot))
        for trail, above in zip(trails, numbers, strict=True)
        if above
    ]
    size = (ground.edges[-1], ground.lanes[-1][1])
    below = Group(f"{journey}/legs", "decoration", 0, 0, *size, tuple(lines))
    return [Group(f"{journey}/routes", "routes", 0, 0, *size, (below, *named), word("Routes"))]


def told(trail: Trail, snapshot: Snapshot) -> str:
    """A route in words: its name, then its stops by number and name."""
    cards = ((number, snapshot.get(Card, stop)) for number, stop in enumerate(trail.route.stops, 1))
    stops = "; ".join(f"{number} {' '.join(card.name.split())}" for number, card in cards if card)
    name = trail.route.title or word("Untitled route")
    return f"{word('Route')} {trail.letter + ', ' if trail.letter else ''}{name}: {stops}"


def route_samples(trails: Sequence[Trail], ink: Ink) -> list[Sample]:
    """For a legend: the line of each route with its letter and its name, and what a dashed one means."""
    if not trails:
        return []
    back = Sample(partial(line_sample, ink.theme.muted, "", ink, dashed=True), word("Dashed: back again"))
    named = [
        Sample(
            partial(line_sample, each.colour, each.letter, ink), each.route.title or word("Untitled route")
        )
        for each in trails
    ]
    return [*named, back]
