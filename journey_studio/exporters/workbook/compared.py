"""The sheet Before and after: every difference of a comparison, a row a field, and below it how people feel on both sides."""

from collections.abc import Iterator

from openpyxl.utils import get_column_letter

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.paper import set_paper
from journey_studio.exporters.workbook.styles import Look, Styles
from journey_studio.exporters.workbook.tables import add_table, write_headings
from journey_studio.insight.comparison import (
    CardDifference,
    Comparison,
    FieldDifference,
    Line,
    felt_words,
    other_lines,
    who_words,
)
from journey_studio.layout.theme import Theme
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.wording import isolated
from journey_studio.sheets.words import capital

_LINES = (
    "How",
    "Kind",
    "Name",
    "Stage",
    "Step",
    "Lane",
    "Field",
    "Before",
    "After",
    "Emotion",
    "Emotion change",
    "ID",
)
_POINTS = ("Persona", "Where", "Touchpoints", "Value before", "Value after", "Change")
_WIDTHS = (18, 26, 34, 20, 24, 22, 20, 38, 38, 34, 17, 18)
_FEELING = _LINES.index("Emotion change") + 1
_VALUE = "+0.##;−0.##;0"


class ComparisonSheet:
    """Writes the sheet from top to bottom."""

    def __init__(self, page: Page, styles: Styles, theme: Theme) -> None:
        self._page = page
        self._head = styles.of(Look(bold=True, colour=theme.text, fill=theme.alt, down="center"))
        self._title = styles.of(Look(14, bold=True, colour=theme.text, wrap=False))
        self._text = styles.of(Look(colour=theme.text, top=theme.hairline))
        self._number = styles.of(Look(colour=theme.text, top=theme.hairline, number_format=_VALUE))

    def write(self, found: Comparison, title: str) -> None:
        """Write the whole sheet."""
        for number, width in enumerate(_WIDTHS, 1):
            self._page.sheet.column_dimensions[get_column_letter(number)].width = width
        set_paper(self._page.sheet, title)
        self._page.sheet.sheet_view.showGridLines = False
        self._page.text(1, 1, f"{isolated(found.before.name)} → {isolated(found.after.name)}", self._title)
        counts = " · ".join(f"{count} {how}" for how, count in found.counts.items())
        self._page.text(2, 1, f"Cards: {counts}", self._title)
        row = self._lines(found, 4)
        self._points(found, row + 2)

    def _lines(self, found: Comparison, row: int) -> int:
        cards = ((line, each.change) for each in found.cards for line in _card(each))
        others = ((line, None) for each in other_lines(found) for line in _other(each))
        rows = [*cards, *others]
        write_headings(self._page, row, _LINES, self._head)
        for number, (line, change) in enumerate(rows, row + 1):
            for column, words in enumerate(line, 1):
                self._page.text(number, column, words, self._text)
            self._number_at(number, _FEELING, change)
            self._page.guess_height(number, zip(line, _WIDTHS, strict=True))
        add_table(self._page, "ComparisonTable", row, len(rows), _LINES)
        return row + len(rows)

    def _points(self, found: Comparison, row: int) -> None:
        points = [(who_words(curve.who), point) for curve in found.curves for point in curve.points]
        if not points:
            return
        write_headings(self._page, row, _POINTS, self._head)
        for number, (who, point) in enumerate(points, row + 1):
            words = (who, point.place, ", ".join(point.touchpoints))
            for column, text in enumerate(words, 1):
                self._page.text(number, column, text, self._text)
            for column, value in enumerate((point.before, point.after, point.change), len(words) + 1):
                self._number_at(number, column, value)
            self._page.guess_height(number, zip(words, _WIDTHS, strict=False))
        add_table(self._page, "ComparisonEmotions", row, len(points), _POINTS)

    def _number_at(self, row: int, column: int, value: float | None) -> None:
        if value is None:
            self._page.text(row, column, "", self._text)
        else:
            self._page.number(row, column, value, self._number)


def _card(each: CardDifference) -> Iterator[tuple[str, ...]]:
    """A row a field, each whole in itself so that it can be filtered and sorted."""
    head = (
        capital(each.how),
        CARD_KINDS[each.card.kind].word,
        each.card.name,
        each.place.stage.title,
        each.place.step.title,
        each.lane,
    )
    for field in each.fields:
        words = (capital(field.name), field.before, field.after)
        yield (*head, *words, felt_words(each.feelings), "", each.card.id)


def _other(line: Line) -> Iterator[tuple[str, ...]]:
    """The same of what is no card; what has no field to tell of has one row as well."""
    for field in line.fields or (FieldDifference("", "", ""),):
        words = (capital(field.name), field.before, field.after)
        yield (capital(line.how), line.kind, line.name, line.where, "", "", *words, "", "", line.id)
