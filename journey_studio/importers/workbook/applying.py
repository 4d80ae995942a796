"""The accepted part of a proposal becomes part of one edit."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from journey_studio.document.edit import Edit
from journey_studio.document.moving import card_to
from journey_studio.document.placing import put_before
from journey_studio.importers.workbook.merging_personas import with_facts as persona_with
from journey_studio.importers.workbook.proposal import Item, MergeProposal
from journey_studio.importers.workbook.reading_cards import with_facts
from journey_studio.model import Card, Persona, Record
from journey_studio.model.ranked import Ranked
from journey_studio.sheets.card_columns import FACT


def apply(edit: Edit, proposal: MergeProposal, accepted: Collection[str]) -> int:
    """Do the items of these keys, with all they need, to the map. Returns how many were done.

    What is gone from the map by now is passed over. Raises `InvalidValue` when the map would not be whole.
    """
    done = 0
    for item in proposal.accepted(accepted):
        done += _apply(edit, item)
    return done


def _apply(edit: Edit, item: Item) -> int:
    record = edit.snapshot.find(item.id)
    if item.record is not None:
        if record is None:
            _add(edit, item.record)
        return int(record is None)
    if record is None:
        return 0
    if not item.values:
        edit.remove(record)
    elif isinstance(record, Card):
        _change_card(edit, record, dict(item.values))
    elif isinstance(record, Persona):
        edit.put(persona_with(record, item.values))
    else:
        edit.put(replace(record, **item.values))
    return 1


def _add(edit: Edit, record: Record) -> None:
    if isinstance(record, Ranked):
        put_before(edit, record, edit.snapshot.of_owner(type(record), record.owner_id), None)
    else:
        edit.put(record)


def _change_card(edit: Edit, card: Card, values: dict[str, Any]) -> None:
    """Set values; a card that goes to another cell goes to the end of its lane there, its span as long as it was."""
    facts = {name: values.pop(name) for name in list(values) if name.startswith(FACT)}
    lane, step = values.pop("lane", card.lane), values.pop("step", card.step)
    moved = card_to(edit.snapshot, card, lane, step)
    moved = with_facts(replace(moved, **values), facts)
    if lane != card.lane:
        put_before(edit, moved, edit.snapshot.of_owner(Card, lane), None)
    else:
        edit.put(moved)
