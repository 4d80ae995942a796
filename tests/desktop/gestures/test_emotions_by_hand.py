"""Points of a curve: dragged, free with Alt, set by a click, moved by keys."""

import pytest
from PySide6.QtCore import Qt

from journey_studio.desktop.canvas.gestures.emotion_drag import EmotionDrag
from journey_studio.desktop.canvas.gestures.feelings import value_words
from journey_studio.desktop.canvas.gestures.marks import Words
from journey_studio.model import Curve, Emotion
from tests.builders import a_journey
from tests.desktop.gestures.boards import EMOTION, USE
from tests.desktop.gestures.hands import ALT, NONE, SHIFT, Hands

FIRST = "emotion-1"


def value(hands: Hands, key: str = FIRST) -> float:
    return hands.snapshot.need(Emotion, key).value


def test_a_point_snaps_to_the_level_it_is_dragged_to(hands: Hands) -> None:
    goal = hands.feeling(EMOTION, 0, -1.2)
    with hands.one_edit("Move emotion"):
        hands.drag(hands.feeling(EMOTION, 0, 1), goal)
    assert value(hands) == -1.0
    assert hands.canvas.selection == {FIRST}


def test_alt_lets_it_go_anywhere_and_shows_the_value(hands: Hands) -> None:
    goal = hands.feeling(EMOTION, 0, -1.3)
    hands.carry(hands.feeling(EMOTION, 0, 1), goal, ALT)
    gesture = hands.canvas.gesture
    assert isinstance(gesture, EmotionDrag)
    assert [mark.words for mark in gesture.marks if isinstance(mark, Words)] == ["−1.3 Uneasy"]
    with hands.one_edit("Move emotion"):
        hands.release(goal, ALT)
    assert value(hands) == -1.3


@pytest.mark.parametrize(("goal", "end"), [(9, 2.0), (-9, -2.0)])
def test_a_point_stays_on_the_scale(hands: Hands, goal: float, end: float) -> None:
    with hands.one_edit("Move emotion"):
        hands.drag(hands.feeling(EMOTION, 0, 1), hands.feeling(EMOTION, 0, goal), ALT)
    assert value(hands) == end


def test_a_point_that_is_taken_beside_its_middle_does_not_jump(hands: Hands) -> None:
    start = hands.feeling(EMOTION, 1, 0.7)
    goal = hands.feeling(EMOTION, 1, 1.2)
    with hands.one_edit("Move emotion"):
        hands.drag(start, goal, ALT)
    assert value(hands, "emotion-2") == 1.0


def test_dropped_on_its_own_level_or_cancelled_nothing_changes(hands: Hands) -> None:
    start = hands.feeling(EMOTION, 0, 1)
    with hands.no_edit():
        hands.drag(start, hands.feeling(EMOTION, 0, 1.3))
    with hands.no_edit():
        hands.carry(start, hands.feeling(EMOTION, 0, -2))
        hands.key(Qt.Key.Key_Escape)
        hands.release(hands.feeling(EMOTION, 0, -2))


def test_a_click_on_an_empty_step_sets_a_point(hands: Hands) -> None:
    with hands.one_edit("Add emotion"):
        hands.click(hands.feeling(EMOTION, 3, 1.8))
    (made,) = [point for point in hands.snapshot.all(Emotion) if point.step == USE]
    assert (made.curve, made.value) == ("curve-1", 2.0)
    assert hands.canvas.selection == {made.id}


def test_a_step_that_has_a_point_gets_no_other(hands: Hands) -> None:
    hands.only("card-1")
    with hands.no_edit():
        hands.click(hands.feeling(EMOTION, 0, -1.8))
    assert hands.canvas.selection == frozenset()


def test_the_selected_curve_gets_the_point(hands: Hands) -> None:
    with hands.document.edit("Second") as edit:
        edit.put(Curve(id="other", journey="journey-1", label="Ben", rank="9"))
        edit.put(Emotion(id="ben", curve="other", step="step-1", value=-1.0))
    hands.only("ben")
    with hands.one_edit("Add emotion"):
        hands.click(hands.feeling(EMOTION, 1, -1))
    points = {point.step: point.value for point in hands.snapshot.emotions("other")}
    assert points == {"step-1": -1.0, "step-2": -1.0}


@pytest.mark.parametrize("persona", ["Mia", None])
def test_the_first_click_makes_the_curve(
    persona: str | None, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    board = a_journey().with_stage("One").with_lane("emotion")
    if persona:
        board.with_persona(persona)
    hands = Hands(board, tmp_path_factory.mktemp("map"))
    with hands.one_edit("Add emotion"):
        hands.click(hands.feeling("lane-1", 0, 1))
    (curve,) = hands.snapshot.all(Curve)
    assert (curve.persona is None) is (persona is None)
    assert [point.value for point in hands.snapshot.emotions(curve.id)] == [1.0]
    hands.close()


@pytest.mark.parametrize(
    ("key", "held", "end"),
    [
        (Qt.Key.Key_Up, NONE, 2.0),
        (Qt.Key.Key_Down, NONE, 0.0),
        (Qt.Key.Key_Up, SHIFT, 1.1),
        (Qt.Key.Key_Down, SHIFT, 0.9),
        (Qt.Key.Key_Down, ALT, 0.0),
    ],
)
def test_keys_move_a_point(hands: Hands, key: Qt.Key, held: Qt.KeyboardModifier, end: float) -> None:
    hands.only(FIRST)
    with hands.one_edit("Move emotion"):
        hands.key(key, held)
    assert value(hands) == end


def test_a_key_that_is_held_down_is_one_step(hands: Hands) -> None:
    hands.only(FIRST)
    with hands.one_edit("Move emotion"):
        for _ in range(6):
            hands.key(Qt.Key.Key_Down, SHIFT)
    assert value(hands) == 0.4


def test_values_have_words() -> None:
    assert [value_words(number) for number in (2.0, 0.5, 0.0, -0.4, -2.0)] == [
        "+2 Delighted",
        "+0.5 Pleased",
        "0 Neutral",
        "−0.4 Neutral",
        "−2 Frustrated",
    ]
