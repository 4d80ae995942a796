"""The fast way for text in Latin, Greek and Cyrillic letters: words are shaped once and put together to lines.

Between words nothing is kerned in the shipped fonts, so a line is the sum of its words. Whether that is the line that was
laid out is checked by its width; what does not agree is left to the glyph runs.
"""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import uharfbuzz

from journey_studio.exporters.pdf.embedded import EmbeddedFont, harfbuzz_face, harfbuzz_font
from journey_studio.scene import Line

_RANGES = (
    (0x20, 0x7E),  # Basic Latin
    (0xA0, 0xAC),  # Latin-1 signs, without the soft hyphen, which is drawn only where a line breaks
    (0xAE, 0x2FF),  # Latin-1 letters, Latin Extended, IPA, modifier letters
    (0x370, 0x52F),  # Greek, Cyrillic
    (0x1E00, 0x1FFF),  # Vietnamese and others, polytonic Greek
    (0x2010, 0x2027),  # dashes, quotes, bullet, ellipsis
    (0x2030, 0x205E),  # per mille, primes, angle quotes
    (0x20A0, 0x20BF),  # currencies
    (0x2190, 0x2193),  # arrows that no emoji font claims
)
_TOLERANCE = 0.02


class Word(NamedTuple):
    """A shaped word: strings and adjustments of a TJ operator, its advance by exact widths, and what rounding left over.

    Both are thousandths of an em; `left` is how much further right the pen stands than it should.
    """

    strings: str
    advance: float
    left: float


@cache
def easy_letters(file: Path) -> frozenset[str]:
    """The characters of a shipped font that need neither reordering nor a second font."""
    known = harfbuzz_face(file).unicodes
    return frozenset(chr(code) for first, last in _RANGES for code in range(first, last + 1) if code in known)


class LatinFont:
    """One shipped font and the words that were shaped with it for one document."""

    def __init__(self, font: EmbeddedFont) -> None:
        self.resource = font.resource
        self.letters = easy_letters(font.file)
        self._font = font
        self._shaper = harfbuzz_font(font.file)
        self._thousandths = 1000 / harfbuzz_face(font.file).upem
        self._words: dict[str, Word | None] = {}

    def line(self, words: str, line: Line, size: float) -> str | None:
        """The TJ strings of a line of the given size, without spaces at its end, or None when it must be drawn by its glyph runs."""
        strings: list[str] = []
        advance = left = 0.0
        *before, last = words.split(" ")
        for text in (*(f"{word} " for word in before), last):
            word = self._words[text] if text in self._words else self._shaped(text)
            if word is None:
                return None
            if abs(left) >= 1:
                strings.append(str(round(left)))
                left -= round(left)
            strings.append(word.strings)
            advance += word.advance
            left += word.left
        return "".join(strings) if abs(advance * size / 1000 - line.width) <= _TOLERANCE else None

    def _shaped(self, text: str) -> Word | None:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._shaper, buffer)
        self._words[text] = word = self._put_together(text, buffer)
        return word

    def _put_together(self, text: str, buffer: uharfbuzz.Buffer) -> Word | None:
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        clusters = [info.cluster for info in infos]
        if len(set(clusters)) != len(clusters) or any(
            place.x_offset or place.y_offset for place in positions
        ):
            return None
        parts: list[str] = []
        exact = pen = 0.0
        for info, place, end in zip(infos, positions, [*clusters[1:], len(text)], strict=True):
            if shift := round(pen - exact):
                parts.append(f">{shift}<")
                pen -= shift
            glyph = self._font.glyph(info.codepoint, text[info.cluster : end])
            parts.append(glyph.digits)
            exact += place.x_advance * self._thousandths
            pen += glyph.advance
        return Word(f"<{''.join(parts)}>", exact, pen - exact)
