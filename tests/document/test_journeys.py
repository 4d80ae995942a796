"""A whole journey copied within its file: as it is, and for another persona."""

from collections import Counter

import pytest

from journey_studio.document.adding import add
from journey_studio.document.edit import Edit
from journey_studio.document.journeys import duplicate_journey, journey_for_persona
from journey_studio.document.wholeness import journey_of
from journey_studio.library.samples import samples
from journey_studio.model import Card, Curve, Emotion, InvalidValue, Journey, Persona, Record, Route, Snapshot

MAGAZINE = samples()[1].snapshot
SOURCE = MAGAZINE.journeys[0].id


@pytest.fixture
def edit() -> Edit:
    return Edit(MAGAZINE)


def of(snapshot: Snapshot, journey: str) -> list[Record]:
    return [
        record for record in snapshot.records() if record.parent and journey_of(snapshot, record) == journey
    ]


def test_a_copy_holds_everything_and_names_where_it_comes_from(edit: Edit) -> None:
    copied = duplicate_journey(edit, SOURCE, "To be")
    after, _ = edit.finished()
    assert [journey.title for journey in after.journeys] == ["From a magazine to a subscription", "To be"]
    assert copied.origin == SOURCE
    new, old = of(after, copied.id), of(after, SOURCE)
    assert Counter(record.noun for record in new) == Counter(record.noun for record in old)
    assert {getattr(record, "origin", "") for record in new} == {record.id for record in old}
    assert set(of(after, SOURCE)) == set(of(MAGAZINE, SOURCE))
    assert [each.title for each in after.steps(copied.id)] == [each.title for each in after.steps(SOURCE)]
    for route in after.of_owner(Route, copied.id):
        assert all(journey_of(after, after.need(Card, stop)) == copied.id for stop in route.stops)


def test_a_copy_for_another_persona_has_its_curve_alone_as_an_assumption(edit: Edit) -> None:
    nora, jonas = MAGAZINE.of_owner(Persona)
    third = add(edit, "persona", {"name": "Ada"})
    copied = journey_for_persona(edit, SOURCE, third.id, "For Ada", nora.id)
    after, _ = edit.finished()
    (curve,) = after.curves(copied.id)
    assert curve.persona == third.id
    values = {after.need(Emotion, point.origin).value: point for point in after.emotions(curve.id)}
    assert all(value == point.value for value, point in values.items())
    assert {(p.word, p.quote, p.evidence) for p in after.emotions(curve.id)} == {("", "", "assumed")}
    mine = [card for lane in after.lanes(copied.id) for card in after.cards(lane.id) if card.personas]
    assert {persona for card in mine for persona in card.personas} == {third.id, jonas.id}
    assert [route.persona for route in after.of_owner(Route, copied.id)] == [third.id, jonas.id]
    assert set(of(after, SOURCE)) == set(of(MAGAZINE, SOURCE))
    assert len(after.curves(SOURCE)) == 2


def test_where_nobody_has_a_curve_the_persona_gets_an_empty_one(edit: Edit) -> None:
    edit.remove(*MAGAZINE.all(Curve))
    persona = MAGAZINE.of_owner(Persona)[1]
    copied = journey_for_persona(edit, SOURCE, persona.id, "For Jonas")
    after, _ = edit.finished()
    (curve,) = after.curves(copied.id)
    assert curve.persona == persona.id
    assert not after.emotions(curve.id)


def test_a_copy_of_a_copy_stands_behind_its_own(edit: Edit) -> None:
    first = duplicate_journey(edit, SOURCE, "One")
    duplicate_journey(edit, SOURCE, "Two")
    duplicate_journey(edit, first.id, "Three")
    after, _ = edit.finished()
    assert [journey.title for journey in after.journeys[1:]] == ["Two", "One", "Three"]


def test_what_is_not_there_is_refused(edit: Edit) -> None:
    with pytest.raises(InvalidValue):
        duplicate_journey(edit, "nothing", "x")
    with pytest.raises(InvalidValue):
        journey_for_persona(edit, SOURCE, "nobody", "x")
    assert isinstance(edit.snapshot.need(Journey, SOURCE), Journey)
