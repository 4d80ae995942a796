"""Maps of an earlier version, as this program reads them: checked by their own rules, then copied into memory step by step."""

import sqlite3
from contextlib import closing

from sqlalchemy import Connection

from journey_studio.model import InvalidValue
from journey_studio.store import seal
from journey_studio.store.connection import driver, prepared
from journey_studio.store.contents import MOST_ROWS, Meta, read_meta
from journey_studio.store.tables import META
from journey_studio.store.versions import LATEST, STEPS, fresh
from journey_studio.store.versions.copying import columns, tables


def brought_up(connection: Connection, version: int) -> Connection:
    """A database of today's version in memory with what a map of an earlier one holds.

    Pictures and saved snapshots come along, the edit log does not: undo ends here, while its numbers and the count of edits
    go on. Raises `InvalidValue` when the map does not match its seal, and what SQLite raises.
    """
    old = driver(connection)
    meta = read_meta(connection)
    _check_seal(old, meta)
    new = _stepped(old, version)
    try:
        applied = old.execute("SELECT count(*) FROM log WHERE NOT undone").fetchone()[0]
        row = Meta(_seal(new), meta.changes + 1, meta.last, meta.dropped + applied).row
        marks = ", ".join("?" * len(row))
        new.execute(f"INSERT INTO {META.name} VALUES ({marks})", row)
        return prepared(new, writing=False)
    except BaseException:
        new.close()
        raise


def image_of(connection: Connection) -> bytes:
    """The file that a database in memory would be."""
    return driver(connection).serialize()


def _stepped(old: sqlite3.Connection, version: int) -> sqlite3.Connection:
    """From version to version, each in a database of its own."""
    new = fresh(version + 1)
    try:
        new.execute("BEGIN")
        STEPS[version + 1](old, new)
        new.execute("COMMIT")
    except BaseException:
        new.close()
        raise
    if version + 1 == LATEST:
        return new
    with closing(new):
        return _stepped(new, version + 1)


def _check_seal(old: sqlite3.Connection, meta: Meta) -> None:
    for table in tables(old):
        count = old.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        if count > MOST_ROWS:
            raise InvalidValue(f"it holds {count} rows of {table}; at most {MOST_ROWS} are read")
    if _seal(old) != meta.seal:
        raise InvalidValue("its content does not match its seal: something was altered after it was written")


def _seal(database: sqlite3.Connection) -> int:
    """The sum over every row, payloads through their digests, of the database's own columns."""
    found = 0
    for table in tables(database):
        if table != META.name:
            names = ", ".join(f'"{name}"' for name in columns(database, table, payload=False))
            found += seal.total(table, database.execute(f'SELECT {names} FROM "{table}"'))
    return seal.wrapped(found)
