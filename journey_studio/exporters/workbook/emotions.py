"""The Emotions sheet: the curves as a native chart, the values it draws, and every point with its words in a table."""

from openpyxl.utils import get_column_letter

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content, Line
from journey_studio.exporters.workbook.emotion_chart import CHART_ROWS, Matrix, emotion_chart
from journey_studio.exporters.workbook.items import heading_style
from journey_studio.exporters.workbook.paper import set_paper
from journey_studio.exporters.workbook.styles import Look, Styles
from journey_studio.exporters.workbook.tables import add_table, write_headings
from journey_studio.exporters.workbook.words import EVIDENCE_WORDS, capital, feeling
from journey_studio.layout.theme import Theme
from journey_studio.model import Emotion

_TABLE = "EmotionsTable"
_HEADINGS = ("Persona", "Curve state", "Stage", "Step", "Value", "Word", "Quote", "Evidence", "ID")
_WIDTHS = (24, 24, 20, 24, 12, 16, 44, 12, 9)
_VALUE_FORMAT = "+0.##;−0.##;0"
_MOST_SERIES = 255


class EmotionSheet:
    """Writes chart, matrix and table below each other, so that filtering the table hides no row of the others."""

    def __init__(self, page: Page, content: Content, styles: Styles, theme: Theme) -> None:
        self._page = page
        self._content = content
        self._theme = theme
        self._heading = heading_style(styles, theme)
        self._section = styles.of(Look(14, bold=True, colour=theme.text))
        self._text = styles.of(Look(colour=theme.text, top=theme.hairline, down="center"))
        self._number = styles.of(
            Look(colour=theme.text, top=theme.hairline, down="center", number_format=_VALUE_FORMAT)
        )
        self._small = styles.of(Look(8, colour=theme.muted, top=theme.hairline, down="center", wrap=False))

    def write(self) -> None:
        """Write the whole sheet."""
        for number, width in enumerate(_WIDTHS, 1):
            self._page.sheet.column_dimensions[get_column_letter(number)].width = width
        set_paper(self._page.sheet, self._content.journey.title)
        self._page.sheet.sheet_view.showGridLines = False
        if not any(line.points for line in self._content.lines):
            self._title(1, "This map has no emotion point yet.")
            return
        row = self._chart_and_matrix() if self._content.drawn else 1
        self._table(row)

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
        write_headings(
            page, row, ["Stage", "Step", *(line.look.name for line in matrix.lines)], self._heading
        )
        for column, (stage, _) in enumerate(self._content.columns):
            row += 1
            page.text(row, 1, stage.title, self._text)
            page.text(row, 2, self._content.step_label(column), self._text)
            for number, line in enumerate(matrix.lines):
                self._value(row, Matrix.FIRST_SERIES + number, line.points.get(column))

    def _value(self, row: int, column: int, point: Emotion | None) -> None:
        if point is None:
            self._page.blank(row, column, self._number)
        else:
            self._page.number(row, column, point.value, self._number)

    def _table(self, row: int) -> None:
        self._title(row, "Every point")
        write_headings(self._page, row + 1, _HEADINGS, self._heading)
        points = [(line, column) for line in self._content.lines for column in line.points]
        for number, (line, column) in enumerate(points, row + 2):
            self._point(number, line, column)
        add_table(self._page, _TABLE, row + 1, len(points), _HEADINGS)

    def _point(self, row: int, line: Line, column: int) -> None:
        stage, step = self._content.columns[column]
        point = line.points[column]
        page, text = self._page, self._text
        page.text(row, 1, line.persona or line.curve.label, text)
        page.text(row, 2, capital(line.curve.state), text)
        page.text(row, 3, stage.title, text)
        page.text(row, 4, step.title, text)
        page.number(row, 5, point.value, self._number)
        page.text(row, 6, feeling(point, self._content.journey.level_words), text)
        page.text(row, 7, point.quote, text)
        page.text(row, 8, EVIDENCE_WORDS.get(point.evidence, ""), text)
        page.text(row, 9, point.id, self._small)
        page.guess_height(
            row, [(stage.title, _WIDTHS[2]), (step.title, _WIDTHS[3]), (point.quote, _WIDTHS[6])]
        )
