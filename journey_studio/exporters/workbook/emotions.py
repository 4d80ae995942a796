"""The Emotions sheet: the curves as a native chart, the values it draws, and every point with its words in a table."""

from collections.abc import Sequence
from typing import Any

from openpyxl.utils import get_column_letter

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.emotion_chart import CHART_ROWS, Matrix, emotion_chart
from journey_studio.exporters.workbook.lists import Lists
from journey_studio.exporters.workbook.paper import set_paper
from journey_studio.exporters.workbook.styles import Look, Styles
from journey_studio.exporters.workbook.table_sheet import heading_style
from journey_studio.exporters.workbook.tables import add_table, write_headings
from journey_studio.layout.theme import Theme
from journey_studio.model import Emotion
from journey_studio.sheets.plain import Value
from journey_studio.sheets.point_columns import point_columns
from journey_studio.sheets.tables import Table

_TABLE = "EmotionsTable"
_ID_COLUMN = 9
"""The hidden column of the table's IDs: those of the matrix stand there too, as long as it is as narrow."""
_VALUE_FORMAT = "+0.##;−0.##;0"
_MOST_SERIES = 255


class EmotionSheet:
    """Writes chart, matrix and table below each other, so that filtering the table hides no row of the others."""

    def __init__(self, page: Page, content: Content, lists: Lists, styles: Styles, theme: Theme) -> None:
        self._page = page
        self._lists = lists
        self._columns = point_columns(content)
        self._widths = [column.width for column in self._columns]
        self._content = content
        self._theme = theme
        self._heading = heading_style(styles, theme)
        self._section = styles.of(Look(14, bold=True, colour=theme.text))
        self._text = styles.of(Look(colour=theme.text, top=theme.hairline, down="center"))
        self._number = styles.of(
            Look(colour=theme.text, top=theme.hairline, down="center", number_format=_VALUE_FORMAT)
        )
        self._small = styles.of(Look(8, colour=theme.muted, top=theme.hairline, down="center", wrap=False))

    def write(self, points: Table) -> None:
        """Write the whole sheet with this table of points."""
        for number, width in enumerate(self._widths, 1):
            self._page.sheet.column_dimensions[get_column_letter(number)].width = width
        hidden: Any = self._page.sheet.column_dimensions[get_column_letter(_ID_COLUMN)]
        hidden.hidden = True
        set_paper(self._page.sheet, self._content.journey.title)
        self._page.sheet.sheet_view.showGridLines = False
        if not any(line.points for line in self._content.lines):
            self._title(1, "This map has no emotion point yet.")
            return
        row = self._chart_and_matrix() if self._content.drawn else 1
        self._table(row, points)

    def _title(self, row: int, title: str) -> None:
        cell_style = self._section
        self._page.text(row, 1, title, cell_style)
        self._page.merge(row, 1, row, 4, cell_style)
        self._page.sheet.row_dimensions[row].height = 24
        self._page.finish()

    def _chart_and_matrix(self) -> int:
        lines = self._content.drawn[:_MOST_SERIES]
        if len(lines) < len(self._content.drawn):
            self._page.warnings.append(
                f"The chart shows the first {_MOST_SERIES} curves; Excel has no room for more."
            )
        self._title(1, "Emotion along the journey")
        title_row = 2 + CHART_ROWS + 1
        self._title(title_row, "Values of the chart")
        matrix = Matrix(title_row + 1, len(self._content.columns), lines)
        self._matrix(matrix)
        self._page.sheet.add_chart(
            emotion_chart(self._page.sheet, matrix, self._content.journey.level_words, self._theme), "A2"
        )
        return matrix.last_row + 2

    def _matrix(self, matrix: Matrix) -> None:
        page, row = self._page, matrix.heading_row
        identity = max(_ID_COLUMN, Matrix.FIRST_SERIES + len(matrix.lines))
        write_headings(
            page, row, ["Stage", "Step", *(line.look.name for line in matrix.lines)], self._heading
        )
        page.text(row, identity, "ID", self._small)
        for column, (stage, step) in enumerate(self._content.columns):
            row += 1
            page.text(row, 1, stage.title, self._text)
            page.text(row, 2, self._content.step_label(column), self._text)
            for number, line in enumerate(matrix.lines):
                self._value(row, Matrix.FIRST_SERIES + number, line.points.get(column))
            page.text(row, identity, step.id, self._small)

    def _value(self, row: int, column: int, point: Emotion | None) -> None:
        if point is None:
            self._page.blank(row, column, self._number)
        else:
            self._page.number(row, column, point.value, self._number)

    def _table(self, row: int, points: Table) -> None:
        self._title(row, "Every point")
        write_headings(self._page, row + 1, points.headings.values(), self._heading)
        for number, values in enumerate(points.rows.values(), row + 2):
            self._point(number, values)
        add_table(self._page, _TABLE, row + 1, len(points.rows), list(points.headings.values()))
        for number, column in enumerate(self._columns, 1):
            letter = get_column_letter(number)
            listed = self._lists.choice(column, f"{letter}{row + 2}:{letter}{row + 1 + len(points.rows)}")
            if listed is not None:
                self._page.sheet.add_data_validation(listed)

    def _point(self, row: int, values: Sequence[Value]) -> None:
        looks = {"value": self._number, "id": self._small}
        for place, (column, value) in enumerate(zip(self._columns, values, strict=True), 1):
            style = looks.get(column.role, self._text)
            if isinstance(value, str):
                self._page.text(row, place, value, style)
            else:
                self._page.number(row, place, value, style)
        told = zip(self._columns, values, self._widths, strict=True)
        seen = ((value, width) for column, value, width in told if column.role != "id")
        self._page.guess_height(row, ((value, width) for value, width in seen if isinstance(value, str)))


def drawn_curves(content: Content) -> dict[str, str]:
    """The curves that the chart draws, by id with the names it gives them."""
    return {line.curve.id: line.look.name for line in content.drawn[:_MOST_SERIES]}
