"""Files that are not opened: each is refused in plain words and stays byte for byte as it was, nothing new beside it."""

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from journey_studio.store import Reason, Refused, create_map, files, open_map, read_map
from journey_studio.store.seal import as_text, row_hash, total
from journey_studio.store.tables import META, PAYLOAD_TABLES, RECORD_TABLES
from journey_studio.store.versions import LATEST
from tests.store.maps import RECORDS, edited_map, footprint, made_map, state_in

Maker = Callable[[Path], object]


def _refused(path: Path, reason: Reason) -> None:
    """Both ways to open refuse quickly, with one line of words, and leave the folder as it is."""
    before = footprint(path.parent)
    for way in (read_map, open_map):
        start = time.monotonic()
        with pytest.raises(Refused) as refusal:
            way(path)
        assert refusal.value.reason == reason, str(refusal.value)
        assert time.monotonic() - start < 5
        assert len(str(refusal.value)) > 30
        assert str(refusal.value).isprintable()
    assert footprint(path.parent) == before


def _sql(*statements: str, sealed: bool = False) -> Maker:
    """A map that somebody changed with SQL; `sealed` makes seal and hash fit again, as an attacker would."""

    def make(path: Path) -> None:
        made = edited_map(path.parent, "source")
        raw = sqlite3.connect(made, isolation_level=None)
        for statement in statements:
            raw.executescript(statement)
        if sealed:
            reseal(raw)
        raw.close()
        made.rename(path)

    return make


def reseal(raw: sqlite3.Connection) -> None:
    """Write the seal that fits the rows as they are."""
    tables = [*RECORD_TABLES.values(), *PAYLOAD_TABLES]
    seal = 0
    for table in tables:
        width = len(table.columns) - (table in PAYLOAD_TABLES)
        names = ", ".join(f'"{name}"' for name in table.columns.keys()[:width])
        seal += total(table.name, raw.execute(f"SELECT {names} FROM {table.name}").fetchall())
    _, _, *counts, _ = raw.execute("SELECT * FROM meta").fetchone()
    values = (1, as_text(seal), *counts)
    raw.execute("UPDATE meta SET seal = ?, hash = ?", (as_text(seal), as_text(row_hash(META.name, values))))


def _bytes(change: Callable[[bytearray], object]) -> Maker:
    """A map whose bytes were changed."""

    def make(path: Path) -> None:
        content = bytearray(made_map(path.parent, "source").read_bytes())
        (path.parent / "source").unlink()
        change(content)
        path.write_bytes(content)

    return make


def _another_program(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE notes (text)")
    raw.commit()
    raw.close()


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


_SCHEMA = "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, {}) WHERE name = '{}';"

CASES: dict[str, tuple[Reason, Maker]] = {
    "missing": (Reason.MISSING, lambda path: None),
    "folder": (Reason.NO_FILE, lambda path: path.mkdir()),
    "pipe": (Reason.NO_FILE, lambda path: os.mkfifo(path)),
    "device": (Reason.NO_FILE, lambda path: path.symlink_to("/dev/zero")),
    "link to nothing": (Reason.MISSING, lambda path: path.symlink_to("nothing")),
    "link to itself": (Reason.MISSING, _loop),
    "empty": (Reason.NOT_OURS, lambda path: path.write_bytes(b"")),
    "zeros": (Reason.NOT_OURS, lambda path: path.write_bytes(bytes(8192))),
    "text": (Reason.NOT_OURS, lambda path: path.write_text("journey\n  title Mermaid\n" * 50)),
    "start of a header": (Reason.NOT_OURS, lambda path: path.write_bytes(b"SQLite format 3\0")),
    "another program's database": (Reason.NOT_OURS, _another_program),
    "newer": (Reason.NEWER, _sql(f"PRAGMA user_version = {LATEST + 1}")),
    "much newer": (Reason.NEWER, _sql("PRAGMA user_version = 99; CREATE TABLE more (x)")),
    "version nought": (Reason.DAMAGED, _sql("PRAGMA user_version = 0")),
    "cut to a page": (Reason.DAMAGED, _bytes(lambda content: content.__delitem__(slice(4096, None)))),
    "cut in the middle": (Reason.DAMAGED, _bytes(lambda content: content.__delitem__(slice(len(content) // 2, None)))),
    "a page of zeros": (Reason.DAMAGED, _bytes(lambda content: content.__setitem__(slice(8192, 12288), bytes(4096)))),
    "an altered letter": (Reason.DAMAGED, _bytes(lambda content: content.__setitem__(content.index(b"Boots"), 0x4D))),
    "bad utf-8": (Reason.DAMAGED, _bytes(lambda content: content.__setitem__(content.index(b"Boots"), 0xFF))),
    "no meta": (Reason.DAMAGED, _sql("DELETE FROM meta")),
    "meta altered": (Reason.DAMAGED, _sql("UPDATE meta SET dropped = 5")),
    "row deleted": (Reason.DAMAGED, _sql("DELETE FROM connector")),
    "row moved": (Reason.DAMAGED, _sql("UPDATE card SET step = 'p1' WHERE id = 'ad'")),
    "history row deleted": (Reason.DAMAGED, _sql("DELETE FROM log WHERE number = 2")),
    "history label altered": (Reason.DAMAGED, _sql("UPDATE log SET label = 'x' WHERE number = 2")),
    "write-ahead mode": (Reason.HOSTILE, _bytes(lambda content: content.__setitem__(slice(18, 20), b"\2\2"))),
    "utf-16": (Reason.HOSTILE, _bytes(lambda content: content.__setitem__(59, 2))),
    "trigger": (Reason.HOSTILE, _sql("CREATE TRIGGER t AFTER UPDATE ON card BEGIN DELETE FROM stage; END")),
    "endless view": (Reason.HOSTILE, _sql(
        "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n"
    )),
    "view named like a table": (Reason.HOSTILE, _sql(
        "PRAGMA legacy_alter_table = ON; ALTER TABLE tag RENAME TO real_tag; CREATE VIEW tag AS SELECT * FROM real_tag"
    )),
    "extra table": (Reason.HOSTILE, _sql("CREATE TABLE more (x)")),
    "missing table": (Reason.HOSTILE, _sql("DROP TABLE saved")),
    "index": (Reason.HOSTILE, _sql("CREATE INDEX i ON card (title)")),
    "virtual table": (Reason.HOSTILE, _sql("CREATE VIRTUAL TABLE f USING fts5(x)")),
    "check that never ends": (Reason.HOSTILE, _sql(_SCHEMA.format(
        "'title TEXT NOT NULL', 'title TEXT NOT NULL CHECK (length(hex(zeroblob(100000000))) > 0)'", "stage"
    ))),
    "computed column": (Reason.HOSTILE, _sql("ALTER TABLE tag ADD COLUMN c INTEGER AS (length(zeroblob(100000000)))")),
    "loose types": (Reason.HOSTILE, _sql(_SCHEMA.format("'STRICT', ''", "log"))),
    "broken schema": (Reason.DAMAGED, _sql(_SCHEMA.format("'CREATE', 'DELETE'", "tag"))),
    "orphan": (Reason.DAMAGED, _sql("UPDATE card SET lane = 'nowhere' WHERE id = 'ad'", sealed=True)),
    "one id twice": (Reason.DAMAGED, _sql("INSERT INTO tag VALUES ('web', 'i', 'doubled')", sealed=True)),
    "unknown kind": (Reason.DAMAGED, _sql("UPDATE card SET kind = 'bomb' WHERE id = 'ad'", sealed=True)),
    "giant text": (Reason.DAMAGED, _sql("UPDATE card SET body = printf('%.*c', 1000000, 'x')", sealed=True)),
    "control characters": (Reason.DAMAGED, _sql("UPDATE tag SET name = char(27) || '[2J'", sealed=True)),
    "tag that is not there": (Reason.DAMAGED, _sql("UPDATE card SET tags = '[\"gone\"]'", sealed=True)),
    "no journey": (Reason.DAMAGED, _sql(*(f"DELETE FROM {table}" for table in RECORD_TABLES), sealed=True)),
    "history that ends in the middle": (Reason.DAMAGED, _sql("UPDATE log SET undone = 1 WHERE number = 1", sealed=True)),
    "history from the future": (Reason.DAMAGED, _sql("UPDATE log SET number = 77 WHERE number = 1", sealed=True)),
    "ids that are none": (Reason.DAMAGED, _sql("UPDATE log SET ids = '[[1]]' WHERE number = 1", sealed=True)),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_refused_in_words_and_left_alone(tmp_path: Path, case: str) -> None:
    reason, make = CASES[case]
    path = tmp_path / "map.journey"
    make(path)
    _refused(path, reason)


def test_a_resealed_map_without_a_fault_is_opened(tmp_path: Path) -> None:
    """The attacker's tool of these tests works: what it seals is refused for its values alone."""
    path = tmp_path / "map.journey"
    _sql("UPDATE tag SET name = 'cold'", sealed=True)(path)
    assert {tag.name for tag in state_in(path).snapshot.of_owner(type(RECORDS[4]))} == {"cold"}


def test_a_name_that_leaves_no_room_for_the_journal(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 240 + ".journey")
    path.write_bytes(made_map(tmp_path).read_bytes())
    _refused(path, Reason.NAME)
    with pytest.raises(Refused, match="shorter name"):
        create_map(tmp_path / ("y" * 240 + ".journey"), RECORDS)


def test_a_file_too_big_to_be_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST_FILE", 10_000)
    _refused(made_map(tmp_path), Reason.TOO_BIG)


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000, "/dev/null/map.journey"])
def test_names_no_file_can_have(tmp_path: Path, path: str) -> None:
    with pytest.raises(Refused):
        open_map(tmp_path / path)


ODD_NAMES = [
    "a b.journey", "q?mode=memory.journey", "h#x.journey", "p%41.journey", "-rf.journey", "x'\";--.journey",
    "line\nfeed", "\u202egnp.exe", "é\U0001f642.journey", ":memory:", "file:x.journey", "x" * 239 + ".journey", "a&b=c;d",
    os.fsdecode(b"latin-\xe9.journey"),
]  # fmt: skip


@pytest.mark.parametrize("name", ODD_NAMES, ids=ascii)
def test_odd_names_are_only_names(tmp_path: Path, name: str) -> None:
    path = edited_map(tmp_path, name)
    assert os.listdir(tmp_path) == [name]
    assert state_in(path).edits == 3


def test_a_link_leads_to_the_map_and_shares_its_lock(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    link = tmp_path / "link.journey"
    path = made_map(tmp_path / "other")
    link.symlink_to(path)
    ledger = open_map(link)
    with pytest.raises(Refused) as refusal:
        open_map(path)
    assert refusal.value.reason == Reason.OPEN_ELSEWHERE
    ledger.close()
    open_map(path).close()
