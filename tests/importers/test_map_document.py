"""Our own JSON document comes back whole, or joins what is there."""

import json
from typing import Any

import pytest

from journey_studio.document.edit import Edit
from journey_studio.exporters.document_json import document_json
from journey_studio.importers import Proposal, Unreadable
from journey_studio.importers.map_document import read_map_document
from journey_studio.model import Asset, Card, Channel, Journey, Persona, Snapshot
from journey_studio.model.asset import asset_id
from journey_studio.model.interchange import as_document
from tests.builders import JourneyBuilder, a_journey

EMPTY = Snapshot.of()


def boots() -> JourneyBuilder:
    return (
        a_journey("Boots")
        .with_stage("Buy", ["Orders", "Pays"])
        .with_touchpoint("Checkout", step="Orders", to="Pays", channel="Website", tags=["new"])
        .with_touchpoint("Receipt", channel="E-mail")
        .with_connector("loop", "Receipt", "Checkout", "again")
        .with_curve("Mia", [1, -1])
    )


def added(here: Snapshot, proposal: Proposal) -> Snapshot:
    edit = Edit(here)
    edit.put(*proposal.records)
    return edit.finished()[0]


def document_of(snapshot: Snapshot) -> object:
    return json.loads(document_json(snapshot))


def test_into_an_empty_map_it_comes_as_it_was() -> None:
    map_ = boots().snapshot
    proposal = read_map_document(document_of(map_), EMPTY)
    assert added(EMPTY, proposal) == map_
    assert proposal.journeys == (map_.journeys[0].id,)
    assert proposal.warnings == ()


def test_pictures_come_along() -> None:
    picture = Asset(asset_id(b"x"), "p", "image/png", 1, 1, b"x")
    assert read_map_document(as_document(boots().snapshot, [picture]), EMPTY).assets == (picture,)


def test_beside_itself_it_becomes_a_second_journey_with_the_same_content() -> None:
    here = boots().snapshot
    proposal = read_map_document(document_of(here), here)
    after = added(here, proposal)
    assert [journey.title for journey in after.journeys] == ["Boots", "Boots"]
    assert after.journeys[1].id == proposal.journeys[0] != here.journeys[0].id
    for kind in (Persona, Channel):
        assert list(after.all(kind)) == list(here.all(kind))
    assert shape(after, 0) == shape(after, 1) == shape(here, 0)
    assert all(after.find(record.id) == record for record in here.records())


def test_records_under_a_new_id_name_the_old_one_as_their_origin() -> None:
    here = boots().snapshot
    after = added(here, read_map_document(document_of(here), here))
    first, second = (after.cards(after.lanes(journey.id)[0].id) for journey in after.journeys)
    assert [card.origin for card in second] == [card.id for card in first]


def test_a_stated_origin_is_kept() -> None:
    document = as_document(boots().snapshot)
    document["cards"][0]["origin"] = "elsewhere"
    proposal = read_map_document(document, boots().snapshot)
    assert "elsewhere" in [record.origin for record in proposal.records if isinstance(record, Card)]


def test_what_is_shared_by_name_and_differs_is_said() -> None:
    here = boots().snapshot
    document = as_document(here)
    document["personas"][0]["role"] = "Runner"
    proposal = read_map_document(document, here)
    assert [remark.message for remark in proposal.warnings] == [
        "The persona “Mia” is here already and differs; the one here stays."
    ]


def test_two_of_a_name_stay_two() -> None:
    here = a_journey("Other").with_persona("Mia").snapshot
    document = as_document(boots().snapshot)
    twin: dict[str, Any] = dict(document["personas"][0], id="twin", rank="z")
    document["personas"].append(twin)
    after = added(here, read_map_document(document, here))
    assert [persona.name for persona in after.of_owner(Persona)] == ["Mia", "Mia"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"format": "other"}, "no map document"),
        ({"version": 99}, "version 99"),
        ({"journeys": [], "lanes": [], "stages": [], "steps": [], "cards": [], "curves": [], "emotions": [], "connectors": []}, "no journey"),
        ({"journeys": []}, "which is not there"),
        ({"cards": 5}, "must be a list"),
    ],
)  # fmt: skip
def test_what_is_no_map_is_refused(change: dict[str, Any], words: str) -> None:
    with pytest.raises(Unreadable, match=words):
        read_map_document(as_document(boots().snapshot) | change, EMPTY)


def shape(snapshot: Snapshot, place: int) -> list[object]:
    """What a journey says, without ids."""
    journey: Journey = snapshot.journeys[place]
    steps = {step.id: step.title for step in snapshot.steps(journey.id)}
    cards = [card for lane in snapshot.lanes(journey.id) for card in snapshot.cards(lane.id)]
    names = {card.id: card.title for card in cards}
    return [
        list(steps.values()),
        [
            (card.title, steps[card.step], card.end_step and steps[card.end_step], card.channel, card.tags)
            for card in cards
        ],
        [
            (curve.persona, sorted((steps[point.step], point.value) for point in snapshot.emotions(curve.id)))
            for curve in snapshot.curves(journey.id)
        ],
        [(names[each.source], names[each.target], each.label) for each in snapshot.connectors(journey.id)],
    ]
