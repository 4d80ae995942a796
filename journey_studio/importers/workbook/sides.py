"""Three sides of a record: what the workbook was given, what came back, and what the map says by now."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from journey_studio.importers.workbook.finding import FoundRow
from journey_studio.importers.workbook.proposal import FieldChange, Kind
from journey_studio.sheets.column import Column
from journey_studio.sheets.plain import cell_text, says_the_same
from journey_studio.sheets.tables import Table

R = TypeVar("R")
Tell = Callable[[str], FieldChange]
"""What is told of a field, by its name."""


@dataclass(frozen=True, slots=True)
class Sides(Generic[R]):
    """The columns of a table by key, as the map writes them now, and the table as it was written."""

    columns: Mapping[str, Column[R]]
    table: Table

    @staticmethod
    def of(columns: Iterable[Column[R]], table: Table) -> "Sides[R]":
        """The sides of a table."""
        return Sides({column.key: column for column in columns}, table)

    def changed(self, row: FoundRow, key: str) -> list[str]:
        """The keys of the cells that no longer say what was written for the record of that id."""
        written = dict(zip(self.table.headings, self.table.rows[key], strict=True))
        return [
            name
            for name in row.columns
            if name != "id" and not says_the_same(row.cells.get(name), written[name])
        ]

    def editable(self, keys: Iterable[str]) -> list[str]:
        """Those of the keys whose columns are taken back."""
        return [key for key in keys if key in self.columns and not self.columns[key].shown]

    def told(self, record: R, key: str) -> str:
        """What the map would write into a cell now."""
        return cell_text(self.columns[key].value(record)) if key in self.columns else ""

    def diverged(self, record: R, key: str, row: FoundRow, name: str) -> bool:
        """Whether the map changed a field of the record `key` since the export, too, and not to what the workbook says."""
        same = says_the_same(self.told(record, name), self.table.cell(key, name))
        return not same and not self.agrees(record, row, name)

    def agrees(self, record: R, row: FoundRow, key: str) -> bool:
        """Whether the map says what the workbook says."""
        return key in self.columns and says_the_same(row.cells.get(key), self.columns[key].value(record))

    def differing(self, record: R, key: str, row: FoundRow) -> Iterator[tuple[Kind, list[str], Tell]]:
        """The fields of the record `key` in which the workbook differs: those to take, then those that both changed; how each is told."""
        names = [name for name in self.editable(self.changed(row, key)) if not self.agrees(record, row, name)]
        both = [name for name in names if self.diverged(record, key, row, name)]
        yield "changed", [name for name in names if name not in both], partial(self.change, record, row)
        yield "conflicts", both, partial(self.conflict, record, key, row)

    def change(self, record: R, row: FoundRow, name: str) -> FieldChange:
        """The old and new text of a field."""
        return FieldChange(plain_name(name), self.told(record, name), row.text(name))

    def conflict(self, record: R, key: str, row: FoundRow, name: str) -> FieldChange:
        """The text of a field on all three sides."""
        base = cell_text(self.table.cell(key, name))
        return FieldChange(plain_name(name), self.told(record, name), row.text(name), base)


def plain_name(key: str) -> str:
    """The name of a field as the command line tells it: facts without their mark."""
    return key.rpartition(":")[2]


def new_fields(row: FoundRow, keys: Sequence[str]) -> tuple[FieldChange, ...]:
    """The cells of a new row."""
    return tuple(
        FieldChange(plain_name(key), "", row.text(key)) for key in keys if key != "id" and row.text(key)
    )
