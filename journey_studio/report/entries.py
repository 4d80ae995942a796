"""Cards as they stand in a cell of a grid: the colour and the sign of their kind, what they say, and the way to the map."""

from collections.abc import Iterator
from dataclasses import dataclass

from journey_studio.insight.columns import words_of
from journey_studio.layout.icons import icon
from journey_studio.layout.ink import Ink
from journey_studio.model import Card
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.report.blocks import MOST_LINES, SMALL, TEXT, chunks
from journey_studio.scene import Box, Group, Item, Link, TextStyle

_EDGE, _BAR, _SIGN = 7.0, 3.0, 13.0
_LEFT = 28.0
_NOTICE = "pain point"


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in a cell: words, smaller ones below them, the kind of card, and the owner of the group it leads to."""

    words: str
    below: str = ""
    kind: str = _NOTICE
    target: str = ""


def entry_of(card: Card) -> Entry:
    """A card with what it says and, of a campaign, its message."""
    below = "\n".join(filter(None, (card.body if card.title else "", words_of(card, "message"))))
    return Entry(card.name, below, card.kind, card.id)


def entry_groups(entry: Entry, width: float, ink: Ink) -> Iterator[Group]:
    """The groups of an entry at the origin, `width` px wide; words that need many lines come in several."""
    room = width - _LEFT - _EDGE
    said = [(piece, TEXT, ink.theme.text) for piece in chunks(entry.words, TEXT, room, ink)]
    if entry.below:
        said += [(piece, SMALL, ink.theme.muted) for piece in chunks(entry.below, SMALL, room, ink)]
    lines = sum(len(ink.shaper.paragraph(words, style, room).lines) for words, style, _ in said)
    for pieces in [said] if lines <= MOST_LINES else [[each] for each in said]:
        yield _group(entry, pieces, width, ink)


def _group(entry: Entry, pieces: list[tuple[str, TextStyle, str]], width: float, ink: Ink) -> Group:
    kind = CARD_KINDS[entry.kind]
    family = ink.theme.families[kind.family]
    texts, y = [], _EDGE
    for words, style, colour in pieces:
        text = ink.text(words, style, colour, _LEFT, y, width - _LEFT - _EDGE)
        texts.append(text)
        y += text.height
    height = y + _EDGE
    items: list[Item] = [
        Box(0, 0, width, height, family.fill, family.outline, radius=6.0),
        Box(0, 0, _BAR, height, family.bar, radius=1.5),
        icon(kind.icon, _BAR + 6, _EDGE + 2, _SIGN, family.bar),
        *texts,
    ]
    if entry.target:
        items.append(Link(0, 0, width, height, f"#{entry.target}"))
    return Group("report/entry", "card", 0, 0, width, height, tuple(items), entry.words)
