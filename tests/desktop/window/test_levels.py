"""The view of the three levels: by key, told in the status line, and left where somebody goes to what is not in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.window import MainWindow
from journey_studio.document.adding import add
from journey_studio.document.changing import change, delete
from journey_studio.model import Card, Lane

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
BACK = "Only the three levels"


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = CTRL_SHIFT) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, key, held)
    QApplication.processEvents()


def in_sight(window: MainWindow) -> set[str]:
    lanes = window.session.snapshot.lanes(window.session.journey_id)
    return {lane.kind for lane in lanes if window.canvas.rect_of(lane.id)}


def card(window: MainWindow, title: str) -> Card:
    return next(card for card in window.session.snapshot.all(Card) if card.title == title)


def lane_of(window: MainWindow, kind: str) -> Lane:
    lanes = window.session.snapshot.lanes(window.session.journey_id)
    return next(lane for lane in lanes if lane.kind == kind)


@pytest.fixture
def levels(window: MainWindow) -> MainWindow:
    """A window that shows the three levels alone."""
    with window.canvas.document.edit("Add lane") as edit:
        add(edit, "lane", {"journey": window.session.journey_id, "kind": "maturity"})
    window.canvas.select(())
    press(window, Qt.Key.Key_I)
    assert in_sight(window) == {"maturity", "actions", "emotion"}
    return window


def test_a_key_turns_them_on_and_off_and_the_map_stays(levels: MainWindow) -> None:
    action = levels.actions_by_id["three_levels"]
    before = levels.session.snapshot
    assert action.isChecked()
    assert "Ctrl+Shift+I" in action.toolTip()
    press(levels, Qt.Key.Key_I)
    assert "touchpoints" in in_sight(levels)
    assert not action.isChecked()
    assert levels.session.snapshot is before


def test_what_is_said_of_a_lacking_lane_goes_with_the_view(window: MainWindow) -> None:
    window.canvas.select(())
    press(window, Qt.Key.Key_I)
    assert "no maturity lane yet" in window.notice.text
    press(window, Qt.Key.Key_I)
    assert window.notice.text == ""


def test_the_status_line_says_so_and_a_click_on_it_leads_back(levels: MainWindow) -> None:
    words = levels.status.levels
    assert words.isVisible()
    assert words.text() == "Three levels · show all lanes"
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert "touchpoints" in in_sight(levels)
    assert words.isHidden()


def test_finding_a_card_brings_its_lane_back_with_a_word_and_a_way_to_return(levels: MainWindow) -> None:
    press(levels, Qt.Key.Key_F, CTRL)
    bar = levels.middle.find_bar
    QTest.keyClicks(bar.field, "Product page")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert levels.selected == {card(levels, "Product page").id}
    assert levels.canvas.rect_of(card(levels, "Product page").id)
    assert levels.notice.text == "All lanes are shown again: this is in “Touchpoints”."
    levels.notice.choose(BACK)
    assert in_sight(levels) == {"maturity", "actions", "emotion"}


def test_finding_what_is_in_sight_leaves_them(levels: MainWindow) -> None:
    press(levels, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(levels.middle.find_bar.field, "Opens four tabs")
    QTest.keyClick(levels.middle.find_bar.field, Qt.Key.Key_Return)
    assert len(levels.selected) == 1
    assert in_sight(levels) == {"maturity", "actions", "emotion"}


def test_a_check_leads_to_a_lane_that_was_left_out(levels: MainWindow) -> None:
    press(levels, Qt.Key.Key_I)
    with levels.canvas.document.edit("Add card") as edit:
        touchpoints, step = lane_of(levels, "touchpoints"), card(levels, "Product page").step
        made = add(
            edit, "card", {"lane": touchpoints.id, "step": step, "kind": "touchpoint", "title": "Kiosk"}
        )
    levels.checking.now()
    press(levels, Qt.Key.Key_I)
    for _ in range(60):
        press(levels, Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
        if made.id in levels.selected:
            break
    assert made.id in levels.selected
    assert "touchpoints" in in_sight(levels)


def test_undo_and_redo_bring_back_what_they_touch(levels: MainWindow) -> None:
    press(levels, Qt.Key.Key_I)
    page = card(levels, "Product page")
    with levels.canvas.document.edit("Rename") as edit:
        change(edit, page.id, {"title": "Shop page"})
    press(levels, Qt.Key.Key_I)
    assert "touchpoints" not in in_sight(levels)
    levels.undo()
    assert "touchpoints" in in_sight(levels)
    assert levels.selected == {page.id}
    assert levels.notice.text == "All lanes are shown again: this is in “Touchpoints”."
    press(levels, Qt.Key.Key_I)
    levels.redo()
    assert "touchpoints" in in_sight(levels)


def test_undo_of_what_is_in_sight_leaves_them(levels: MainWindow) -> None:
    action = card(levels, "Opens four tabs and compares prices")
    with levels.canvas.document.edit("Rename") as edit:
        change(edit, action.id, {"title": "Compares"})
    levels.undo()
    assert levels.selected == {action.id}
    assert in_sight(levels) == {"maturity", "actions", "emotion"}


def test_a_new_card_or_lane_brings_them_back_what_changes_elsewhere_does_not(levels: MainWindow) -> None:
    document, page = levels.canvas.document, card(levels, "Product page")
    with document.edit("Rename") as edit:
        change(edit, page.id, {"title": "Shop page"})
        delete(edit, card(levels, "Social ad").id)
    assert in_sight(levels) == {"maturity", "actions", "emotion"}
    with document.edit("Add card") as edit:
        add(edit, "card", {"lane": page.lane, "step": page.step, "kind": "touchpoint", "title": "Kiosk"})
    assert "touchpoints" in in_sight(levels)
    press(levels, Qt.Key.Key_I)
    with document.edit("Add lane") as edit:
        add(edit, "lane", {"journey": levels.session.journey_id, "kind": "campaigns"})
    assert {"campaigns", "touchpoints"} <= in_sight(levels)


def test_presenting_shows_them_lane_by_lane_and_comes_back_to_them(levels: MainWindow) -> None:
    press(levels, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    assert levels.presentation.is_on
    levels.presentation.reveal(1)
    assert in_sight(levels) == {"actions"}  # the first of the three, from top to bottom
    levels.presentation.reveal(1)
    levels.presentation.reveal(1)
    assert in_sight(levels) == {"maturity", "actions", "emotion"}
    levels.presentation.reveal(1)
    assert in_sight(levels) == {"maturity", "actions", "emotion"}
    levels.presentation.end()
    assert in_sight(levels) == {"maturity", "actions", "emotion"}
    assert levels.status.levels.isVisible()
