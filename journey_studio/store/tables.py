"""The tables of a map file as SQLAlchemy Core knows them: one a noun, made from the rules of its records, and four more.

A test holds them in step with the frozen DDL in `versions`, which alone makes files.
"""

from sqlalchemy import Column, Float, Integer, LargeBinary, MetaData, Table, Text

from journey_studio.model import RECORDS, Record
from journey_studio.model.record import rules_of
from journey_studio.model.rules import Rule

_METADATA = MetaData()


def is_flag(rule: Rule) -> bool:
    """Whether a field is kept as 0 or 1."""
    return rule.schema.get("type") == "boolean"


def is_number(rule: Rule) -> bool:
    """Whether a field is kept as a floating-point number."""
    return rule.schema.get("type") == "number"


def is_json(rule: Rule) -> bool:
    """Whether a field is kept as JSON text."""
    return rule.schema.get("type") in ("array", "object")


def _column(name: str, rule: Rule) -> Column[object]:
    kind = Integer if is_flag(rule) else Float if is_number(rule) else Text
    optional = isinstance(rule.schema.get("type"), list)
    return Column(name, kind, primary_key=name == "id", nullable=optional)


def _records(kind: type[Record]) -> Table:
    return Table(kind.noun, _METADATA, *(_column(name, rule) for name, rule in rules_of(kind)))


RECORD_TABLES = {noun: _records(kind) for noun, kind in RECORDS.items()}
"""The table of each noun, its columns in the order of the record's fields; owners before what they own."""

META = Table(
    "meta", _METADATA,
    Column("one", Integer, primary_key=True),
    Column("seal", Text, nullable=False),
    Column("changes", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("dropped", Integer, nullable=False),
    Column("hash", Text, nullable=False),
)  # fmt: skip
"""One row: the seal, how many transactions there were, the last log number given, and how many applied entries are gone."""

LOG = Table(
    "log", _METADATA,
    Column("number", Integer, primary_key=True),
    Column("label", Text, nullable=False),
    Column("time", Text, nullable=False),
    Column("ids", Text, nullable=False),
    Column("group", Text, nullable=False),
    Column("undone", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("diff", LargeBinary, nullable=False),
)  # fmt: skip
"""The edit log. Like the two tables below, its last column is a payload, read only when used and known by its digest."""

ASSET = Table(
    "asset", _METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)  # fmt: skip

SAVED = Table(
    "saved", _METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("time", Text, nullable=False),
    Column("edit", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),
)  # fmt: skip

PAYLOAD_TABLES = (LOG, ASSET, SAVED)
