"""Text by the glyphs that Qt shaped: any script, any mixture of directions, any font of the machine."""

from collections import Counter
from itertools import pairwise

from journey_studio.exporters.pdf.codes import Font, utf16
from journey_studio.exporters.pdf.emoji import Emoji
from journey_studio.exporters.pdf.fontbook import FontBook
from journey_studio.exporters.pdf.stream import Stream
from journey_studio.scene import Line, Text
from journey_studio.typeset import Run

IGNORED = "\u034f"
"""The combining grapheme joiner: it shows nothing and keeps Arabic letters joined."""

Clusters = dict[int, str]


class ShapedText:
    """Draws lines glyph by glyph, each in a span that carries its words in reading order."""

    def __init__(self, stream: Stream, fonts: FontBook, emoji: Emoji) -> None:
        self._stream, self._fonts, self._emoji = stream, fonts, emoji

    def line(self, text: Text, line: Line, runs: tuple[Run, ...], x: float, baseline: float) -> None:
        """Draw the runs of a line of `text` from its left edge `x` and baseline on the board, in px.

        Neither the span's words nor its first string begin with a space: PDFium would lose the whole span.
        """
        words = text.text[line.start : line.start + line.length].strip()
        self._stream.draw(f"/Span <</ActualText <FEFF{utf16(words)}>>> BDC")
        clusters, begun = _clusters(text.text, line, runs), False
        for run in runs:
            told = _told(run, clusters)
            if run.face.colour:
                self._emoji.draw(self._stream, run, x, baseline)
                self._write_unseen(text, run, told, x, baseline)
                begun = True
            else:
                font = self._fonts.of_face(run.face)
                begun |= _write(self._stream, font, run, told, text.colour, x, baseline, begun)
        self._stream.draw("EMC")

    def _write_unseen(self, text: Text, run: Run, told: list[str], x: float, baseline: float) -> None:
        """Pictures are no letters: a space that stands for the words of each lets readers find, select and copy it."""
        font = self._fonts.of_style(text.style)
        for words, (left, down) in zip(told, run.positions, strict=True):
            glyph = font.space(words)
            place = x + left, baseline + down
            self._stream.write(glyph.font, run.size, text.colour, *place, f"<{glyph.digits}>")


def _write(
    stream: Stream, font: Font, run: Run, told: list[str], colour: str, x: float, baseline: float, begun: bool
) -> bool:
    """Strings of glyphs on one height, each glyph at its place to half a thousandth of the size.

    Spaces at the beginning of the line are left out until it has `begun`; returns whether anything was written.
    """
    strings: list[str] = []
    resource, start, height, pen = "", 0.0, 0.0, 0.0
    for number, words, (left, down) in zip(run.glyphs, told, run.positions, strict=True):
        glyph = font.glyph(number, words)
        if strings and (glyph.font != resource or down != height):
            stream.write(resource, run.size, colour, x + start, baseline + height, "".join(strings))
            strings = []
        if not strings:
            if not begun and words.isspace():
                continue
            begun = True
            resource, start, height, pen = glyph.font, left, down, 0.0
        if shift := round(pen - (left - start) * 1000 / run.size):
            strings.append(str(shift))
            pen -= shift
        strings.append(f"<{glyph.digits}>")
        pen += glyph.advance
    if strings:
        stream.write(resource, run.size, colour, x + start, baseline + height, "".join(strings))
    return bool(strings)


def _clusters(words: str, line: Line, runs: tuple[Run, ...]) -> Clusters:
    """The characters of each cluster by its first one: up to where the next cluster of the line begins."""
    starts = sorted({cluster for run in runs for cluster in run.clusters} | {line.start + line.length})
    return {start: words[start:end] for start, end in pairwise(starts)}


def _told(run: Run, clusters: Clusters) -> list[str]:
    """What each glyph stands for: in reading order a character of its cluster each, the last one for the rest.

    So even readers that know no spans copy the right words. A glyph for which nothing is left stands for a sign that is
    ignored, because they would make up a letter.
    """
    glyphs, used = Counter(run.clusters), Counter[int]()
    told = []
    for cluster in reversed(run.clusters) if run.rtl else run.clusters:
        words, place = clusters.get(cluster, ""), used[cluster]
        used[cluster] += 1
        end = place + 1 if used[cluster] < glyphs[cluster] else len(words)
        told.append(words[place:end] or IGNORED)
    return told[::-1] if run.rtl else told
