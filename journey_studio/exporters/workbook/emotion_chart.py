"""The native line chart of the Emotions sheet: it redraws itself when somebody changes a value."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from openpyxl.chart import LineChart, Reference, Series
from openpyxl.chart.data_source import AxDataSource, StrRef
from openpyxl.chart.marker import DataPoint, Marker
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.worksheet import Worksheet

from journey_studio.exporters.workbook.content import Line
from journey_studio.layout.theme import Theme
from journey_studio.model.curve import HIGHEST, LOWEST, signed

CHART_ROWS = 21
"""Sheet rows that the chart covers."""

_HEIGHT = 10.0
_NARROWEST, _WIDEST, _A_STEP = 34.0, 60.0, 3.2
_LINE_WIDTH = 28_575
_MARKERS = {"cross": "plus"}
"""Excel's words for markers that it calls otherwise."""
_ABOVE, _BELOW = 0.5, 1
"""So far the axis goes on beyond the levels, since a smoothed line swings beyond its points; whole below, where counting begins."""
_AXIS_FORMAT = f'[<{LOWEST:g}]"";[<0]-0;0'
"""Only the levels are written beside the axis."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Where the values of the chart stand: a row a step below the headings, stage and step, then a column a curve."""

    FIRST_SERIES: ClassVar[int] = 3
    STEP_COLUMN: ClassVar[int] = 2

    heading_row: int
    steps: int
    lines: tuple[Line, ...]

    @property
    def last_row(self) -> int:
        """The row of the last step."""
        return self.heading_row + self.steps


def emotion_chart(sheet: Worksheet, matrix: Matrix, scale: Sequence[str], theme: Theme) -> Any:
    """A chart of the matrix: a series a curve, −2 … +2, steps without a point left open; `scale` are the words of the levels."""
    chart: Any = LineChart()
    steps = Reference(sheet, Matrix.STEP_COLUMN, matrix.heading_row + 1, Matrix.STEP_COLUMN, matrix.last_row)
    for number, line in enumerate(matrix.lines):
        column = Matrix.FIRST_SERIES + number
        values = Reference(sheet, column, matrix.heading_row, column, matrix.last_row)
        chart.series.append(_series(values, line, line.look.colour))
        chart.series[-1].cat = AxDataSource(strRef=StrRef(f"{steps}"))
    chart.display_blanks = "gap"
    chart.visible_cells_only = False
    chart.legend.position = "b"
    chart.legend.overlay = False
    chart.height = _HEIGHT
    chart.width = min(_WIDEST, max(_NARROWEST, matrix.steps * _A_STEP))
    _set_axes(chart, scale, theme)
    return chart


def _series(values: Reference, line: Line, colour: str) -> Any:
    series: Any = Series(values, title_from_data=True)
    series.smooth = line.curve.style == "smooth"
    series.graphicalProperties = GraphicalProperties(ln=_stroke(colour))
    series.marker = Marker(size=8)
    series.marker.symbol = _MARKERS.get(line.look.marker, line.look.marker)
    series.marker.graphicalProperties = GraphicalProperties(
        solidFill=colour[1:], ln=LineProperties(solidFill=colour[1:])
    )
    series.dPt = [_assumed(column, series, colour) for column in _assumed_columns(line)]
    return series


def _stroke(colour: str, dash: Any = None) -> LineProperties:
    return LineProperties(w=_LINE_WIDTH, cap="rnd", solidFill=colour[1:], prstDash=dash)


def _assumed_columns(line: Line) -> list[int]:
    """The columns that the line reaches dashed, because what it comes from or goes to is an assumption."""
    doubted = {column for column, point in line.points.items() if point.evidence == "assumed"}
    return [column for column in line.points if column in doubted or column - 1 in doubted]


def _assumed(column: int, series: Any, colour: str) -> Any:
    point: Any = DataPoint(idx=column, marker=series.marker)
    point.graphicalProperties = GraphicalProperties(ln=_stroke(colour, "dash"))
    return point


def _set_axes(chart: Any, scale: Sequence[str], theme: Theme) -> None:
    feelings, steps = chart.y_axis, chart.x_axis
    feelings.title = f"{signed(LOWEST)} {scale[0]}  …  {signed(HIGHEST)} {scale[-1]}"
    steps.title = "Steps of the journey"
    feelings.scaling.min, feelings.scaling.max = LOWEST - _BELOW, HIGHEST + _ABOVE
    feelings.majorUnit = 1
    feelings.number_format = _AXIS_FORMAT
    feelings.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=theme.hairline[1:]))
    steps.axPos = "b"
    steps.tickLblPos = "low"
    for axis in (feelings, steps):
        axis.delete = False
        axis.title.overlay = False
