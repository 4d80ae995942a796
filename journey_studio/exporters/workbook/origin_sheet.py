"""The Origin sheet: what a merge needs to tell the changes of the workbook from those of the map. Nobody needs to see it."""

from collections.abc import Iterable

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.styles import Look, Styles
from journey_studio.sheets.origin import packed
from journey_studio.sheets.tables import Table


def write_origin(page: Page, content: Content, tables: Iterable[Table], moment: str, styles: Styles) -> None:
    """Write the origin down one column and hide the sheet from the list of hidden ones."""
    look = styles.of(Look(wrap=False))
    for row, text in enumerate(packed(content, tables, moment), 1):
        page.text(row, 1, text, look)
    page.sheet.sheet_state = "veryHidden"
