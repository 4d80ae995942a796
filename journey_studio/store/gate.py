"""The gate: what a file must be before it is believed, looked at through a connection that cannot write."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from journey_studio.model import InvalidValue
from journey_studio.store.connection import driver, reading
from journey_studio.store.contents import Contents, read_contents
from journey_studio.store.earlier import brought_up
from journey_studio.store.refusal import Reason, Refused, damaged, hostile, shown
from journey_studio.store.versions import APPLICATION_ID, LATEST, fresh

PATIENCE = 30.0
"""Seconds that SQLite may work on one file at the gate."""

_MAGIC = b"SQLite format 3\x00"
HEADER = 100


def marked(header: bytes) -> bool:
    """Whether a file's first bytes are those of a map of any version."""
    return header.startswith(_MAGIC) and int.from_bytes(header[68:72], "big") == APPLICATION_ID


def check_header(path: Path, header: bytes) -> None:
    """Refuse what is no database, not ours, newer, or set to a mode in which looking would write."""
    if len(header) < HEADER or not header.startswith(_MAGIC):
        empty = " It is empty." if not header else " It holds zeros only." if not header.strip(b"\0") else ""
        raise Refused(
            Reason.NOT_OURS, path, f"{shown(path)} is not a Journey Studio map.{empty} Name a .journey file."
        )
    version, ours = (int.from_bytes(header[at : at + 4], "big") for at in (60, 68))
    if ours != APPLICATION_ID:
        raise Refused(
            Reason.NOT_OURS, path,
            f"{shown(path)} is a database of another program, not a Journey Studio map. Name a .journey file.",
        )  # fmt: skip
    if version > LATEST:
        raise Refused(
            Reason.NEWER, path,
            f"{shown(path)} was made by a newer Journey Studio (map version {version}; this one reads up to"
            f" {LATEST}): update Journey Studio to open it.",
        )  # fmt: skip
    if version < 1:
        raise damaged(path, f"it claims the map version {version}, which never was")
    if header[18:20] != b"\x01\x01" or header[56:60] != b"\x00\x00\x00\x01":
        raise hostile(path, "its journal or text mode is not the one maps have")


def pass_gate(connection: Connection, path: Path) -> Contents:
    """Check schema, structure, references, seal and values, and return what the map holds. Raises `Refused`."""
    with _refusing(path), _clock(connection), reading(connection):
        _check_schema(connection, path, LATEST)
        _check_structure(connection, path)
        return read_contents(connection)


def pass_earlier_gate(connection: Connection, path: Path, version: int) -> Connection:
    """Check a map of an earlier version by the rules of its own, and return it as today's in memory. Raises `Refused`.

    What comes back has yet to pass the gate of today.
    """
    with _refusing(path), _clock(connection), reading(connection):
        _check_schema(connection, path, version)
        _check_structure(connection, path)
        return brought_up(connection, version)


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    try:
        yield
    except InvalidValue as error:
        raise damaged(path, str(error).rstrip(".")) from error
    except (
        DBAPIError,
        sqlite3.Error,
        UnicodeDecodeError,
        ValueError,
        OverflowError,
        RecursionError,
    ) as error:
        raise refusal_of(error, path) from error


def refusal_of(error: Exception, path: Path) -> Refused:
    """What a failure to read comes to."""
    original = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(original, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Refused(
            Reason.OPEN_ELSEWHERE, path, f"{shown(path)} is being written by another program: try again."
        )
    if name == "SQLITE_INTERRUPT":
        return Refused(
            Reason.TOO_BIG, path,
            f"{shown(path)} could not be checked within {PATIENCE:.0f} seconds and was not opened.",
        )  # fmt: skip
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_IOERR")):
        return Refused(
            Reason.UNREADABLE, path,
            f"{shown(path)} cannot be read ({original}): look at its permissions and at the disk.",
        )  # fmt: skip
    return damaged(path, "text in it is no text" if isinstance(original, UnicodeError) else str(original))


@contextmanager
def _clock(connection: Connection) -> Iterator[None]:
    """Stop SQLite when it has worked too long on a file."""
    end = time.monotonic() + PATIENCE
    raw = driver(connection)
    raw.set_progress_handler(lambda: time.monotonic() > end, 100_000)
    try:
        yield
    finally:
        raw.set_progress_handler(None, 0)


@cache
def _schema(version: int) -> list[tuple[object, ...]]:
    with closing(fresh(version)) as empty:
        return _schema_of(empty)


def _schema_of(raw: sqlite3.Connection) -> list[tuple[object, ...]]:
    query = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name LIMIT 1000"
    return raw.execute(query).fetchall()


def _check_schema(connection: Connection, path: Path, version: int) -> None:
    found, known = _schema_of(driver(connection)), _schema(version)
    if found != known:
        strange = [str(row[1]) for row in found if row not in known] or ["something is missing"]
        raise hostile(path, f"its tables are not those of a map ({', '.join(strange[:3])})")


def _check_structure(connection: Connection, path: Path) -> None:
    raw = driver(connection)
    problems = [str(row[0]) for row in raw.execute("PRAGMA quick_check(3)")]
    if problems != ["ok"]:
        raise damaged(path, "; ".join(problems).replace("\n", " "))
    orphan = raw.execute("PRAGMA foreign_key_check").fetchone()
    if orphan is not None:
        raise damaged(path, f"a {orphan[0]} belongs to a {orphan[2]} that is not there")
