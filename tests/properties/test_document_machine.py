"""One state machine over the whole document: random verbs, undo, redo, closing and opening again, and what others read.

Whatever is done: the file equals the memory, undoing all leads to the start, redoing all to the end, the count of edits is
right, and the map is whole. `JOURNEY_STUDIO_EXAMPLES=1000` makes it a campaign.
"""

import os
import shutil
import tempfile
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from journey_studio.document import Document
from journey_studio.document.adding import ADDABLE, add
from journey_studio.document.changing import change, delete
from journey_studio.document.feeling import set_emotion
from journey_studio.document.moving import move
from journey_studio.model import RECORDS, Card, InvalidValue, Lane, Persona, Record, Snapshot, Stage, Step
from journey_studio.model.interchange import references_of
from journey_studio.model.kinds import CARD_KINDS, LANE_KINDS
from journey_studio.model.rules import LONGEST_TEXT
from journey_studio.store import SqliteLedger, create_map, open_map, read_map
from tests.store.maps import RECORDS as START

_TITLES = st.text(max_size=12) | st.sampled_from(
    ["", "شراء", "购买", "🙂", "=1+1", "<b>x</b>", "a\r\nb", "x" * LONGEST_TEXT, "'); DROP TABLE card; --"]
)
_PICK = st.integers(0, 10_000)


class DocumentMachine(RuleBasedStateMachine):
    """The document under random hands. A verb may be refused with `InvalidValue`; then nothing has changed."""

    @initialize()
    def make(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "map.journey"
        create_map(self.path, START)
        self.document = Document(open_map(self.path))
        self.applied: list[Snapshot] = [self.document.snapshot]
        self.undone: list[Snapshot] = []

    def teardown(self) -> None:
        self.document.close()
        shutil.rmtree(self.folder)

    def _one(self, kind: type[Record], pick: int) -> str:
        ids = sorted(record.id for record in self.document.snapshot.all(kind))
        return ids[pick % len(ids)] if ids else "nothing"

    def _any(self, pick: int) -> Record:
        records = sorted(self.document.snapshot.records(), key=lambda record: record.id)
        return records[pick % len(records)]

    def _edit(self, verb: Any, group: str = "") -> None:
        before, edits = self.document.snapshot, self.document.edits
        latest = self.document.history[-1] if self.document.history else None
        merged = bool(group) and latest is not None and not latest.undone and latest.group == group
        try:
            with self.document.edit("An edit", group) as edit:
                verb(edit)
        except InvalidValue:
            assert self.document.snapshot is before
            assert self.document.edits == edits
            return
        if self.document.snapshot is before:
            return
        if merged and self.document.snapshot == self.applied[-2]:  # typed back: the entry is taken back
            self.undone = [self.applied.pop()]
            return
        if merged:
            self.applied.pop()
        self.applied.append(self.document.snapshot)
        self.undone.clear()

    @rule(noun=st.sampled_from(ADDABLE), title=_TITLES, picks=st.tuples(_PICK, _PICK, _PICK), kind=_PICK)
    def add(self, noun: str, title: str, picks: tuple[int, int, int], kind: int) -> None:
        names = {"persona": "name", "channel": "name", "tag": "name", "curve": "label", "connector": "label"}
        values: dict[str, Any] = {names.get(noun, "title"): title}
        references = {
            "step": {"stage": self._one(Stage, picks[0])},
            "lane": {"kind": list(LANE_KINDS)[kind % len(LANE_KINDS)]},
            "card": {
                "lane": self._one(Lane, picks[0]),
                "step": self._one(Step, picks[1]),
                "end_step": self._one(Step, picks[2]) if kind % 2 else None,
                "kind": list(CARD_KINDS)[kind % len(CARD_KINDS)],
                "facts": {"severity": kind, "said": title},
            },
            "curve": {"persona": self._one(Persona, picks[0])},
            "connector": {"source": self._one(Card, picks[0]), "target": self._one(Card, picks[1])},
        }
        self._edit(lambda edit: add(edit, noun, {**values, **references.get(noun, {})}))

    @rule(pick=_PICK, field=_PICK, value=_TITLES | st.booleans() | st.floats(-3, 3) | st.none())
    def change(self, pick: int, field: int, value: object) -> None:
        record = self._any(pick)
        names = [item.name for item in fields(record)]
        self._edit(lambda edit: change(edit, record.id, {names[field % len(names)]: value}))

    @rule(pick=_PICK, title=_TITLES)
    def type_in_one_field(self, pick: int, title: str) -> None:
        stage = self._one(Stage, pick)
        self._edit(lambda edit: change(edit, stage, {"title": title}), f"typing {stage}")

    @rule(pick=_PICK, places=st.tuples(_PICK, _PICK))
    def move_card(self, pick: int, places: tuple[int, int]) -> None:
        lane, step = self._one(Lane, places[0]), self._one(Step, places[1])
        self._edit(lambda edit: move(edit, self._one(Card, pick), lane=lane, step=step))

    @rule(pick=_PICK, other=_PICK)
    def move_before(self, pick: int, other: int) -> None:
        record = self._any(pick)
        siblings = self.document.snapshot.of_owner(type(record), record.owner_id)
        before = siblings[other % len(siblings)].id
        self._edit(lambda edit: move(edit, record.id, before=before if before != record.id else None))

    @rule(pick=_PICK, place=_PICK)
    def move_step(self, pick: int, place: int) -> None:
        self._edit(lambda edit: move(edit, self._one(Step, pick), stage=self._one(Stage, place)))

    @rule(pick=_PICK)
    def delete(self, pick: int) -> None:
        self._edit(lambda edit: delete(edit, self._any(pick).id))

    @rule(persona=_PICK, step=_PICK, value=st.floats(-2, 2), nobody=st.booleans())
    def feel(self, persona: int, step: int, value: float, nobody: bool) -> None:
        who = None if nobody else self._one(Persona, persona)
        self._edit(lambda edit: set_emotion(edit, who, self._one(Step, step), value))

    @rule()
    def undo(self) -> None:
        entry = self.document.undo()
        assert (entry is None) == (len(self.applied) == 1)
        if entry:
            self.undone.append(self.applied.pop())

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        assert self.document.redo() is not None
        self.applied.append(self.undone.pop())

    @rule()
    def reopen(self) -> None:
        history = self.document.history
        self.document.close()
        self.document = Document(open_map(self.path))
        assert self.document.history == history

    @rule(pick=_PICK)
    def go_to(self, pick: int) -> None:
        entries = self.document.history
        number = entries[pick % len(entries)].number if entries and pick % 5 else 0
        self.document.go_to(number)
        states = [*self.applied, *reversed(self.undone)]
        place = sum(entry.number <= number for entry in entries)
        self.applied, self.undone = states[: place + 1], states[:place:-1]

    @rule()
    def undo_all_and_redo_all(self) -> None:
        end, count = self.document.snapshot, self.document.edits
        while self.document.undo():
            pass
        assert self.document.snapshot == Snapshot.of(START)
        for _ in range(count):
            self.document.redo()
        assert self.document.snapshot == end

    @invariant()
    def memory_is_what_it_should_be(self) -> None:
        assert self.document.snapshot == self.applied[-1]
        assert self.document.edits == len(self.applied) - 1

    @invariant()
    def file_is_memory(self) -> None:
        reader = Document(read_map(self.path))
        assert reader.snapshot == self.document.snapshot
        assert reader.history == self.document.history
        assert reader.edits == self.document.edits
        reader.close()

    @invariant()
    def the_map_is_whole(self) -> None:
        now = self.document.snapshot
        assert now.journeys
        for record in now.records():
            for name, noun, key in references_of(record):
                assert now.get(RECORDS[noun], key) is not None, f"{record.noun} {name} names nothing"
        for stage in now.all(Stage):
            assert now.of_owner(Step, stage.id), "a stage without a step"
        assert now == Snapshot.of(now.records()), "the order of siblings is not what the records say"


_RUNS = settings(max_examples=int(os.environ.get("JOURNEY_STUDIO_EXAMPLES", "10")), stateful_step_count=20)
_NO_SHRINKING = settings(_RUNS, phases=[Phase.generate], print_blob=False)


def test_document_machine() -> None:
    run_state_machine_as_test(DocumentMachine, settings=_RUNS)


def test_the_machine_sees_a_ledger_that_forgets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted bug: redone edits are marked and not written."""
    whole = SqliteLedger.mark

    def forgetful(self: SqliteLedger, numbers: Any, diff: Any, *, undone: bool) -> Any:
        return whole(self, numbers, diff if undone else type(diff)(), undone=undone)

    monkeypatch.setattr(SqliteLedger, "mark", forgetful)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(DocumentMachine, settings=_NO_SHRINKING)
