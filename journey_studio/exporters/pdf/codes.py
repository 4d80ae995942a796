"""Codes for glyphs: what the strings of a page are made of, and what a reader copies for them."""

from typing import NamedTuple, Protocol

MOST = 60_000
"""Once a font has this many codes, further ones stand for a glyph alone and no longer for its text."""


class Glyph(NamedTuple):
    """A glyph as it is written: the font's name in the page's resources, hexadecimal digits, thousandths of an em."""

    font: str
    digits: str
    advance: int


class Font(Protocol):
    """Hands out codes as glyphs are needed."""

    def glyph(self, number: int, text: str) -> Glyph:
        """Write glyph `number` that stands for `text`, or for nothing of its own when that is empty."""


class Codes:
    """A font's codes in the order of first use: one glyph has a code for each text that it stands for.

    Latin A, Greek Α and Cyrillic А may share an outline; they are copied as three different letters.
    """

    def __init__(self) -> None:
        self._codes: dict[tuple[int, str], int] = {}

    def code(self, number: int, text: str) -> int:
        """The code of a glyph and its text, new or known; counted from 0."""
        key = (number, text if len(self._codes) < MOST else "")
        return self._codes.setdefault(key, len(self._codes))

    @property
    def glyphs(self) -> list[int]:
        """The glyph of each code."""
        return [number for number, _ in self._codes]

    @property
    def texts(self) -> list[str]:
        """The text of each code."""
        return [text for _, text in self._codes]


def to_unicode(texts: list[str], digits: int) -> bytes:
    """The character map that tells a reader which text each code of so many hexadecimal digits stands for."""
    named = [f"<{code:0{digits}X}> <{utf16(text)}>" for code, text in enumerate(texts) if text]
    blocks = [named[start : start + 100] for start in range(0, len(named), 100)]
    maps = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            f"1 begincodespacerange <{'0' * digits}> <{'F' * digits}> endcodespacerange",
            *maps,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    ).encode("ascii")


def utf16(text: str) -> str:
    """The text as the hexadecimal digits of UTF-16; half characters become question marks."""
    return text.encode("utf-16-be", "replace").hex().upper()
