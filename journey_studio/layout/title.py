"""The head of a page: the title of the journey, its state, and what else is stated about it."""

from collections.abc import Iterator

from journey_studio.layout.flow import Sample, flowing, heading
from journey_studio.layout.gathering import shifted
from journey_studio.layout.ink import Ink
from journey_studio.layout.legend import persona_sample
from journey_studio.layout.measures import CAPTION_STRONG, PAGE_BODY, PAGE_TITLE
from journey_studio.layout.shapes import pill
from journey_studio.model import Curve, Journey, Persona, Snapshot
from journey_studio.model.wording import word
from journey_studio.scene import Group, Item, Text

_HEAD = 112.0
_WIDEST = 860.0
_CHIP_PADDING = 10.0
_CHIP_GAP = 8.0


def title_group(snapshot: Snapshot, journey: Journey, width: float, ink: Ink) -> Group:
    """The title block at the origin, `width` px wide."""
    theme = ink.theme
    title = ink.text(journey.title or word("Untitled journey"), PAGE_TITLE, theme.text, 0, 0, width)
    items: list[Item] = [title]
    pills, y = chips(journey, title, ink)
    items += pills
    for words, text in _stated(journey):
        items.append(heading(words, 0, y, _HEAD - 8, ink))
        value = ink.text(text, PAGE_BODY, theme.text, _HEAD, y + 2.5, min(width - _HEAD, _WIDEST))
        items.append(value)
        y = value.y + value.height + 3
    if personas := _personas(snapshot, journey, ink):
        items.append(heading(word("Personas"), 0, y, _HEAD - 8, ink))
        drawn, y = flowing(personas, _HEAD, y, width - _HEAD, ink)
        items += drawn
    return Group("title", "title", 0, 0, width, y, tuple(items), journey.title)


def chips(journey: Journey, title: Text, ink: Ink) -> tuple[list[Item], float]:
    """State and type of the journey in pills under the title's first words, and the y below them."""
    items: list[Item] = []
    theme, x, y = ink.theme, 0.0, title.y + title.height + 8
    for number, words in enumerate(stated for stated in (journey.state, journey.type) if stated):
        fill, colour = (theme.alt, theme.text) if number else (theme.accent, theme.on_accent)
        text = ink.snug(
            word(words.capitalize()), CAPTION_STRONG, colour, x + _CHIP_PADDING, y + 3, title.width
        )
        room = text.width + 2 * _CHIP_PADDING
        items += [pill(x, y, room, text.height + 6, fill, fill), text]
        x += room + _CHIP_GAP
    away = title.width - x + _CHIP_GAP if title.direction == "rtl" else 0.0
    return [shifted(item, away, 0) for item in items], y + CAPTION_STRONG.leading + 6 + 12


def _stated(journey: Journey) -> Iterator[tuple[str, str]]:
    for words, text in (
        (word("Objective"), journey.objective),
        (word("Scenario"), journey.scenario),
        (word("Owner"), journey.owner),
        (word("Review on"), journey.review_date),
    ):
        if text:
            yield words, text


def _personas(snapshot: Snapshot, journey: Journey, ink: Ink) -> list[Sample]:
    """The personas whose curves belong to this journey, in the order of the map."""
    drawn = {curve.persona for curve in snapshot.of_owner(Curve, journey.id)}
    return [
        persona_sample(snapshot, persona, ink.theme)
        for persona in snapshot.of_owner(Persona)
        if persona.id in drawn
    ]
