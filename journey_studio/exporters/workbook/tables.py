"""Excel tables: headings, filter buttons and striped rows that keep together when sorted."""

from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableStyleInfo

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.styles import Style


def write_headings(page: Page, row: int, headings: Iterable[str], style: Style) -> None:
    """Write a row of headings from the first column on."""
    for column, heading in enumerate(headings, 1):
        page.text(row, column, heading, style)


def add_table(page: Page, name: str, row: int, rows: int, headings: Sequence[str]) -> None:
    """Make a table of the headings in `row` and the `rows` below them. Without rows there is none: Excel would call it damaged."""
    if not rows:
        return
    table: Any = Table(displayName=name, ref=f"A{row}:{get_column_letter(len(headings))}{row + rows}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    # Columns named here: left to openpyxl, it would make every empty cell of the table to read the headings.
    table._initialise_columns()
    for column, heading in zip(table.tableColumns, headings, strict=True):
        column.name = heading
    page.sheet.add_table(table)
