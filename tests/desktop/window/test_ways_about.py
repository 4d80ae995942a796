"""Finding one's way about the board: zoom box, fits, wheel, hand, minimap, back to the map, coming back to a map."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from journey_studio.desktop.canvas import View
from journey_studio.desktop.panels.back_to_map import BackToMap
from journey_studio.desktop.settings import MOST_VIEWS, remember_view, remembered_view, settings
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card
from tests.desktop.canvas.hands import CTRL, LEFT, SHIFT, drag, middle_of, wheel

ALT = Qt.KeyboardModifier.AltModifier


def press(
    window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(window.canvas, key, held)
    QApplication.processEvents()


def typed(window: MainWindow, words: str) -> float:
    percent = window.status.zoom.percent
    percent.setFocus()
    percent.selectAll()
    QTest.keyClicks(percent, words)
    QTest.keyClick(percent, Qt.Key.Key_Return)
    return window.canvas.view.scale


def test_a_typed_zoom_is_taken_and_nonsense_is_not(window: MainWindow) -> None:
    assert typed(window, "150") == 1.5
    assert window.canvas.hasFocus()
    assert typed(window, "62,5 %") == 0.625
    for words in ("abc", "", "-5", "inf", "nan"):
        assert typed(window, words) == 0.625
    assert window.status.zoom.percent.text() == "62 %"
    assert typed(window, "99999") == 4.0
    assert typed(window, "0.1") == 0.02


def test_the_slider_zooms_by_mouse_and_keyboard_and_follows(window: MainWindow) -> None:
    slider = window.status.zoom.slider
    window.canvas.zoom_to(1.0)
    there = slider.value()
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert 1.0 < window.canvas.view.scale < 1.2
    assert slider.value() == there + 1
    window.canvas.zoom_to(0.02)
    assert slider.value() == slider.minimum()
    window.canvas.zoom_to(4.0)
    assert slider.value() == slider.maximum()


def test_a_stage_fits_when_its_header_or_a_card_of_it_is_selected(window: MainWindow) -> None:
    stage = window.session.snapshot.stages(window.session.journey_id)[2]
    window.canvas.setFocus()
    window.canvas.select([stage.id])
    press(window, Qt.Key.Key_2, SHIFT)
    by_header = window.canvas.view
    head = window.canvas.view_rect_of(stage.id)
    assert window.canvas.viewport().rect().contains(head.toRect())
    assert window.canvas.view.to_view(0, window.canvas.scene.height).y() <= window.canvas.viewport().height()
    window.canvas.fit_all()
    steps = {
        step.id for step in window.session.snapshot.steps(window.session.journey_id) if step.stage == stage.id
    }
    card = next(card for card in window.session.snapshot.all(Card) if card.step in steps)
    window.canvas.select([card.id])
    window.actions_by_id["fit_stage"].trigger()
    assert window.canvas.view == by_header


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_1, "1"), (Qt.Key.Key_2, "2"), (Qt.Key.Key_0, "0")])
def test_digits_that_need_shift_to_be_written_do_the_same(window: MainWindow, key: Qt.Key, text: str) -> None:
    """On a French keyboard the window's shortcuts Shift+1, 2 and 0 do not fire; the board gets the key itself."""
    card = next(iter(window.session.snapshot.all(Card)))
    window.canvas.setFocus()
    window.canvas.select([card.id])
    window.canvas.zoom_to(0.7)
    event = QKeyEvent(QEvent.Type.KeyPress, key, SHIFT, text)
    QApplication.sendEvent(window.canvas, event)
    assert window.canvas.view.scale != 0.7
    assert window.session.snapshot.get(Card, card.id) == card


@pytest.mark.parametrize("key", [Qt.Key.Key_Home])
def test_fits_have_keys_without_digits(window: MainWindow, key: Qt.Key) -> None:
    window.canvas.setFocus()
    window.canvas.select([next(iter(window.session.snapshot.all(Card))).id])
    scales = []
    for held in (Qt.KeyboardModifier.NoModifier, SHIFT, CTRL, ALT):
        press(window, key, held)
        scales.append(window.canvas.view.scale)
    assert scales[3] == 1.0
    assert len(set(scales)) == 4


def test_the_wheel_scrolls_or_zooms_as_one_likes_and_ctrl_does_the_other(window: MainWindow) -> None:
    canvas = window.canvas
    canvas.zoom_to(1.0)
    wheel(canvas, QPointF(400, 300), -120)
    assert canvas.view.scale == 1.0
    window.actions_by_id["wheel_zooms"].trigger()
    assert window.actions_by_id["wheel_zooms"].isChecked()
    wheel(canvas, QPointF(400, 300), -120)
    zoomed = canvas.view.scale
    assert zoomed < 1.0
    at = canvas.view.ty
    wheel(canvas, QPointF(400, 300), -120, CTRL)
    assert canvas.view.scale == zoomed
    assert canvas.view.ty < at
    assert settings().value("board/wheel_zooms", type=bool) is True


def test_the_hand_drags_the_board_and_nothing_on_it(window: MainWindow) -> None:
    canvas = window.canvas
    canvas.setFocus()
    canvas.select(())
    canvas.zoom_to(1.0)
    press(window, Qt.Key.Key_H)
    assert canvas.is_hand
    assert window.actions_by_id["hand"].isChecked()
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    canvas.bring_into_view(card.id)
    before, view = window.session.snapshot, canvas.view
    middle = middle_of(canvas, card.id)
    drag(canvas, middle, middle + QPoint(-60, -30), LEFT)
    assert (canvas.view.tx, canvas.view.ty) == (view.tx - 60, view.ty - 30)
    assert window.session.snapshot is before
    assert not window.selected
    press(window, Qt.Key.Key_H)
    assert not canvas.is_hand


def test_letters_are_typed_where_something_is_selected(window: MainWindow) -> None:
    card = next(iter(window.session.snapshot.all(Card)))
    window.canvas.setFocus()
    window.canvas.select([card.id])
    press(window, Qt.Key.Key_H)
    assert not window.canvas.is_hand
    assert window.minimap.isHidden()
    window.settle()
    assert window.session.snapshot.need(Card, card.id).title.lower().startswith("h")


def test_the_minimap_shows_where_the_window_is_and_leads_elsewhere(window: MainWindow) -> None:
    canvas, minimap = window.canvas, window.minimap
    canvas.setFocus()
    canvas.select(())
    canvas.zoom_to(1.5)
    canvas.pan(-4000, -4000)
    press(window, Qt.Key.Key_M)
    assert minimap.isVisible()
    QApplication.processEvents()
    frame = minimap.frame
    shown = canvas.view.rect_to_board(canvas.viewport().rect().toRectF())
    assert minimap.transform.mapRect(shown) == frame
    QTest.mouseClick(minimap, LEFT, pos=QPoint(40, minimap.height() // 2))
    assert abs(minimap.frame.center().x() - 40) < 1
    start = minimap.frame.center().toPoint()
    QTest.mousePress(minimap, LEFT, pos=start)
    QTest.mouseMove(minimap, start + QPoint(25, 0))
    QTest.mouseRelease(minimap, LEFT, pos=start + QPoint(25, 0))
    assert abs(minimap.frame.center().x() - start.x() - 25) < 1.5
    window.actions_by_id["minimap"].trigger()
    assert minimap.isHidden()


def test_the_minimap_is_painted_anew_only_when_the_map_changes_and_never_while_hidden(
    window: MainWindow,
) -> None:
    minimap = window.minimap
    assert minimap._picture is None
    window.actions_by_id["minimap"].trigger()
    QApplication.processEvents()
    first = minimap._picture
    assert first is not None
    window.canvas.pan(-30, -10)
    QApplication.processEvents()
    assert minimap._picture is first
    window.actions_by_id["add_stage"].trigger()
    window.settle()
    QTest.qWait(200)
    QApplication.processEvents()
    assert minimap._picture is not first


def test_a_button_leads_back_where_nothing_of_the_map_is_in_sight(window: MainWindow) -> None:
    button = window.canvas.findChild(BackToMap)
    assert not button.isVisible()
    window.canvas.show_view(View(1.0, -90_000.0, 30.0))
    QApplication.processEvents()
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)
    assert not button.isVisible()
    assert window.canvas.hasFocus()
    board = window.canvas.view.rect_to_view(
        window.canvas.rect_of(window.session.snapshot.lanes(window.session.journey_id)[0].id)
    )
    assert board.intersects(window.canvas.viewport().rect().toRectF())


def test_a_map_opens_where_it_was_left(window: MainWindow, boots: Path) -> None:
    window.canvas.zoom_to(0.83)
    window.canvas.pan(-111, -37)
    left = window.canvas.view
    window.maps.go_home()
    window.maps.open(boots)
    QApplication.processEvents()
    back = window.canvas.view
    assert abs(back.scale - left.scale) < 1e-3
    assert abs(back.tx - left.tx) < 0.01
    assert abs(back.ty - left.ty) < 0.01
    assert window.status.zoom.percent.text() == "83 %"


def test_a_map_that_nobody_moved_opens_at_home(window: MainWindow, boots: Path) -> None:
    window.maps.go_home()
    window.maps.open(boots)
    assert window.canvas.is_at_home


def test_views_are_remembered_within_bounds(window: MainWindow, tmp_path: Path) -> None:
    for number in range(MOST_VIEWS + 5):
        remember_view(tmp_path, f"j{number}", (1.0, number, 2.0))
    assert remembered_view(tmp_path, "j0") is None
    assert remembered_view(tmp_path, f"j{MOST_VIEWS + 4}") == (1.0, MOST_VIEWS + 4, 2.0)
    assert len(settings().allKeys()) <= MOST_VIEWS + 10
    remember_view(tmp_path, "bad", (float("nan"), 0.0, 0.0))
    assert remembered_view(tmp_path, "bad") is None


@pytest.mark.parametrize("key", ["Shift+F10", "Menu"])
def test_the_menu_of_what_has_the_keyboard_opens_by_key(window: MainWindow, key: str) -> None:
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    window.canvas.setFocus()
    window.canvas.focus(card.id)
    if key == "Menu":  # the platform makes an event of its own of this key
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(window.canvas, event)
    else:
        press(window, Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.selected == {card.id}
    menu.close()


def test_f6_goes_round_the_parts_of_the_window_and_comes_back_to_where_one_was(window: MainWindow) -> None:
    window.resize(1640, 800)  # room for a panel and the fields next to each other
    window.actions_by_id["checks"].trigger()
    card = next(iter(window.session.snapshot.all(Card)))
    window.canvas.select([card.id])
    window.inspector.inspect((card.id,))
    QApplication.processEvents()
    window.canvas.setFocus()

    def part() -> str:
        here = QApplication.focusWidget()
        parts = {"left": window.left, "middle": window.middle, "side": window.side, "fields": window.inspector, "top": window.top_bar}  # fmt: skip
        return next(name for name, area in parts.items() if here is not None and area.isAncestorOf(here))

    def go(held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, held)
        QApplication.processEvents()
        return part()

    assert [go() for _ in range(5)] == ["side", "fields", "top", "left", "middle"]
    assert window.canvas.hasFocus()
    assert [go(SHIFT) for _ in range(5)] == ["left", "top", "fields", "side", "middle"]
    go()
    checks = QApplication.focusWidget()
    assert isinstance(checks, QAbstractItemView)
    go()
    go(SHIFT)
    assert QApplication.focusWidget() is checks
    window.side.hide()
    assert (go(SHIFT), go()) == ("middle", "fields")
