"""The dashboard: figures of the map, filtered here and on the board, and the way to a card, all by keys."""

import os

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from journey_studio.desktop.dashboard.page import DashboardPage
from journey_studio.desktop.window import MainWindow
from journey_studio.insight.dashboard import dashboard
from journey_studio.insight.filtering import EVERYTHING
from journey_studio.model import Card


def shown(window: MainWindow, qtbot: QtBot) -> DashboardPage:
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.canvas.setFocus()
    QApplication.processEvents()
    QTest.keyClick(window.canvas, Qt.Key.Key_F7)
    assert window.middle.shows_dashboard
    settle(window)
    return window.middle.dashboard


def settle(window: MainWindow) -> None:
    for _ in range(5):
        QApplication.processEvents()
    if folder := os.environ.get("PICTURES"):
        window.grab().save(f"{folder}/dashboard-{window.theme.name}-{window.width()}.png")


def rows(made: QTreeWidget) -> list[list[str]]:
    items = [made.topLevelItem(number) for number in range(made.topLevelItemCount())]
    return [[item.text(column) for column in range(made.columnCount())] for item in items if item]


def tile(page: DashboardPage, words: str) -> str:
    names = [each.accessibleName() for each in page.tiles._tiles]
    return next(name for name in names if name.startswith(words))


def test_figures_of_the_map(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    journey = window.session.journey
    assert journey is not None
    found = dashboard(window.session.snapshot, journey, EVERYTHING)
    assert tile(page, "Touchpoints").startswith(f"Touchpoints: {found.touchpoints}")
    assert tile(page, "Pains").startswith(f"Pains: {found.pains}")
    assert [row[0] for row in rows(page.stages)] == [each.stage.title for each in found.stages]
    assert rows(page.weakest)[0][0] == found.weakest[0].card.name
    assert sum(int(row[1]) for row in rows(page.channels)) == found.touchpoints
    assert page.emotion.isVisible()


def test_a_stage_is_asked_for_by_enter_and_escape_lets_go(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    assert page.stages.hasFocus()
    title = rows(page.stages)[1][0]
    QTest.keyClick(page.stages, Qt.Key.Key_Down)
    QTest.keyClick(page.stages, Qt.Key.Key_Return)
    settle(window)
    assert [row[0] for row in rows(page.stages)] == [title]
    assert window.standing.filter.values("stage")
    assert page.filter.lists["stage"].currentText().startswith(title[:10])
    QTest.keyClick(page.stages, Qt.Key.Key_Escape)
    assert not window.standing.filter
    QTest.keyClick(page.stages, Qt.Key.Key_Escape)
    assert window.middle.shows_board


def test_the_lists_filter_the_figures(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    combo = page.filter.lists["kind"]
    index = next(number for number in range(combo.count()) if combo.itemData(number) == "opportunity")
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    settle(window)
    assert tile(page, "Touchpoints").startswith("Touchpoints: 0")
    assert not tile(page, "Opportunities").startswith("Opportunities: 0")


def test_enter_on_a_weak_touchpoint_shows_it_on_the_board(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    name = rows(page.weakest)[0][0]
    QTest.keyClick(page.weakest, Qt.Key.Key_Return)
    assert window.middle.shows_board
    chosen = [window.session.snapshot.get(Card, key) for key in window.canvas.selection]
    assert [card.name for card in chosen if card] == [name]


def test_the_picture_of_the_emotions_follows_the_theme(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    light = page.emotion.grab().toImage()
    window.appearance.choose("dark")
    settle(window)
    dark = page.emotion.grab().toImage()
    assert dark.size() == light.size()
    assert dark != light


def test_an_edit_is_counted_at_once(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    before = tile(page, "Touchpoints")
    document = window.session.document
    assert document is not None
    card = next(card for card in document.snapshot.all(Card) if card.kind == "touchpoint")
    with document.edit("Delete touchpoint") as edit:
        edit.remove(card)
    settle(window)
    assert tile(page, "Touchpoints") != before


def test_a_narrow_window_shows_one_list_below_the_other(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    window.side.open("checks")
    window.resize(1000, 760)
    settle(window)
    inner = page.widget()
    assert inner is not None
    assert inner.width() == page.viewport().width()
    boxes = [made.mapTo(page, made.rect().topLeft()) for made in (page.weakest, page.indicators)]
    assert page.viewport().width() < 720
    assert boxes[1].y() > boxes[0].y()
    clipped = [
        label.text()
        for label in page.tiles.findChildren(QLabel)
        if label.sizeHint().width() > label.width() + 1 and not label.wordWrap()
    ]
    assert clipped == []


@pytest.mark.parametrize("width", [380, 470, 620, 900])
def test_figures_are_whole_in_any_width(window: MainWindow, qtbot: QtBot, width: int) -> None:
    page = shown(window, qtbot)
    page.setFixedWidth(width)
    settle(window)
    for label in page.tiles.findChildren(QLabel):
        assert page.tiles.rect().contains(label.rect().translated(label.mapTo(page.tiles, QPoint())))
        assert label.width() >= label.sizeHint().width(), label.text()
        assert label.height() >= label.sizeHint().height(), label.text()
