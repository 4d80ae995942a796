"""Verbs that copy a whole journey within its file: as it is, or for another persona."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from journey_studio.document.edit import Edit
from journey_studio.document.placing import put_before
from journey_studio.document.renewing import readdressed
from journey_studio.model import (
    Card,
    Connector,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Record,
    Route,
    Snapshot,
    Stage,
    Step,
    Sticky,
    new_id,
)

_OWNED = (Stage, Lane, Curve, Connector, Route, Sticky)


def duplicate_journey(edit: Edit, key: str, title: str) -> Journey:
    """A copy of a journey behind it under that title, with everything on it; each record names its original as its origin.

    Saved views stay with the journey they were made for. Raises `InvalidValue` where there is no such journey.
    """
    return _copied(edit, key, title, {})


def journey_for_persona(edit: Edit, key: str, persona: str, title: str, of: str | None = None) -> Journey:
    """A copy of a journey for another persona, as `duplicate_journey` makes it, with one curve, that of the persona.

    It begins with the values of the persona `of`, or of the first curve, as assumptions: words and quotes were somebody else's. Cards
    and routes that were for that persona are for the new one; the other personas' curves stay behind. Raises `InvalidValue`.
    """
    snapshot = edit.snapshot
    snapshot.need(Persona, persona)
    curves = [curve for curve in snapshot.curves(key) if curve.state == "as-is"]
    model = next((curve for curve in curves if of and curve.persona == of), curves[0] if curves else None)
    former = of or (model.persona if model else None)
    journey = _copied(edit, key, title, {former or "": persona}, model.id if model else "")
    if model is None:
        edit.put(Curve(id=new_id(), journey=journey.id, persona=persona))
    return journey


def _copied(edit: Edit, key: str, title: str, people: Mapping[str, str], curve: str | None = None) -> Journey:
    """The copy, with all curves or with that one only, which is then the new person's."""
    snapshot = edit.snapshot
    journey = snapshot.need(Journey, key)
    old = [record for record in _parts(snapshot, key) if curve is None or _stays(record, curve)]
    ids = {record.id: new_id() for record in (journey, *old)}
    order = snapshot.journeys
    behind = order[order.index(journey) + 1 : order.index(journey) + 2]
    made = readdressed(journey, ids, title=title, origin=journey.id)
    placed = put_before(edit, made, order, behind[0].id if behind else None)
    edit.put(*(_for_people(readdressed(each, ids, origin=each.id), people) for each in old))
    return placed


def _parts(snapshot: Snapshot, key: str) -> Iterator[Record]:
    """Everything a journey owns but its views."""
    for kind in _OWNED:
        owned: tuple[Record, ...] = snapshot.of_owner(kind, key)
        yield from owned
        for record in owned:
            if isinstance(record, Stage):
                yield from snapshot.of_owner(Step, record.id)
            elif isinstance(record, Lane):
                yield from snapshot.cards(record.id)
            elif isinstance(record, Curve):
                yield from snapshot.emotions(record.id)


def _stays(record: Record, curve: str) -> bool:
    if isinstance(record, Curve):
        return record.id == curve
    return record.curve == curve if isinstance(record, Emotion) else True


def _for_people(record: Record, people: Mapping[str, str]) -> Record:
    """What was for one person is for another; how somebody else felt is an assumption, without their words."""
    if not people:
        return record
    if isinstance(record, Card):
        return replace(
            record, personas=tuple(dict.fromkeys(people.get(each, each) for each in record.personas))
        )
    if isinstance(record, Route):
        return replace(record, persona=people.get(record.persona or "", record.persona))
    if isinstance(record, Curve):
        return replace(record, persona=next(iter(people.values())), label="")
    if isinstance(record, Emotion):
        return replace(record, word="", quote="", evidence="assumed")
    return record
