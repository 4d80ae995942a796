"""Text by the glyphs that Qt shaped: any script, any mixture of directions, any font of the machine."""

import unicodedata

from journey_studio.exporters.pdf.codes import Font, utf16
from journey_studio.exporters.pdf.emoji import Emoji
from journey_studio.exporters.pdf.fontbook import FontBook
from journey_studio.exporters.pdf.stream import Stream
from journey_studio.scene import Text
from journey_studio.typeset import Run

_JOINERS = "\u200c\u200d\ufe0e\ufe0f"


class ShapedText:
    """Draws lines glyph by glyph, each in a span that carries its words in reading order."""

    def __init__(self, stream: Stream, fonts: FontBook, emoji: Emoji) -> None:
        self._stream, self._fonts, self._emoji = stream, fonts, emoji

    def line(self, text: Text, words: str, runs: tuple[Run, ...], x: float, baseline: float) -> None:
        """Draw the runs of one line of `text` from its left edge `x` and baseline on the board, in px.

        `words` are the line's, without spaces around: PDFium drops a span whose words begin with one.
        """
        self._stream.draw(f"/Span <</ActualText <FEFF{utf16(words)}>>> BDC")
        found = False
        for run in runs:
            if run.face.colour:
                self._emoji.draw(self._stream, run, x, baseline)
            else:
                found |= _write(
                    self._stream, self._fonts.of_face(run.face), text, run, x, baseline, not found
                )
        if not found:
            self._invisible_space(text, x, baseline)
        self._stream.draw("EMC")

    def _invisible_space(self, text: Text, x: float, baseline: float) -> None:
        """Readers find the words of a span only where it has a letter: a space draws nothing and is one."""
        font = self._fonts.of_style(text.style)
        glyph = font.space
        self._stream.write(glyph.font, text.style.size, text.colour, x, baseline, f"<{glyph.digits}>")


def _write(stream: Stream, font: Font, text: Text, run: Run, x: float, baseline: float, first: bool) -> bool:
    """Strings of glyphs on one height, each glyph at its place to half a thousandth of the size; whether there were any.

    The first string of a span does not begin with a space: PDFium would lose the whole span.
    """
    strings: list[str] = []
    resource, start, height, pen = "", 0.0, 0.0, 0.0
    for number, told, (left, down) in zip(run.glyphs, _texts(text.text, run), run.positions, strict=True):
        glyph = font.glyph(number, told)
        if strings and (glyph.font != resource or down != height):
            stream.write(resource, run.size, text.colour, x + start, baseline + height, "".join(strings))
            strings = []
        if not strings:
            if first and told.isspace():
                continue
            first = False
            resource, start, height, pen = glyph.font, left, down, 0.0
        if shift := round(pen - (left - start) * 1000 / run.size):
            strings.append(str(shift))
            pen -= shift
        strings.append(f"<{glyph.digits}>")
        pen += glyph.advance
    if strings:
        stream.write(resource, run.size, text.colour, x + start, baseline + height, "".join(strings))
    return bool(strings)


def _texts(words: str, run: Run) -> list[str]:
    """What each glyph stands for: the first glyph of a cluster for its characters, further ones for nothing."""
    ends = {}
    after = _end_of(words, run)
    for start in sorted(set(run.clusters), reverse=True):
        ends[start], after = after, start
    order = reversed(run.clusters) if run.rtl else run.clusters
    texts, told = [], set()
    for cluster in order:
        texts.append("" if cluster in told else words[cluster : ends[cluster]])
        told.add(cluster)
    return texts[::-1] if run.rtl else texts


def _end_of(words: str, run: Run) -> int:
    """Where the run's last cluster ends: marks and joiners after its first character belong to it."""
    end = run.start + run.length
    while end < len(words) and (unicodedata.combining(words[end]) or words[end] in _JOINERS):
        end += 1
    return end
