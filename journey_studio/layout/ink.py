"""Theme and shaper together: everything that sets words on a board is handed one."""

from dataclasses import dataclass

from journey_studio.layout.theme import Theme
from journey_studio.scene import Shaper, Text, TextStyle
from journey_studio.scene.text import Align, placed


@dataclass(frozen=True, slots=True)
class Ink:
    """Sets text with the colours of a theme and the measures of a shaper."""

    theme: Theme
    shaper: Shaper

    def text(
        self,
        words: str,
        style: TextStyle,
        colour: str,
        x: float,
        y: float,
        width: float,
        align: Align = "start",
    ) -> Text:
        """Words broken to `width` px, their upper left corner at `x`, `y`."""
        return placed(words, style, colour, x, y, width, self.shaper.paragraph(words, style, width), align)

    def snug(self, words: str, style: TextStyle, colour: str, x: float, y: float, limit: float) -> Text:
        """Words in no more room than they need: as wide as their widest line, at most `limit` px."""
        broken = self.shaper.paragraph(words, style, limit)
        return placed(words, style, colour, x, y, broken.width, broken)

    def line_or(self, words: str, style: TextStyle, colour: str, longest: float, limit: float) -> Text:
        """Words at the origin in one line, or, where that would be longer than `longest` px, broken to `limit` px."""
        line = self.snug(words, style, colour, 0, 0, longest)
        return line if len(line.lines) <= 1 else self.snug(words, style, colour, 0, 0, limit)
