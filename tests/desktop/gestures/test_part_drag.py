"""Stages, steps and lanes dragged into another order: what belongs to them follows."""

import pytest
from PySide6.QtCore import QPointF, Qt

from journey_studio.desktop.canvas.gestures.part_drag import StageDrag
from journey_studio.layout.measures import STEP_WIDTH
from journey_studio.model import Emotion, Step
from tests.desktop.gestures.boards import ACTIONS, AD, EMOTION, PAINS, PAY, SHOP, TOUCHPOINTS, USE
from tests.desktop.gestures.hands import CTRL, Hands


def stages(hands: Hands) -> list[str]:
    return [stage.id for stage in hands.snapshot.stages("journey-1")]


def steps(hands: Hands) -> list[str]:
    return [step.id for step in hands.snapshot.steps("journey-1")]


def lanes(hands: Hands) -> list[str]:
    return [lane.id for lane in hands.snapshot.lanes("journey-1")]


def test_a_stage_goes_to_another_place_with_all_that_is_in_it(hands: Hands) -> None:
    before = {point.step: point.value for point in hands.snapshot.all(Emotion)}
    with hands.one_edit("Move stage"):
        hands.drag(hands.on("stage-1"), hands.on("stage-3", 0.9))
    assert stages(hands) == ["stage-2", "stage-3", "stage-1"]
    assert steps(hands) == [SHOP, PAY, USE, AD]
    assert hands.pile(ACTIONS, AD) == ["card-1", "card-2"]
    assert {point.step: point.value for point in hands.snapshot.all(Emotion)} == before
    assert hands.rect("card-1").x() > hands.rect("card-3").x()
    assert hands.canvas.selection == {"stage-1"}


def test_the_gap_bar_is_live(hands: Hands) -> None:
    hands.press(hands.on("stage-3"))
    bars = []
    for goal in (hands.on("stage-2", 0.9), hands.on("stage-1", 0.2)):
        hands.move(goal)
        gesture = hands.canvas.gesture
        assert isinstance(gesture, StageDrag)
        assert gesture.gap
        bars.append((gesture.gap.before, gesture.bar(gesture.gap).rect.center().x()))
    assert [before for before, _ in bars] == ["stage-3", "stage-1"]
    assert bars[0][1] - bars[1][1] == pytest.approx(3 * STEP_WIDTH)
    with hands.one_edit("Move stage"):
        hands.release(goal)
    assert stages(hands) == ["stage-3", "stage-1", "stage-2"]


def test_a_stage_dropped_where_it_was_changes_nothing(hands: Hands) -> None:
    with hands.no_edit():
        hands.drag(hands.on("stage-2"), hands.on("stage-2") + QPointF(60, 3))
    with hands.no_edit():
        hands.drag(hands.on("stage-2"), QPointF(500, -40))


def test_escape_leaves_the_stages_as_they_are(hands: Hands) -> None:
    with hands.no_edit():
        hands.carry(hands.on("stage-1"), hands.on("stage-3", 0.9))
        hands.key(Qt.Key.Key_Escape)
        hands.release(hands.on("stage-3", 0.9))


def test_ctrl_copies_a_stage_with_its_cards(hands: Hands) -> None:
    with hands.one_edit("Copy stage"):
        hands.drag(hands.on("stage-1"), hands.on("stage-3", 0.9), CTRL)
    copied = hands.snapshot.stages("journey-1")[-1]
    (step,) = hands.snapshot.of_owner(Step, copied.id)
    assert copied.title == "Awareness"
    assert sorted(hands.titles(ACTIONS, step.id)) == ["Asks a friend", "Sees an ad"]
    assert hands.canvas.selection == {copied.id}


def test_a_step_changes_places_within_its_stage(hands: Hands) -> None:
    with hands.one_edit("Move step"):
        hands.drag(hands.on(PAY), hands.on(SHOP, 0.2))
    assert steps(hands) == [AD, PAY, SHOP, USE]
    assert hands.card("card-3").step == PAY


def test_a_step_goes_to_another_stage(hands: Hands) -> None:
    with hands.one_edit("Move step"):
        hands.drag(hands.on(PAY), hands.on(USE, 0.8))
    assert hands.snapshot.need(Step, PAY).stage == "stage-3"
    assert steps(hands) == [AD, SHOP, USE, PAY]


def test_the_last_step_of_a_stage_leaves_an_empty_one(hands: Hands) -> None:
    with hands.one_edit("Move step"):
        hands.drag(hands.on(AD), hands.on(USE, 0.2))
    assert len(hands.snapshot.of_owner(Step, "stage-1")) == 1
    assert hands.snapshot.need(Step, AD).stage == "stage-3"


def test_a_lane_goes_to_another_place(hands: Hands) -> None:
    with hands.one_edit("Move lane"):
        hands.drag(hands.label(ACTIONS), hands.label(PAINS) + QPointF(0, 35))
    assert lanes(hands) == [TOUCHPOINTS, EMOTION, PAINS, ACTIONS]
    assert hands.canvas.selection == {ACTIONS}


def test_a_lane_is_dragged_by_its_label_where_that_sticks(hands: Hands) -> None:
    hands.canvas.pan(-300, 0)
    with hands.one_edit("Move lane"):
        hands.drag(hands.label(PAINS), hands.label(ACTIONS) - QPointF(0, 15))
    assert lanes(hands) == [PAINS, ACTIONS, TOUCHPOINTS, EMOTION]


def test_ctrl_copies_a_lane(hands: Hands) -> None:
    with hands.one_edit("Copy lane"):
        hands.drag(hands.label(TOUCHPOINTS), hands.label(PAINS) + QPointF(0, 35), CTRL)
    assert hands.titles(lanes(hands)[-1], SHOP) == ["Shop window"]


def test_a_stage_is_dragged_by_its_header_where_that_sticks(hands: Hands) -> None:
    hands.canvas.zoom_to(1.4)
    hands.canvas.pan(0, -500)
    hands.canvas.bring_into_view(USE)
    assert hands.canvas.view.ty < 0
    with hands.one_edit("Move stage"):
        hands.drag(hands.on("stage-2", 0.6), hands.on("stage-3", 0.9))
    assert stages(hands) == ["stage-1", "stage-3", "stage-2"]


def test_nothing_is_dragged_in_a_map_that_can_only_be_read(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(hands.document), "read_only", property(lambda self: True))
    hands.drag(hands.on("stage-1"), hands.on("stage-3", 0.9))
    assert hands.canvas.selection == {"stage-1"}
    hands.drag(hands.on("card-4"), hands.cell(PAINS, 0))
    hands.double_click(hands.on("card-4"))
    hands.key(Qt.Key.Key_Delete)
    hands.click(hands.feeling(EMOTION, 3, 1))
    assert hands.editor is None
    assert hands.done() == []
