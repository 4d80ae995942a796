"""Points of a curve: dragged, free with Alt, set by a click, moved by keys."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QToolTip

from journey_studio.desktop.canvas.gestures.emotion_drag import EmotionDrag
from journey_studio.desktop.canvas.gestures.feelings import value_words
from journey_studio.desktop.canvas.gestures.marks import Words
from journey_studio.desktop.canvas.gestures.tips import tip_of
from journey_studio.model import Curve, Emotion, Lane, Persona
from journey_studio.model.curve import EMOTION_WORDS
from journey_studio.scene.search import groups
from tests.builders import a_journey
from tests.desktop.gestures.boards import EMOTION, PAINS, USE
from tests.desktop.gestures.hands import ALT, CTRL, NONE, SHIFT, Hands

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
    assert (made.curve, made.value, made.evidence) == ("curve-1", 2.0, "assumed")
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


@pytest.mark.parametrize("by_key", [False, True])
def test_the_first_curve_without_a_point_there_gets_it(hands: Hands, by_key: bool) -> None:
    with hands.document.edit("Second") as edit:
        edit.put(Curve(id="other", journey="journey-1", label="Ben", rank="9"))
    hands.only(f"{EMOTION}/step-1" if by_key else FIRST)
    with hands.one_edit("Add emotion"):
        if by_key:
            hands.key(Qt.Key.Key_Return)
            hands.key(Qt.Key.Key_Escape)
        else:
            hands.click(hands.feeling(EMOTION, 0, -1))
    assert [point.step for point in hands.snapshot.emotions("other")] == ["step-1"]


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
    assert [value_words(number, EMOTION_WORDS) for number in (2.0, 0.5, 0.0, -0.4, -2.0)] == [
        "+2 Delighted",
        "+0.5 Pleased",
        "0 Neutral",
        "−0.4 Neutral",
        "−2 Frustrated",
    ]


@pytest.mark.parametrize(
    ("typed", "end"), [("1.5", 1.5), ("-2", -2.0), ("−0,5", -0.5), ("+2", 2.0), ("0", 0.0), (".25", 0.25)]
)
def test_a_typed_number_sets_the_value(hands: Hands, typed: str, end: float) -> None:
    hands.only(FIRST)
    with hands.one_edit("Edit emotion"):
        hands.type(f"{typed}\n")
    assert hands.editor is None
    assert value(hands) == end


def test_drag_keys_and_typing_give_the_same_value(hands: Hands) -> None:
    """Anchor 6."""
    found = []
    hands.drag(hands.feeling(EMOTION, 0, 1), hands.feeling(EMOTION, 0, -1))
    found.append(value(hands))
    hands.document.undo()
    hands.only(FIRST)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    found.append(value(hands))
    hands.document.undo()
    hands.only(FIRST)
    hands.type("-1\n")
    found.append(value(hands))
    assert found == [-1.0, -1.0, -1.0]


@pytest.mark.parametrize("typed", ["3", "-2.5", "1.2.3", "2 people"])
def test_a_number_that_is_no_feeling_is_refused_in_words(hands: Hands, typed: str) -> None:
    hands.only(FIRST)
    with hands.no_edit():
        hands.type(f"{typed}\n")
        assert "type a number from −2 to +2" in hands.typing.complaint
        assert hands.typing.words == typed
        hands.key(Qt.Key.Key_Escape)


def test_a_letter_begins_the_word_and_a_second_line_is_the_quote(hands: Hands) -> None:
    hands.only(FIRST)
    with hands.one_edit("Edit emotion"):
        hands.type("Curious\nLooks nice")
        hands.key(Qt.Key.Key_Return, CTRL)
    point = hands.snapshot.need(Emotion, FIRST)
    assert (point.word, point.quote, point.value) == ("Curious", "Looks nice", 1.0)
    hands.double_click(hands.on(FIRST, y=0.2))
    assert hands.typing.words == "Curious\nLooks nice"
    hands.key(Qt.Key.Key_Escape)


def test_delete_takes_a_point_away_and_leaves_a_gap(hands: Hands) -> None:
    hands.only("emotion-2")
    with hands.one_edit("Delete emotion"):
        hands.key(Qt.Key.Key_Delete)
    assert hands.snapshot.get(Emotion, "emotion-2") is None


def test_a_point_is_added_by_keyboard_alone(hands: Hands) -> None:
    """From the last point with Ctrl and an arrow to the empty step, Enter, and a number."""
    hands.only("emotion-3")
    hands.key(Qt.Key.Key_Right, CTRL)
    assert hands.canvas.selection == {f"{EMOTION}/{USE}"}
    with hands.one_edit("Add emotion"):
        hands.key(Qt.Key.Key_Return)
    (made,) = [point for point in hands.snapshot.all(Emotion) if point.step == USE]
    assert (made.curve, made.value) == ("curve-1", 0.0)
    assert hands.canvas.selection == {made.id}
    hands.type("1.5\n")
    assert value(hands, made.id) == 1.5
    hands.key(Qt.Key.Key_Left, CTRL)
    assert hands.canvas.selection == {"emotion-3"}


def test_typing_in_an_empty_step_makes_a_point_of_that_value(hands: Hands) -> None:
    hands.only(f"{EMOTION}/{USE}")
    hands.type("-1.5\n")
    (made,) = [point for point in hands.snapshot.all(Emotion) if point.step == USE]
    assert made.value == -1.5


def test_tab_makes_the_next_point_and_takes_it_back_without_a_word(hands: Hands) -> None:
    hands.only("emotion-3")
    hands.key(Qt.Key.Key_F2)
    hands.key(Qt.Key.Key_Tab)
    assert len([point for point in hands.snapshot.all(Emotion) if point.step == USE]) == 1
    hands.key(Qt.Key.Key_Escape)
    assert [point for point in hands.snapshot.all(Emotion) if point.step == USE] == []
    hands.only("emotion-3")
    hands.key(Qt.Key.Key_F2)
    hands.key(Qt.Key.Key_Tab)
    hands.type("Warm")
    hands.key(Qt.Key.Key_Return, CTRL)
    (made,) = [point for point in hands.snapshot.all(Emotion) if point.step == USE]
    assert (made.word, hands.done()[-1]) == ("Warm", "Add emotion")


def test_the_mouse_is_told_value_and_word_of_a_point(hands: Hands) -> None:
    hands.hover(hands.on(FIRST, y=0.2))
    assert tip_of(hands.canvas, FIRST) == "Mia at Ad: 1, Pleased, peak"
    assert QToolTip.isVisible()
    hands.hover(hands.cell(EMOTION, 3, 0.9))
    assert tip_of(hands.canvas, "card-1") == ""


@pytest.fixture
def two(hands: Hands) -> Hands:
    """Ben has a curve, too, and there is a second emotion lane."""
    with hands.document.edit("Two") as edit:
        edit.put(
            Persona(id="ben", name="Ben", rank="z"),
            Curve(id="other", journey="journey-1", persona="ben", rank="z"),
        )
        edit.put(Emotion(id="b1", curve="other", step="step-1", value=-1.0))
        edit.put(Emotion(id="b2", curve="other", step="step-2", value=2.0))
        edit.put(Lane(id="second", journey="journey-1", kind="emotion", title="Second", rank="zz"))
    return hands


def chip(hands: Hands, owner: str) -> QPointF:
    """The middle of a chip at the label of its lane."""
    for group, box in groups(hands.canvas.scene.root):
        if group.owner == f"{owner}/chip":
            return hands.canvas.sticky.label_view.to_view(box.x + 60, box.y + box.height / 2)
    raise LookupError(owner)


def test_a_click_on_a_name_hides_the_curve_and_shows_it_again(two: Hands) -> None:
    with two.one_edit("Hide curve"):
        two.click(chip(two, "other"))
    assert two.snapshot.need(Curve, "other").hidden
    assert two.canvas.rect_of("b1") is None
    with two.one_edit("Show curve"):
        two.click(chip(two, "other"))
    assert two.canvas.rect_of("b1") is not None


def test_alt_and_a_click_draw_one_persona_alone_which_is_no_edit(two: Hands) -> None:
    done = two.done()
    two.click(chip(two, "other"), ALT)
    assert two.canvas.rect_of(FIRST) is None
    assert two.canvas.rect_of("b1") is not None
    two.click(chip(two, "curve-1"))
    assert two.canvas.rect_of(FIRST) is not None
    assert two.done() == done


def test_the_last_chip_draws_the_average(two: Hands) -> None:
    done = two.done()
    two.click(chip(two, EMOTION))
    owners = {group.owner for group, _ in groups(two.canvas.scene.root)}
    assert f"{EMOTION}/mean" in owners
    assert two.done() == done


def test_a_name_is_dragged_to_another_emotion_lane(two: Hands) -> None:
    with two.one_edit("Move curve"):
        two.drag(chip(two, "other"), two.cell("second", 1))
    assert two.snapshot.need(Curve, "other").lane == "second"
    with two.no_edit():
        two.drag(chip(two, "other"), two.cell(PAINS, 1))


def test_a_click_in_an_empty_emotion_lane_begins_the_curve_of_who_has_none(two: Hands) -> None:
    with two.document.edit("Cy") as edit:
        edit.put(Persona(id="cy", name="Cy", rank="zz"))
    with two.one_edit("Add emotion"):
        two.click(two.feeling("second", 2, 1))
    (made,) = [curve for curve in two.snapshot.all(Curve) if curve.persona == "cy"]
    assert made.lane == "second"


def test_left_and_right_stay_on_the_curve(hands: Hands) -> None:
    with hands.document.edit("Second") as edit:
        edit.put(Curve(id="other", journey="journey-1", label="Ben", rank="9"))
        edit.put(Emotion(id="ben-1", curve="other", step="step-1", value=-1.0))
        edit.put(Emotion(id="ben-3", curve="other", step="step-3", value=1.0))
    hands.only("ben-1")
    hands.key(Qt.Key.Key_Right)
    assert hands.canvas.selection == {f"{EMOTION}/step-2"}, "where Ben has no point yet"
    hands.key(Qt.Key.Key_Right)
    assert hands.canvas.selection == {"ben-3"}
    hands.key(Qt.Key.Key_Right)
    assert hands.canvas.selection == {f"{EMOTION}/{USE}"}
    hands.key(Qt.Key.Key_Right)
    assert hands.canvas.selection == {f"{EMOTION}/{USE}"}, "the last step"
    with hands.one_edit("Add emotion"):
        hands.type("1")
        hands.key(Qt.Key.Key_Escape)
    assert {point.step for point in hands.snapshot.emotions("other")} == {"step-1", "step-3", USE}
    hands.key(Qt.Key.Key_Left)
    hands.key(Qt.Key.Key_Left)
    hands.key(Qt.Key.Key_Left)
    assert hands.canvas.selection == {"ben-1"}
    hands.key(Qt.Key.Key_Tab)
    assert hands.canvas.selection != {"ben-1"}, "another key leads to the other curve"
