"""Lanes collapsed, pinned, hidden and brought back; and what is said of what was deleted."""

from PySide6.QtCore import Qt

from journey_studio.desktop.canvas import lane_states
from journey_studio.document.changing import change
from journey_studio.model import Lane, Step
from tests.desktop.gestures.boards import ACTIONS, AD, EMOTION, PAINS, TOUCHPOINTS, USE
from tests.desktop.gestures.hands import Hands


def told(hands: Hands) -> list[tuple[str, str]]:
    said: list[tuple[str, str]] = []
    hands.canvas.told.connect(lambda words, way: said.append((words, way)))
    return said


def test_a_collapsed_lane_is_a_slim_row_that_says_what_it_holds(hands: Hands) -> None:
    hands.only(ACTIONS)
    with hands.one_edit("Collapse lane"):
        lane_states.toggle(hands.canvas, "collapsed")
    row = hands.places.lane(ACTIONS)
    assert row
    assert row.height < 60
    assert row.name == "Lane: What the customer does, collapsed, 3 cards"
    assert hands.canvas.rect_of("card-1") is None
    with hands.one_edit("Expand lane"):
        lane_states.toggle(hands.canvas, "collapsed")
    assert hands.canvas.rect_of("card-1")


def test_several_lanes_take_the_state_of_the_first(hands: Hands) -> None:
    hands.canvas.select({ACTIONS, PAINS})
    with hands.one_edit("Pin 2 lanes"):
        lane_states.toggle(hands.canvas, "pinned")
    assert [lane.pinned for lane in hands.snapshot.lanes("journey-1")] == [True, False, False, True]


def test_a_hidden_lane_is_never_lost(hands: Hands) -> None:
    said = told(hands)
    hands.only(TOUCHPOINTS)
    with hands.one_edit("Hide lane"):
        lane_states.hide(hands.canvas)
    assert hands.places.lane(TOUCHPOINTS) is None
    assert said == [("“Touchpoints” is hidden; Structure > Hidden lanes brings it back.", "undo")]
    assert [lane.id for lane in lane_states.hidden_lanes(hands.canvas)] == [TOUCHPOINTS]
    hands.only(EMOTION)
    lane_states.hide(hands.canvas)
    with hands.one_edit("Show lane"):
        lane_states.show(hands.canvas, EMOTION)
    assert hands.canvas.selection == {EMOTION}
    with hands.one_edit("Show lane"):
        lane_states.show(hands.canvas)
    assert not any(lane.hidden for lane in hands.snapshot.all(Lane))


def test_deleting_says_what_went(hands: Hands) -> None:
    said = told(hands)
    for chosen in ({"stage-1"}, {ACTIONS}, {"card-4"}, {"stage-2", "stage-3"}, {AD}, {PAINS}):
        hands.canvas.select(chosen)
        hands.key(Qt.Key.Key_Delete)
        hands.document.undo()
    assert [words for words, _ in said] == [
        "Stage “Awareness” with 2 cards and 1 emotion deleted",
        "Lane “What the customer does” with 3 cards deleted",
        "Touchpoint “Shop window” deleted",
        "2 stages with 2 cards and 2 emotions deleted",
        "Step “Ad” with 2 cards and 1 emotion deleted",
        "Lane “Pain points” deleted",
    ]
    assert {way for _, way in said} == {"undo"}


def test_the_last_step_leaves_its_stage_with_an_empty_one(hands: Hands) -> None:
    hands.only(USE)
    with hands.one_edit("Delete step"):
        hands.key(Qt.Key.Key_Delete)
    (ghost,) = [step for step in hands.snapshot.steps("journey-1") if step.stage == "stage-3"]
    assert (ghost.id != USE, ghost.title) == (True, "")
    assert hands.canvas.rect_of(ghost.id), "it is on the board, to be named"


def test_a_double_click_opens_a_collapsed_lane(hands: Hands) -> None:
    hands.only(ACTIONS)
    lane_states.toggle(hands.canvas, "collapsed")
    row = hands.places.lane(ACTIONS)
    assert row
    with hands.one_edit("Expand lane"):
        hands.double_click(hands.cell(ACTIONS, 1))
    assert hands.canvas.rect_of("card-1")


def test_a_step_without_a_title_is_named_in_its_place(hands: Hands) -> None:
    with hands.document.edit("Forget titles") as edit:
        for step in hands.snapshot.steps("journey-1"):
            change(edit, step.id, {"title": ""})
    with hands.one_edit("Edit step"):
        hands.double_click(hands.on(USE))
        hands.type("Walks")
        hands.key(Qt.Key.Key_Return)
    assert hands.snapshot.need(Step, USE).title == "Walks"
