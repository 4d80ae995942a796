"""A sheet with two columns a stage: cards one below the other in their kinds' tints, and beside each the link to its row.

A link has a cell of its own since LibreOffice shows the text of a cell that is a link in one line, clipped.
"""

from collections.abc import Sequence

from journey_studio.exporters.workbook.analysis.page import AnalysisPage, Cell
from journey_studio.exporters.workbook.styles import Style
from journey_studio.model import Card

_FIRST = 2
_LOWEST = 18.0
_LABEL, _CARD, _LINK, _BESIDE = 32.0, 32.0, 9.0, 16.0


class Grid:
    """Writes rows of a grid; every method answers the row after what it wrote. What stands beside the stages has a column each."""

    def __init__(self, page: AnalysisPage, stages: Sequence[str]) -> None:
        self._page = page
        self._stages = stages

    @staticmethod
    def widths(stages: int, beside: int = 0) -> tuple[float, ...]:
        """The widths of the columns of a grid."""
        return (_LABEL, *(_CARD, _LINK) * stages, *(_BESIDE,) * beside)

    def stages(self, row: int, *beside: str) -> int:
        """The bars of the stages, and the heads of the columns beside them."""
        page = self._page
        page.page.blank(row, 1, page.looks.label)
        page.fit(row, [], least=24.0)
        for number, title in enumerate(self._stages):
            column = self._column(number)
            page.words(row, column, column + 1, title, page.looks.stage(number))
        page.headings(row, beside, self._column(len(self._stages)))
        return row + 1

    def cards(self, row: int, label: str, columns: Sequence[Sequence[Card]]) -> int:
        """The cards of each stage below each other; the label stands beside them all."""
        page, high = self._page, max([1, *map(len, columns)])
        for down in range(high):
            for number, cards in enumerate(columns):
                column = self._column(number)
                if down < len(cards):
                    look = page.looks.card(cards[down].kind)
                    page.row(row + down, [cards[down].name], [look], column)
                    page.row(
                        row + down,
                        [page.item(cards[down])],
                        [page.looks.beside(cards[down].kind)],
                        column + 1,
                    )
                elif not down:
                    page.row(row, [None, None], [page.looks.text] * 2, column)
            page.fit(row + down, [], least=_LOWEST)
        page.words(row, 1, 1, label, page.looks.label, rows=high)
        return row + high

    def words(self, row: int, label: str, texts: Sequence[str]) -> int:
        """A text for each stage."""
        return self._each(row, label, texts, self._page.looks.muted)

    def answer(self, row: int, label: str, answers: Sequence[str]) -> int:
        """What answers a question that is asked once, across all stages."""
        page, last = self._page, max(self._column(len(self._stages)) - 1, _FIRST)
        page.words(row, _FIRST, last, "\n".join(answers), page.looks.text)
        page.words(row, 1, 1, label, page.looks.label)
        return row + 1

    def figures(self, row: int, label: str, figures: Sequence[float | None]) -> int:
        """A figure for each stage, and for what stands beside them."""
        return self._each(row, label, figures, self._page.looks.count)

    def _each(self, row: int, label: str, cells: Sequence[Cell], style: Style) -> int:
        page = self._page
        page.row(row, [label], [page.looks.label])
        for number, cell in enumerate(cells):
            stage = number < len(self._stages)
            column = self._column(min(number, len(self._stages))) + max(number - len(self._stages), 0)
            page.row(row, [cell, None] if stage else [cell], [style] * (2 if stage else 1), column)
        return row + 1

    def _column(self, stage: int) -> int:
        return _FIRST + 2 * stage
