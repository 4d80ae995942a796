"""Every schema a map file ever had: one frozen file of literal DDL a version, `v1.sql` the first.

A version is never edited once released; a change of the records' fields is a new file and a function that copies rows.
"""

from functools import cache
from pathlib import Path

APPLICATION_ID = 0x4A6F7572
"""`PRAGMA application_id` of a map file: the letters "Jour"."""

LATEST = 2
"""`PRAGMA user_version` of the maps this program writes."""


@cache
def statements(version: int = LATEST) -> tuple[str, ...]:
    """The DDL of a version, one statement each, as `sqlite_schema` keeps them."""
    text = Path(__file__).with_name(f"v{version}.sql").read_text("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("--"))
    return tuple(filter(None, (part.strip() for part in "\n".join(lines).split(";\n"))))
