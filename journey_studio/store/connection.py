"""Connections to SQLite with the settings that were measured to lose nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

LONGEST_VALUE = 64 << 20
"""Bytes of the largest text, picture or history entry that SQLite may handle."""

PATIENCE = 5.0
"""Seconds that a file held by another program is waited for."""

_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "foreign_keys = ON",
    "locking_mode = NORMAL",
)
_WRITING = ("journal_mode = DELETE", "synchronous = EXTRA")


def connect(path: Path, *, writing: bool) -> Connection:
    """A connection to an existing file, for reading only unless said otherwise. Raises `DBAPIError`.

    `with connection.begin():` is one transaction; a writing one takes SQLite's write lock at once. Others that hold the
    file are waited for, `PATIENCE` at most.
    """
    mode = "rw" if writing else "ro"
    uri = f"{path.as_uri()}?mode={mode}"
    try:
        raw = sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise DBAPIError("open", None, error) from error
    return prepared(raw, writing=writing)


def prepared(raw: sqlite3.Connection, *, writing: bool) -> Connection:
    """A raw connection with our settings, as SQLAlchemy has it."""
    raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    start = "BEGIN IMMEDIATE" if writing else "BEGIN"
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(start))
    try:
        for pragma in _PRAGMAS + (_WRITING if writing else ()):
            raw.execute(f"PRAGMA {pragma}")
        return engine.connect()
    except sqlite3.Error as error:
        raw.close()
        raise DBAPIError("PRAGMA", None, error) from error


def driver(connection: Connection) -> sqlite3.Connection:
    """The sqlite3 connection below."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def close(connection: Connection) -> None:
    """Close the connection and what is below it."""
    connection.close()
    connection.engine.dispose()


@contextmanager
def reading(connection: Connection) -> Iterator[Connection]:
    """One moment of the file, whatever others write meanwhile."""
    with connection.begin():
        yield connection
