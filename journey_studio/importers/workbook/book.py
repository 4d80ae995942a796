"""The rows of a workbook's sheets that hold something; one that is too large to be read whole is refused, since what is
missing would look deleted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journey_studio.importers.proposal import Unreadable
from journey_studio.importers.spreadsheet.sheet import Sheet
from journey_studio.importers.spreadsheet.workbook import GoOn, Limits, read_workbook

LIMITS = Limits(packed=60_000_000, rows=1_048_576, cells=2_000_000)
"""A map of 10,000 cards has 200,000 cells; pictures are never unpacked."""

Row = Mapping[int, str]
"""The cells of a row that hold something, by column from 1."""


@dataclass(frozen=True, slots=True)
class SheetCells:
    """A sheet: its title, and its rows that hold something with their numbers."""

    title: str
    rows: Sequence[tuple[int, Row]]


def read_book(data: bytes, go_on: GoOn) -> list[SheetCells]:
    """Every sheet of a workbook. Raises `Unreadable`, and what `go_on` raises as `InterruptedError` to give up."""
    if not data.startswith((b"PK", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
        raise Unreadable("This is no workbook (.xlsx).")
    go_on()
    sheets = read_workbook(data, go_on, LIMITS)
    if sum(len(sheet.cells) for sheet in sheets) >= LIMITS.cells:
        raise Unreadable(
            f"This workbook has more than {LIMITS.cells:,} cells: remove what is not of the map."
        )
    return [_rows(sheet) for sheet in sheets]


def _rows(sheet: Sheet) -> SheetCells:
    rows: dict[int, dict[int, str]] = {}
    for (row, column), text in sheet.cells.items():
        rows.setdefault(row + 1, {})[column + 1] = text
    return SheetCells(sheet.name, sorted(rows.items()))
