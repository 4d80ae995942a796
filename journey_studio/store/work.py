"""The work of one transaction, planned before the file is touched: rows to insert, update and delete, and the seal after."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Delete, Insert, Table, Update, and_, bindparam

from journey_studio.model import Diff, Record
from journey_studio.store import seal
from journey_studio.store.rows import row_of
from journey_studio.store.seal import Row
from journey_studio.store.tables import PAYLOAD_TABLES, RECORD_TABLES

_BEFORE = "before_"


class Unexpected(Exception):
    """The file does not hold the rows it should: somebody else changed it."""


class Work:
    """Rows to write. Each call counts the seal along; payloads are not part of it, their digests are."""

    def __init__(self, before: int) -> None:
        self._seal = before
        self._steps: list[tuple[Any, list[dict[str, object]], bool]] = []

    @property
    def seal(self) -> int:
        """The seal once the work is done."""
        return seal.wrapped(self._seal)

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Add whole rows, payload included."""
        if rows:
            self._seal += seal.total(table.name, (_light(table, row) for row in rows))
            names = table.columns.keys()
            values = [dict(zip(names, row, strict=True)) for row in rows]
            self._steps.append((_inserting(table), values, False))

    def update(self, table: Table, rows: Sequence[tuple[Row, Row]]) -> None:
        """Replace rows, before (without its payload) and after; a row that is not as before is not changed."""
        if rows:
            for before, after in rows:
                self._seal += seal.row_hash(table.name, _light(table, after))
                self._seal -= seal.row_hash(table.name, before)
            values = [replacement(table, before, after) for before, after in rows]
            self._steps.append((updating(table), values, True))

    def delete(self, table: Table, rows: Sequence[Row]) -> None:
        """Delete rows, given without their payload; a row that is not as before is not deleted."""
        if rows:
            self._seal -= seal.total(table.name, rows)
            values = [_as_before(table, row) for row in rows]
            self._steps.append((_deleting(table), values, True))

    def apply(self, diff: Diff) -> None:
        """Do a diff to the tables of the records.

        Owners come before what they own and go after it: then SQLite has no children to look for.
        """
        changes: dict[str, list[tuple[Row | None, Row | None]]] = {noun: [] for noun in RECORD_TABLES}
        for change in diff.changes:
            changes[change.record.noun].append((_row(change.before), _row(change.after)))
        for noun, table in RECORD_TABLES.items():
            self.insert(table, [after for before, after in changes[noun] if before is None and after])
            self.update(table, [(before, after) for before, after in changes[noun] if before and after])
        for noun, table in reversed(RECORD_TABLES.items()):
            self.delete(table, [before for before, after in changes[noun] if before and after is None])

    def run(self, connection: Connection) -> None:
        """Write it, within the transaction that is open. Raises `Unexpected` when a row to change is not there."""
        for statement, values, counted in self._steps:
            result = connection.execute(statement, values)
            if counted and result.rowcount != len(values):
                raise Unexpected(f"{result.rowcount} rows instead of {len(values)} were there to change")


def _row(record: Record | None) -> Row | None:
    return None if record is None else row_of(record)


def _width(table: Table) -> int:
    return len(table.columns) - (table in PAYLOAD_TABLES)


def _light(table: Table, row: Row) -> Row:
    return row[: _width(table)]


def replacement(table: Table, before: Row, after: Row) -> dict[str, object]:
    """The values for `updating`: a row before, without its payload, and after.

    A key that stays is not set: SQLite would look through everything that might name it, for each row.
    """
    names = table.columns.keys()
    first = 1 if before[0] == after[0] else 0
    return {**_as_before(table, before), **dict(zip(names[first:], after[first:], strict=False))}


@cache
def updating(table: Table) -> Update:
    """The statement that replaces a row which is as it was before."""
    return table.update().where(_unchanged(table))


@cache
def _inserting(table: Table) -> Insert:
    return table.insert()


@cache
def _deleting(table: Table) -> Delete:
    return table.delete().where(_unchanged(table))


def _as_before(table: Table, row: Row) -> dict[str, object]:
    return {f"{_BEFORE}{name}": value for name, value in zip(table.columns.keys(), row, strict=False)}


def _unchanged(table: Table) -> ColumnElement[bool]:
    """The condition that a row is exactly as it was: then alone does the seal move rightly."""
    columns = list(table.columns)[: _width(table)]
    return and_(
        columns[0] == bindparam(f"{_BEFORE}{columns[0].name}"),
        *(column.is_not_distinct_from(bindparam(f"{_BEFORE}{column.name}")) for column in columns[1:]),
    )
