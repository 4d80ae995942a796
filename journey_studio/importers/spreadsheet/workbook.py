"""A workbook (XLSX) → its sheets: values as they are shown last, no formulas, cells only where there is something."""

import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from journey_studio.importers.proposal import Unreadable
from journey_studio.importers.spreadsheet.archive import MOST_BYTES, is_packed, looked_through
from journey_studio.importers.spreadsheet.sheet import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Area, Sheet
from journey_studio.model.rules import clean_text

Value = str | int | float | bool | datetime | date | time
GoOn = Callable[[], object]
"""Called now and then while a long file is read; it may raise to give up."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a workbook is read: bytes as packed, rows of a sheet, cells of all sheets together."""

    packed: int = MOST_BYTES
    rows: int = MOST_ROWS
    cells: int = MOST_CELLS


USUAL = Limits()


def is_workbook(data: bytes) -> bool:
    """Whether it is worth a try: packed, or of the old kind that is refused in words."""
    return is_packed(data)


def read_workbook(data: bytes, go_on: GoOn = lambda: None, limits: Limits = USUAL) -> list[Sheet]:
    """The sheets in the workbook's order, hidden ones too. Raises `Unreadable`."""
    archive = looked_through(data, limits.packed)
    try:
        with archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of what it leaves out; none of it is a cell
            return _sheets(data, go_on, limits)
    except (Unreadable, InterruptedError):
        raise
    except Exception as error:  # whatever a damaged or hostile part makes the parsers raise
        raise Unreadable(
            f"This workbook is damaged ({type(error).__name__}). Open it in a spreadsheet program and save it anew."
        ) from error


def _sheets(data: bytes, go_on: GoOn, limits: Limits) -> list[Sheet]:
    import io

    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    left = limits.cells
    sheets: list[Sheet] = []
    for worksheet in book.worksheets:
        sheet = _sheet(book, worksheet, replace(limits, cells=left), go_on)
        left -= len(sheet.cells)
        sheets.append(sheet)
    book.close()
    return sheets


def _sheet(book: Any, worksheet: Any, limits: Limits, go_on: GoOn) -> Sheet:
    """One sheet by the library's own stream of rows, which skips what is not there, however far away it is said to be."""
    from openpyxl.worksheet._reader import WorkSheetParser

    cells: dict[tuple[int, int], str] = {}
    cut = ""
    with worksheet._get_source() as source:
        parser = WorkSheetParser(
            source,
            worksheet._shared_strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        for number, row in parser.parse():
            if number % 100 == 0:
                go_on()
            if number > limits.rows or len(cells) >= limits.cells:
                cut = f"only the rows above {number:,} are read"
                break
            cut = _take(row, cells) or cut
        merged = _merged(parser.merged_cells) if not cut else ()
    return Sheet(worksheet.title, cells, merged, worksheet.sheet_state != "visible", cut)


def _take(row: Any, cells: dict[tuple[int, int], str]) -> str:
    """Put a row's cells among the others. Returns what was too much, in words."""
    cut = ""
    for cell in row:
        if cell["value"] is None:
            continue
        if cell["column"] > MOST_COLUMNS:
            cut = f"only the first {MOST_COLUMNS:,} columns are read"
            continue
        text = text_of(cell["value"])
        if text:
            cells[cell["row"] - 1, cell["column"] - 1] = text
    return cut


def _merged(found: Any) -> tuple[Area, ...]:
    """Merged areas within what is read; one over thousands of cells is a layout trick and says nothing."""
    areas: list[Area] = []
    taken = 0
    for each in getattr(found, "mergeCell", None) or ():
        left, top, right, bottom = each.bounds
        area = Area(top - 1, left - 1, bottom - 1, right - 1)
        size = area.rows * area.columns
        if size <= 2_000 and taken + size <= 50_000:
            areas.append(area)
            taken += size
    return tuple(areas)


def text_of(value: Value) -> str:
    """A value as a person reads it: 3 rather than 3.0, a day without a midnight."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.12g}"
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    return clean_text(str(value)).strip()
