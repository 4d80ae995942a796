"""Verbs that move a record: to another place among its siblings, another cell, or another stage."""

from collections.abc import Mapping
from dataclasses import replace

from journey_studio.document.changing import found
from journey_studio.document.edit import Edit
from journey_studio.document.placing import put_before, put_row_before
from journey_studio.document.wholeness import journey_of
from journey_studio.model import Card, InvalidValue, Lane, Record, Snapshot, Stage, Step
from journey_studio.model.ranked import Ranked


def move(
    edit: Edit,
    key: str,
    *,
    lane: str | None = None,
    step: str | None = None,
    stage: str | None = None,
    before: str | None = None,
) -> Record:
    """Move a record in front of the sibling `before`, or last among its siblings.

    A card can go to another `lane` and `step` (a span keeps its length as far as the board reaches), a step to another
    `stage`; cards and emotions follow their step. Raises `InvalidValue`.
    """
    record = found(edit, key)
    if not isinstance(record, Ranked):
        raise InvalidValue(f"A {record.noun} has no place of its own; it follows its step.")
    _refuse_foreign(record, lane=lane, step=step, stage=stage)
    moved: Ranked = record
    if isinstance(record, Card):
        moved = card_to(edit.snapshot, record, lane or record.lane, step or record.step)
    elif isinstance(record, Step) and stage is not None:
        moved = replace(record, stage=edit.snapshot.need(Stage, stage).id)
    return put_before(edit, moved, edit.snapshot.of_owner(type(moved), moved.owner_id), before)


def move_cards(edit: Edit, steps: Mapping[str, str], lane: str, before: str | None = None) -> None:
    """Move cards, each to the step named for it, to a lane: one after the other in front of the card `before`, or last.

    Raises `InvalidValue`.
    """
    snapshot = edit.snapshot
    moved = [card_to(snapshot, snapshot.need(Card, key), lane, step) for key, step in steps.items()]
    put_row_before(edit, moved, snapshot.of_owner(Card, lane), before)


def _refuse_foreign(record: Record, **places: str | None) -> None:
    allowed = {"card": ("lane", "step"), "step": ("stage",)}.get(record.noun, ())
    for name, value in places.items():
        if value is not None and name not in allowed:
            raise InvalidValue(f"A {record.noun} cannot be moved to a {name}.")


def card_to(snapshot: Snapshot, card: Card, lane: str, step: str) -> Card:
    """The card in another cell; a span keeps its length as far as the board reaches. Raises `InvalidValue`."""
    row, column = snapshot.need(Lane, lane), snapshot.need(Step, step)
    if card.end_step is None or column.id == card.step:
        return replace(card, lane=row.id, step=column.id)
    old = [item.id for item in snapshot.steps(journey_of(snapshot, card))]
    new = [item.id for item in snapshot.steps(row.journey)]
    if column.id not in new:
        raise InvalidValue("A card's lane and step must lie in one journey.")
    length = old.index(card.end_step) - old.index(card.step)
    end = min(new.index(column.id) + length, len(new) - 1)
    return replace(card, lane=row.id, step=column.id, end_step=new[end] if new[end] != column.id else None)
