"""Texts of a board: each line by the fast way when its letters allow it, else by its glyph runs."""

from journey_studio.exporters.pdf.emoji import Emoji
from journey_studio.exporters.pdf.fontbook import FontBook
from journey_studio.exporters.pdf.images import Images
from journey_studio.exporters.pdf.latin import LatinFont
from journey_studio.exporters.pdf.shaped import ShapedText
from journey_studio.exporters.pdf.stream import Stream, near
from journey_studio.scene import Line, Text
from journey_studio.typeset import QtShaper


class Words:
    """Draws texts, and remembers the characters that no font has (`missing`, in order of appearance)."""

    def __init__(self, fonts: FontBook, images: Images, shaper: QtShaper) -> None:
        self._fonts, self._shaper = fonts, shaper
        self._emoji = Emoji(images)
        self._latin: dict[tuple[int, bool], LatinFont] = {}
        self.missing: dict[str, None] = {}
        self.begin(Stream())

    def begin(self, stream: Stream) -> None:
        """Write to another page from now on."""
        self._stream = stream
        self._shaped = ShapedText(stream, self._fonts, self._emoji)

    def draw(self, text: Text, x: float, y: float) -> None:
        """Draw a text of the group that begins at `x`, `y` on the board, in px."""
        x, y = x + text.x, y + text.y
        if not near(x, y, text.style.size) or text.style.size <= 0:
            return
        font = self._font(text)
        if not font.letters.issuperset(text.text.replace("\n", " ")):
            self._draw_shaped(text, text.lines, x, y)
            return
        for line in text.lines:
            words = text.text[line.start : line.start + line.length].rstrip(" ")
            if not words:
                continue
            strings = font.line(words, line, text.style.size)
            if strings is None:
                self._draw_shaped(text, (line,), x, y)
            else:
                self._stream.write(
                    font.resource, text.style.size, text.colour, x + line.x, y + line.baseline, strings
                )

    def _draw_shaped(self, text: Text, lines: tuple[Line, ...], x: float, y: float) -> None:
        """The runs come for all lines of the text; `lines` are those to draw."""
        self.missing.update(dict.fromkeys(self._shaper.missing(text)))
        for line, runs in zip(text.lines, self._shaper.runs(text), strict=True):
            if line in lines and runs:
                self._shaped.line(text, line, runs, x + line.x, y + line.baseline)

    def _font(self, text: Text) -> LatinFont:
        key = (text.style.weight, text.style.italic)
        if key not in self._latin:
            self._latin[key] = LatinFont(self._fonts.of_style(text.style))
        return self._latin[key]
