"""The palette folds away where the board would be narrow, comes back when there is room, and obeys the hand."""

from collections.abc import Callable
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.appearance import Appearance
from journey_studio.desktop.left_side import LEAST_BOARD
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card

WAIT = 3.0  # seconds, longer than a second click can take


@pytest.fixture
def crowded(window: MainWindow) -> MainWindow:
    """930 px wide with the fields of a card open."""
    window.resize(930, 720)
    window.canvas.setFocus()
    window.canvas.select([next(iter(window.session.snapshot.all(Card))).id])
    come_to(lambda: window.left.isHidden())
    return window


def come_to(what: Callable[[], bool]) -> None:
    end = monotonic() + WAIT
    while not what() and monotonic() < end:
        QTest.qWait(20)
    assert what()


def pressed(window: MainWindow) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()


def test_the_palette_folds_where_the_board_would_be_narrow_and_comes_back(crowded: MainWindow) -> None:
    assert crowded.width() < 960
    assert not crowded.actions_by_id["palette_panel"].isChecked()
    assert crowded.canvas.width() > 930 - LEAST_BOARD - 320
    crowded.canvas.select([])
    come_to(lambda: crowded.palette_panel.isVisible())
    assert crowded.canvas.width() >= LEAST_BOARD
    assert crowded.actions_by_id["palette_panel"].isChecked()


def test_nothing_moves_while_a_second_click_may_come_or_the_mouse_holds_something(window: MainWindow) -> None:
    window.resize(930, 720)
    QApplication.processEvents()
    card = next(iter(window.session.snapshot.all(Card)))
    window.canvas.bring_into_view(card.id)
    rect = window.canvas.view.rect_to_view(window.canvas.rect_of(card.id))
    at = rect.center().toPoint()
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    come_to(lambda: window.inspector.isVisible())
    assert window.left.isVisible()
    QTest.mousePress(window.top_bar, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    QTest.qWait(QApplication.doubleClickInterval() + 100)
    assert window.left.isVisible()
    QTest.mouseRelease(window.top_bar, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    come_to(lambda: window.left.isHidden())


def test_the_keyboard_in_the_palette_keeps_it(crowded: MainWindow) -> None:
    pressed(crowded)
    assert crowded.left.isVisible()
    crowded.palette_panel.foot.setFocus()
    crowded.resize(1500, 720)
    QApplication.processEvents()
    crowded.resize(930, 720)
    QTest.qWait(QApplication.doubleClickInterval() + 100)
    assert crowded.palette_panel.foot.hasFocus()
    crowded.canvas.setFocus()
    come_to(lambda: crowded.left.isHidden())


def test_the_hand_beats_the_fold_both_ways(crowded: MainWindow) -> None:
    pressed(crowded)
    assert crowded.palette_panel.isVisible()
    crowded.resize(920, 720)
    QTest.qWait(QApplication.doubleClickInterval() + 100)
    assert crowded.palette_panel.isVisible()
    crowded.resize(1600, 720)
    QApplication.processEvents()
    crowded.resize(930, 720)
    come_to(lambda: crowded.left.isHidden())
    crowded.resize(1600, 720)
    come_to(lambda: crowded.left.isVisible())
    pressed(crowded)
    assert crowded.left.isHidden()
    crowded.resize(1700, 720)
    QTest.qWait(QApplication.doubleClickInterval() + 100)
    assert crowded.left.isHidden()


def test_put_away_by_hand_it_gives_the_keyboard_to_the_board_and_stays_away_at_the_next_start(
    window: MainWindow, qapp: QApplication
) -> None:
    window.palette_panel.foot.setFocus()
    window.actions_by_id["palette_panel"].trigger()
    assert window.left.isHidden()
    assert window.canvas.hasFocus()
    appearance = Appearance(qapp)
    again = MainWindow(appearance)
    assert again.left.isHidden()
    for each in (again, appearance):
        each.deleteLater()


def test_comparing_and_presenting_do_not_bring_back_what_was_put_away(window: MainWindow) -> None:
    for put_away in (False, True):
        if put_away:
            pressed(window)
        for start, end in (("compare", "compare"), ("present", "")):
            window.actions_by_id[start].trigger()
            QApplication.processEvents()
            assert window.left.isHidden()
            assert not window.actions_by_id["palette_panel"].isEnabled()
            window.resize(1500, 720)
            QTest.qWait(20)
            assert window.left.isHidden()
            window.actions_by_id[end].trigger() if end else window.presentation.end()
            QApplication.processEvents()
            assert window.left.isHidden() == put_away


def test_the_minimap_asked_for_brings_the_palette(crowded: MainWindow) -> None:
    assert not crowded.actions_by_id["minimap"].isChecked()
    crowded.actions_by_id["minimap"].trigger()
    assert crowded.minimap.isVisible()
    assert crowded.palette_panel.isVisible()
    crowded.actions_by_id["minimap"].trigger()
    assert not crowded.minimap.isVisible()
    assert crowded.palette_panel.isVisible()
