"""Stages, steps and lanes by clipboard: whole to another map, and made of a list, one a line."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from journey_studio.desktop.clipboard import parts
from journey_studio.model import (
    Card,
    Channel,
    Connector,
    Curve,
    Emotion,
    InvalidValue,
    Lane,
    Persona,
    Stage,
    Step,
)
from tests.builders import a_journey
from tests.desktop.gestures.boards import ACTIONS, AD, EMOTION, PAINS, SHOP, small_map
from tests.desktop.gestures.hands import Hands


def copied(hands: Hands, key: str) -> QMimeData:
    hands.only(key)
    assert parts.copy(hands.canvas)
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    return data


def lines(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


@pytest.fixture
def other(qapp: object, tmp_path: Path) -> Hands:
    """Another map in another window: two stages, other ids for the same names."""
    folder = tmp_path / "other"
    folder.mkdir()
    builder = (
        a_journey("Shoes")
        .with_journey("Spare")
        .with_stage("Before", ["Look", "Try"])
        .with_stage("After")
        .with_lane("thoughts")
        .with_lane("actions", "Doings")
        .with_persona("Ben")
        .with_persona("Mia")
        .with_channel("Shop")
        .with_channel("Website")
    )
    return Hands(builder, folder)


def test_a_lane_goes_to_another_map_with_its_cards(hands: Hands, other: Hands) -> None:
    data = copied(hands, ACTIONS)
    other.only("lane-1")
    with other.one_edit("Paste lane"):
        (key,) = parts.paste(other.canvas, data)
    order = [lane.id for lane in other.snapshot.lanes("journey-1")]
    assert order.index(key) == 1, "behind the lane that is selected"
    assert other.snapshot.need(Lane, key).kind == "actions"
    steps = [step.id for step in other.snapshot.steps("journey-1")]
    found = [(card.title, steps.index(card.step)) for card in other.snapshot.cards(key)]
    assert found == [("Sees an ad", 0), ("Asks a friend", 0), ("Pays", 2)]
    assert other.canvas.selection == {key}
    assert other.canvas.rect_of(key)
    other.close()


def test_steps_that_are_missing_come_along(hands: Hands, other: Hands) -> None:
    other.canvas.select({"stage-1"})
    other.canvas.document.undo()
    from journey_studio.desktop.canvas import arranging

    arranging.delete_selection(other.canvas)
    assert len(other.snapshot.steps("journey-1")) == 1
    (key,) = parts.paste(other.canvas, copied(hands, ACTIONS))
    stages = [stage.title for stage in other.snapshot.stages("journey-1")]
    assert stages == ["After", "Shop", "Pay"]
    assert [card.title for card in other.snapshot.cards(key)] == ["Sees an ad", "Asks a friend", "Pays"]
    other.close()


def test_a_stage_brings_cards_channels_and_emotions_by_name(hands: Hands, other: Hands) -> None:
    data = copied(hands, "stage-2")
    other.only("stage-1")
    with other.one_edit("Paste stage"):
        (key,) = parts.paste(other.canvas, data)
    assert [stage.title for stage in other.snapshot.stages("journey-1")] == ["Before", "Purchase", "After"]
    steps = other.snapshot.of_owner(Step, key)
    assert [step.title for step in steps] == ["Shop", "Pay"]
    assert [card.title for card in other.snapshot.cards("lane-2") if card.step == steps[1].id] == ["Pays"]
    touchpoints = other.snapshot.lanes("journey-1")[-1]
    assert touchpoints.kind == "touchpoints", "a lane of the kind was missing"
    assert [persona.name for persona in other.snapshot.of_owner(Persona)] == ["Ben", "Mia"]
    (curve,) = other.snapshot.curves("journey-1")
    assert other.snapshot.need(Persona, curve.persona).name == "Mia"
    assert {point.step: point.value for point in other.snapshot.emotions(curve.id)} == {
        steps[0].id: 0.5, steps[1].id: -2.0,
    }  # fmt: skip
    assert [channel.name for channel in other.snapshot.of_owner(Channel)] == ["Shop", "Website"]
    other.close()


def test_a_lane_of_curves_brings_its_curves(hands: Hands, other: Hands) -> None:
    (key,) = parts.paste(other.canvas, copied(hands, EMOTION))
    (curve,) = other.snapshot.curves("journey-1")
    assert curve.lane == key
    assert len(other.snapshot.emotions(curve.id)) == 3
    other.close()


def test_in_its_own_map_a_copy_stands_in_the_same_steps(hands: Hands) -> None:
    with hands.one_edit("Paste lane"):
        (key,) = parts.paste(hands.canvas, copied(hands, ACTIONS))
    assert [card.step for card in hands.snapshot.cards(key)] == [AD, AD, "step-3"]
    with hands.one_edit("Paste stage"):
        (key,) = parts.paste(hands.canvas, copied(hands, "stage-1"))
    (step,) = hands.snapshot.of_owner(Step, key)
    assert len([card for card in hands.snapshot.all(Card) if card.step == step.id]) == 4
    assert len([point for point in hands.snapshot.all(Emotion) if point.step == step.id]) == 1
    assert len(list(hands.snapshot.all(Curve))) == 1


def test_a_step_goes_behind_the_selected_one(hands: Hands) -> None:
    data = copied(hands, AD)
    hands.only(SHOP)
    with hands.one_edit("Paste step"):
        (key,) = parts.paste(hands.canvas, data)
    assert [step.title for step in hands.snapshot.of_owner(Step, "stage-2")] == ["Shop", "Ad", "Pay"]
    assert hands.titles(ACTIONS, key) == ["Sees an ad", "Asks a friend"]


def test_a_list_becomes_stages_with_steps(hands: Hands) -> None:
    hands.only("stage-1")
    data = lines("- Research\n    Compare\n    Ask\n- Decide\n")
    assert parts.takes(hands.canvas, data)
    with hands.one_edit("Paste 2 stages"):
        made = parts.paste(hands.canvas, data)
    titles = [stage.title for stage in hands.snapshot.stages("journey-1")]
    assert titles == ["Awareness", "Research", "Decide", "Purchase", "Usage"]
    assert [step.title for step in hands.snapshot.of_owner(Step, made[0])] == ["Compare", "Ask"]
    assert hands.canvas.selection == set(made)


def test_a_list_becomes_lanes_of_the_kinds_it_names(hands: Hands) -> None:
    hands.only(PAINS)
    with hands.one_edit("Paste 3 lanes"):
        parts.paste(hands.canvas, lines("Opportunities\nWeather\ncampaign"))
    last = hands.snapshot.lanes("journey-1")[-3:]
    assert [(lane.kind, lane.title) for lane in last] == [
        ("opportunities", ""), ("free text", "Weather"), ("campaigns", ""),
    ]  # fmt: skip


def test_a_list_becomes_steps(hands: Hands) -> None:
    hands.only(SHOP)
    with hands.one_edit("Paste 2 steps"):
        parts.paste(hands.canvas, lines("One\nTwo"))
    assert [step.title for step in hands.snapshot.of_owner(Step, "stage-2")] == ["Shop", "One", "Two", "Pay"]


def test_only_lists_on_headers_make_parts(hands: Hands) -> None:
    hands.only("card-1")
    assert not parts.takes(hands.canvas, lines("a\nb"))
    hands.only("stage-1")
    assert not parts.takes(hands.canvas, lines("a single line"))
    assert not parts.takes(hands.canvas, lines("a\tb\nc\td"))


def test_what_is_not_whole_is_refused(hands: Hands) -> None:
    data = QMimeData()
    whole = copied(hands, ACTIONS)
    for name in whole.formats():
        data.setData(name, whole.data(name))
    data.setData(parts.PART, b"nobody")
    with hands.no_edit(), pytest.raises(InvalidValue):
        parts.paste(hands.canvas, data)


def test_a_duplicate_has_the_connectors_between_its_cards(qapp: object, tmp_path: Path) -> None:
    from journey_studio.desktop.canvas import arranging

    builder = (
        small_map().with_connector("flow", "Sees an ad", "Pays").with_connector("loop", "Pays", "Shop window")
    )
    hands = Hands(builder, tmp_path)
    hands.only(ACTIONS)
    with hands.one_edit("Duplicate lane"):
        arranging.duplicate_selection(hands.canvas)
    (key,) = hands.canvas.selection
    inside = {card.id for card in hands.snapshot.cards(key)}
    ties = [tie for tie in hands.snapshot.all(Connector) if inside & {tie.source, tie.target}]
    assert [tie.kind for tie in ties] == ["flow"], "not the one that leads out of the lane"
    assert inside.issuperset({ties[0].source, ties[0].target})
    assert hands.snapshot.need(Stage, "stage-1")
    hands.close()
