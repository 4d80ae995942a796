"""What the copy functions of all versions share: rows go from one database to a fresh one, and new columns get a value."""

import sqlite3
from collections.abc import Iterable, Mapping

NEVER_COPIED = ("meta", "log")
"""Tables that do not migrate: the seal is counted anew, and undo ends where a map changes its version."""

Values = Mapping[str, object]


def tables(database: sqlite3.Connection) -> list[str]:
    """The names of its tables."""
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    return [str(name) for (name,) in database.execute(query)]


def columns(database: sqlite3.Connection, table: str, *, payload: bool = True) -> list[str]:
    """The names of a table's columns in their order, with or without its payload, which alone is a BLOB."""
    rows = database.execute(f'PRAGMA table_info("{table}")')
    return [str(name) for _, name, kind, *_ in rows if payload or kind != "BLOB"]


def copy_tables(old: sqlite3.Connection, new: sqlite3.Connection, added: Mapping[str, Values]) -> None:
    """Copy every table but `NEVER_COPIED`; `added` names, by table, the columns that are new and what each row gets."""
    for table in tables(old):
        if table not in NEVER_COPIED:
            _copy(old, new, table, added.get(table, {}))


def _copy(old: sqlite3.Connection, new: sqlite3.Connection, table: str, added: Values) -> None:
    names = columns(old, table)
    rows = old.execute(f'SELECT {_listed(names)} FROM "{table}"')
    marks = ", ".join("?" * (len(names) + len(added)))
    insert = f'INSERT INTO "{table}" ({_listed([*names, *added])}) VALUES ({marks})'
    new.executemany(insert, ((*row, *added.values()) for row in rows))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
