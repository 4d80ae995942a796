"""The lines of routes: solid on, dashed back, each with its arrow."""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from journey_studio.layout.connectors import rounded
from journey_studio.layout.flow import SAMPLE_WIDTH
from journey_studio.layout.gathering import gathered
from journey_studio.layout.ink import Ink
from journey_studio.layout.legs import Ground, Legs, Point
from journey_studio.layout.shapes import pill, polygon
from journey_studio.layout.theme import Theme, mixed
from journey_studio.layout.trail import Trail
from journey_studio.layout.trail_numbers import HIGH, SIZE
from journey_studio.scene import Group, Item, Path, TextStyle

_LINE, _HEAD = 2.6, 8.0
_DASH = (6.0, 5.0)
_PALE = 0.35


def leg_groups(trail: Trail, ground: Ground, legs: Legs, theme: Theme, unit: float) -> list[Group]:
    """The legs of a route between stops that are there, each a group; pale where it has not been gone yet."""
    stops, found = trail.route.stops, []
    for place, (one, other) in enumerate(pairwise(stops), 1):
        if one != other and one in ground.cards and other in ground.cards:
            start, end = ground.cards[one][1], ground.cards[other][1]
            back = end.right <= start.x or (end.x < start.right and other in stops[:place])
            colour = mixed(trail.colour, theme.surface, _PALE) if trail.is_ahead(place) else trail.colour
            found.append(_leg(f"{trail.route.id}/{place}", legs.leg(one, other), colour, back, unit))
    return found


def _leg(owner: str, way: Sequence[Point], colour: str, back: bool, unit: float) -> Group:
    *_, before, tip = way
    length = math.dist(before, tip) or 1.0
    head = min(_HEAD * unit, length)
    ahead = ((tip[0] - before[0]) / length, (tip[1] - before[1]) / length)
    end = (tip[0] - ahead[0] * head * 0.8, tip[1] - ahead[1] * head * 0.8)
    line = rounded([*way[:-1], end], frozenset(way))
    items = (
        Path(line, stroke=colour, stroke_width=_LINE * unit, dash=_dashes(unit) if back else ()),
        Path(_arrow(tip, ahead, head), fill=colour),
    )
    return gathered(owner, "leg", items, "")


def _dashes(unit: float) -> tuple[float, ...]:
    return tuple(part * unit for part in _DASH)


def _arrow(tip: Point, ahead: Point, size: float) -> tuple[tuple[str | float, ...], ...]:
    back = (tip[0] - ahead[0] * size, tip[1] - ahead[1] * size)
    across = (-ahead[1] * size * 0.55, ahead[0] * size * 0.55)
    return polygon(
        [(back[0] + across[0], back[1] + across[1]), tip, (back[0] - across[0], back[1] - across[1])]
    )


def line_sample(
    colour: str, letter: str, ink: Ink, x: float, y: float, *, dashed: bool = False
) -> Sequence[Item]:
    """A line for a legend, 22 px wide from `x` and around `y`, with its letter on it."""
    line = Path(
        (("M", x, y), ("L", x + SAMPLE_WIDTH - 6, y)),
        stroke=colour,
        stroke_width=_LINE,
        dash=_DASH if dashed else (),
    )
    if not letter:
        return (line,)
    text = ink.snug(letter, TextStyle(SIZE, 700, line_height=HIGH), ink.theme.ink_on(colour), 0, 0, HIGH)
    middle = x + (SAMPLE_WIDTH - 6) / 2
    text = replace(text, x=middle - text.width / 2, y=y - HIGH / 2)
    return (line, pill(middle - HIGH / 2, y - HIGH / 2, HIGH, HIGH, colour, ink.theme.surface, 1.5), text)
