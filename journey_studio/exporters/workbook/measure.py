"""How high a text will be: estimated from the widths of the sheet's font, on the generous side, so that nothing is clipped."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from journey_studio.exporters.workbook.rich import Run

LINE = 1.28
"""Line height to font size."""

TALL_LINE = 1.55
"""The same where the letters come from the fonts of East Asia."""

_FIRST_TALL = "\u2e80"
"""Where the scripts of East Asia begin."""

POINTS_A_UNIT = 5.25
"""One unit of column width in points: a digit of the 10 pt normal font, 7 px at 96 px an inch."""

_MARGIN = 14.0
"""What padding, bar and indent take of a column, in points."""

_BOLD = 1.09
_GENEROUS = 1.03


class _Widths(dict[str, float]):
    """Widths of characters in ems, looked up once each."""

    def __missing__(self, character: str) -> float:
        width = 1.0 if unicodedata.east_asian_width(character) in "WF" else 0.62
        self[character] = width
        return width


_WIDTHS = _Widths()
for _width, _characters in (
    (0.25, "ijl'|"),
    (0.29, " .,:;!/\\ftI[]"),
    (0.36, '()-r`"*'),
    (0.51, "cksvxyzJ"),
    (0.56, "abdeghnopqu0123456789L?_$#"),
    (0.67, "ABEKPSVXYFTZ&<>=+~"),
    (0.75, "CDHNRUwGOQ"),
    (0.88, "mM%"),
    (1.0, "W@—"),
):
    _WIDTHS.update(dict.fromkeys(_characters, _width))


def room(units: float) -> float:
    """The points that a column of that width leaves for text."""
    return units * POINTS_A_UNIT - _MARGIN


def is_tall(text: str) -> bool:
    """Whether a text has letters of East Asia, which stand in higher lines."""
    return not text.isascii() and max(text) >= _FIRST_TALL


def line_count(text: str, points: float, size: float, *, bold: bool = False) -> int:
    """The lines a text takes in `points` of width at a font size, broken at spaces."""
    scale = size * _GENEROUS * (_BOLD if bold else 1.0)
    if len(text) * scale <= points and "\n" not in text:
        return 1
    ems = max(points, 1.0) / scale
    return sum(_wrapped(paragraph, ems) for paragraph in text.split("\n"))


def height(runs: Iterable[Run], points: float) -> float:
    """The height in points of paragraphs set one below the other in `points` of width."""
    return 7.0 + sum(
        line_count(text, points, pen.size, bold=pen.bold) * pen.size * LINE for text, pen in runs if text
    )


def _wrapped(paragraph: str, ems: float) -> int:
    if _width_of(paragraph) <= ems:
        return 1
    lines, used = 1, 0.0
    for word in paragraph.split(" "):
        width = _width_of(word)
        if used and used + _WIDTHS[" "] + width > ems:
            lines += 1
            used = 0.0
        used += width + (_WIDTHS[" "] if used else 0.0)
        if used > ems:
            more = int(used / ems)
            lines += more
            used -= more * ems
    return lines


@lru_cache(maxsize=16_384)
def _width_of(text: str) -> float:
    """The width of a word or a short text in ems; the words of a map come again and again."""
    return sum(map(_WIDTHS.__getitem__, text))
