"""Work at the board goes on: what Esc took back, where the keyboard is after the bar, and a view that stays."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from journey_studio.desktop.canvas.editing import current
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card, Journey

_Key = Qt.Key


def press(window: MainWindow, name: str) -> None:
    """A click on a button of the bar above."""
    made = window.top_bar.findChild(QPushButton, name)
    assert made is not None
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QApplication.processEvents()


def write(words: str) -> None:
    for letter in words:
        QTest.keyClick(QApplication.focusWidget(), letter)


def test_what_esc_took_back_is_one_press_away(window: MainWindow, checkout: Card) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, _Key.Key_F2)
    write("!")
    QTest.keyClick(QApplication.focusWidget(), _Key.Key_Escape)
    snapshot = window.session.snapshot
    assert snapshot.need(Card, checkout.id) == checkout
    assert window.notice.text == "The change was taken back."
    window.notice.choose("Bring it back")
    assert window.session.snapshot.need(Card, checkout.id) != checkout
    assert window.notice.text == ""


@pytest.mark.parametrize("before", ["board", "field"])
def test_after_undo_in_the_bar_the_keyboard_is_at_the_board(
    window: MainWindow, checkout: Card, before: str
) -> None:
    document = window.canvas.document
    with document.edit("Edit touchpoint") as edit:
        edit.put(Card(id="late", lane=checkout.lane, step=checkout.step, kind=checkout.kind, title="Late"))
    if before == "board":
        window.canvas.setFocus()
    else:
        window.inspector.take_keyboard()
        assert not window.canvas.hasFocus()
    press(window, "undoButton")
    assert window.canvas.hasFocus()
    assert window.canvas.selection == {checkout.id}, "as before: what was added is gone"
    write("n")
    assert current(window.canvas) is not None, "a letter is typed, no tool"
    QTest.keyClick(QApplication.focusWidget(), _Key.Key_Escape)


def test_by_key_the_button_of_the_bar_keeps_the_keyboard(window: MainWindow, checkout: Card) -> None:
    for title in ("One", "Two"):
        with window.canvas.document.edit("Edit touchpoint") as edit:
            edit.put(Card(id=title, lane=checkout.lane, step=checkout.step, kind=checkout.kind, title=title))
    made = window.top_bar.findChild(QPushButton, "undoButton")
    assert made is not None
    made.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(made, _Key.Key_Space)
    assert made.hasFocus()


def test_undo_shows_what_it_touched(window: MainWindow, checkout: Card) -> None:
    canvas = window.canvas
    with canvas.document.edit("Edit touchpoint") as edit:
        edit.put(replace(checkout, title="Till"))
    canvas.zoom_to(2.0)
    canvas.pan(-4000, -4000)
    canvas.pan(4000, 4000)
    assert not canvas.viewport().rect().contains(canvas.view_rect_of(checkout.id).toAlignedRect())
    press(window, "undoButton")
    assert canvas.viewport().rect().contains(canvas.view_rect_of(checkout.id).toAlignedRect())


def test_a_click_on_the_title_puts_the_cursor_into_it_and_moves_nothing(window: MainWindow) -> None:
    canvas = window.canvas
    view = canvas.view
    width = canvas.viewport().width() - 48
    assert view.scale == pytest.approx(width / canvas.scene.width), "fitted when it was opened"
    press(window, "mapTitle")
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert (
        field.textCursor().selectedText()
        == window.session.snapshot.need(Journey, window.session.journey_id).title
    )
    assert window.canvas.view == view
    write("Boots")
    QTest.keyClick(field, _Key.Key_Escape)
    assert window.canvas.hasFocus()
    window.inspector.inspect(())
    QApplication.processEvents()
    assert window.canvas.view == view
    window.canvas.zoom_to(0.7)
    own = window.canvas.view
    press(window, "mapTitle")
    assert window.canvas.view == own
