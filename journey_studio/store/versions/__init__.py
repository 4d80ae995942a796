"""Every schema a map file ever had: one frozen file of literal DDL a version, `v1.sql` the first.

A version is never edited once released; a change of the records' fields is a new file and a function that copies rows:
`v2.sql` and `v2.from_v1`, listed in `STEPS`.
"""

import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path

from journey_studio.store.versions import v2

APPLICATION_ID = 0x4A6F7572
"""`PRAGMA application_id` of a map file: the letters "Jour"."""

LATEST = 2
"""`PRAGMA user_version` of the maps this program writes."""

STEPS: dict[int, Callable[[sqlite3.Connection, sqlite3.Connection], None]] = {2: v2.from_v1}
"""How rows of the version before come into a fresh database of this one."""


@cache
def statements(version: int = LATEST) -> tuple[str, ...]:
    """The DDL of a version, one statement each, as `sqlite_schema` keeps them."""
    text = Path(__file__).with_name(f"v{version}.sql").read_text("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("--"))
    return tuple(filter(None, (part.strip() for part in "\n".join(lines).split(";\n"))))


def fresh(version: int = LATEST) -> sqlite3.Connection:
    """An empty database of a version, in memory."""
    made = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    made.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    made.execute(f"PRAGMA user_version = {version}")
    for statement in statements(version):
        made.execute(statement)
    return made
