"""Experience Notation, service blueprints, and the files of other tools that hold no journey."""

import json
from typing import Any

import pytest

from journey_studio.importers import Unreadable, propose
from journey_studio.model import Card, Connector, Persona, Tag
from tests.importers.reading import EMPTY, lanes, put, warned

NOTATION = """EBNF-Version: 1.1
Journey-Title: Support
Journey-Description: A customer seeks help,
  also at night.
Persona: Angry Customer   # global
  ID: P-1
  Interaction: Wants a human
  Metrics: {"level": 7}
Event: Contact
  ID: E-1
  Tag: Chat, Phone
  Disruption: Long waits
  Comments: After self-service
  Step: Choose
    User: P-1
    Action: Picks a channel
    UI-Element: Support Page, Phone
    Metrics: {"minutes": 5, "ease": "High"}
    Conditional: IF chat THEN wait ELSE call
Event: Solve
  Step: Answer
    User: Agent
    Action: Answers
    Ref: E-1, E-9
  Persona: Relieved
    Experience: Heard
"""


def test_experience_notation() -> None:
    proposal = propose(NOTATION.encode(), "a.expn", EMPTY)
    made, journey = put(proposal), proposal.journeys[0]
    assert made.journeys[0].title == "Support"
    assert made.journeys[0].scenario == "A customer seeks help, also at night."
    assert [stage.title for stage in made.stages(journey)] == ["Contact", "Solve"]
    assert lanes(made, journey) == {
        "What the customer does": [("Choose", "action", "Picks a channel"), ("Answer", "action", "Answers")],
        "Touchpoints": [("Choose", "touchpoint", "Support Page"), ("Choose", "touchpoint", "Phone")],
        "Indicators": [("Choose", "indicator", "minutes"), ("Choose", "indicator", "ease: High")],
        "Scenarios": [("Choose", "scenario", "Choose")],
        "Pain points": [("Choose", "pain point", "Long waits")],
        "Notes": [("Choose", "note", "Comments: After self-service")],
    }
    people = {persona.name: persona for persona in made.all(Persona)}
    assert set(people) == {"Angry Customer", "Relieved", "Agent"}
    assert [fact.text for fact in people["Angry Customer"].facts] == [
        "Wants a human",
        'Metrics: {"level": 7}',
    ]
    picks = next(card for card in made.all(Card) if card.title == "Picks a channel")
    assert picks.personas == (people["Angry Customer"].id,)
    assert [arrow.source for arrow in made.all(Connector)] == [picks.id]
    assert list(warned(proposal).values()) == ["Ref names “E-9”, which is not there; no arrow is drawn."]


def blueprint() -> dict[str, Any]:
    def path(key: str, cells: list[dict[str, Any]]) -> dict[str, Any]:
        layers = [
            {"key": "c", "display_name": {"en": "Citizen", "zh": "市民"}, "role": "customer_actions"},
            {"key": "b", "display_name": {"zh": "后台"}, "role": "backstage_tech", "kpis": ["mttr"]},
        ]
        arrow = {"source": {"layer": "c", "step": "r"}, "target": {"layer": "b", "step": "t"}}
        return {
            "key": key, "name": {"en": key}, "path_type": "happy" if key == "plan" else "alternative",
            "path_steps": ["r", "t"], "layers": layers, "cells": cells, "triggers": [arrow],
        }  # fmt: skip

    report = {
        "layer": "c",
        "step": "r",
        "content": {"en": "Call", "zh": "拨打"},
        "owner": "city",
        "needs_review": True,
    }
    triage = {"layer": "b", "step": "t", "content": {"en": "Asset DB"}, "links": [{"label": {"en": "SOP"}, "url": "https://a.example/"}]}  # fmt: skip
    steps = [{"key": "r", "name": {"en": "Report"}}, {"key": "t", "name": {"en": "Triage"}}]
    scenario = {"name": {"en": "Repair"}, "steps": steps, "paths": [path("plan", [report, triage]), path("done", [report])]}  # fmt: skip
    return {
        "locales": ["en", "zh"],
        "lifecycle": {"phases": [{"name": {"en": "Operate"}, "scenarios": [scenario]}]},
    }


def test_each_path_of_a_service_blueprint_is_a_journey() -> None:
    proposal = propose(json.dumps(blueprint()).encode(), "a.json", EMPTY)
    made = put(proposal)
    assert [(journey.title, journey.state) for journey in made.journeys] == [
        ("Repair – plan", "to-be"),
        ("Repair – done", "as-is"),
    ]
    plan, done = proposal.journeys
    assert lanes(made, plan) == {
        "Citizen": [("Report", "action", "Call")],
        "后台": [("Triage", "backstage", "Asset DB")],
    }
    assert len(made.connectors(plan)) == 1
    assert len(made.connectors(done)) == 0
    assert "no arrow is drawn" in proposal.warnings[0].message
    assert [tag.name for tag in made.all(Tag)] == ["needs review"]
    cards = {card.title: card for card in made.all(Card)}
    assert cards["Call"].owner == "city"
    assert cards["Call"].provenance["service blueprint"]["content"]["zh"] == "拨打"  # type: ignore[index]
    assert cards["Asset DB"].body == "SOP – https://a.example/"


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"type": "excalidrawlib", "library": []}, "Excalidraw"),
        ({"0": {"type": "g"}, "items": []}, "no map document"),
        ({"lifecycle": {"phases": [1, {"scenarios": 3}]}}, "no path"),
    ],
)
def test_json_without_a_journey_is_refused_and_says_what_it_is(document: object, words: str) -> None:
    with pytest.raises(Unreadable, match=words):
        propose(json.dumps(document).encode(), "a.json", EMPTY)
