"""OpenJourney files: stages, lanes, cards and the curve of their scores; what has no place is kept or told."""

import json
from typing import Any

import pytest

from journey_studio.importers import Unreadable, propose
from journey_studio.importers.openjourney import read_open_journey
from journey_studio.model import Card, Persona, Snapshot, Tag
from tests.builders import a_journey
from tests.importers.reading import EMPTY, board, lanes, put, warned

SPEC: dict[str, Any] = {
    "version": "1.0",
    "persona": "Frequent Traveler",
    "pointOfView": "Booking by phone",
    "stages": [{"id": "s1", "name": "Discovery"}, {"id": "s2", "name": "Purchase", "colour": "red"}],
    "swimlanes": [{"id": "sl1", "name": "User Action"}, {"id": "sl2", "name": "Emotional State"}],
    "nodes": [
        {"stageId": "s1", "swimlaneId": "sl1", "title": "Search", "description": "Uses the bar", "score": 5,
         "isMomentOfTruth": True, "icon": "search", "iconColor": "#4f46e5", "tags": ["Search", "Desktop"]},
        {"stageId": "s2", "swimlaneId": "sl2", "title": "Anxiety", "severity": "medium", "sentiment": "anxious",
         "purpose": "pain-point", "score": -3, "tags": ["Checkout"],
         "blueprint": {"backstage": ["Fraud check", "Stock check"], "evidence": "Receipt"}},
    ],
}  # fmt: skip


def test_the_example_of_the_specification_is_known_by_its_content() -> None:
    proposal = propose(json.dumps(SPEC).encode(), "trip.ojf", EMPTY)
    made, journey = put(proposal), proposal.journeys[0]
    assert proposal.warnings == ()
    assert made.journeys[0].title == "trip"
    assert made.journeys[0].scenario == "Booking by phone"
    assert board(proposal) == [
        ("Discovery", "", {"Frequent Traveler": 2.0}),
        ("Purchase", "", {"Frequent Traveler": pytest.approx(-1.2)}),
    ]
    assert lanes(made, journey) == {
        "User Action": [("", "action", "Search")],
        "Emotional State": [("", "pain point", "Anxiety")],
        "Backstage": [("", "backstage", "Fraud check"), ("", "backstage", "Stock check")],
        "Physical evidence": [("", "note", "Receipt")],
        "Emotion": [],
    }


def test_facts_marks_and_tags_stand_on_the_card_and_the_rest_is_kept() -> None:
    made = put(read_open_journey(SPEC, EMPTY))
    search, anxiety = (
        next(card for card in made.all(Card) if card.title == t) for t in ("Search", "Anxiety")
    )
    assert search.moment_of_truth
    assert search.body == "Uses the bar"
    assert search.provenance["OpenJourney"] == {"icon": "search", "iconColor": "#4f46e5", "score": 5}
    assert anxiety.facts == {"severity": 3}
    assert {tag.name for tag in made.all(Tag)} == {"Search", "Desktop", "Checkout"}
    assert made.stages(made.journeys[0].id)[1].provenance["OpenJourney"] == {"colour": "red", "id": "s2"}


def test_several_scores_of_a_stage_are_one_emotion_and_it_is_said() -> None:
    node = {"stageId": "s1", "swimlaneId": "sl1", "title": "x"}
    nodes = [node | {"score": score} for score in (0, 5, -2)]
    proposal = read_open_journey(SPEC | {"nodes": nodes}, EMPTY)
    assert board(proposal)[0][2] == {"Frequent Traveler": pytest.approx(0.6)}
    assert "5, -2" in proposal.warnings[0].message


def test_a_persona_of_the_map_is_shared() -> None:
    here = a_journey().with_persona("frequent traveler", role="mine").snapshot
    after = put(read_open_journey(SPEC, here), here)
    assert [persona.role for persona in after.all(Persona)] == ["mine"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"nodes": [{"stageId": "s9", "swimlaneId": "sl1", "title": "x"}]}, "no stage “s9”"),
        ({"nodes": [{"stageId": "s1", "swimlaneId": "zz", "title": "x"}]}, "no swim lane “zz”"),
        ({"nodes": ["oops"]}, "no stage “”"),
        ({"stages": [*SPEC["stages"], {"id": "s1", "name": "Again"}]}, "used by an earlier stage"),
        ({"nodes": [{"stageId": "s1", "swimlaneId": "sl1", "blueprint": {"support": {"x": 1}}}]}, "under “support”"),
        ({"nodes": [{"stageId": "s1", "swimlaneId": "sl1", "title": "x" * 10_001}]}, "10001 characters"),
        ({"nodes": [{"stageId": "s1", "swimlaneId": "sl1", "score": 99}]}, "outside"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_and_nothing_is_lost(change: dict[str, Any], words: str) -> None:
    proposal = read_open_journey(SPEC | change, EMPTY)
    assert words in warned(proposal)[1]
    assert len(list(put(proposal).all(Card))) >= len(SPEC["nodes"]) - 1


@pytest.mark.parametrize("stages", [[], [{"id": "x"}] * 100_001])
def test_no_stage_and_too_many_are_refused(stages: list[object]) -> None:
    with pytest.raises(Unreadable):
        read_open_journey(SPEC | {"stages": stages, "nodes": []}, EMPTY)


def test_any_json_of_the_shape_is_read_or_refused() -> None:
    odd: list[object] = [None, 3, [], {}, "x", {"id": []}, {"id": {}, "name": ["a"]}]
    proposal = read_open_journey({"stages": odd, "swimlanes": odd, "nodes": odd}, Snapshot.of())
    assert len(put(proposal).stages(proposal.journeys[0])) == len(odd)
