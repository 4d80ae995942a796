"""How much of a card is worth painting at a zoom, and the parts of a card that each level needs."""

from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QRectF

from journey_studio.layout.measures import CARD_TITLE
from journey_studio.scene import Box, Group, Text


class Detail(IntEnum):
    """From far away to near: plain rectangles, a frame with a bar for its title, the title, everything."""

    FAR = 0
    BAR = 1
    TITLE = 2
    ALL = 3

    @staticmethod
    def at(scale: float) -> "Detail":
        """The level of a zoom: all from 45 %, titles from 33 %, bars from 12 %."""
        return Detail((scale >= 0.12) + (scale >= 0.33) + (scale >= 0.45))


@dataclass(frozen=True, slots=True)
class CardParts:
    """A card taken apart: its frame (ground and bar), what stands in it, its title alone, and the title's rectangle."""

    frame: tuple[Box, ...]
    content: Group
    title: Group
    bar: QRectF


def card_parts(card: Group) -> CardParts:
    """The parts at the origin. A card without a title shows its first words instead."""
    frame = tuple(item for item in card.items[:2] if isinstance(item, Box))
    texts = [item for item in card.items if isinstance(item, Text)]
    title = next((text for text in texts if text.style == CARD_TITLE), texts[0] if texts else None)
    whole = replace(card, x=0.0, y=0.0)
    return CardParts(
        frame,
        replace(whole, items=card.items[len(frame) :]),
        replace(whole, items=(title,) if title else ()),
        _bar(title) if title else QRectF(),
    )


def _bar(title: Text) -> QRectF:
    line = title.lines[0] if title.lines else None
    if line is None:
        return QRectF()
    size = title.style.size
    return QRectF(title.x + line.x, title.y + line.baseline - size * 0.75, line.width, size * 0.75)
