"""Clicks, clicks with keys, and the marquee."""

from PySide6.QtCore import QPointF, Qt

from tests.desktop.gestures.boards import ACTIONS, EMOTION, PAINS, TOUCHPOINTS, USE
from tests.desktop.gestures.hands import CTRL, SHIFT, Hands


def test_a_click_selects_alone_and_keys_toggle(hands: Hands) -> None:
    with hands.no_edit():
        hands.click(hands.on("card-1"))
        assert hands.canvas.selection == {"card-1"}
        hands.click(hands.on("card-4"), SHIFT)
        hands.click(hands.on("stage-2"), CTRL)
        assert hands.canvas.selection == {"card-1", "card-4", "stage-2"}
        hands.click(hands.on("card-1"), CTRL)
        assert hands.canvas.selection == {"card-4", "stage-2"}
        hands.click(hands.on("card-4"))
        assert hands.canvas.selection == {"card-4"}
        hands.click(hands.label(PAINS))
        assert hands.canvas.selection == {PAINS}
        hands.click(hands.cell(PAINS, 3))
        assert hands.canvas.selection == {f"{PAINS}/{USE}"}
        hands.click(hands.canvas.view.to_view(20, hands.canvas.scene.height + 20))
        assert hands.canvas.selection == frozenset()


def test_connectors_and_curves_are_picked(hands: Hands) -> None:
    line = (hands.feeling(EMOTION, 0, 1) + hands.feeling(EMOTION, 1, 0.5)) / 2
    with hands.no_edit():
        hands.click(line)
        assert hands.canvas.selection == {"curve-1"}


def test_a_marquee_selects_what_it_touches(hands: Hands) -> None:
    start = hands.cell(ACTIONS, 1, 0.9)
    touch = hands.on("card-2", 0.95, 0.9)
    with hands.no_edit():
        hands.carry(start, touch)
        assert hands.canvas.selection == {"card-2"}
        gesture = hands.canvas.gesture
        assert gesture
        assert gesture.bounds().contains(QPointF(start + touch) / 2)
        hands.release(touch)
    assert hands.canvas.selection == {"card-2"}


def test_shift_adds_and_points_are_touched_too(hands: Hands) -> None:
    hands.only("card-3")
    hands.drag(hands.cell(TOUCHPOINTS, 3), hands.feeling(EMOTION, 1, 0), SHIFT)
    assert hands.canvas.selection == {"card-3", "card-4", "emotion-2"}
    hands.drag(hands.cell(TOUCHPOINTS, 3), hands.feeling(EMOTION, 2, -2))
    assert hands.canvas.selection == {"emotion-3"}


def test_escape_gives_the_old_selection_back(hands: Hands) -> None:
    hands.only("card-3")
    hands.carry(hands.cell(TOUCHPOINTS, 3), hands.feeling(EMOTION, 0, -1))
    assert "card-3" not in hands.canvas.selection
    hands.key(Qt.Key.Key_Escape)
    assert hands.canvas.selection == {"card-3"}


def test_a_marquee_that_begins_among_the_curves_sets_no_point(hands: Hands) -> None:
    with hands.no_edit():
        hands.drag(hands.feeling(EMOTION, 3, 1), hands.cell(TOUCHPOINTS, 1, 0.3))
    assert "card-4" in hands.canvas.selection
