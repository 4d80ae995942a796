"""A file of interactions → rows: delimited text, a workbook's largest sheet, an event log; packed or not."""

import csv
import io
import sys
import zlib

from journey_studio.importers.interactions.rows import MOST_ROWS, Rows
from journey_studio.importers.interactions.xes import is_event_log, read_event_log
from journey_studio.importers.proposal import Remark, Unreadable
from journey_studio.importers.spreadsheet import Sheet, is_workbook, read_workbook
from journey_studio.importers.spreadsheet.delimited import LONGEST_CELL, decoded_table, delimiter_of
from journey_studio.importers.spreadsheet.workbook import GoOn, Limits

MOST_CELLS = 6_000_000
MOST_UNPACKED = 60_000_000
_IN_A_WORKBOOK = Limits(rows=MOST_ROWS, cells=2_000_000)
_BETWEEN = 2_000


def read_rows(data: bytes, go_on: GoOn = lambda: None) -> Rows:
    """Read a file of interactions. Raises `Unreadable`, and what `go_on` raises to give up."""
    plain = _unpacked(data)
    if is_workbook(plain):
        rows = _of_sheets(read_workbook(plain, go_on, _IN_A_WORKBOOK))
    elif is_event_log(plain):
        rows = read_event_log(plain, go_on)
    else:
        rows = _of_text(plain, go_on)
    if not rows.body:
        raise Unreadable(
            "There are no rows in this file: a line of headings is needed, and a row for each interaction."
        )
    return rows


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(b"\x1f\x8b"):
        return data
    reader = zlib.decompressobj(wbits=31)
    try:
        plain = reader.decompress(data, MOST_UNPACKED)
    except zlib.error as error:
        raise Unreadable("This packed file is damaged. Pack it anew, or import it unpacked.") from error
    if reader.unconsumed_tail:
        raise Unreadable(f"Unpacked, this file has more than {MOST_UNPACKED:,} bytes. Import a part of it.")
    if not reader.eof:
        raise Unreadable("This packed file ends too early. Pack it anew, or import it unpacked.")
    return plain


def _of_text(data: bytes, go_on: GoOn) -> Rows:
    text, remarks = decoded_table(data)
    if text.lstrip().startswith(("{", "[", "<")):
        raise Unreadable(
            "A table (CSV, workbook) or an event log (XES) is needed, with a row or an event for each interaction."
        )
    csv.field_size_limit(LONGEST_CELL)
    sign = delimiter_of(text)
    found: list[tuple[str, ...]] = []
    first, cells = 0, 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    try:
        for row in reader:
            if not any(cell.strip() for cell in row):
                continue
            first = first or reader.line_num
            found.append(tuple(sys.intern(cell.strip()) for cell in row))
            cells += len(row)
            if len(found) % _BETWEEN == 0:
                go_on()
            if len(found) > MOST_ROWS or cells > MOST_CELLS:
                remarks.append(_cut(len(found) - 1))
                break
    except csv.Error as error:
        raise Unreadable(f"Line {reader.line_num} cannot be read as a table: {error}.") from error
    return _headed(found, first, remarks)


def _of_sheets(sheets: list[Sheet]) -> Rows:
    shown = [sheet for sheet in sheets if not sheet.hidden] or sheets
    sheet = max(shown, key=lambda each: len(each.cells), default=Sheet("", {}))
    by_row: dict[int, dict[int, str]] = {}
    for (row, column), text in sheet.cells.items():
        by_row.setdefault(row, {})[column] = sys.intern(text)
    width = 1 + max((column for _, column in sheet.cells), default=0)
    numbers = sorted(by_row)
    found = [tuple(by_row[number].get(column, "") for column in range(width)) for number in numbers]
    remarks = [Remark(0, f"The sheet “{sheet.name}” is longer: {sheet.cut}.")] if sheet.cut else []
    return _headed(found, numbers[0] + 1 if numbers else 1, remarks)


def _headed(found: list[tuple[str, ...]], first: int, remarks: list[Remark]) -> Rows:
    """The first row as headings; every row as wide as they are."""
    if not found:
        return Rows((), ())
    headings, width = found[0], len(found[0])
    wide = [row for row in found[1:] if len(row) > width and any(row[width:])]
    if wide:
        remarks.append(
            Remark(
                first, f"{len(wide):,} rows have more cells than there are headings; the rest was left out."
            )
        )
    body = tuple((row + ("",) * (width - len(row)))[:width] for row in found[1:])
    return Rows(headings, body, first + 1, tuple(remarks))


def _cut(rows: int) -> Remark:
    return Remark(0, f"The file is longer than is read at once: only its first {rows:,} rows count.")
