"""A route as it is drawn: its colour and its letter, the same wherever it is seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from journey_studio.layout.theme import Theme
from journey_studio.model import Route, Snapshot

ALL = "*"
"""Stands for every route of a journey where routes are named."""


@dataclass(frozen=True, slots=True)
class Trail:
    """A route as it is drawn. Beside others it has a `letter` besides its colour.

    `at` is the place (from 0) of the stop that is played: what lies ahead is pale. None where the whole route is seen.
    """

    route: Route
    colour: str
    letter: str = ""
    at: int | None = None

    def is_ahead(self, place: int) -> bool:
        """Whether a stop has not been reached yet."""
        return self.at is not None and place > self.at


def trails_of(snapshot: Snapshot, journey: str, routes: Sequence[str], theme: Theme) -> list[Trail]:
    """The trails of these routes of a journey, in its order; each keeps colour and letter whatever is drawn beside it."""
    known = snapshot.of_owner(Route, journey)
    chosen = [(place, each) for place, each in enumerate(known) if each.id in routes or ALL in routes]
    return [
        Trail(each, route_colour(place, theme), route_letter(place) if len(chosen) > 1 else "")
        for place, each in chosen
    ]


def route_colour(place: int, theme: Theme) -> str:
    """The colour of the route at a place (from 0) among those of a journey; from the sixth on they come again."""
    families = theme.families
    colours = (theme.guides, theme.accent, families["gain"].bar, families["opportunity"].bar, theme.text)
    return colours[place % len(colours)]


def route_letter(place: int) -> str:
    """A, B, C …, after Z with a number."""
    turn, letter = divmod(place, len(ascii_uppercase))
    return f"{ascii_uppercase[letter]}{turn + 1 if turn else ''}"
