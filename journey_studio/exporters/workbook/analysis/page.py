"""What the analysis sheets are written with: titles, words, tables and cards that lead to their rows, one below the other."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from journey_studio.exporters.workbook.analysis.looks import Looks
from journey_studio.exporters.workbook.cells import Formula, Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.paper import A3, A4, set_paper
from journey_studio.exporters.workbook.styles import Style
from journey_studio.exporters.workbook.tables import add_table
from journey_studio.model import Card
from journey_studio.model.wording import word

_UNITS_ON_A4, _UNITS_ON_A3 = 200.0, 290.0
"""Columns of that width still print in letters of some 7 points."""


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a place of the workbook, such as `'Items'!B7`; nowhere where it is empty."""

    words: str
    place: str


Cell = str | float | Formula | Link | None
"""What one cell of an analysis is given."""


class AnalysisPage:
    """A sheet that only tells. Rows and columns count from 1, widths are in Excel's units."""

    def __init__(
        self, page: Page, content: Content, looks: Looks, board: Mapping[str, str], widths: Sequence[float]
    ) -> None:
        self.page = page
        self.looks = looks
        self.widths = tuple(widths)
        self._content = content
        self._board = board
        page.sheet.sheet_view.showGridLines = False
        for number, width in enumerate(widths, 1):
            page.sheet.column_dimensions[get_column_letter(number)].width = width
        wide = sum(widths)
        set_paper(
            page.sheet,
            content.journey.title,
            size=A4 if wide <= _UNITS_ON_A4 else A3,
            pages_wide=max(1, -(-int(wide) // int(_UNITS_ON_A3))),
        )

    def title(self, words: str) -> None:
        """What the sheet tells, in its first row."""
        self.page.text(1, 1, words, self.looks.title)
        self.page.sheet.row_dimensions[1].height = 28

    def section(self, row: int, words: str) -> int:
        """A heading within the sheet; the row after it is answered."""
        self.page.text(row, 1, words, self.looks.section)
        self.page.sheet.row_dimensions[row].height = 24
        return row + 1

    def words(self, row: int, first: int, last: int, words: str, style: Style, *, rows: int = 1) -> None:
        """A text over several columns, from `row` on down `rows` rows, which together are made high enough."""
        self.page.text(row, first, words, style)
        self.page.merge(row, first, row + rows - 1, last, style)
        if rows == 1:
            self.fit(row, [(words, sum(self.widths[first - 1 : last]))])

    def fit(self, row: int, texts: Sequence[tuple[str, float]], least: float = 0.0) -> None:
        """Make a row as high as its tallest text, each with the width that it has; no lower than it was made before."""
        rows = self.page.sheet.row_dimensions
        before = (rows[row].height or 0.0) if row in rows else 0.0
        self.page.guess_height(row, texts)
        rows[row].height = max(rows[row].height or 0.0, before, least)

    def headings(self, row: int, words: Sequence[str], first: int = 1) -> None:
        """The heads of columns from `first` on, as high as their bold words need."""
        for column, each in enumerate(words, first):
            self.page.text(row, column, each, self.looks.heading)
        wide = zip(words, self.widths[first - 1 :], strict=False)
        self.fit(row, [(each, width * 0.9) for each, width in wide])

    def row(self, row: int, cells: Sequence[Cell], styles: Sequence[Style], first: int = 1) -> None:
        """A row of cells from column `first` on, each with its look; what is None is left empty."""
        self.scattered(row, zip(range(first, first + len(cells)), cells, styles, strict=True))

    def scattered(self, row: int, cells: Iterable[tuple[int, Cell, Style]], least: float = 0.0) -> None:
        """Cells here and there in a row that is at least so high: the column of each, what it says, and its look."""
        told = []
        for column, cell, style in cells:
            self._put(row, column, cell, style)
            words = cell.words if isinstance(cell, Link) else cell
            if isinstance(words, str):
                told.append((words, self.widths[column - 1]))
        self.fit(row, told, least)

    def table(self, name: str, row: int, headings: Sequence[str], rows: int) -> None:
        """Write headings and make a table of them, to filter and sort, with the `rows` below them."""
        heads = _told_apart(headings)
        self.headings(row, heads)
        add_table(self.page, name, row, rows, heads)

    def freeze(self, row: int, column: int, *, titles: str) -> None:
        """Keep what is above and left of a cell in sight, and print the rows `titles`, such as `1:2`, on every page."""
        self.page.sheet.freeze_panes = f"{get_column_letter(column)}{row}"
        self.page.sheet.print_title_rows = titles

    def item(self, card: Card) -> Link:
        """The link to the row of a card on the Items sheet."""
        row = self._content.item_rows[card.id]
        return Link(word("Row {row}").format(row=row), f"'Items'!B{row}")

    def shown(self, card: Card) -> Link:
        """The link to a card on the board; no words where its lane is hidden."""
        place = self._board.get(card.id, "")
        return Link(word("Show") if place else "", place)

    def _put(self, row: int, column: int, cell: Cell, style: Style) -> None:
        page = self.page
        if cell is None:
            page.blank(row, column, style)
        elif isinstance(cell, Link):
            page.text(row, column, cell.words, style)
            if cell.place:
                page.link(row, column, cell.place)
        elif isinstance(cell, Formula):
            page.formula(row, column, cell, style)
        elif isinstance(cell, str):
            page.text(row, column, cell, style)
        else:
            page.number(row, column, cell, style)


def _told_apart(headings: Sequence[str]) -> list[str]:
    """The headings with a number after those that stand there already: of equal ones Excel calls a table damaged."""
    seen: Counter[str] = Counter()
    told = []
    for heading in headings:
        seen[heading.casefold()] += 1
        number = seen[heading.casefold()]
        told.append(heading if number == 1 else f"{heading} {number}")
    return told
