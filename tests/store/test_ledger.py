"""What the ledger keeps: edits and their history, pictures, saved snapshots; across closing and opening."""

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from journey_studio.document import Document, NotSaved
from journey_studio.model import Asset, Card, Change, Diff, InvalidValue, Journey, Snapshot
from journey_studio.store import SqliteLedger, log, open_map, read_map
from tests.store.maps import (
    ASSET,
    PICTURE,
    RECORDS,
    add_card,
    edited_map,
    made_map,
    retitle,
    state_in,
    state_of,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made_map(tmp_path)


@pytest.fixture
def document(path: Path) -> Iterator[Document]:
    document = Document(open_map(path))
    yield document
    document.close()


def test_a_new_map_holds_its_records_and_no_history(document: Document) -> None:
    assert document.snapshot == Snapshot.of(RECORDS)
    assert document.history == ()
    assert document.edits == 0
    assert not document.read_only


def test_every_edit_is_in_the_file_at_once(document: Document, path: Path) -> None:
    add_card(document, "one")
    assert state_in(path) == state_of(document)
    retitle(document, "Shoes")
    assert state_in(path) == state_of(document)
    document.undo()
    assert state_in(path) == state_of(document)
    document.redo()
    assert state_in(path) == state_of(document)


def test_history_is_undone_after_opening_again(document: Document, path: Path) -> None:
    add_card(document, "one")
    retitle(document, "Shoes")
    with document.edit("Delete a journey") as edit:
        edit.remove(document.snapshot.need(Journey, "j"))
    end = document.snapshot
    document.close()
    document = Document(open_map(path))
    while document.undo():
        pass
    assert document.snapshot == Snapshot.of(RECORDS)
    assert document.edits == 0
    document.close()
    document = Document(open_map(path))
    while document.redo():
        pass
    assert document.snapshot == end
    document.close()


def test_numbers_are_never_used_again(document: Document, path: Path) -> None:
    numbers = []
    for title in ("one", "two", "three"):
        add_card(document, title)
        numbers.append(document.history[-1].number)
        document.undo()
    document.close()
    document = Document(open_map(path))
    add_card(document, "four")
    numbers.append(document.history[-1].number)
    document.close()
    assert numbers == [1, 2, 3, 4]


def test_edits_of_one_group_are_one_entry(document: Document, path: Path) -> None:
    retitle(document, "S", "typing")
    retitle(document, "Sh", "typing")
    retitle(document, "Sho", "typing")
    assert document.edits == len(document.history) == 1
    assert state_in(path) == state_of(document)
    document.undo()
    assert document.snapshot == Snapshot.of(RECORDS)


def test_the_oldest_entries_go_first_and_still_count(
    document: Document, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "MOST_ENTRIES", 3)
    for number in range(5):
        add_card(document, f"Card {number}")
    assert [entry.number for entry in state_in(path).history] == [3, 4, 5]
    assert document.edits == state_in(path).edits == 5
    document.undo()
    assert state_in(path).edits == 4


def test_the_history_is_limited_in_bytes_too(
    document: Document, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "MOST_BYTES", 1_000)
    for number in range(8):
        add_card(document, f"Card {number}")
    with sqlite3.connect(path) as raw:
        size, count = raw.execute("SELECT sum(length(diff)), count(*) FROM log").fetchone()
    raw.close()
    assert 0 < size <= 1_000
    assert 1 < count < 8


def test_an_entry_larger_than_the_limit_is_kept_as_the_only_one(
    document: Document, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "MOST_BYTES", 10)
    add_card(document, "one")
    add_card(document, "two")
    assert [entry.label for entry in state_in(path).history] == ["Add two"]


def test_labels_lose_what_no_map_may_hold(document: Document, path: Path) -> None:
    with document.edit("a\ud800b\x00" + "x" * 1000) as edit:
        edit.put(replace(document.snapshot.need(Journey, "j"), title="T"))
    assert state_in(path).history[0].label == "ab" + "x" * 498


def test_a_picture_is_kept_once_and_comes_back(document: Document, path: Path) -> None:
    document.ledger.add_asset(ASSET)
    document.ledger.add_asset(ASSET)
    reader = read_map(path)
    assert reader.asset(ASSET.id) == ASSET
    assert reader.assets() == (ASSET.id,)
    assert reader.asset("nothing") is None
    reader.close()


def test_a_picture_under_a_false_name_is_refused(document: Document) -> None:
    with pytest.raises(InvalidValue):
        document.ledger.add_asset(Asset("0" * 32, "x", "image/png", 1, 1, PICTURE))


def test_a_saved_snapshot_comes_back(document: Document, path: Path) -> None:
    add_card(document, "one")
    made = document.ledger.save_snapshot("Before", b'{"a": 1}')
    reader = read_map(path)
    assert reader.saved_snapshots() == [made]
    assert made.edit == 1
    assert reader.saved_document(made.id) == b'{"a": 1}'
    with pytest.raises(KeyError):
        reader.saved_document("nothing")
    reader.close()


def test_a_reader_sees_one_moment_and_cannot_write(document: Document, path: Path) -> None:
    reader = Document(read_map(path))
    before = state_of(reader)
    add_card(document, "one")
    assert state_of(reader) == before
    assert reader.read_only
    with pytest.raises(NotSaved, match="reading only"):
        add_card(reader, "two")
    reader.close()


def _altered(path: Path, statement: str, *values: object) -> None:
    raw = sqlite3.connect(path)
    with raw:
        raw.execute(statement, values)
    raw.close()


@pytest.mark.parametrize(
    "payload",
    [b"", b"junk", zlib.compress(b"{}"), zlib.compress(b"[{}]"), zlib.compress(b"[" * 100_000), zlib.compress(b"[]")[:-3]],
)  # fmt: skip
def test_a_damaged_entry_is_not_undone_and_the_map_stays(tmp_path: Path, payload: bytes) -> None:
    path = edited_map(tmp_path)
    _altered(path, "UPDATE log SET diff = ? WHERE number = 3", payload)
    document = Document(open_map(path))
    before = state_of(document)
    with pytest.raises(NotSaved, match=r"Entry 3 .* damaged"):
        document.undo()
    assert state_of(document) == before == state_in(path)
    document.close()


def test_a_whole_map_has_no_damaged_part(tmp_path: Path) -> None:
    reader = read_map(edited_map(tmp_path))
    assert reader.damaged_parts() == []
    reader.close()


def test_damaged_payloads_are_told(tmp_path: Path) -> None:
    path = edited_map(tmp_path)
    _altered(path, "UPDATE asset SET data = zeroblob(9)")
    _altered(path, "UPDATE saved SET document = zeroblob(9)")
    _altered(path, "UPDATE log SET diff = x'00' WHERE number = 2")
    reader = read_map(path)
    assert [words.split()[:2] for words in reader.damaged_parts()] == [
        ["Entry", "2"], ["The", "picture"], ["The", "saved"],
    ]  # fmt: skip
    with pytest.raises(NotSaved, match="picture"):
        reader.asset(ASSET.id)
    with pytest.raises(NotSaved, match="snapshot"):
        reader.saved_document(reader.saved_snapshots()[0].id)
    reader.close()


def test_a_diff_that_does_not_start_from_the_file_changes_nothing(path: Path) -> None:
    ledger: SqliteLedger = open_map(path)
    document = Document(ledger)
    card = document.snapshot.need(Card, "ad")
    before = state_in(path)
    stale = replace(card, title="somebody else's")
    with pytest.raises(NotSaved):
        ledger.record(Diff((Change(stale, card),)), "x", "")
    with pytest.raises(NotSaved):
        ledger.record(Diff((Change(None, replace(card, id="new", lane="nowhere")),)), "x", "")
    with pytest.raises(NotSaved):
        ledger.record(Diff((Change(None, card),)), "x", "")
    assert state_in(path) == before
    add_card(document, "and it goes on")
    document.close()
    assert state_in(path).edits == 1
