"""The Items sheet: one row a card, to filter, sort, comment and send back. Its ID column tells which card a row is."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.item_columns import Column, columns
from journey_studio.exporters.workbook.paper import A3, set_paper
from journey_studio.exporters.workbook.styles import Look, Style, Styles
from journey_studio.exporters.workbook.tables import add_table, write_headings
from journey_studio.layout.theme import Theme
from journey_studio.model import Card
from journey_studio.model.kinds import CARD_KINDS

_TABLE = "ItemsTable"
_SPARE_ROWS = 500
"""Rows below the last card whose drop-downs are ready for new ones."""


def write_items(page: Page, content: Content, styles: Styles, theme: Theme) -> None:
    """Write the whole sheet: cards of hidden lanes too, since nothing may be lost on the way back."""
    cards = _in_reading_order(content)
    table = columns(content, cards)
    headings = [column.heading for column in table]
    write_headings(page, 1, headings, heading_style(styles, theme))
    looks = [_style(column, styles, theme) for column in table]
    kinds = {name: _kind_style(name, styles, theme) for name in CARD_KINDS}
    for row, card in enumerate(cards, 2):
        _write_card(page, row, card, table, looks, kinds)
    if not cards:
        page.text(2, 2, "This map has no card yet.", styles.of(Look(colour=theme.muted)))
    add_table(page, _TABLE, 1, len(cards), headings)
    _set_columns(page, table, len(cards))
    page.sheet.freeze_panes = "B2"
    page.sheet.print_title_rows = "1:1"
    set_paper(page.sheet, content.journey.title, size=A3)


def heading_style(styles: Styles, theme: Theme) -> Style:
    """How the headings of the tables look."""
    fill = theme.stage(0)
    return styles.of(Look(bold=True, colour="#FFFFFF", fill=fill, down="center"))


def _in_reading_order(content: Content) -> list[Card]:
    """Along the journey, and from top to bottom within a step."""
    snapshot = content.snapshot
    cards = [card for lane in snapshot.lanes(content.journey.id) for card in snapshot.cards(lane.id)]
    return sorted(cards, key=lambda card: content.column_of[card.step])


def _write_card(
    page: Page, row: int, card: Card, table: list[Column], looks: list[Style], kinds: dict[str, Style]
) -> None:
    for number, (column, look) in enumerate(zip(table, looks, strict=True), 1):
        value = column.value(card)
        style = kinds[card.kind] if column.role == "kind" else look
        if isinstance(value, str):
            page.text(row, number, value, style)
        else:
            page.number(row, number, value, style)


def _style(column: Column, styles: Styles, theme: Theme) -> Style:
    small = Look(8, colour=theme.muted, top=theme.hairline)
    title = Look(bold=True, colour=theme.text, top=theme.hairline)
    text = Look(colour=theme.text, top=theme.hairline)
    return styles.of({"id": small, "title": title}.get(column.role, text))


def _kind_style(kind: str, styles: Styles, theme: Theme) -> Style:
    tint = theme.families[CARD_KINDS[kind].family]
    return styles.of(Look(colour=theme.text, fill=tint.fill, bar=tint.bar, top=theme.hairline))


def _set_columns(page: Page, table: list[Column], rows: int) -> None:
    for number, column in enumerate(table, 1):
        letter = get_column_letter(number)
        page.sheet.column_dimensions[letter].width = column.width
        if column.choices:
            listed = DataValidation("list", formula1=f'"{",".join(column.choices)}"', allow_blank=True)
            listed.error = f"Please choose one of: {', '.join(column.choices)}"[:255]
            listed.showErrorMessage = True
            listed.add(f"{letter}2:{letter}{rows + 1 + _SPARE_ROWS}")
            page.sheet.add_data_validation(listed)
    page.sheet.row_dimensions[1].height = 30
