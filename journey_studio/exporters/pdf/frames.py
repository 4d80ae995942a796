"""The frame of a page: margins, the room within them, and the footer below it."""

from dataclasses import dataclass
from functools import cached_property

from journey_studio.exporters.pdf.sheets import Layer
from journey_studio.layout.ink import Ink
from journey_studio.report.blocks import SMALL
from journey_studio.report.facts import SCALE
from journey_studio.scene import Box, Group

MARGIN = 34.0
_FOOTER = 20.0
_A4_SHORT = 595.0
_SMALLER, _LARGER = 0.78, 1.3


@dataclass(frozen=True)
class Frame:
    """A sheet of paper, `width` by `height` points, on which pages of a report and of a map are set."""

    paper: str
    width: float
    height: float

    @cached_property
    def scale(self) -> float:
        """Points a px of a report: larger on larger paper."""
        return SCALE * min(max(min(self.width, self.height) / _A4_SHORT, _SMALLER), _LARGER)

    @property
    def room(self) -> tuple[float, float]:
        """Width and height between the margins and above the footer, in points."""
        return self.width - 2 * MARGIN, self.height - 2 * MARGIN - _FOOTER

    @property
    def bottom(self) -> float:
        """The lower edge of the room, in points from that of the paper."""
        return MARGIN + _FOOTER

    @property
    def room_px(self) -> tuple[float, float]:
        """The same in px of a report."""
        width, height = self.room
        return width / self.scale, height / self.scale

    def report_layer(self, group: Group) -> Layer:
        """A page of a report within the margins."""
        return Layer(group, self.scale, MARGIN, self.height - MARGIN)

    def footer(self, words: str, number: int, count: int, ink: Ink) -> Layer:
        """The line at the foot: what document this is, and which of its pages."""
        width, theme = self.room_px[0], ink.theme
        page = ink.text(f"{number} / {count}", SMALL, theme.muted, width - 80, 8, 80, "end")
        left = ink.text(words, SMALL, theme.muted, 0, 8, width - 100)
        items = (Box(0, 0, width, 0.8, theme.hairline), left, page)
        group = Group("report/footer", "decoration", 0, 0, width, 30, items)
        lift = max(left.height - SMALL.leading, 0.0) * self.scale
        return Layer(group, self.scale, MARGIN, MARGIN + 10 + lift, decoration=True)
