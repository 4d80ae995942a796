"""Maturity levels: how far customers are when they come to each stage of a journey, from unaware to ambassador."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from journey_studio.library.phases import PHASES, spans_of
from journey_studio.library.presets import Entry, built_in, own_presets
from journey_studio.model.kinds import MATURITY

_INSIDE = 1 / 3
"""How far inside the span of a stage its level is taken: who comes to a stage is at its beginning rather than at its end."""
_ALMOST = 1e-9


def scale() -> list[Entry]:
    """The levels in the order of their phases; those that a person keeps for a phase stand in place of the shipped ones."""
    own = [entry for entry in own_presets() if entry.kind == MATURITY]
    found = []
    for phase in PHASES:
        mine = [entry for entry in own if entry.phase == phase]
        found += mine or [entry for entry in built_in(MATURITY) if entry.phase == phase]
    return found


def levels_for(titles: Sequence[str]) -> list[Entry | None]:
    """The level of each stage of a journey with these titles, each further than the one before; None where there is none left."""
    levels = scale()
    places = [_place(levels, low + (high - low) * _INSIDE - _ALMOST) for low, high in spans_of(titles)]
    return list(_climbing(levels, places))


def _place(levels: Sequence[Entry], point: float) -> int:
    """The first level of the phase at a point of the scale of phases."""
    phase = max(int(point), 0)
    return next(
        (number for number, each in enumerate(levels) if PHASES.index(each.phase) >= phase), len(levels) - 1
    )


def _climbing(levels: Sequence[Entry], places: Sequence[int]) -> Iterator[Entry | None]:
    reached = -1
    for place, following in zip_longest(places, places[1:], fillvalue=len(levels)):
        level = max(place, reached + 1)
        free = level < len(levels) and (level == place or level < following)
        reached = level if free else reached
        yield levels[level] if free else None
