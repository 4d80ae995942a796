"""Text to lines, and lines to glyph runs: the `Shaper` of every layout, canvas and export."""

import math
import threading
from functools import lru_cache

from PySide6.QtGui import QTextLine

from journey_studio.scene import Line, Paragraph, Text, TextStyle
from journey_studio.typeset.breaking import Breaker
from journey_studio.typeset.fonts import DESIGN_SIZE, load_fonts
from journey_studio.typeset.runs import Run, RunMaker
from journey_studio.typeset.script import code_points, is_visible

_PLAIN = TextStyle(float(DESIGN_SIZE))
_BREAKS = "\n\u2028\u2029"
_LATE = "\u0590"
"""From here on Unicode has scripts whose letters join, change or run from right to left."""
_STEPS = 40


class QtShaper:
    """Breaks and shapes with Qt. Fonts belong to a thread, so each thread makes its own shaper; another is refused.

    Paragraphs are plain data and may cross threads; runs may not. What was asked for lately is remembered.
    """

    def __init__(self, paragraphs: int = 65_536, texts: int = 16_384) -> None:
        load_fonts()
        self._thread = threading.get_ident()
        self._breaker = Breaker()
        self._maker = RunMaker()
        self._paragraphs = lru_cache(paragraphs)(self._break)
        self._runs = lru_cache(texts)(self._shape)
        self._has_glyph = lru_cache(4096)(self._is_drawn)

    def paragraph(self, text: str, style: TextStyle, width: float) -> Paragraph:
        """Break `text` to lines no wider than `width` px (see `scene.Shaper`).

        Spaces at the end of a line count in its length and not in its width. Widths are rounded up to 1/1000 px, so a
        text always fits the width that was measured for it.
        """
        self._check_thread()
        return self._paragraphs(text, style, width)

    def runs(self, text: Text) -> tuple[tuple[Run, ...], ...]:
        """The glyph runs of each line of a placed text, relative to the line's left edge and baseline."""
        self._check_thread()
        return self._runs(text.text, text.style, text.width)

    def missing(self, text: Text) -> str:
        """The visible characters of the text for which no font on this machine has a glyph, each once, in order."""
        if all(glyph for line in self.runs(text) for run in line for glyph in run.glyphs):
            return ""
        return "".join(
            sign for sign in dict.fromkeys(text.text) if is_visible(sign) and not self._has_glyph(sign)
        )

    def _check_thread(self) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("A shaper works only in the thread that made it: make one for each thread.")

    def _break(self, text: str, style: TextStyle, width: float) -> Paragraph:
        if not text:
            return Paragraph((), 0.0, "ltr")
        broken = self._breaker.broken(text, style, width)
        offsets = code_points(text)
        lines = [_line(line, text, offsets, style, number) for number, line in enumerate(broken.lines)]
        direction = broken.direction
        if max(text) >= _LATE:
            self._make_room(lines, text, style, width)
        return Paragraph(tuple(lines), len(lines) * style.leading, direction)

    def _make_room(self, lines: list[Line], text: str, style: TextStyle, width: float) -> None:
        """Measure the widest line so that the text breaks alike in its own width.

        Where scripts meet within a line, Qt wants room for what the last letter reaches beyond its advance: up to a tenth of the size.
        """
        at = max(range(len(lines)), key=lambda number: lines[number].width)
        widest, starts = lines[at].width, [line.start for line in lines]
        offsets = code_points(text)
        for step in range(_STEPS):
            room = round(widest + step * style.size / _STEPS, 3)
            broken = self._breaker.broken(text, style, room)
            if room >= width or [offsets[line.textStart()] for line in broken.lines] == starts:
                break
        lines[at] = lines[at]._replace(width=max(widest, min(room, width)))

    def _shape(self, text: str, style: TextStyle, width: float) -> tuple[tuple[Run, ...], ...]:
        if not text:
            return ()
        offsets = code_points(text)
        lines = self._breaker.broken(text, style, width).lines
        return tuple(self._maker.runs(line, style.size, offsets) for line in lines)

    def _is_drawn(self, character: str) -> bool:
        lines = self._shape(character, _PLAIN, math.inf)
        return all(glyph for line in lines for run in line for glyph in run.glyphs)


def _line(line: QTextLine, text: str, offsets: list[int] | range, style: TextStyle, number: int) -> Line:
    start = offsets[line.textStart()]
    end = offsets[line.textStart() + line.textLength()]
    if end > start and text[end - 1] in _BREAKS:
        end -= 1
    width = math.ceil(round(line.naturalTextWidth() * style.size / DESIGN_SIZE * 1000, 4)) / 1000
    return Line(start, end - start, 0.0, round(number * style.leading + style.ascent, 3), width)
