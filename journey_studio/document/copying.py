"""Verbs that copy a record together with what belongs to it, in one place of the same journey."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from journey_studio.document.changing import found
from journey_studio.document.edit import Edit
from journey_studio.document.moving import card_to
from journey_studio.document.placing import put_before, put_row_before
from journey_studio.document.wholeness import journey_of
from journey_studio.model import Card, InvalidValue, Lane, Stage, Step, new_id
from journey_studio.model.frozen import NOTHING
from journey_studio.model.ranked import Traced

T = TypeVar("T", bound=Traced)


def copy_cards(edit: Edit, steps: Mapping[str, str], lane: str, before: str | None = None) -> list[Card]:
    """Put copies of cards, each in the step named for it, in a lane: in front of the card `before`, or last.

    Raises `InvalidValue`.
    """
    snapshot = edit.snapshot
    copied = [card_to(snapshot, _fresh(snapshot.need(Card, key)), lane, step) for key, step in steps.items()]
    return put_row_before(edit, copied, snapshot.of_owner(Card, lane), before)


def copy_part(edit: Edit, key: str, before: str | None = None) -> Traced:
    """Put a copy of a stage, a step or a lane, with its cards, their connectors and its emotions, in front of the sibling `before` or last.

    A step stays in its stage. A copied card that reached beyond what is copied ends in its own step. Raises `InvalidValue`.
    """
    part = found(edit, key)
    if isinstance(part, Stage):
        copied: Traced = _placed(edit, part, before)
        steps = {step.id: _fresh(step, stage=copied.id) for step in edit.snapshot.of_owner(Step, part.id)}
        edit.put(*steps.values())
        _fill_columns(edit, journey_of(edit.snapshot, part), steps)
    elif isinstance(part, Step):
        copied = _placed(edit, part, before)
        _fill_columns(edit, journey_of(edit.snapshot, part), {part.id: copied})
    elif isinstance(part, Lane):
        copied = _placed(edit, part, before)
        cards = {card.id: _fresh(card, lane=copied.id) for card in edit.snapshot.cards(part.id)}
        edit.put(*cards.values())
        _tie(edit, part.journey, {old: card.id for old, card in cards.items()})
    else:
        raise InvalidValue(f"A {part.noun} cannot be copied as a part of the board.")
    return copied


def _fresh(record: T, **values: object) -> T:
    """The record under a new id; it is nobody's twin and no foreign format has seen it."""
    return replace(record, id=new_id(), origin="", provenance=NOTHING, **values)  # type: ignore[arg-type]


def _placed(edit: Edit, part: T, before: str | None) -> T:
    copied = _fresh(part)
    return put_before(edit, copied, edit.snapshot.of_owner(type(part), part.owner_id), before)


def _fill_columns(edit: Edit, journey: str, steps: Mapping[str, Traced]) -> None:
    """Cards and emotions of the old steps, copied to the new ones."""
    ids = {old: step.id for old, step in steps.items()}
    snapshot = edit.snapshot
    cards = [card for lane in snapshot.lanes(journey) for card in snapshot.cards(lane.id) if card.step in ids]
    points = [
        point
        for curve in snapshot.curves(journey)
        for point in snapshot.emotions(curve.id)
        if point.step in ids
    ]
    copied = {
        card.id: _fresh(card, step=ids[card.step], end_step=ids.get(card.end_step or "")) for card in cards
    }
    edit.put(*copied.values())
    _tie(edit, journey, {old: card.id for old, card in copied.items()})
    edit.put(*(replace(point, id=new_id(), origin="", step=ids[point.step]) for point in points))


def _tie(edit: Edit, journey: str, copies: Mapping[str, str]) -> None:
    """Connectors between the copies, as between the originals; those that lead out of what was copied are not doubled."""
    ties = edit.snapshot.connectors(journey)
    inside = [tie for tie in ties if tie.source in copies and tie.target in copies]
    fresh = [_fresh(tie, source=copies[tie.source], target=copies[tie.target]) for tie in inside]
    put_row_before(edit, fresh, ties, None)
