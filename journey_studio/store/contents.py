"""Everything that opening a map reads, in one go: its records, and the light rows of history, pictures and snapshots."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, func, select

from journey_studio.document.wholeness import refuse_unless_sound
from journey_studio.model import RECORDS, Asset, InvalidValue, Record, SavedSnapshot, Snapshot
from journey_studio.model.asset import MEDIA_TYPES
from journey_studio.store import seal
from journey_studio.store.log import LogRow, log_row
from journey_studio.store.rows import records_of
from journey_studio.store.seal import Row
from journey_studio.store.tables import LOG, META, PAYLOAD_TABLES, RECORD_TABLES

MOST_ROWS = 250_000
"""Records, or history entries, that a map may hold."""


@dataclass(frozen=True, slots=True)
class Meta:
    """The one row about the whole: the seal, how many transactions there were, the last log number given, entries dropped."""

    seal: int = 0
    changes: int = 0
    last: int = 0
    dropped: int = 0

    @property
    def row(self) -> Row:
        """Its row, closed by a hash of its own."""
        values = (1, seal.as_text(self.seal), self.changes, self.last, self.dropped)
        return (*values, seal.as_text(seal.row_hash("meta", values)))


@dataclass(frozen=True, slots=True)
class Contents:
    """What was read. `assets` and `saved` are known by their ids and lie without their payloads, by row number."""

    meta: Meta
    snapshot: Snapshot
    log: dict[int, LogRow]
    assets: dict[str, tuple[int, Asset]]
    saved: dict[str, tuple[int, SavedSnapshot, str]]


def read_meta(connection: Connection) -> Meta:
    """The meta row. Raises `InvalidValue` when it is not there or does not hold together."""
    rows = _fetched(connection, META, len(META.columns))
    if len(rows) != 1:
        raise InvalidValue("its first table is empty")
    _, text, changes, last, dropped, _ = row = rows[0]
    meta = Meta(int(text, 16), changes, last, dropped)
    if meta.row != row:
        raise InvalidValue("its first table does not match its own hash")
    return meta


def read_contents(connection: Connection) -> Contents:
    """Read everything, check the seal, then make records of the rows. Raises `InvalidValue` that names what is wrong."""
    meta = read_meta(connection)
    rows = {noun: _fetched(connection, table) for noun, table in RECORD_TABLES.items()}
    light = {table.name: _fetched(connection, table, len(table.columns) - 1) for table in PAYLOAD_TABLES}
    found = sum(seal.total(name, part) for name, part in (rows | light).items())
    if seal.wrapped(found) != meta.seal:
        raise InvalidValue("its content does not match its seal: something was altered after it was written")
    sizes = dict(_fetched_query(connection, select(LOG.c.number, func.length(LOG.c.diff))))
    log = {row[0]: log_row(row, sizes[row[0]]) for row in light["log"]}
    _check_order(log, meta)
    snapshot = Snapshot.of(_records(rows))
    refuse_unless_sound(snapshot)
    return Contents(meta, snapshot, log, _assets(light["asset"]), _saved(light["saved"]))


def _fetched(connection: Connection, table: Table, width: int | None = None) -> list[Any]:
    count = connection.execute(select(func.count()).select_from(table)).scalar_one()
    if count > MOST_ROWS:
        raise InvalidValue(f"it holds {count} rows of {table.name}; at most {MOST_ROWS} are read")
    columns = list(table.columns)[:width]
    return _fetched_query(connection, select(*columns).order_by(columns[0]))


def _fetched_query(connection: Connection, query: Any) -> list[Any]:
    cursor = connection.execute(query).cursor
    return [] if cursor is None else list(cursor.fetchall())


def _records(rows: dict[str, list[Row]]) -> Iterator[Record]:
    ids = [row[0] for part in rows.values() for row in part]
    if len(set(ids)) != len(ids):
        raise InvalidValue("two records have one id")
    for noun, kind in RECORDS.items():
        if rows[noun]:
            yield from records_of(kind, rows[noun])


def _check_order(log: dict[int, LogRow], meta: Meta) -> None:
    """Numbers are those given, and what was undone comes after what was not."""
    undone = [row.entry.undone for row in log.values()]
    if undone != sorted(undone) or any(not 0 < number <= meta.last for number in log):
        raise InvalidValue("its history is out of order")


def _assets(rows: list[Row]) -> dict[str, tuple[int, Asset]]:
    assets = {}
    for number, key, name, media_type, width, height in rows:
        asset = Asset(str(key), str(name), str(media_type), int(str(width)), int(str(height)), b"")
        if asset.media_type not in MEDIA_TYPES:
            raise InvalidValue("a picture is of an unknown kind")
        assets[asset.id] = (int(str(number)), asset)
    return assets


def _saved(rows: list[Row]) -> dict[str, tuple[int, SavedSnapshot, str]]:
    return {
        str(key): (
            int(str(number)),
            SavedSnapshot(str(key), str(name), str(time), int(str(edit))),
            str(known),
        )
        for number, key, name, time, edit, known in rows
    }
