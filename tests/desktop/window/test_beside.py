"""The panel and the fields beside the middle: next to each other on a large screen, in one place on a laptop."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journey_studio.desktop.panels.beside import LEAST_MIDDLE
from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card

Left = Qt.MouseButton.LeftButton
LAPTOP = (1376, 836)


@pytest.fixture
def laptop(window: MainWindow, qapp: QApplication) -> MainWindow:
    window.resize(*LAPTOP)
    qapp.processEvents()
    return window


def click_card(window: MainWindow, title: str, qtbot: QtBot) -> str:
    card = next(card for card in window.session.snapshot.all(Card) if card.title == title)
    window.canvas.bring_into_view(card.id)
    place = window.canvas.view_rect_of(card.id).center().toPoint() - QPoint(40, 0)
    QTest.mouseClick(window.canvas.viewport(), Left, pos=place)
    qtbot.waitUntil(lambda: window.inspector.shown == (card.id,))
    QApplication.processEvents()
    return card.id


def in_sight(window: MainWindow) -> list[QWidget]:
    return [part for part in (window.side, window.inspector) if part.isVisible()]


def tab(window: MainWindow, words: str) -> QPushButton:
    return next(each for each in window.beside.tabs.findChildren(QPushButton) if each.text() == words)


@pytest.mark.parametrize("key", ["routes", "pains", "checks", "personas", "weakest", "channels", "library"])
def test_on_a_laptop_the_fields_come_in_front_of_the_panel_and_leave_the_middle_its_room(
    laptop: MainWindow, key: str, qtbot: QtBot
) -> None:
    laptop.actions_by_id[key].trigger()
    click_card(laptop, "Checkout", qtbot)
    assert in_sight(laptop) == [laptop.inspector]
    assert laptop.middle.width() >= LEAST_MIDDLE
    assert laptop.side.current == key
    QTest.mouseClick(tab(laptop, laptop.side.title), Left)
    QApplication.processEvents()
    assert in_sight(laptop) == [laptop.side]
    assert laptop.middle.width() >= LEAST_MIDDLE


def test_a_panel_opened_later_is_in_front_and_its_cross_brings_the_fields_back(
    laptop: MainWindow, qtbot: QtBot
) -> None:
    click_card(laptop, "Checkout", qtbot)
    laptop.actions_by_id["checks"].trigger()
    assert in_sight(laptop) == [laptop.side]
    (cross,) = (head.cross for head in laptop.side.panel("checks").findChildren(PanelHead))
    QTest.mouseClick(cross, Left)
    assert in_sight(laptop) == [laptop.inspector]
    assert not laptop.beside.tabs.isVisible()


def test_closing_the_fields_brings_the_panel_back(laptop: MainWindow, qtbot: QtBot) -> None:
    laptop.actions_by_id["pains"].trigger()
    click_card(laptop, "Checkout", qtbot)
    laptop.canvas.select(())
    assert in_sight(laptop) == [laptop.side]
    assert not laptop.beside.tabs.isVisible()


def test_a_panel_that_is_behind_comes_to_the_front_by_its_own_key_with_what_has_changed(
    laptop: MainWindow, qtbot: QtBot
) -> None:
    laptop.actions_by_id["history"].trigger()
    key = click_card(laptop, "Checkout", qtbot)
    document = laptop.session.document
    assert document is not None
    with document.edit("Rename it") as edit:
        edit.put(laptop.session.snapshot.need(Card, key).with_values({"title": "Till"}))
    laptop.actions_by_id["history"].trigger()
    assert in_sight(laptop) == [laptop.side]
    laptop.actions_by_id["to_fields"].trigger()
    assert in_sight(laptop) == [laptop.inspector]
    assert laptop.inspector.isAncestorOf(QApplication.focusWidget())


def test_what_is_selected_in_a_panel_leaves_the_panel_in_front(laptop: MainWindow, qtbot: QtBot) -> None:
    laptop.actions_by_id["library"].trigger()
    laptop.side.currentWidget().findChildren(QPushButton)[0].setFocus()
    card = next(laptop.session.snapshot.all(Card).__iter__())
    laptop.canvas.select([card.id])
    assert in_sight(laptop) == [laptop.side]
    assert tab(laptop, "Fields").isVisible()


def test_on_a_large_screen_both_stand_next_to_each_other(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1920, 1000)
    window.actions_by_id["pains"].trigger()
    click_card(window, "Checkout", qtbot)
    assert in_sight(window) == [window.side, window.inspector]
    assert not window.beside.tabs.isVisible()
    window.resize(*LAPTOP)
    QApplication.processEvents()
    assert in_sight(window) == [window.inspector]
    window.resize(1920, 1000)
    QApplication.processEvents()
    assert in_sight(window) == [window.side, window.inspector]


def test_the_keyboard_never_stays_in_what_is_behind(laptop: MainWindow, qtbot: QtBot) -> None:
    click_card(laptop, "Checkout", qtbot)
    laptop.actions_by_id["checks"].trigger()
    laptop.actions_by_id["to_fields"].trigger()
    QTest.mouseClick(tab(laptop, laptop.side.title), Left)
    assert QApplication.focusWidget() is tab(laptop, laptop.side.title)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert in_sight(laptop) == [laptop.inspector]


@pytest.mark.parametrize("page", ["matrix", "table", "dashboard"])
def test_elsewhere_than_on_the_board_no_fields_open_by_themselves_without_room(
    laptop: MainWindow, page: str
) -> None:
    laptop.actions_by_id["checks"].trigger()
    laptop.actions_by_id[page].trigger()
    card = next(laptop.session.snapshot.all(Card).__iter__())
    laptop.middle.take_keyboard()
    laptop.canvas.select([card.id])
    assert in_sight(laptop) == [laptop.side]
    assert laptop.inspector.isHidden()
    laptop.actions_by_id["to_fields"].trigger()
    assert in_sight(laptop) == [laptop.inspector]
    laptop.inspector.inspect(())
    laptop.middle.show_board()
    assert in_sight(laptop) == [laptop.inspector]


def test_a_presentation_comes_back_to_what_was_in_front(laptop: MainWindow, qtbot: QtBot) -> None:
    click_card(laptop, "Checkout", qtbot)
    laptop.actions_by_id["pains"].trigger()
    laptop.presentation.start()
    assert in_sight(laptop) == []
    laptop.presentation.end()
    assert in_sight(laptop) == [laptop.side]
    assert tab(laptop, "Fields").isVisible()


@pytest.mark.parametrize("panel", ["", "checks"])
def test_nothing_opens_or_moves_while_an_opportunity_is_dragged(laptop: MainWindow, panel: str) -> None:
    if panel:
        laptop.actions_by_id[panel].trigger()
    laptop.actions_by_id["priorities"].trigger()
    QApplication.processEvents()
    page = laptop.middle.planning.priorities
    chip = page.chips()[0]
    start, goal = chip.rect.center().toPoint(), page.chart.cell(1, 5).center().toPoint()
    before = laptop.middle.geometry()
    QTest.mousePress(page, Left, pos=start)
    for point in (start + QPoint(20, 0), (start + goal) / 2, goal):
        QTest.mouseMove(page, point)
        QTest.qWait(60)
        assert laptop.middle.geometry() == before
        assert laptop.inspector.isHidden()
    QTest.mouseRelease(page, Left, pos=goal)
    card = laptop.session.snapshot.need(Card, chip.key)
    assert (card.facts["impact"], card.facts["effort"]) == (1, 5)
    QTest.qWait(200)
    assert laptop.inspector.isHidden() == bool(panel)
