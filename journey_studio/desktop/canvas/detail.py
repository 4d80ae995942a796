"""How much of a card is worth painting at a zoom."""

from dataclasses import replace
from enum import IntEnum

from journey_studio.layout.measures import CARD_TITLE
from journey_studio.scene import Box, Group, Item, Text


class Detail(IntEnum):
    """From far away to near: plain rectangles, a frame with a bar for its title, the title, everything."""

    FAR = 0
    BAR = 1
    TITLE = 2
    ALL = 3

    @staticmethod
    def at(scale: float) -> "Detail":
        """The level of a zoom: all from 45 %, titles from 33 %, bars from 12 %."""
        return _LEVELS[(scale >= 0.12) + (scale >= 0.33) + (scale >= 0.45)]


_LEVELS = tuple(Detail)


def simplified(card: Group, detail: Detail, grey: str) -> Group:
    """The card with what a level shows of it: everything, frame and title, or frame and a grey bar.

    A card without a title shows its first words instead.
    """
    if detail == Detail.ALL:
        return card
    frame: list[Item] = [item for item in card.items[:2] if isinstance(item, Box)]
    texts = [item for item in card.items if isinstance(item, Text) and item.lines]
    title = next((text for text in texts if text.style == CARD_TITLE), texts[0] if texts else None)
    if title:
        frame.append(title if detail == Detail.TITLE else _bar(title, grey))
    return replace(card, items=tuple(frame))


def _bar(title: Text, grey: str) -> Box:
    line, high = title.lines[0], title.style.size * 0.75
    return Box(title.x + line.x, title.y + line.baseline - high, line.width, high, grey)
