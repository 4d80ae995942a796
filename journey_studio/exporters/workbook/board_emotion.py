"""The emotion lane of the Board sheet: a row for each curve, each point a cell in the colour of its feeling."""

from collections.abc import Mapping, Sequence

from journey_studio.exporters.workbook.board_looks import BoardLooks
from journey_studio.exporters.workbook.board_plan import FIRST_STEP, LANE_COLUMN, LANE_UNITS, units
from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content, Line
from journey_studio.exporters.workbook.measure import height, room
from journey_studio.exporters.workbook.rich import Pen, Run
from journey_studio.layout.theme import Theme
from journey_studio.model import Emotion, Lane
from journey_studio.model.curve import signed
from journey_studio.model.curve_lanes import curves_in
from journey_studio.model.curve_shape import Mean, means
from journey_studio.scene.text import runs_backwards
from journey_studio.sheets.words import EVIDENCE_WORDS, feeling, level_index

_LOWEST_ROW = 26.0
_LEFT_TO_RIGHT = "\u200e"
"""Keeps the sign of a number before its digits in text that runs from right to left."""


class EmotionWriter:
    """Writes the curves of a journey, a row each."""

    def __init__(self, page: Page, content: Content, looks: BoardLooks, theme: Theme) -> None:
        self._page = page
        self._theme = theme
        self._content = content
        self._looks = looks
        self._before_number = _LEFT_TO_RIGHT if content.right_to_left else ""
        self._word = Pen(10, theme.text, bold=True)
        self._quote = Pen(9, theme.text, italic=True)
        self._small = Pen(8, theme.muted)

    def write(self, lane: Lane, row: int) -> int:
        """Write the curves that are shown in a lane, from a row on; the row after them is answered."""
        inside = {curve.id for curve in curves_in(self._content.snapshot, lane)}
        lines = [line for line in self._content.drawn if line.curve.id in inside]
        for line in lines:
            row = self._curve(line, row)
        return self._average(lines, row) if self._content.view.average else row

    def _average(self, lines: Sequence[Line], row: int) -> int:
        """The mean of today's curves, or of the wished ones, with the range of their values; nothing of a single one."""
        states = ([line for line in lines if line.look.strong is strong] for strong in (True, False))
        same = next((alike for alike in states if len(alike) > 1), [])
        found = means({column: point.value for column, point in line.points.items()} for line in same)
        if not found:
            return row
        runs = {mean.column: self._mean_runs(mean) for mean in found}
        name = f"Average of {len(same)}"
        return self._row(row, name, self._theme.text, runs, {mean.column: mean.value for mean in found})

    def _mean_runs(self, mean: Mean) -> list[Run]:
        sign = self._before_number
        spread = f"{sign}{signed(mean.low)} … {sign}{signed(mean.high)}"
        return [(f"{sign}{signed(round(mean.value, 2))}", self._word), (spread, self._small)]

    def _curve(self, line: Line, row: int) -> int:
        cells = {column: self._runs(point) for column, point in line.points.items()}
        values = {column: point.value for column, point in line.points.items()}
        return self._row(row, line.look.name, line.look.colour, cells, values)

    def _row(
        self,
        row: int,
        name: str,
        colour: str,
        cells: Mapping[int, list[Run]],
        values: Mapping[int, float],
    ) -> int:
        """Name and cells by column, each in the colour of its value; the row after it is answered."""
        head = [(name, self._word)]
        points = max(
            height(runs, room(units(self._content, FIRST_STEP + column))) for column, runs in cells.items()
        )
        last = self._page.set_height(row, max(points, height(head, room(LANE_UNITS)), _LOWEST_ROW))
        self._page.block(row, LANE_COLUMN, last, LANE_COLUMN, head, self._looks.curve(colour))
        for column, runs in cells.items():
            style = self._looks.emotion(level_index(values[column]))
            self._page.block(row, FIRST_STEP + column, last, FIRST_STEP + column, runs, style)
        return last + 1

    def _runs(self, point: Emotion) -> list[Run]:
        word = feeling(point, self._content.journey.level_words)
        sign = _LEFT_TO_RIGHT if runs_backwards(word) else self._before_number
        runs = [(f"{word}  {sign}{signed(point.value)}", self._word)]
        if point.quote:
            runs.append((f"“{point.quote}”", self._quote))
        if point.evidence:
            runs.append((EVIDENCE_WORDS[point.evidence], self._small))
        return runs
