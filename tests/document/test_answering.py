"""Answers find their lane: the one made for their kind, shown again where it is hidden, made where there is none."""

import pytest

from journey_studio.document.answering import add_answer
from journey_studio.document.edit import Edit
from journey_studio.model import Card, InvalidValue, Lane
from tests.builders import JourneyBuilder, a_journey


def lanes(edit: Edit) -> list[str]:
    return [lane.kind for lane in edit.snapshot.lanes("journey-1")]


def answered(edit: Edit, stage: str, kind: str, title: str) -> Card:
    made = add_answer(edit, stage, kind, title)
    return edit.snapshot.need(Card, made.id)


def a_map() -> JourneyBuilder:
    return (
        a_journey("Shop")
        .with_stage("Before", ["Looks", "Compares"])
        .with_stage("Buys", ["Pays", "Waits"])
        .with_lane("actions")
        .with_lane("emotion")
        .with_lane("opportunities")
    )


def test_an_answer_stands_in_the_first_step_of_its_stage() -> None:
    edit = Edit(a_map().with_action("looks", step="Looks").snapshot)
    made = answered(edit, "stage-2", "action", "pays")
    assert (made.title, made.kind, made.step, made.lane) == ("pays", "action", "step-3", "lane-1")
    assert lanes(edit) == ["actions", "emotion", "opportunities"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("touchpoint", ["actions", "touchpoints", "emotion", "opportunities"]),
        ("pain point", ["actions", "emotion", "pain points", "opportunities"]),
        ("indicator", ["actions", "emotion", "opportunities", "indicators"]),
        ("note", ["actions", "emotion", "opportunities", "free text"]),
        ("quality", ["actions", "emotion", "opportunities", "free text"]),
    ],
)
def test_a_missing_lane_is_made_at_its_usual_place(kind: str, expected: list[str]) -> None:
    edit = Edit(a_map().snapshot)
    made = answered(edit, "stage-1", kind, "x")
    assert lanes(edit) == expected
    assert edit.snapshot.need(Lane, made.lane).kind in expected


def test_the_first_lane_of_all_is_made_in_front() -> None:
    edit = Edit(a_journey("Shop").with_stage("Buys").with_lane("opportunities").snapshot)
    add_answer(edit, "stage-1", "action", "pays")
    assert lanes(edit) == ["actions", "opportunities"]


def test_a_hidden_lane_is_shown_again() -> None:
    map_ = a_map().with_lane("pain points", hidden=True)
    edit = Edit(map_.snapshot)
    made = answered(edit, "stage-1", "pain point", "slow")
    lane = edit.snapshot.need(Lane, made.lane)
    assert (lane.id, lane.hidden) == ("lane-4", False)


def test_there_is_no_answer_without_a_stage() -> None:
    with pytest.raises(InvalidValue):
        add_answer(Edit(a_map().snapshot), "stage-9", "action", "pays")
