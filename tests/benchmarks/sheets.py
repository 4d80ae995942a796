"""The workbook's limit: XlsxWriter writing the same cells with as many formats."""

from io import BytesIO

import xlsxwriter
from openpyxl import load_workbook

Cell = tuple[int, int, str | float, int]
"""Row, column, value, number of its style."""


def cells_of(data: bytes) -> dict[str, list[Cell]]:
    """Every filled cell of a workbook, by sheet."""
    book = load_workbook(BytesIO(data))
    return {
        sheet.title: [
            (cell.row - 1, cell.column - 1, _plain(cell.value), cell.style_id)
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        ]
        for sheet in book.worksheets
    }


def _plain(value: object) -> str | float:
    return float(value) if isinstance(value, int | float) else str(value)


def written(sheets: dict[str, list[Cell]]) -> bytes:
    """The cells as an XLSX file by XlsxWriter; a format a style: filled, wrapped, bordered."""
    target = BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    styles = {style for cells in sheets.values() for *_, style in cells}
    looks = {
        style: book.add_format({"bg_color": "#E3F0FA", "text_wrap": True, "border": 1}) for style in styles
    }
    for title, cells in sheets.items():
        sheet = book.add_worksheet(title)
        for row, column, value, style in cells:
            if isinstance(value, str):
                sheet.write_string(row, column, value, looks[style])
            else:
                sheet.write_number(row, column, value, looks[style])
    book.close()
    return target.getvalue()
