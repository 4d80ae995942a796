"""Small samples with their words, set one after the other on as many lines as they need."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import CAPTION, CAPTION_STRONG
from journey_studio.scene import Item

SAMPLE_WIDTH = 28.0
_BETWEEN = 20.0
_LINE = 24.0


class Sample(NamedTuple):
    """Something drawn in 28 px from an x and around a y, and the words beside it."""

    draw: Callable[[float, float], Sequence[Item]]
    words: str


def flowing(
    samples: Sequence[Sample], x: float, y: float, width: float, ink: Ink
) -> tuple[list[Item], float]:
    """The samples between `x` and `x + width` from `y` down, and the y below them."""
    items: list[Item] = []
    left, line = x, _LINE
    for sample in samples:
        text = ink.snug(sample.words, CAPTION, ink.theme.text, 0, 0, width - SAMPLE_WIDTH)
        room = SAMPLE_WIDTH + text.width
        if left > x and left + room > x + width:
            left, y, line = x, y + line, _LINE
        items.extend(sample.draw(left, y + _LINE / 2))
        top = y + (_LINE - CAPTION.leading) / 2
        items.append(ink.snug(sample.words, CAPTION, ink.theme.text, left + SAMPLE_WIDTH, top, text.width))
        left += room + _BETWEEN
        line = max(line, text.height + _LINE - CAPTION.leading)
    return items, y + line


def heading(words: str, x: float, y: float, width: float, ink: Ink) -> Item:
    """The word in front of a row of samples."""
    top = y + (_LINE - CAPTION_STRONG.leading) / 2
    return ink.text(words, CAPTION_STRONG, ink.theme.muted, x, top, width)
