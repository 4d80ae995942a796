"""Where connectors meet their cards: side by side at the lower edge, or one below the other at a side."""

from collections.abc import Mapping, Sequence

from journey_studio.layout.grid import Grid
from journey_studio.layout.measures import CARD_HEIGHT, CARD_INSET
from journey_studio.layout.ways import Way

_PITCH = 18.0
_SIDE_PITCH = 14.0
_EDGE = 16.0


def lower_ports(ways: Sequence[Way], grid: Grid) -> dict[str, float]:
    """The x of the ports at lower edges, by the keys of `Way.ends`.

    From left to right: those that come from the left or go there, the nearest first, then those at the right, the farthest
    first. Short arcs run above long ones, so that none of them cross.
    """
    wanted: dict[str, list[tuple[bool, int, str, int]]] = {}
    for way in ways:
        cards = (way.connector.source, way.connector.target)
        for card, (key, seat, side, other) in zip(cards, way.ends, strict=True):
            if side is None and seat.open is not None and not way.straight:
                towards = other.span[0]
                wanted.setdefault(card, []).append((towards >= seat.span[0], -towards, key, seat.open))
    ports = {}
    for uses in wanted.values():
        narrowest = min(grid.room(column) for *_, column in uses) - 2 * CARD_INSET
        pitch = min(_PITCH, (narrowest - 2 * _EDGE) / max(len(uses) - 1, 1))
        for place, (_, _, key, column) in enumerate(sorted(uses)):
            ports[key] = grid.centre(column) + (place - (len(uses) - 1) / 2) * pitch
    return ports


def docks(ways: Sequence[Way], places: Mapping[str, float], grid: Grid) -> dict[str, float]:
    """How far below the middle of its card each port at a side is, by "connector/leave" and "connector/arrive".

    Those from above come first, the nearest to the card on top; those from below last, the nearest at the bottom.
    """
    wanted: dict[tuple[str, int], list[tuple[bool, float, str]]] = {}
    for way in ways:
        cards = (way.connector.source, way.connector.target)
        for end, card, (key, seat, side, other) in zip(("leave", "arrive"), cards, way.ends, strict=True):
            if side is not None:
                below = end == "leave" or not key.endswith("/gap") or other.row > seat.row
                away = abs(places[key] - grid.centre(seat.span[0] if side == seat.span[0] else seat.span[1]))
                order = (below, -away if below else away, f"{way.connector.id}/{end}")
                wanted.setdefault((card, side), []).append(order)
    found = {}
    for uses in wanted.values():
        pitch = min(_SIDE_PITCH, (CARD_HEIGHT - _EDGE) / max(len(uses) - 1, 1))
        for place, (_, _, key) in enumerate(sorted(uses)):
            found[key] = (place - (len(uses) - 1) / 2) * pitch
    return found
