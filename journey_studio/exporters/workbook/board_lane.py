"""One lane of the Board sheet: a band of rows with its name beside them and a cell for each card."""

from openpyxl.utils import get_column_letter

from journey_studio.exporters.workbook.board_looks import BoardLooks
from journey_studio.exporters.workbook.board_plan import (
    FIRST_STEP,
    LANE_COLUMN,
    LANE_UNITS,
    Placed,
    rows_of_cards,
    width,
)
from journey_studio.exporters.workbook.card_text import CardWriter
from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.measure import height, room
from journey_studio.exporters.workbook.rich import Pen
from journey_studio.layout.theme import Theme
from journey_studio.model import Lane

_LOWEST_ROW = 24.0
_GAP = 6.0


class LaneWriter:
    """Writes lanes of cards below each other; `cells` tells where each card stands."""

    def __init__(self, page: Page, content: Content, looks: BoardLooks, theme: Theme) -> None:
        self._page = page
        self._content = content
        self._looks = looks
        self._cards = CardWriter(content, theme)
        self._name = Pen(10, theme.text, bold=True)
        self._rows = {card.id: row for row, card in enumerate(content.cards, 2)}
        self.cells: dict[str, str] = {}
        columns = content.columns
        self._starts = [
            not number or columns[number - 1][0] != columns[number][0] for number in range(len(columns))
        ]

    def write(self, lane: Lane, row: int) -> int:
        """Write a lane from a row on; the row after it is answered."""
        used = 0.0
        next_row = row
        for placed in rows_of_cards(self._content, self._content.snapshot.cards(lane.id)):
            next_row, points = self._row_of_cards(placed, next_row, under_edge=next_row == row)
            used += points
        name = [(lane.name, self._name)]
        needed = height(name, room(LANE_UNITS))
        last = self._page.set_height(next_row, max(needed - used, _GAP if used else _LOWEST_ROW))
        self._empty_rows(next_row, last, under_edge=next_row == row)
        self._page.block(row, LANE_COLUMN, last, LANE_COLUMN, name, self._looks.lane)
        return last + 1

    def _row_of_cards(self, placed: list[Placed], row: int, *, under_edge: bool) -> tuple[int, float]:
        written = [
            (card, FIRST_STEP + first, FIRST_STEP + last, self._cards.runs(card))
            for card, first, last in placed
        ]
        points = max(
            height(runs, room(width(self._content, first, last))) for _, first, last, runs in written
        )
        end = self._page.set_height(row, max(points, _LOWEST_ROW))
        self._empty_rows(row, end, under_edge=under_edge)
        for card, first, last, runs in written:
            style = self._looks.card(card.kind, under_lane_edge=under_edge)
            self._page.block(row, first, end, last, runs, style)
            self.cells[card.id] = f"'Board'!{get_column_letter(first)}{row}"
            if card.id in self._rows:
                self._page.link(row, first, f"'Items'!B{self._rows[card.id]}")
        return end + 1, points

    def _empty_rows(self, row: int, last: int, *, under_edge: bool) -> None:
        """Draw the hairlines of stages and of the lane's upper edge; cards written later cover them."""
        for number, starts in enumerate(self._starts):
            for line in range(row, last + 1):
                edge = under_edge and line == row
                if starts or edge:
                    style = self._looks.empty(starts_stage=starts, under_lane_edge=edge)
                    self._page.blank(line, FIRST_STEP + number, style)
