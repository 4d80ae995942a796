"""The Personas sheet: a row a persona, with its portrait beside the table."""

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.pictures import place_picture
from journey_studio.exporters.workbook.table_sheet import Tabled, TableSheet
from journey_studio.sheets.persona_columns import persona_columns
from journey_studio.sheets.tables import EMPTY, PERSONAS, Table

_PORTRAIT = 72.0
"""Points: the height of a portrait, and the least of a row that has one."""


def write_personas(sheet: TableSheet, page: Page, content: Content, table: Table) -> None:
    """Write the whole sheet."""
    columns = persona_columns()
    sheet.write(Tabled(table, columns, EMPTY[PERSONAS]), content.journey.title)
    beside = len(columns) + 2
    for row, persona in enumerate(content.personas, 2):
        picture = content.asset(persona.portrait) if persona.portrait else None
        if picture is not None:
            place_picture(page, row, beside, picture, _PORTRAIT, persona.name)
            height = page.sheet.row_dimensions[row].height or 0
            page.sheet.row_dimensions[row].height = max(height, _PORTRAIT + 6)
