"""What can be told from the characters alone: reading direction, script, UTF-16 offsets, invisible signs."""

import unicodedata
from functools import lru_cache

from journey_studio.scene.text import Direction

INHERITED = ""
SHIPPED_SCRIPTS = {
    "Noto Sans Hebrew": (range(0x0590, 0x0600), range(0xFB1D, 0xFB50)),
    "Noto Sans Arabic": (range(0x0600, 0x0700), range(0x0750, 0x0780), range(0x0870, 0x0900), range(0xFB50, 0xFE00), range(0xFE70, 0xFF00)),
    "Noto Sans Devanagari": (range(0x0900, 0x0980), range(0xA8E0, 0xA900)),
    "Noto Sans Thai": (range(0x0E00, 0x0E80),),
}  # fmt: skip

_INVISIBLE = {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"}
_MARKS = {"Mn", "Me", "Cf"}
_VARIATIONS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


def direction_of(text: str) -> Direction:
    """The direction of the first character that has one; left to right when none has."""
    if not text.isascii():
        for character in text:
            kind = unicodedata.bidirectional(character)
            if kind in ("R", "AL"):
                return "rtl"
            if kind == "L":
                return "ltr"
    return "ltr"


@lru_cache(None)
def shipped_script(character: str) -> str | None:
    """The shipped family made for the character's script, INHERITED for marks and joiners, None for all others."""
    if unicodedata.category(character) in _MARKS:
        return INHERITED
    code = ord(character)
    for family, blocks in SHIPPED_SCRIPTS.items():
        if any(code in block for block in blocks):
            return family
    return None


def code_points(text: str) -> list[int] | range:
    """For each UTF-16 offset of the text, its end included, the offset in characters."""
    if text.isascii() or max(text) <= "\uffff":
        return range(len(text) + 1)
    offsets: list[int] = []
    for index, character in enumerate(text):
        offsets.extend([index] * (2 if character > "\uffff" else 1))
    return [*offsets, len(text)]


def is_visible(character: str) -> bool:
    """Whether the character needs a glyph: spaces, joiners, controls and variation selectors do not."""
    if any(ord(character) in block for block in _VARIATIONS):
        return False
    return unicodedata.category(character) not in _INVISIBLE
