"""Tracks: the levels below the cards of a lane on which connectors run, shared by those that do not meet."""

from collections.abc import Iterable
from dataclasses import dataclass

_LEVEL = 22.0
_APART = 14.0
_DROP = 14.0
_FOOT = 6.0


@dataclass(frozen=True, slots=True)
class Ride:
    """A stretch of a track from `left` to `right` (px on the board) that needs `height` px; `key` names whose it is."""

    key: str
    left: float
    right: float
    height: float = _LEVEL


@dataclass(frozen=True, slots=True)
class Tracks:
    """The tracks of one lane: how much room they take, and how far below its top each ride runs."""

    room: float
    middles: dict[str, float]


def shared_tracks(rides: Iterable[Ride]) -> Tracks:
    """Give each ride the first level where it meets nobody; short ones first, so that long arcs go around them."""
    levels: list[list[Ride]] = []
    for ride in sorted(rides, key=lambda ride: (ride.right - ride.left, ride.left, ride.key)):
        free = next((level for level in levels if not any(_meet(ride, other) for other in level)), None)
        if free is None:
            levels.append([ride])
        else:
            free.append(ride)
    if not levels:
        return Tracks(0.0, {})
    middles: dict[str, float] = {}
    y = _DROP
    for level in levels:
        height = max(ride.height for ride in level)
        middles.update({ride.key: y + height / 2 for ride in level})
        y += height + 4
    return Tracks(y + _FOOT - 4, middles)


def _meet(one: Ride, other: Ride) -> bool:
    return one.left < other.right + _APART and other.left < one.right + _APART
