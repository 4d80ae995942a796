"""The sample maps: whole, with what the sources of the field name."""

import pytest

from journey_studio.assets import resource
from journey_studio.document.edit import Edit
from journey_studio.exporters.document_json import document_json
from journey_studio.insight.checks import check
from journey_studio.library.gallery import start
from journey_studio.library.samples import Sample, samples
from journey_studio.model import Card, Channel, Connector, Persona, Route, Snapshot


def of_name(name: str) -> Sample:
    return next(each for each in samples() if each.name == name)


def touchpoints(snapshot: Snapshot) -> list[Card]:
    steps = {step.id: number for number, step in enumerate(snapshot.steps(snapshot.journeys[0].id))}
    cards = [card for card in snapshot.all(Card) if card.kind == "touchpoint"]
    return sorted(cards, key=lambda card: (steps[card.step], card.place))


@pytest.mark.parametrize("key", ["retail-purchase", "magazine-subscription", "winter-boots"])
def test_a_sample_is_written_as_we_write_it(key: str) -> None:
    data = resource("samples", f"{key}.json").read_bytes()
    sample = next(each for each in samples() if each.snapshot.journeys[0].id == key)
    assert document_json(sample.snapshot) == data


@pytest.mark.parametrize("sample", samples()[:2], ids=lambda sample: sample.name)
def test_a_sample_is_complete(sample: Sample) -> None:
    snapshot, journey = sample.snapshot, sample.snapshot.journeys[0]
    assert journey.objective
    assert journey.review_date
    steps = {step.id for step in snapshot.steps(journey.id)}
    for curve in snapshot.curves(journey.id):
        assert {point.step for point in snapshot.emotions(curve.id)} == steps
        assert {point.evidence for point in snapshot.emotions(curve.id)} >= {"assumed", "researched"} or (
            {point.evidence for point in snapshot.emotions(curve.id)} >= {"partly", "researched"}
        )
    assert len(snapshot.curves(journey.id)) == len(snapshot.of_owner(Persona)) == 2
    assert all(persona.facts for persona in snapshot.of_owner(Persona))
    kinds = {card.kind for card in snapshot.all(Card)}
    assert kinds >= {"action", "touchpoint", "pain point", "opportunity", "plan item", "evidence"}
    assert all(card.channel and card.owner and card.evidence for card in touchpoints(snapshot))
    assert any(card.sources for card in touchpoints(snapshot))
    assert {each.kind for each in snapshot.all(Connector)} == {"loop", "link"}
    assert check(snapshot, journey) == []


def test_the_retail_purchase_has_the_five_example_touchpoints_with_their_kinds() -> None:
    snapshot = of_name("Retail purchase: a winter coat").snapshot
    found = [(card.title, snapshot.need(Channel, card.channel).kind) for card in touchpoints(snapshot)]
    assert found == [
        ("Social ad", "digital"),
        ("Website browsing and purchase", "digital"),
        ("Store visit or trial", "physical"),
        ("Support call", "both"),
        ("Feedback or review", "digital"),
    ]


def test_the_magazine_story_has_two_routes() -> None:
    snapshot = of_name("From a magazine to a subscription").snapshot
    steps = [step.title for step in snapshot.steps(snapshot.journeys[0].id)]
    assert steps == [
        *("Reads the magazine", "Searches", "Tries a competitor", "Compares prices"),
        *("Buys", "Posts an opinion", "Gets the survey"),
    ]
    routes = {route.title: route for route in snapshot.all(Route)}
    assert set(routes) == {"Open-ended subscription", "Fixed-term subscription"}
    for title, route in routes.items():
        stops = [snapshot.need(Card, key).title for key in route.stops]
        assert title in stops
        assert stops[0] == "The magazine itself"


def test_a_map_that_begins_with_a_sample_has_ids_of_its_own_and_loses_nothing() -> None:
    sample = samples()[0]
    records = start(sample.name).records("Mine")
    edit = Edit(Snapshot.of())
    edit.put(*records)
    made = edit.finished()[0]
    assert made.title == "Mine"
    assert sorted(record.noun for record in records) == sorted(
        record.noun for record in sample.snapshot.records()
    )
    assert not {record.id for record in records} & {record.id for record in sample.snapshot.records()}
    assert start(sample.name).records()[0].title == sample.name  # type: ignore[attr-defined]
