"""The numbers of stops on their cards, those of several routes side by side."""

from collections.abc import Sequence

from journey_studio.layout.gathering import gathered
from journey_studio.layout.ink import Ink
from journey_studio.layout.legs import Ground
from journey_studio.layout.trail import Trail
from journey_studio.scene import Box, Group, Item, TextStyle
from journey_studio.scene.search import Bounds

SIZE, HIGH = 11.5, 18.0
"""The size of their words and the height of a pill in px."""

_PADDING, _BETWEEN, _LIFT, _OUT = 6.0, 3.0, 12.0, 2.0
_RING = 3.5


class Numbers:
    """Draws the numbers of one route after the other over a ground, `unit` times as large as usual."""

    def __init__(self, ground: Ground, ink: Ink, unit: float) -> None:
        self._ground, self._ink, self._unit = ground, ink, unit
        self._next = dict.fromkeys(ground.cards, (0.0, 0.0))

    def of(self, trail: Trail) -> list[Group]:
        """A pill on each card of a route with the numbers of its stops; the one that is played has a ring around it."""
        places: dict[str, list[int]] = {}
        for place, stop in enumerate(trail.route.stops):
            if stop in self._ground.cards:
                places.setdefault(stop, []).append(place)
        return [
            gathered(
                f"{trail.route.id}/{stop}",
                "stop",
                (*self._ring(trail, stop, visits), self._pill(trail, stop, visits)),
                "",
            )
            for stop, visits in places.items()
        ]

    def _pill(self, trail: Trail, stop: str, visits: Sequence[int]) -> Group:
        unit, theme = self._unit, self._ink.theme
        ahead = trail.is_ahead(visits[0])
        ground, edge = (theme.surface, trail.colour) if ahead else (trail.colour, theme.surface)
        style = TextStyle(SIZE * unit, 700, line_height=HIGH * unit)
        colour = trail.colour if ahead else theme.ink_on(trail.colour)
        words, padding = self._words(trail, visits), _PADDING * unit
        text = self._ink.snug(words, style, colour, 0, 0, self._ground.cards[stop][1].width - 2 * padding)
        width = max(text.width + 2 * padding, HIGH * unit)
        text = self._ink.snug(words, style, colour, (width - text.width) / 2, 0, text.width)
        x, y = self._place(stop, width, text.height)
        items = (Box(0, 0, width, text.height, ground, edge, 1.5 * unit, HIGH * unit / 2), text)
        return Group("", "number", x, y, width, text.height, items)

    def _words(self, trail: Trail, visits: Sequence[int]) -> str:
        """The numbers of the visits, and those of the stops after them that are not there."""
        stops = trail.route.stops
        numbers = ", ".join(str(place + 1) for place in visits)
        away = [place + 1 for place in visits if place + 1 < len(stops) and stops[place + 1] not in self._ground.cards]  # fmt: skip
        onward = f" → {', '.join(str(place + 1) for place in away)}" if away else ""
        return f"{trail.letter} {numbers}{onward}" if trail.letter else f"{numbers}{onward}"

    def _place(self, stop: str, width: float, height: float) -> tuple[float, float]:
        """The next free place along the upper edge of a card, below the others where that is full."""
        card, between = self._ground.cards[stop][1], _BETWEEN * self._unit
        x, y = self._next[stop]
        if x and x + width > card.width:
            x, y = 0.0, y + HIGH * self._unit + between
        self._next[stop] = (x + width + between, y)
        top = max(card.y - _LIFT * self._unit, self._ground.top + 1)
        return card.x - _OUT + x - _LIFT * (self._unit - 1) / 2, top + y

    def _ring(self, trail: Trail, stop: str, visits: Sequence[int]) -> Sequence[Item]:
        if trail.at not in visits:
            return ()
        card: Bounds = self._ground.cards[stop][1]
        out = _RING * self._unit
        size = (card.width + 2 * out, card.height + 2 * out)
        return (Box(card.x - out, card.y - out, *size, None, trail.colour, out, 10.0),)
