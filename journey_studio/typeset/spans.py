"""Which stretches of a text are not set in Inter, and in which font they are set.

Qt finds fallback fonts by itself, but it tells wrong string offsets when one stretch mixes fonts, and it slants scripts that
have no italic. So each script gets its own stretch with its own family first, always upright.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QRawFont, QTextCharFormat, QTextLayout

from journey_studio.typeset.fonts import design_font
from journey_studio.typeset.script import INHERITED, shipped_script

INTER = "Inter"
SYSTEM = "system"
_ONLY_INTER = re.compile("[\0-\u052f\u1e00-\u205f\u20a0-\u20bf]*")


class Span(NamedTuple):
    """A stretch of a text, in characters, and the family it is set in: a shipped one, or SYSTEM."""

    start: int
    end: int
    family: str


def spans(text: str) -> list[Span]:
    """The stretches outside Inter. Spaces between two words of one shipped script belong to it."""
    found: list[Span] = []
    if text.isascii() or _ONLY_INTER.fullmatch(text):
        return found
    family = INTER
    for index, character in enumerate(text):
        family = _family(character, family)
        if family == INTER:
            continue
        last = found[-1] if found else Span(0, 0, INTER)
        between = text[last.end : index]
        if last.family == family and (not between or (between.isspace() and family != SYSTEM)):
            found[-1] = last._replace(end=index + 1)
        else:
            found.append(Span(index, index + 1, family))
    return found


def span_formats(text: str, weight: int) -> list[QTextLayout.FormatRange]:
    """What tells Qt the fonts of the stretches; its offsets count UTF-16 units."""
    formats = []
    for start, end, family in spans(text):
        look = QTextCharFormat()
        look.setFont(_span_font(weight, family))
        ranged = QTextLayout.FormatRange()
        ranged.start, ranged.length, ranged.format = _units(text[:start]), _units(text[start:end]), look
        formats.append(ranged)
    return formats


def _family(character: str, before: str) -> str:
    script = shipped_script(character)
    if script == INHERITED:
        return before
    return script or (INTER if _in_inter(character) else SYSTEM)


@lru_cache(None)
def _in_inter(character: str) -> bool:
    return character.isspace() or QRawFont.fromFont(design_font(400, False)).supportsCharacter(ord(character))


def _span_font(weight: int, family: str) -> QFont:
    font = design_font(weight, False)
    if family != SYSTEM:
        font.setFamilies([family, INTER])
    return font


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
