"""Verbs of routes: stops added, moved and taken out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from journey_studio.document.adding import add
from journey_studio.document.edit import Edit
from journey_studio.model import InvalidValue, Route


def add_route(edit: Edit, journey: str, title: str, stops: Iterable[str] = ()) -> Route:
    """A new route behind the others, through these cards in their order. Raises `InvalidValue`."""
    made = add(edit, Route.noun, {"journey": journey, "title": title, "stops": list(stops)})
    if not isinstance(made, Route):
        raise InvalidValue("A route was to be added.")
    return made


def add_stops(edit: Edit, route: str, cards: Iterable[str]) -> None:
    """Go on through these cards; a card may come again. Raises `InvalidValue`."""
    known = edit.snapshot.need(Route, route)
    edit.put(replace(known, stops=(*known.stops, *cards)))


def move_stop(edit: Edit, route: str, place: int, to: int) -> None:
    """Put the stop at a place (from 0) to another place. Raises `InvalidValue` for a place that is none."""
    known = edit.snapshot.need(Route, route)
    stops = list(known.stops)
    _check(stops, place, to)
    stops.insert(to, stops.pop(place))
    edit.put(replace(known, stops=tuple(stops)))


def remove_stop(edit: Edit, route: str, place: int) -> None:
    """Take out the stop at a place (from 0); its card stays on the board. Raises `InvalidValue` for a place that is none."""
    known = edit.snapshot.need(Route, route)
    _check(known.stops, place)
    edit.put(replace(known, stops=known.stops[:place] + known.stops[place + 1 :]))


def _check(stops: Sequence[str], *places: int) -> None:
    for place in places:
        if not 0 <= place < len(stops):
            raise InvalidValue(f"A route of {len(stops)} stops has none at the place {place + 1}.")
