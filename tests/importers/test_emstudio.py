"""Enablement Map Studio's YAML: journey, blueprint, goal and enablement on one board."""

import time

import pytest

from journey_studio.importers import Unreadable, propose
from journey_studio.importers.yaml_events import yaml_documents
from journey_studio.model import Card, Connector, Persona
from tests.importers.reading import EMPTY, board, lanes, put, warned

JOURNEY = """kind: cjm
version: '1.0'
id: cjm:x
persona:
  name: Mia
  description: >-
    Runs and
    buys
phases:
  - {id: p1, name: Ask}
  - {id: p2, name: Use}
actions:
  - id: a1
    name: Tells
    phase: p1
    touchpoints: [Meeting, Mail]
    thoughts_feelings:
      - Will they see?
    emotion_score: -1
  - id: a2
    name: Uses
    phase: p2
    emotion_score: 1.5
    colour: red
"""
BLUEPRINT = """---
kind: sbp
lanes:
  - {id: l0, name: Journey, kind: cjm}
  - {id: l1, name: Builders, kind: team}
tasks:
  - {id: a1, lane: l0, name: Tells, readonly: true, position: {x: 10, y: 1}}
  - {id: a2, lane: l0, name: Uses, readonly: true, position: {x: 500, y: 1}}
  - {id: t1, lane: l1, name: Builds, source_id: a1, description: much}
  - {id: t2, lane: l1, name: Ships, position: {x: 400, y: 9}}
connections:
  - {source: a1, target: t1}
  - {source: t1, target: gone}
"""
AIMS = """---
kind: outcome
kgi: {name: Faster}
primary_csf: {source_id: t2, rationale: because}
primary_kpi: {name: Pass rate, definition: passed / all, unit: '%', target: 90}
---
kind: em
actions:
  - {id: e1, name: Write cases, description: all of them, source_id: t2}
skills:
  - {id: s1, name: Testing, action_id: e1, learnings: [{title: Course, url: 'https://x.example/'}]}
---
kind: diary
"""


def test_phases_actions_and_feelings() -> None:
    proposal = propose(JOURNEY.encode(), "dev.yaml", EMPTY)
    made, journey = put(proposal), proposal.journeys[0]
    assert proposal.warnings == ()
    assert board(proposal) == [("Ask", "Tells", {"Mia": -1.0}), ("Use", "Uses", {"Mia": 1.5})]
    assert lanes(made, journey) == {
        "What the customer does": [("Tells", "action", "Tells"), ("Uses", "action", "Uses")],
        "Touchpoints": [("Tells", "touchpoint", "Meeting"), ("Tells", "touchpoint", "Mail")],
        "Thoughts and motivations": [("Tells", "thought", "Will they see?")],
        "Emotion": [],
    }
    assert [persona.role for persona in made.all(Persona)] == ["Runs and buys"]
    uses = next(card for card in made.all(Card) if card.title == "Uses")
    assert uses.provenance["emstudio"] == {"colour": "red", "id": "a2"}


def test_the_blueprint_stands_under_the_journey() -> None:
    proposal = propose((JOURNEY + BLUEPRINT + AIMS).encode(), "dev.yml", EMPTY)
    made, journey = put(proposal), proposal.journeys[0]
    told = lanes(made, journey)
    assert told["Builders"] == [("Tells", "backstage", "Builds"), ("Uses", "backstage", "Ships")]
    assert told["Indicators"] == [("Uses", "indicator", "Pass rate")]
    assert told["Enablement"] == [("Uses", "what we do", "Write cases")]
    assert made.journeys[0].objective == "Faster"
    cards = {card.title: card for card in made.all(Card)}
    assert cards["Pass rate"].facts == {"target": 90.0, "unit": "%"}
    assert cards["Pass rate"].body == "passed / all\nbecause"
    assert cards["Write cases"].body == "all of them\nSkill: Testing\n  Course – https://x.example/"
    assert [(arrow.source, arrow.target) for arrow in made.all(Connector)] == [
        (cards["Tells"].id, cards["Builds"].id)
    ]
    lines = (JOURNEY + BLUEPRINT + AIMS).split("\n")
    for line, words in warned(proposal).items():
        assert any(sign in lines[line - 1] for sign in ("Ships", "gone", "diary")), words
    assert len(proposal.warnings) == 3


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("kind: cjm\na: &x [1]\nb: *x\n", "anchors", 2),
        ("kind: cjm\na: *x\n", "anchors", 2),
        ("kind: cjm\na: [1\n", "no YAML", 3),
        ("kind: cjm\n\tx: 1\n", "no YAML", 2),
        ("kind: cjm\na: 1\na: 2\n", "twice", 3),
        ("kind: cjm\n? [a]\n: b\n", "no text", 2),
        ("kind: cjm\na: " + "[" * 100_000, "deep|depth", 2),
        ("kind: cjm\na: " + "{x: " * 100_000, "deep|depth", 2),
        ("kind: cjm\nphases: []\nactions: []\n", "no journey", 0),
        ("kind: sbp\n", "no journey", 0),
        ("kind: cjm\nx: " + "y" * 4_000_000, "4,000,000", 0),
        ("kind: cjm\nx: [" + "a," * 1_100_000 + "]", "1,000,000 parts", 2),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_hostile_yaml_is_refused_at_its_line_and_soon(text: str, words: str, line: int) -> None:
    begun = time.perf_counter()
    with pytest.raises(Unreadable, match=words) as refused:
        propose(text.encode(), "a.yaml", EMPTY)
    assert refused.value.line == line
    assert time.perf_counter() - begun < 10


def test_tags_and_their_objects_stay_text() -> None:
    assert yaml_documents("a: !!python/object/apply:os.system [x]\nb: 2026-01-01\nc: no\nd:\n") == [
        {"a": ["x"], "b": "2026-01-01", "c": "no", "d": None}
    ]
