"""Verbs that change or delete a record, whatever its noun."""

from collections.abc import Mapping
from typing import Any

from journey_studio.document.adding import prepared
from journey_studio.document.edit import Edit
from journey_studio.document.fitting import refuse_unfit_facts
from journey_studio.model import InvalidValue, Record
from journey_studio.model.kinds import CARD_KINDS


def found(edit: Edit, key: object) -> Record:
    """The record with that id. Raises `InvalidValue` where there is none."""
    record = edit.snapshot.find(key) if isinstance(key, str) else None
    if record is None:
        raise InvalidValue(f"There is nothing with the id {key!r} in this map.")
    return record


def change(edit: Edit, key: str, values: Mapping[str, Any]) -> Record:
    """Set fields of a record. Raises `InvalidValue` for a field it has not or a value that cannot be."""
    record = found(edit, key)
    changed = record.with_values(prepared(record.noun, values))
    refuse_unfit_facts(changed, record)
    edit.put(changed)
    return changed


def delete(edit: Edit, key: str) -> Record:
    """Delete a record and all that belongs to it; references to it are cleared."""
    record = found(edit, key)
    edit.remove(record)
    return record


def word_of(record: Record) -> str:
    """What a history entry calls the record: the word of a card's kind, else its noun."""
    kind = CARD_KINDS.get(getattr(record, "kind", "")) if record.noun == "card" else None
    return kind.word.lower() if kind else noun_word(record.noun)


def noun_word(noun: str) -> str:
    """A noun as people say it."""
    return "sticky note" if noun == "sticky" else noun
