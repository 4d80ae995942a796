"""The points of the curves of a journey on the plot of an emotion lane."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from journey_studio.layout.curve_line import Piece, line_pieces, within
from journey_studio.layout.grid import Grid
from journey_studio.layout.measures import LABEL_WIDTH
from journey_studio.layout.people import PersonaLook
from journey_studio.model import Curve, Emotion
from journey_studio.model.curve import HIGHEST

_PITCH = 25.0
_TIGHTEST = 14.5
_FACE_PITCH = 20.0
_NEAR = 21.0
_EDGE = 14.0
_WORDS_EDGE = 79.0
_LEADING = 4
"""So many columns on either side of a page lead the line to its edge: those farther away do not bend it there."""


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """An emotion in its place: px from the left edge of the plot, and from the line of the highest level."""

    emotion: Emotion
    column: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class DrawnCurve:
    """A curve with its look and its points from left to right, and the width of the plot in px.

    The points on the neighbouring pages of a board in parts are `beyond`: they only lead the line.
    """

    curve: Curve
    look: PersonaLook
    points: tuple[CurvePoint, ...]
    width: float
    beyond: tuple[CurvePoint, ...] = ()

    @property
    def values(self) -> dict[int, float]:
        """Its values by column, those on other pages too."""
        return {point.column: point.emotion.value for point in (*self.points, *self.beyond)}

    def runs(self) -> Iterable[tuple[CurvePoint, ...]]:
        """The points in stretches without a gap: a step without a point parts them."""
        run: list[CurvePoint] = []
        for point in sorted((*self.points, *self.beyond), key=lambda point: point.column):
            if run and point.column != run[-1].column + 1:
                yield tuple(run)
                run = []
            run.append(point)
        if run:
            yield tuple(run)

    def pieces(self, run: Sequence[CurvePoint]) -> list[tuple[Piece, ...]]:
        """The pieces of the line between each two neighbours of a run."""
        pieces = line_pieces([(point.x, point.y) for point in run], self.curve.style)
        return [within(part, 0.0, self.width) for part in pieces] if self.beyond else pieces


def drawn_curves(
    curves: Sequence[tuple[Curve, PersonaLook, Sequence[Emotion]]], grid: Grid, level_gap: float
) -> list[DrawnCurve]:
    """The curves with their points placed. Points that would lie on one another stand side by side in their step."""
    columns: dict[int, list[tuple[int, Emotion]]] = {}
    for number, (_, _, emotions) in enumerate(curves):
        for emotion in emotions:
            column = grid.column(emotion.step)
            if column is not None and -_LEADING <= column < len(grid.steps) + _LEADING:
                columns.setdefault(column, []).append((number, emotion))
    points: dict[int, list[CurvePoint]] = {}
    for column in sorted(columns):
        for number, point in _side_by_side(columns[column], column, grid, level_gap):
            points.setdefault(number, []).append(point)
    drawn = []
    for number, (curve, look, _) in enumerate(curves):
        here: list[CurvePoint] = []
        beyond: list[CurvePoint] = []
        for point in points.get(number, ()):
            (here if 0 <= point.column < len(grid.steps) else beyond).append(point)
        drawn.append(DrawnCurve(curve, look, tuple(here), plot_width(grid), tuple(beyond)))
    return drawn


def _side_by_side(
    entries: Sequence[tuple[int, Emotion]], column: int, grid: Grid, level_gap: float
) -> Iterable[tuple[int, CurvePoint]]:
    heights = {number: (HIGHEST - emotion.value) * level_gap for number, emotion in entries}
    cluster: list[tuple[int, Emotion]] = []
    for entry in sorted(entries, key=lambda item: (heights[item[0]], item[0])):
        if cluster and heights[entry[0]] - heights[cluster[-1][0]] >= _NEAR:
            yield from _spread(cluster, column, grid, heights)
            cluster = []
        cluster.append(entry)
    yield from _spread(cluster, column, grid, heights)


def _spread(
    cluster: Sequence[tuple[int, Emotion]], column: int, grid: Grid, heights: dict[int, float]
) -> Iterable[tuple[int, CurvePoint]]:
    """Evenly about the middle of the step, the face of the first curve first; the words of the levels keep their room."""
    left, middle = grid.left(column) - LABEL_WIDTH, grid.centre(column) - LABEL_WIDTH
    low, high = left + (_EDGE if column else _WORDS_EDGE), left + grid.room(column) - _EDGE
    numbered = sorted(cluster, key=lambda item: item[0])
    pitch = max(_TIGHTEST, min(_PITCH, (high - low) / max(len(cluster) - 1, 1)))
    lead = max(pitch, _FACE_PITCH) if numbered[0][0] == 0 else pitch
    places = [0.0, *(lead + place * pitch for place in range(len(cluster) - 1))]
    start = max(low, min(middle - places[-1] / 2, high - places[-1]))
    for place, (number, emotion) in zip(places, numbered, strict=True):
        yield number, CurvePoint(emotion, column, start + place, heights[number])


def plot_width(grid: Grid) -> float:
    """The width of the steps together."""
    return grid.width - LABEL_WIDTH
