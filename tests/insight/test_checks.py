"""The checks, each against a small map where the answer is plain, and the counts of `info`."""

import pytest

from journey_studio.insight.checks import check
from journey_studio.insight.summary import summary
from journey_studio.model import (
    Card,
    Channel,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Record,
    Snapshot,
    Stage,
    Step,
)

WHOLE: list[Record] = [
    Journey(id="j", title="Boots"),
    Stage(id="A", journey="j", title="Awareness"),
    Step(id="a1", stage="A"),
    Lane(id="l", journey="j", kind="touchpoints"),
    Channel(id="web", name="Website"),
    Card(
        id="ad",
        lane="l",
        step="a1",
        kind="touchpoint",
        title="Ad",
        channel="web",
        owner="Marketing",
        evidence="partly",
    ),
    Persona(id="mia", name="Mia"),
    Curve(id="c", journey="j", persona="mia"),
    Emotion(id="e", curve="c", step="a1", value=1.0),
]


def findings(*changed: Record, without: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    records = {record.id: record for record in (*WHOLE, *changed) if record.id not in without}
    snapshot = Snapshot.of(records.values())
    return [
        (problem.rule, problem.severity, problem.where) for problem in check(snapshot, snapshot.journeys[0])
    ]


def test_a_careful_map_has_no_finding() -> None:
    assert findings() == []


def test_a_map_that_breaks_a_rule_is_an_error() -> None:
    double = Emotion(id="e2", curve="c", step="a1", value=0.0)
    assert findings(double) == [("not-whole", "error", "j")]


def test_a_map_without_a_stage() -> None:
    assert findings(without=("A", "a1", "ad", "e", "mia", "c")) == [("no-stage", "warning", "j")]


def test_a_stage_without_a_touchpoint() -> None:
    assert findings(Stage(id="B", journey="j", title="Use"), Step(id="b1", stage="B")) == [
        ("stage-without-touchpoint", "warning", "B")
    ]


@pytest.mark.parametrize("field", ["channel", "owner", "evidence"])
def test_a_touchpoint_that_lacks_something(field: str) -> None:
    values = {
        "title": "Ad",
        "channel": "web",
        "owner": "Marketing",
        "evidence": "partly",
        field: None if field == "channel" else "",
    }
    bare = Card(id="ad", lane="l", step="a1", kind="touchpoint", **values)  # type: ignore[arg-type]
    assert findings(bare) == [(f"touchpoint-without-{field}", "note", "ad")]


def test_a_persona_without_a_curve() -> None:
    assert findings(Persona(id="bob", name="Bob")) == [("persona-without-curve", "note", "bob")]
    assert findings(without=("e",)) == [("persona-without-curve", "note", "mia")]


def test_a_breaking_point_without_a_reason() -> None:
    broken = Card(id="x", lane="l", step="a1", kind="pain point", title="Leaves", breaking_point=True)
    assert findings(broken) == [("breaking-point-without-reason", "note", "x")]


def test_the_counts_are_those_of_the_journey() -> None:
    other = [Journey(id="k", title="Other", rank="z"), Lane(id="m", journey="k", kind="actions")]
    snapshot = Snapshot.of([*WHOLE, *other])
    assert summary(snapshot, snapshot.journeys[0], edits=3) == {
        "title": "Boots",
        "journey": "Boots",
        "journeys": ["Boots", "Other"],
        "stages": ["Awareness"],
        "steps": 1,
        "lanes": 1,
        "cards": 1,
        "cards_by_kind": {"touchpoint": 1},
        "personas": ["Mia"],
        "emotions": 1,
        "connectors": 0,
        "edits": 3,
    }
    assert summary(snapshot, snapshot.journeys[1], edits=3)["stages"] == []
