"""The document: one edit, one entry, one event; and nothing half-done when something goes wrong."""

import pytest

from journey_studio.document import Changed, Document, NotSaved
from journey_studio.document.changing import change
from journey_studio.model import Card, InvalidValue
from tests.document.memory import MemoryLedger


def title(document: Document) -> str:
    return document.snapshot.need(Card, "ad").title


def rename(document: Document, words: str, group: str = "") -> None:
    with document.edit("Rename card", group) as edit:
        change(edit, "ad", {"title": words})


def test_an_edit_is_one_entry_and_one_event(document: Document) -> None:
    heard: list[Changed] = []
    stop = document.listen(heard.append)
    rename(document, "Social ad")
    assert title(document) == "Social ad"
    assert [(entry.label, entry.ids) for entry in document.history] == [("Rename card", ("ad",))]
    assert [(event.source, event.entry.number) for event in heard] == [("edit", 1)]
    stop()
    rename(document, "Banner")
    assert len(heard) == 1


def test_undo_and_redo_walk_the_history(document: Document) -> None:
    start = document.snapshot
    rename(document, "One")
    rename(document, "Two")
    assert document.undo() is not None
    assert title(document) == "One"
    assert document.undo() is not None
    assert document.snapshot.children == start.children
    assert document.undo() is None
    assert document.redo() is not None
    assert document.redo() is not None
    assert title(document) == "Two"
    assert document.redo() is None
    assert document.edits == 2


def test_a_new_edit_cuts_what_could_be_redone_and_numbers_are_never_reused(document: Document) -> None:
    rename(document, "One")
    document.undo()
    rename(document, "Other")
    assert document.redo() is None
    assert [entry.number for entry in document.history] == [2]


def test_typing_in_one_field_is_one_undo_step(document: Document) -> None:
    for words in ("S", "So", "Soc"):
        rename(document, words, group="typing ad.title")
    rename(document, "Social", group="typing again")
    assert len(document.history) == 2
    document.undo()
    assert title(document) == "Soc"
    document.undo()
    assert title(document) == "Ad"


def test_typing_that_is_taken_back_leaves_nothing_to_undo(document: Document) -> None:
    rename(document, "Adv", group="typing")
    rename(document, "Ad", group="typing")
    assert document.edits == 0
    assert document.undo() is None
    assert title(document) == "Ad"


def test_an_edit_after_an_undo_never_joins_the_undone_one(document: Document) -> None:
    rename(document, "S", group="typing")
    document.undo()
    rename(document, "T", group="typing")
    assert [entry.number for entry in document.history] == [2]


def test_an_edit_that_changes_nothing_leaves_no_trace(document: Document) -> None:
    rename(document, "Ad")
    assert document.history == ()


def test_what_raises_inside_an_edit_changes_nothing(document: Document) -> None:
    with pytest.raises(InvalidValue), document.edit("Spoil") as edit:
        [change(edit, "ad", values) for values in ({"title": "Half"}, {"sign": "maybe"})]
    assert title(document) == "Ad"
    rename(document, "Still works")


@pytest.mark.parametrize("act", ["edit", "undo", "redo"])
def test_a_refusing_disk_leaves_memory_as_it_was(document: Document, ledger: MemoryLedger, act: str) -> None:
    rename(document, "One")
    rename(document, "Two")
    document.undo()
    before, history = document.snapshot, document.history
    ledger.broken = True
    acts = {"edit": lambda: rename(document, "Three"), "undo": document.undo, "redo": document.redo}
    with pytest.raises(NotSaved, match="disk is full"):
        acts[act]()
    assert document.snapshot is before
    assert document.history == history
    ledger.broken = False
    assert document.redo() is not None


def test_an_edit_inside_an_edit_is_a_mistake(document: Document) -> None:
    with pytest.raises(RuntimeError, match="already open"), document.edit("Outer"), document.edit("Inner"):
        pass
