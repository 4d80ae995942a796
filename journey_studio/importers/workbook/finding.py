"""Which sheet, heading row and column of a workbook is which, whatever was renamed, moved, inserted or deleted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.utils import get_column_letter

from journey_studio.importers.workbook.book import Row, SheetCells
from journey_studio.sheets.plain import cell_text, says_the_same
from journey_studio.sheets.sheet_names import READ_ONLY
from journey_studio.sheets.tables import MATRIX, POINTS, Table

TOGETHER = {MATRIX: POINTS}
"""The table that stands on the sheet of another."""

_LOOKED_AT = 400
"""Rows in which the headings of a table are looked for; the Emotions sheet has the chart above."""

_ENOUGH = 0.6
"""The share of cells that must say what a column said, for a column without its heading to be taken for it."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of a table that came back: its number and the cells of the columns that were found, by key."""

    sheet: str
    number: int
    cells: Mapping[str, Any]
    columns: Mapping[str, int]

    @property
    def place(self) -> str:
        """Where it stands, such as `Items!7`."""
        return f"{self.sheet}!{self.number}"

    def at(self, key: str) -> str:
        """Where a cell stands, such as `Items!C7`."""
        return f"{self.sheet}!{get_column_letter(self.columns[key])}{self.number}"

    def text(self, key: str) -> str:
        """What a cell says."""
        return cell_text(self.cells.get(key))


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table that came back: its rows, the columns that were found, and what was odd about it."""

    table: Table
    sheet: str
    rows: Sequence[FoundRow]
    columns: Mapping[str, int]
    remarks: Sequence[str]


def find_tables(tables: Sequence[Table], sheets: Sequence[SheetCells]) -> dict[str, FoundTable]:
    """The tables that are there, by name: each in the sheet of its name, else in one that holds its headings."""
    found: dict[str, FoundTable] = {}
    taken: dict[str, str] = {}
    for table in tables:
        home = TOGETHER.get(table.name, table.name)
        free = [sheet for sheet in sheets if taken.get(sheet.title, home) == home]
        own = [sheet for sheet in free if sheet.title == home]
        others = [sheet for sheet in free if sheet.title not in {*READ_ONLY, *(each.name for each in tables)}]
        spots = [spot for sheet in own for spot in _spots(table, sheet)]
        spots = spots or [spot for sheet in others for spot in _spots(table, sheet)]
        if spots:
            best = max(spots, key=lambda spot: spot.headings)
            taken[best.sheet.title] = home
            ends = [
                each for each in tables if each is not table and TOGETHER.get(each.name, each.name) == home
            ]
            found[table.name] = best.found(ends)
    return found


@dataclass(frozen=True, slots=True)
class _Spot:
    """A row that may be the headings of a table."""

    table: Table
    sheet: SheetCells
    index: int
    columns: Mapping[str, int]

    @property
    def headings(self) -> int:
        return len(self.columns)

    def found(self, ends: Sequence[Table]) -> FoundTable:
        remarks: list[str] = []
        columns = dict(self.columns)
        rows = self._rows(ends)
        self._by_content(columns, rows, remarks)
        for key, heading in self.table.headings.items():
            if key not in columns:
                remarks.append(
                    f"{self.sheet.title}: there is no column “{heading}” any more; what it said stays as it is."
                )
        wanted = set(columns.values())
        found = [
            FoundRow(
                self.sheet.title, number, {key: row[at] for key, at in columns.items() if at in row}, columns
            )
            for number, row in rows
            if wanted & row.keys()
        ]
        return FoundTable(self.table, self.sheet.title, found, columns, remarks)

    def _rows(self, ends: Sequence[Table]) -> list[tuple[int, Row]]:
        rows: list[tuple[int, Row]] = []
        for number, row in self.sheet.rows[self.index + 1 :]:
            texts = {cell_text(value).casefold() for value in row.values()}
            if any(_begins(other, texts) for other in ends):
                break
            rows.append((number, row))
        return rows

    def _by_content(
        self, columns: dict[str, int], rows: Sequence[tuple[int, Row]], remarks: list[str]
    ) -> None:
        """Columns whose heading was typed anew are known by what stands in them."""
        taken = set(columns.values())
        _, headings = self.sheet.rows[self.index]
        free = sorted({at for _, row in rows for at in row} - taken)
        for key, heading in self.table.headings.items():
            if key in columns or not rows:
                continue
            likely = max(free, key=lambda at: self._likeness(key, at, columns, rows), default=0)
            if likely and self._likeness(key, likely, columns, rows) >= _ENOUGH:
                columns[key] = likely
                free.remove(likely)
                said = cell_text(headings.get(likely)) or get_column_letter(likely)
                remarks.append(
                    f"{self.sheet.title}!{get_column_letter(likely)}: the column “{said}” was taken for “{heading}”."
                )

    def _likeness(
        self, key: str, at: int, columns: Mapping[str, int], rows: Sequence[tuple[int, Row]]
    ) -> float:
        """The share of the filled cells of a column that a sheet column repeats: row by row where IDs are there."""
        table, identity = self.table, columns.get("id")
        if key == "id":
            ids = [cell_text(row.get(at)) for _, row in rows]
            return sum(each in table.rows for each in ids) / max(len(ids), 1)
        place = list(table.headings).index(key)
        if identity is None:
            written = Counter(cell_text(cells[place]) for cells in table.rows.values() if cells[place] != "")
            here = Counter(cell_text(row[at]) for _, row in rows if at in row)
            return (written & here).total() / max(written.total(), here.total(), 1)
        pairs = [
            (row.get(at), table.rows[known][place])
            for _, row in rows
            if (known := cell_text(row.get(identity))) in table.rows
        ]
        filled = [(value, written) for value, written in pairs if written != ""]
        strange = any(value is not None and written == "" for value, written in pairs)
        if not filled or (strange and len(filled) < 3):
            return 0.0
        return sum(says_the_same(value, written) for value, written in filled) / len(filled)


def _spots(table: Table, sheet: SheetCells) -> Iterable[_Spot]:
    """The rows of a sheet in which at least half of the headings stand."""
    named = sheet.title == TOGETHER.get(table.name, table.name)
    for index, (_, row) in enumerate(sheet.rows[:_LOOKED_AT]):
        columns = _columns(table, row)
        if len(columns) * 2 >= len(table.headings) or (named and len(columns) * 3 >= len(table.headings)):
            yield _Spot(table, sheet, index, columns)


def _columns(table: Table, row: Row) -> dict[str, int]:
    """The columns whose headings stand in a row; of equal headings each is taken once, from the left."""
    places: dict[str, list[int]] = {}
    for at in sorted(row):
        places.setdefault(_plain(cell_text(row[at])), []).append(at)
    columns = {}
    for key, heading in table.headings.items():
        here = places.get(_plain(heading))
        if here:
            columns[key] = here.pop(0)
    return columns


def _plain(text: str) -> str:
    return " ".join(text.replace("_", " ").casefold().split()).rstrip(":*")


def _begins(table: Table, texts: set[str]) -> bool:
    headings = {heading.casefold() for heading in table.headings.values()}
    return len(headings & texts) * 4 >= len(headings) * 3
