"""Text as words in lines: small, deterministic, and the same for every painter."""

import unicodedata
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

Direction = Literal["ltr", "rtl"]
Align = Literal["start", "center", "end"]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a run of text looks: size in px, weight 400, 600 or 700, italic or not.

    The line height belongs to the style, never to a fallback font, so that one size gives one rhythm in every script.
    """

    size: float
    weight: int = 400
    italic: bool = False
    line_height: float = 0.0

    @property
    def leading(self) -> float:
        """Distance between two baselines in px: the stated line height, or 1.35 times the size."""
        return self.line_height or round(self.size * 1.35)

    @property
    def ascent(self) -> float:
        """Distance from the top of a line to its baseline in px, the same for every font."""
        return round(self.leading / 2 + self.size * 0.36, 2)


class Line(NamedTuple):
    """One line of a paragraph.

    `start` and `length` count characters (code points) of the text, without a break at the end; `x` and `baseline` are
    px from the paragraph's upper left corner, `width` is the advance of the line in px.
    """

    start: int
    length: int
    x: float
    baseline: float
    width: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text broken to a width: its lines as if left-aligned at x = 0, its height and its reading direction."""

    lines: tuple[Line, ...]
    height: float
    direction: Direction

    @property
    def width(self) -> float:
        """The widest line in px."""
        return max((line.width for line in self.lines), default=0.0)


class Shaper(Protocol):
    """What a layout needs to know of fonts: how a text breaks into lines."""

    def paragraph(self, text: str, style: TextStyle, width: float) -> Paragraph:
        """Break `text` to lines no wider than `width` px; words longer than that break anywhere, nothing is lost.

        A line feed starts a new line. An empty text has no line and no height.
        """


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph in its place: `x`, `y` is its upper left corner in the group, `width` the room it was broken to.

    Painters draw `lines` as they are; the glyphs come from the shaper's cache, keyed by text, style, width and direction.
    """

    x: float
    y: float
    width: float
    text: str
    style: TextStyle
    colour: str
    lines: tuple[Line, ...]
    direction: Direction = "ltr"
    align: Align = "start"

    @property
    def height(self) -> float:
        """Lines times leading, in px."""
        return len(self.lines) * self.style.leading


def placed(
    text: str,
    style: TextStyle,
    colour: str,
    x: float,
    y: float,
    width: float,
    paragraph: Paragraph,
    align: Align = "start",
) -> Text:
    """Put a broken paragraph in its place: `start` is the left edge for left-to-right text, the right edge otherwise."""
    at_end = (align == "end") != (paragraph.direction == "rtl" and align != "center")
    share = 0.5 if align == "center" else 1.0 if at_end else 0.0
    lines = paragraph.lines
    if share:
        lines = tuple(line._replace(x=round((width - line.width) * share, 3)) for line in lines)
    return Text(x, y, width, text, style, colour, lines, paragraph.direction, align)


def runs_backwards(words: str) -> bool:
    """Whether any of it is written from right to left, as Arabic and Hebrew are: a number beside it needs its sign guarded."""
    return not words.isascii() and any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in words)
