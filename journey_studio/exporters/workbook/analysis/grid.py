"""A sheet with two columns a stage: cards one below the other in their kinds' tints, and beside each the link to its row.

A link has a cell of its own since LibreOffice shows the text of a cell that is a link in one line, clipped.
"""

from collections.abc import Iterator, Sequence
from itertools import count

from journey_studio.exporters.workbook.analysis.page import AnalysisPage, Cell
from journey_studio.exporters.workbook.styles import Style
from journey_studio.model import Card

_FIRST = 2
_LOWEST = 18.0
_LABEL, _CARD, _LINK, _BESIDE = 32.0, 32.0, 9.0, 16.0

_STAGE = 0.75
"""The share of its width in which the bold letters of a stage's bar count as ordinary ones."""


class Grid:
    """Writes rows of a grid; every method answers the row after what it wrote. What stands beside the stages has a column each."""

    def __init__(self, page: AnalysisPage, stages: Sequence[str]) -> None:
        self._page = page
        self._stages = stages
        self._ready: dict[str, tuple[Style, Style]] = {}

    @staticmethod
    def widths(stages: int, beside: int = 0) -> tuple[float, ...]:
        """The widths of the columns of a grid."""
        return (_LABEL, *(_CARD, _LINK) * stages, *(_BESIDE,) * beside)

    def stages(self, row: int, *beside: str) -> int:
        """The bars of the stages, and the heads of the columns beside them."""
        page = self._page
        page.page.blank(row, 1, page.looks.label)
        for number, title in enumerate(self._stages):
            column = self._column(number)
            page.words(row, column, column + 1, title, page.looks.stage(number))
        page.fit(row, [(title, (_CARD + _LINK) * _STAGE) for title in self._stages], least=24.0)
        page.headings(row, beside, self._column(len(self._stages)))
        return row + 1

    def cards(self, row: int, label: str, columns: Sequence[Sequence[Card]]) -> int:
        """The cards of each stage below each other; the label stands beside them all."""
        high = max([1, *map(len, columns)])
        for down in range(high):
            self._page.scattered(row + down, self._row_of_cards(columns, down), _LOWEST)
        self._page.words(row, 1, 1, label, self._page.looks.label, rows=high)
        return row + high

    def _row_of_cards(
        self, columns: Sequence[Sequence[Card]], down: int
    ) -> Iterator[tuple[int, Cell, Style]]:
        """The card of each stage that stands so far down, with its link; in the first row those without one have a line."""
        page = self._page
        for column, cards in zip(count(_FIRST, 2), columns, strict=False):
            if down < len(cards):
                look, beside = self._looks_of(cards[down].kind)
                yield column, cards[down].name, look
                yield column + 1, page.item(cards[down]), beside
            elif not down:
                yield column, None, page.looks.text
                yield column + 1, None, page.looks.text

    def _looks_of(self, kind: str) -> tuple[Style, Style]:
        """How a card of a kind and the link beside it look, made once."""
        if kind not in self._ready:
            looks = self._page.looks
            self._ready[kind] = looks.card(kind), looks.beside(kind)
        return self._ready[kind]

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
