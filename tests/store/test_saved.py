"""Saved snapshots in a file: kept, renamed, thinned, come back to; each step durable or not done."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from journey_studio.document import Document, NotSaved
from journey_studio.document.snapshots import (
    LATEST_KEPT,
    changed_since_saved,
    rename_snapshot,
    restore,
    save_by_itself,
    save_snapshot,
    snapshot_of,
    too_many,
)
from journey_studio.model import InvalidValue, SavedSnapshot
from journey_studio.model.saved import Occasion
from journey_studio.store import open_map, read_map
from tests.store.maps import add_card, made_map, retitle, state_in, state_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made_map(tmp_path)


@pytest.fixture
def document(path: Path) -> Iterator[Document]:
    document = Document(open_map(path))
    yield document
    document.close()


def _names(path: Path) -> list[str]:
    reader = read_map(path)
    reader.close()
    return [saved.name for saved in reader.saved_snapshots()]


def test_a_snapshot_has_the_edit_that_was_applied_then(document: Document) -> None:
    add_card(document, "one")
    add_card(document, "two")
    document.undo()
    assert save_snapshot(document, "Before").edit == 1
    document.undo()
    assert save_snapshot(document, "Empty").edit == 0


def test_renaming_and_deleting_last(document: Document, path: Path) -> None:
    one, two = save_snapshot(document, "One"), save_snapshot(document, "Two\n words")
    rename_snapshot(document, one, " First ")
    assert _names(path) == ["First", "Two words"]
    document.ledger.delete_snapshots([two.id])
    assert _names(path) == ["First"]
    assert json.loads(document.ledger.saved_document(one.id))["title"] == "Boots"
    document.ledger.save_snapshot("", b"{}", again=two)
    assert document.ledger.saved_snapshots() == [replace(one, name="First"), two]
    document.ledger.delete_snapshots([two.id])
    with pytest.raises(KeyError):
        document.ledger.delete_snapshots([two.id])
    with pytest.raises(KeyError):
        document.ledger.rename_snapshot(two.id, "gone")
    with pytest.raises(InvalidValue, match="needs a name"):
        save_snapshot(document, " \n ")
    assert state_in(path) == state_of(document)


def test_a_change_that_is_refused_leaves_the_list_as_it_was(path: Path) -> None:
    document = Document(open_map(path))
    saved = save_snapshot(document, "One")
    document.close()
    reader = read_map(path)
    for attempt in (
        lambda: reader.rename_snapshot(saved.id, "Two"),
        lambda: reader.delete_snapshots([saved.id]),
        lambda: reader.save_snapshot("Three", b"{}"),
    ):
        with pytest.raises(NotSaved):
            attempt()
    assert list(reader.saved_snapshots()) == [saved]
    reader.close()


def test_restoring_is_one_edit_that_is_taken_back(document: Document, path: Path) -> None:
    saved = save_snapshot(document, "Start")
    start = document.snapshot
    add_card(document, "one")
    retitle(document, "Shoes")
    with document.edit("Delete a stage") as edit:
        edit.remove(next(iter(document.snapshot.stages("j"))))
    before = document.snapshot
    assert restore(document, saved, "Restore “Start”")
    assert document.snapshot == start
    assert [entry.label for entry in document.history][-1] == "Restore “Start”"
    assert document.edits == 4
    assert state_in(path) == state_of(document)
    kept = document.ledger.saved_snapshots()[-1]
    assert kept.occasion is Occasion.BEFORE_RESTORE
    assert snapshot_of(document, kept.id) == before
    document.undo()
    assert document.snapshot == before
    assert not restore(document, kept, "nothing differs")


def test_a_damaged_snapshot_is_told_and_changes_nothing(document: Document, path: Path) -> None:
    saved = document.ledger.save_snapshot("Odd", b'{"kept": true}')
    before = state_of(document)
    with pytest.raises(NotSaved, match="cannot be read"):
        restore(document, saved, "Restore")
    assert state_of(document) == before == state_in(path)


def test_the_programs_own_are_saved_only_after_changes(document: Document, path: Path) -> None:
    assert save_by_itself(document, Occasion.OPENED) is None
    add_card(document, "one")
    assert save_by_itself(document, Occasion.OPENED) is not None
    assert not changed_since_saved(document)
    assert save_by_itself(document, Occasion.BEFORE_IMPORT) is None
    document.undo()
    assert changed_since_saved(document)
    document.redo()
    assert not changed_since_saved(document)
    retitle(document, "Shoes", "typing")
    save_by_itself(document, Occasion.OPENED)
    retitle(document, "Shoes of", "typing")
    assert changed_since_saved(document), "typing went on in the same entry"


def test_the_latest_ten_and_one_a_day_are_kept_and_every_named_one(document: Document) -> None:
    own = [SavedSnapshot(f"{day}-{hour}", Occasion.OPENED, f"2026-11-{day:02}T{hour:02}:30:00.000+00:00", 1)
           for day in range(1, 5) for hour in range(10, 16)]  # fmt: skip
    named = [replace(each, id=f"n{each.id}", name="Mine") for each in own]
    gone = too_many(sorted([*own, *named], key=lambda each: each.time))
    left = [each for each in own if each not in gone]
    assert all(each.occasion for each in gone)
    assert left[-LATEST_KEPT:] == own[-LATEST_KEPT:]
    assert [each.id for each in left[:-LATEST_KEPT]] == ["1-15", "2-15"]


def test_thinning_happens_as_new_ones_come(document: Document) -> None:
    for number in range(LATEST_KEPT + 4):
        add_card(document, f"card {number}")
        save_by_itself(document, Occasion.OPENED)
    assert len(document.ledger.saved_snapshots()) in (LATEST_KEPT, LATEST_KEPT + 1)  # midnight may pass


def test_a_person_cannot_take_a_name_of_the_programs_own(document: Document) -> None:
    assert save_snapshot(document, Occasion.OPENED).occasion is None
    assert save_snapshot(document, "@team").name == "@team"


def test_the_seal_covers_names(document: Document, path: Path) -> None:
    save_snapshot(document, "One")
    raw = sqlite3.connect(path)
    with raw:
        raw.execute("UPDATE saved SET name = 'Two'")
    raw.close()
    with pytest.raises(Exception, match="seal"):
        read_map(path)


def test_going_far_back_and_forth_is_one_transaction(document: Document, path: Path) -> None:
    states = [document.snapshot]
    for number in range(30):
        add_card(document, f"card {number}")
        retitle(document, f"title {number}")
        states += [document.snapshot]
    told: list[str] = []
    document.listen(lambda changed: told.append(changed.source))
    assert document.go_to(20) is not None
    assert document.snapshot == states[10]
    assert state_in(path) == state_of(document)
    document.go_to(0)
    assert document.snapshot == states[0]
    document.go_to(60)
    assert document.snapshot == states[30]
    assert document.go_to(60) is None
    assert told == ["undo", "undo", "redo"]
    assert state_in(path) == state_of(document)
