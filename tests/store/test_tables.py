"""The frozen DDL, the Core tables and the records say the same."""

import sqlite3
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

import pytest

from journey_studio.model import RECORDS
from journey_studio.model.record import rules_of
from journey_studio.store import versions
from journey_studio.store.tables import ASSET, LOG, META, RECORD_TABLES, SAVED

TABLES = {**RECORD_TABLES, "meta": META, "log": LOG, "asset": ASSET, "saved": SAVED}


@pytest.fixture
def fresh() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    for statement in versions.statements():
        connection.execute(statement)
    yield connection
    connection.close()


def test_every_table_of_the_file_is_one_we_know(fresh: sqlite3.Connection) -> None:
    names = {name for (name,) in fresh.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert names == set(TABLES)


@pytest.mark.parametrize("name", TABLES)
def test_columns_of_core_and_file_agree(fresh: sqlite3.Connection, name: str) -> None:
    def kind(column: object) -> str:
        return {"FLOAT": "REAL", "TEXT": "TEXT", "INTEGER": "INTEGER", "BLOB": "BLOB"}[str(column)]

    core = [
        (column.name, kind(column.type), not column.nullable, column.primary_key)
        for column in TABLES[name].columns
    ]
    file = [
        (column, kind, bool(needed or (key and kind == "INTEGER")), bool(key))
        for _, column, kind, needed, _, key in fresh.execute(f"PRAGMA table_info({name})")
    ]
    assert core == file


@pytest.mark.parametrize("noun", RECORDS)
def test_columns_are_the_fields_of_the_record(noun: str) -> None:
    assert RECORD_TABLES[noun].columns.keys() == [name for name, _ in rules_of(RECORDS[noun])]


@pytest.mark.parametrize("noun", RECORDS)
def test_references_are_foreign_keys(fresh: sqlite3.Connection, noun: str) -> None:
    wanted = {(name, rule.noun) for name, rule in rules_of(RECORDS[noun]) if rule.noun and not rule.many}
    assert {(row[3], row[2]) for row in fresh.execute(f"PRAGMA foreign_key_list({noun})")} == wanted


@pytest.mark.parametrize("noun", RECORDS)
def test_choices_in_the_file_are_those_of_the_model(noun: str) -> None:
    ddl = next(text for text in versions.statements() if text.startswith(f"CREATE TABLE {noun} "))
    kinds_grow = {("card", "kind"), ("lane", "kind")}
    for name, rule in rules_of(RECORDS[noun]):
        if "enum" in rule.schema and (noun, name) not in kinds_grow:
            words = ", ".join(f"'{word}'" for word in rule.schema["enum"])
            assert f"{name} TEXT NOT NULL CHECK ({name} IN ({words}))" in ddl


@pytest.mark.parametrize(("version", "digest"), [(1, "c10c3cb6ba47c0ec"), (2, "3aeddbc031efe391")])
def test_a_version_of_which_maps_exist_is_never_edited(version: int, digest: str) -> None:
    text = Path(versions.__file__).with_name(f"v{version}.sql").read_bytes()
    assert blake2b(text, digest_size=8).hexdigest() == digest
