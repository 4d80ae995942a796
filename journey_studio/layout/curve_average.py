"""The average of several curves: its line, and the band from the lowest to the highest value. Gaps stay gaps."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from journey_studio.layout.curve_points import DrawnCurve, plot_width
from journey_studio.layout.gathering import gathered
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.labels import Crowd, Segment
from journey_studio.layout.measures import CAPTION_STRONG, LABEL_WIDTH
from journey_studio.layout.shapes import circle, polygon
from journey_studio.layout.theme import Theme, mixed
from journey_studio.model.curve import HIGHEST, signed
from journey_studio.model.curve_shape import Mean, means, runs
from journey_studio.scene import Box, Group, Item, Path

BAND = 0.14
_DOT = 3.4
_WIDE = 22.0


class Spot(NamedTuple):
    """A place of the average on the plot: px from its left edge, and mean, lowest and highest value there."""

    x: float
    value: float
    low: float
    high: float


class Average:
    """The mean of the drawn curves of one state (today's where there are two of them), px of the plot.

    It runs on to the edges of a page towards what stands on the next one.
    """

    def __init__(self, drawn: Sequence[DrawnCurve], grid: Grid, gap: float) -> None:
        self._gap = gap
        self._width = plot_width(grid)
        same = alike(drawn)
        self.count = len(same)
        self._means = {mean.column: mean for mean in means(entry.values for entry in same)}
        self._dots = {
            column: self._spot(mean, grid)
            for column, mean in self._means.items()
            if 0 <= column < len(grid.steps)
        }
        stretches = ([self._spot(self._means[column], grid) for column in run] for run in runs(self._means))
        self.runs: list[list[Spot]] = [cut for run in stretches if (cut := self._within(run))]

    def band(self, theme: Theme) -> list[Item]:
        """The range as a tinted area; a step that has no neighbour gets an upright bar."""
        fill = mixed(theme.text, theme.surface, BAND)
        return [Path(polygon(self._outline(run)), fill=fill) for run in self.runs]

    def line(self) -> list[Segment]:
        """The line in straight parts, for labels to keep away from."""
        return [
            Segment(one.x, self._y(one.value), other.x, self._y(other.value))
            for run in self.runs
            for one, other in pairwise(run)
        ]

    def group(self, owner: str, names: Sequence[str], crowd: Crowd, ground: str, ink: Ink) -> Group | None:
        """Line, dots and name; None where nothing is averaged."""
        if not self._dots:
            return None
        colour = ink.theme.text
        items: list[Item] = []
        for run in self.runs:
            spots = [(round(spot.x, 3), round(self._y(spot.value), 3)) for spot in run]
            line = (("M", *spots[0]), *(("L", *spot) for spot in spots[1:]))
            items += [Path(line, stroke=colour, stroke_width=3.5)] if len(spots) > 1 else []
        items += [
            Path(circle(spot.x, self._y(spot.value), _DOT), fill=colour) for spot in self._dots.values()
        ]
        items += self._name(crowd, ground, ink)
        said = "; ".join(
            f"{names[column]} {signed(spot.value)} ({signed(spot.low)} to {signed(spot.high)})"
            for column, spot in self._dots.items()
        )
        return gathered(owner, "average", items, f"Average of {self.count} curves: {said}")

    def _name(self, crowd: Crowd, ground: str, ink: Ink) -> list[Item]:
        last = self._dots[max(self._dots)]
        x, y = last.x, self._y(last.value)
        text = ink.snug(f"Average of {self.count}", CAPTION_STRONG, ink.theme.text, 0, 0, 130)
        wishes = [(x + 10, y - text.height / 2), (x - text.width / 2, y - 24), (x - text.width / 2, y + 10)]
        area = crowd.settle(wishes, text.width + 4, text.height)
        patch = [Box(*area, ground, radius=4.0)] if crowd.covers_line(area) else []
        return [
            *patch,
            ink.snug(
                f"Average of {self.count}", CAPTION_STRONG, ink.theme.text, area.x + 2, area.y, text.width
            ),
        ]

    def _outline(self, run: list[Spot]) -> list[tuple[float, float]]:
        if len(run) == 1:
            run = [run[0]._replace(x=run[0].x + side * _WIDE / 2) for side in (-1, 1)]
        above = [(spot.x, self._y(spot.high)) for spot in run]
        return above + [(spot.x, self._y(spot.low)) for spot in reversed(run)]

    def _spot(self, mean: Mean, grid: Grid) -> Spot:
        return Spot(grid.centre(mean.column) - LABEL_WIDTH, mean.value, mean.low, mean.high)

    def _within(self, run: list[Spot]) -> list[Spot]:
        """The part of a stretch that lies on the plot."""
        for edge, side in ((0.0, 1), (self._width, -1)):
            run = [
                spot
                for one, other in zip([None, *run], run, strict=False)
                for spot in (*_crossing(one, other, edge), other)
                if (spot.x - edge) * side >= 0
            ]
        return run

    def _y(self, value: float) -> float:
        return (HIGHEST - value) * self._gap


def alike(drawn: Sequence[DrawnCurve]) -> list[DrawnCurve]:
    """The curves of which an average says something: two or more of today's, else two or more wished ones, else none."""
    for strong in (True, False):
        same = [entry for entry in drawn if entry.look.strong is strong and entry.points]
        if len(same) > 1:
            return same
    return []


def _crossing(one: Spot | None, other: Spot, edge: float) -> list[Spot]:
    """Where the way between two spots crosses an edge."""
    if one is None or (one.x - edge) * (other.x - edge) >= 0:
        return []
    share = (edge - one.x) / (other.x - one.x)
    return [Spot(*(a + (b - a) * share for a, b in zip(one, other, strict=True)))]
