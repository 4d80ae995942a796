"""The emotion lane: five levels, one curve a persona, faces and markers, words and quotes."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from journey_studio.layout.band import ground, lane_ground, stage_lines, with_bar
from journey_studio.layout.curve_average import Average
from journey_studio.layout.curve_gap import gap_areas
from journey_studio.layout.curve_names import names_label
from journey_studio.layout.curve_points import DrawnCurve, drawn_curves, plot_width
from journey_studio.layout.curve_view import LaneCurves
from journey_studio.layout.emotion_plot import curve_areas, curve_groups, level_items, line_groups
from journey_studio.layout.gathering import shifted
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.labels import Area, Crowd, Segment
from journey_studio.layout.lane import Pile, Row, lane_cells
from journey_studio.layout.measures import (
    CURVE_HEIGHT,
    HINT,
    LABEL_INSET,
    LABEL_WIDTH,
    LANE_PADDING,
    LEVEL_GAP,
)
from journey_studio.layout.shapes import pill
from journey_studio.model import Lane
from journey_studio.model.kinds import LANE_KINDS
from journey_studio.model.wording import word
from journey_studio.scene import Group, Item

_TOP, _BOTTOM, _EDGE = 30.0, 26.0, 6.0
_HINT_LEFT = 82.0
_SAMPLES = 8


def emotion_lane(lane: Lane, curves: LaneCurves, pile: Pile, grid: Grid, row: Row, ink: Ink) -> Group:
    """The lane at the origin: at least 176 px high, higher where labels, names or cards need it. Cards stand below."""
    gap = max(LEVEL_GAP, (lane.height - _TOP - _BOTTOM) / 4)
    drawn = drawn_curves(curves.drawn, grid, gap)
    average = Average(drawn if curves.view.average else (), grid, gap)
    label = names_label(lane, drawn, curves, row.hints, ink)
    width = plot_width(grid)
    levels, words = level_items(gap, width, curves.words, ink)
    lines = (*_segments(drawn), *average.line(), *_passing(row, gap))
    crowd = Crowd(width, lines, [gap * level for level in range(5)])
    for area in words:
        crowd.take(area)
    stage = lane_ground(row.number, ink.theme)
    plotted = curve_groups(drawn, curves, grid, crowd, stage, ink)
    mean = average.group(f"{lane.id}/mean", grid.names, crowd, stage, ink)
    plotted = [mean, *plotted] if mean else plotted
    if not plotted and not curves.resting:
        plotted = _hint(lane, gap, width, row, crowd, ink)
    top = max(_TOP, _EDGE - crowd.top)
    content = top + max(4 * gap + _BOTTOM, crowd.bottom + _EDGE)
    foot = (pile.height + 2 * LANE_PADDING if pile.cards else 0.0) + row.track_room
    high = max(content, label.height - foot, CURVE_HEIGHT)
    height = high + foot
    top += (high - content) / 2

    def plot(part: str, items: Iterable[Item]) -> Group:
        lower = tuple(shifted(item, 0, top) for item in items)
        return Group(f"{lane.id}/{part}", "plot", LABEL_WIDTH, 0, width, high, lower)

    items: tuple[Item, ...] = (
        *ground(grid, row.number, height, ink.theme),
        with_bar(label, lane, height, ink.theme),
        *lane_cells(lane, grid, pile, high + LANE_PADDING, height),
        plot("area", _areas(drawn, average, 2 * gap, ink)),
        *stage_lines(grid, height, ink.theme),
        plot("plot", (*levels, *line_groups(drawn, width, 4 * gap), *plotted)),
    )
    return Group(lane.id, "lane", 0, 0, grid.width, height, items, f"Lane: {lane.name}")


def _areas(drawn: Sequence[DrawnCurve], average: Average, zero: float, ink: Ink) -> list[Item]:
    """The one area that tells most: the range of the average, the gaps of pairs, or what the first curve rises and falls."""
    if average.runs:
        return average.band(ink.theme)
    return list(gap_areas(drawn, ink.theme)) or curve_areas(drawn[:1], zero, ink.theme)


def _hint(lane: Lane, gap: float, width: float, row: Row, crowd: Crowd, ink: Ink) -> list[Item]:
    """What the lane is for, to those who edit it, in a bubble that no line runs through."""
    if not row.hints:
        return []
    theme = ink.theme
    left, room = _widest(width, row)
    text = ink.snug(
        word(LANE_KINDS[lane.kind].hint),
        HINT,
        theme.muted,
        left + LABEL_INSET,
        2 * gap + 10,
        room - 2 * LABEL_INSET,
    )
    area = Area(left, 2 * gap + 5, text.width + 2 * LABEL_INSET, text.height + 10)
    crowd.take(area)
    return [pill(*area, theme.surface, theme.hairline, theme.line), text]


def _widest(width: float, row: Row) -> tuple[float, float]:
    """The left edge and the width of the widest stretch of the plot that no connector crosses."""
    lines = [x - LABEL_WIDTH for x in row.crossings]
    edges = [_HINT_LEFT, *(x for x in lines if x > _HINT_LEFT), width]
    room, left = max((right - left, -left) for left, right in pairwise(edges))
    return _EDGE - left, room - 2 * _EDGE


def _segments(drawn: Sequence[DrawnCurve]) -> Iterator[Segment]:
    """The lines of all curves in straight parts, for labels to keep away from."""
    for entry in drawn:
        for run in entry.runs():
            for piece in (piece for pieces in entry.pieces(run) for piece in pieces):
                points = [piece.at(number / _SAMPLES) for number in range(_SAMPLES + 1)]
                yield from (Segment(*one, *other) for one, other in pairwise(points))


def _passing(row: Row, gap: float) -> Iterator[Segment]:
    """The connectors that pass the plot, which may grow by as much as it is high at either side."""
    for x in row.crossings:
        yield Segment(x - LABEL_WIDTH, -4 * gap, x - LABEL_WIDTH, 8 * gap)
