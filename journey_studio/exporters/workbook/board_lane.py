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
from journey_studio.exporters.workbook.pictures import place_picture
from journey_studio.exporters.workbook.rich import Pen
from journey_studio.layout.theme import Theme
from journey_studio.model import Lane
from journey_studio.model.wording import word

_LOWEST_ROW = 24.0
_GAP = 6.0
_LINK = 12.0
_PICTURE = 96.0
"""Points: the row of links, and the most a picture is high."""


class LaneWriter:
    """Writes lanes of cards below each other; `cells` tells where each card stands."""

    def __init__(self, page: Page, content: Content, looks: BoardLooks, theme: Theme) -> None:
        self._page = page
        self._content = content
        self._looks = looks
        self._cards = CardWriter(content, theme)
        self._name = Pen(10, theme.text, bold=True)
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
        pictures, tall = self._pictures(placed, end + 1)
        last_row = self._links(placed, pictures)
        return last_row + 1, points + tall + _LINK

    def _pictures(self, placed: list[Placed], row: int) -> tuple[int, float]:
        """A row with the pictures of image cards below their words, where there are any; the row after it is answered."""
        pictures = [self._content.asset(str(card.facts.get("asset", ""))) for card, _, _ in placed]
        if not any(pictures):
            return row, 0.0
        self._below(placed, row, _PICTURE + 6)
        for (card, first, last), picture in zip(placed, pictures, strict=True):
            if picture is not None:
                wide = room(width(self._content, FIRST_STEP + first, FIRST_STEP + last))
                place_picture(self._page, row, FIRST_STEP + first, picture, _PICTURE, card.name, wide)
        return row + 1, _PICTURE + 6

    def _links(self, placed: list[Placed], row: int) -> int:
        """The last row of the cards, with links to their rows on the Items sheet.

        They stand in cells of their own: LibreOffice shows a cell that is a link without the fonts and lines of its text.
        """
        self._below(placed, row, _LINK)
        for card, first, _ in placed:
            number = self._content.item_rows[card.id]
            self._page.text(
                row, FIRST_STEP + first, word("Row {row}").format(row=number), self._looks.link(card.kind)
            )
            self._page.link(row, FIRST_STEP + first, f"'Items'!B{number}")
        return row

    def _below(self, placed: list[Placed], row: int, points: float) -> None:
        """One more row of the cards."""
        self._page.sheet.row_dimensions[row].height = points
        self._empty_rows(row, row, under_edge=False)
        for card, first, last in placed:
            style = self._looks.link(card.kind)
            for column in range(first, last + 1):
                self._page.blank(row, FIRST_STEP + column, style, covered=column > first)

    def _empty_rows(self, row: int, last: int, *, under_edge: bool) -> None:
        """Draw the hairlines of stages and of the lane's upper edge; cards written later cover them."""
        for number, starts in enumerate(self._starts):
            for line in range(row, last + 1):
                edge = under_edge and line == row
                if starts or edge:
                    style = self._looks.empty(starts_stage=starts, under_lane_edge=edge)
                    self._page.blank(line, FIRST_STEP + number, style)
