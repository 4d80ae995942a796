"""The marks in the upper right corner of a card: what it is, and what is special about it."""

from journey_studio.layout.icons import icon
from journey_studio.layout.measures import ICON
from journey_studio.layout.shapes import star
from journey_studio.layout.theme import Theme
from journey_studio.model import Card
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.scene import Item, Path

MARK_PITCH = ICON + 4
_ROOM_FOR_MARKS = 2


def marks_of(card: Card) -> tuple[str, ...]:
    """The marks of a card, the most important first."""
    stated = (
        ("breaking point", card.breaking_point),
        ("moment of truth", card.moment_of_truth),
        ("positive", card.sign == "positive"),
        ("negative", card.sign == "negative"),
    )
    return tuple(mark for mark, present in stated if present)


def needs_header(card: Card, lane_says_kind: bool) -> bool:
    """Whether kind and marks take a line of their own above the title."""
    return not lane_says_kind or len(marks_of(card)) >= _ROOM_FOR_MARKS


def mark(name: str, x: float, y: float, theme: Theme, size: float = ICON) -> Item:
    """One mark in a square of `size` px."""
    if name == "moment of truth":
        return Path(star(x + size / 2, y + size / 2 + size / 20, size / 2), fill=theme.accent)
    look = {
        "breaking point": ("unplug", theme.families["pain"].bar),
        "positive": ("circle-plus", theme.families["gain"].bar),
        "negative": ("circle-minus", theme.families["pain"].bar),
    }
    picture, colour = look[name]
    return icon(picture, x, y, size, colour)


def corner(card: Card, right: float, y: float, theme: Theme) -> list[Item]:
    """Marks from right to left, ending at `right`: first the icon of the kind, then the marks."""
    kind = CARD_KINDS[card.kind]
    items: list[Item] = [icon(kind.icon, right - ICON, y, ICON, theme.families[kind.family].bar)]
    for number, name in enumerate(reversed(marks_of(card)), 1):
        items.append(mark(name, right - ICON - number * MARK_PITCH, y, theme))
    return items


def corner_width(card: Card) -> float:
    """How wide icon and marks are together, with the space before them."""
    return ICON + len(marks_of(card)) * MARK_PITCH + 4
