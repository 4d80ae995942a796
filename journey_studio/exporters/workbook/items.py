"""The Items sheet: one row a card, to filter, sort, comment and send back. Its ID column tells which card a row is."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.item_columns import Column, Value, columns
from journey_studio.exporters.workbook.paper import A3, set_paper
from journey_studio.exporters.workbook.styles import Look, Style, Styles
from journey_studio.exporters.workbook.tables import add_table, write_headings
from journey_studio.layout.theme import Theme
from journey_studio.model import Card
from journey_studio.model.kinds import CARD_KINDS

_TABLE = "ItemsTable"
_SPARE_ROWS = 500
"""Rows below the last card whose drop-downs are ready for new ones."""

_EMPTY_WIDTH = 11.0
_NEVER = 255.0
_LONGEST_MESSAGE = 225
"""All that Excel takes for the message of a drop-down."""


class ItemsSheet:
    """Writes the table of cards."""

    def __init__(self, page: Page, content: Content, styles: Styles, theme: Theme) -> None:
        self._page = page
        self._content = content
        self._cards = _in_reading_order(content)
        self._columns = columns(content, self._cards)
        self._heading = heading_style(styles, theme)
        self._nothing = styles.of(Look(colour=theme.muted, wrap=False))
        self._row = styles.of(Look(colour=theme.text, top=theme.hairline))
        self._looks = [_style(column, styles, theme) for column in self._columns]
        self._kinds = {name: _kind_style(name, styles, theme) for name in CARD_KINDS}

    def write(self) -> None:
        """Write the whole sheet: cards of hidden lanes too, since nothing may be lost on the way back."""
        page, headings = self._page, [column.heading for column in self._columns]
        write_headings(page, 1, headings, self._heading)
        rows = [[column.value(card) for column in self._columns] for card in self._cards]
        widths = self._set_widths(rows)
        for number, (card, values) in enumerate(zip(self._cards, rows, strict=True), 2):
            self._write_row(number, card, values)
            texts = (
                (value, width) for value, width in zip(values, widths, strict=True) if isinstance(value, str)
            )
            page.guess_height(number, texts, self._row)
        if not rows:
            page.text(2, 2, "This map has no card yet.", self._nothing)
        add_table(page, _TABLE, 1, len(rows), headings)
        self._offer_choices(len(rows) + 1 + _SPARE_ROWS)
        page.sheet.row_dimensions[1].height = 30
        page.sheet.freeze_panes = "B2"
        page.sheet.print_title_rows = "1:1"
        set_paper(page.sheet, self._content.journey.title, size=A3)

    def _set_widths(self, rows: list[list[Value]]) -> list[float]:
        """Set the widths of the columns and answer those that texts have to wrap in; empty columns are narrow."""
        wrapping = []
        for number, column in enumerate(self._columns, 1):
            used = any(row[number - 1] != "" for row in rows)
            width = column.width if used else min(column.width, _EMPTY_WIDTH)
            self._page.sheet.column_dimensions[get_column_letter(number)].width = width
            wrapping.append(_NEVER if column.role == "id" else width)
        return wrapping

    def _write_row(self, number: int, card: Card, values: list[Value]) -> None:
        """Write what the card says; empty cells take the look of their row."""
        for place, (value, column, look) in enumerate(
            zip(values, self._columns, self._looks, strict=True), 1
        ):
            style = self._kinds[card.kind] if column.role == "kind" else look
            if not isinstance(value, str):
                self._page.number(number, place, value, style)
            elif value:
                self._page.text(number, place, value, style)

    def _offer_choices(self, last_row: int) -> None:
        for number, column in enumerate(self._columns, 1):
            if column.choices:
                letter = get_column_letter(number)
                self._page.sheet.add_data_validation(_choice(column, f"{letter}2:{letter}{last_row}"))


def _choice(column: Column, cells: str) -> DataValidation:
    listed = DataValidation("list", formula1=f'"{",".join(column.choices)}"', allow_blank=True)
    listed.error = f"Please choose one of: {', '.join(column.choices)}"[:_LONGEST_MESSAGE]
    listed.showErrorMessage = True
    listed.add(cells)
    return listed


def heading_style(styles: Styles, theme: Theme) -> Style:
    """How the headings of the tables look."""
    fill = theme.stage(0)
    return styles.of(Look(bold=True, colour="#FFFFFF", fill=fill, down="center"))


def _in_reading_order(content: Content) -> list[Card]:
    """Along the journey, and from top to bottom within a step."""
    snapshot = content.snapshot
    cards = [card for lane in snapshot.lanes(content.journey.id) for card in snapshot.cards(lane.id)]
    return sorted(cards, key=lambda card: content.column_of[card.step])


def _style(column: Column, styles: Styles, theme: Theme) -> Style:
    small = Look(8, colour=theme.muted, top=theme.hairline, wrap=False)
    title = Look(bold=True, colour=theme.text, top=theme.hairline)
    text = Look(colour=theme.text, top=theme.hairline)
    return styles.of({"id": small, "title": title}.get(column.role, text))


def _kind_style(kind: str, styles: Styles, theme: Theme) -> Style:
    tint = theme.families[CARD_KINDS[kind].family]
    return styles.of(Look(colour=theme.text, fill=tint.fill, bar=tint.bar, top=theme.hairline, indent=1))
