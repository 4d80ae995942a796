"""Verbs that add a record: with its defaults, in its place."""

from collections.abc import Mapping
from typing import Any

from journey_studio.document.edit import Edit
from journey_studio.document.fitting import refuse_unfit_facts
from journey_studio.document.placing import put_before
from journey_studio.document.wholeness import journey_of
from journey_studio.model import (
    RECORDS,
    Card,
    Connector,
    Curve,
    InvalidValue,
    Lane,
    Record,
    Route,
    Stage,
    Step,
    Sticky,
    View,
    new_id,
)
from journey_studio.model.kinds import LANE_KINDS, card_kind, lane_kind
from journey_studio.model.ranked import Ranked
from journey_studio.model.record import record_from_json

ADDABLE = (
    *("journey", "stage", "step", "lane", "card", "persona", "channel", "curve", "connector", "tag"),
    *("route", "view", "preset", "sticky"),
)


def add(edit: Edit, noun: str, values: Mapping[str, Any], before: str | None = None) -> Ranked:
    """Add a record of a noun, in front of the sibling `before` or last.

    What belongs to a journey goes to the first one where none is named; a stage comes with a first step; a card without a
    kind takes the one its lane is made for. Raises `InvalidValue`.
    """
    if noun not in ADDABLE:
        raise InvalidValue(f"There is nothing called {noun!r} to add; there are: {', '.join(ADDABLE)}.")
    kind = RECORDS[noun]
    record = record_from_json(
        kind, {**_defaults(edit, kind, values), **prepared(noun, values), "id": new_id()}
    )
    refuse_unfit_facts(record)
    if not isinstance(record, Ranked):
        raise InvalidValue(f"A {noun} is set, not added.")
    placed = put_before(edit, record, edit.snapshot.of_owner(type(record), record.owner_id), before)
    if isinstance(placed, Stage):
        edit.put(Step(id=new_id(), stage=placed.id))
    return placed


def first_step(edit: Edit, stage: Stage) -> Step:
    """The first step of a stage."""
    return edit.snapshot.of_owner(Step, stage.id)[0]


def prepared(noun: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as people give them: line ends made line feeds, other spellings of a kind made its name."""
    ready: dict[str, Any] = {name: _plain(value) for name, value in values.items()}
    if noun == "card" and "kind" in ready:
        ready["kind"] = card_kind(ready["kind"])
    if noun == "lane" and "kind" in ready:
        ready["kind"] = lane_kind(ready["kind"])
    for fixed in ("id", "rank"):
        if fixed in ready:
            raise InvalidValue(f"The {fixed} of a {noun} cannot be set.")
    return ready


def _plain(value: object) -> object:
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def _defaults(edit: Edit, kind: type[Record], values: Mapping[str, Any]) -> dict[str, Any]:
    if kind in (Stage, Lane, Curve, Route, View, Sticky):
        return {"journey": edit.snapshot.journeys[0].id}
    if kind is Card and "lane" in values:
        lane = edit.snapshot.get(Lane, values["lane"])
        return {"kind": LANE_KINDS[lane.kind].card} if lane else {}
    if kind is Connector and "source" in values:
        source = edit.snapshot.get(Card, values["source"])
        return {"journey": journey_of(edit.snapshot, source)} if source else {}
    return {}
