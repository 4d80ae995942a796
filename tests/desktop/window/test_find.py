"""Ctrl+F and Ctrl+H by real keys: counting, going on, filtering to matches, replacing in one edit."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.find.bar import FindBar
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card, Channel, Stage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(window: MainWindow, typed: str = "", key: Qt.Key = Qt.Key.Key_F) -> FindBar:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, key, CTRL)
    bar = window.middle.find_bar
    QApplication.processEvents()
    assert bar.isVisible()
    assert bar.field.hasFocus()
    QTest.keyClicks(bar.field, typed)
    return bar


def titles(window: MainWindow) -> list[str]:
    return [window.session.snapshot.find(key).title for key in window.selected]  # type: ignore[union-attr]


def test_typing_counts_and_enter_goes_round(window: MainWindow) -> None:
    bar = opened(window, "CHECKOUT")
    found = [each.id for each in window.middle.search.found]
    assert bar.count.text() == f"{len(found)} matches"
    assert window.canvas.emphasis.found == frozenset(found)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == f"1 / {len(found)}"
    assert bar.field.hasFocus()
    first = set(window.selected)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == f"2 / {len(found)}"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert set(window.selected) == first
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == f"{len(found)} / {len(found)}"


def test_f3_works_on_the_board_too_and_opens_the_bar_where_nothing_is_looked_for(window: MainWindow) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_F3)
    bar = window.middle.find_bar
    assert bar.isVisible()
    QTest.keyClicks(bar.field, "promo code")
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_F3)
    one = set(window.selected)
    QTest.keyClick(window.canvas, Qt.Key.Key_F3)
    two = set(window.selected)
    assert one != two
    QTest.keyClick(window.canvas, Qt.Key.Key_F3, SHIFT)
    assert set(window.selected) == one


def test_matches_come_in_reading_order(window: MainWindow) -> None:
    opened(window, "e")
    order = [spot.owner for spot in window.canvas.spots()]
    on_board = [order.index(each.id) for each in window.middle.search.found if each.id in order]
    assert on_board == sorted(on_board)
    assert len(on_board) > 10


def test_filter_to_matches_and_closing_lets_everything_stand_out(window: MainWindow) -> None:
    bar = opened(window, "promo")
    assert not window.canvas.emphasis.aside
    QTest.mouseClick(
        bar.only, Qt.MouseButton.LeftButton, pos=bar.only.rect().center() - bar.only.rect().center() / 2
    )
    assert bar.only.isChecked()
    cards = {card.id for card in window.session.snapshot.all(Card)}
    assert cards - window.canvas.emphasis.aside == cards & window.canvas.emphasis.found != set()
    bar.field.setFocus()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.canvas.hasFocus()
    assert not window.canvas.emphasis.aside
    assert not window.canvas.emphasis.found


def test_case_and_marks_matter_when_asked(window: MainWindow) -> None:
    bar = opened(window, "checkout")
    loose = len(window.middle.search.found)
    bar.exact.setChecked(True)
    assert len(window.middle.search.found) < loose
    bar.field.setText("no such words")
    assert bar.count.text() == "No match"
    assert not bar.next.isEnabled()


def test_what_is_not_on_the_board_shows_its_fields(window: MainWindow) -> None:
    bar = opened(window, "telephone")
    channel = next(channel for channel in window.session.snapshot.all(Channel) if channel.name == "Telephone")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert window.inspector.shown == (channel.id,)
    assert bar.field.hasFocus()


def test_all_are_replaced_in_one_edit(window: MainWindow) -> None:
    bar = opened(window, "promo code", Qt.Key.Key_H)
    times = window.middle.search.count()
    assert times > 2
    assert bar.all.text() == f"Replace all {times}"
    before, history = window.session.snapshot, len(window.session.document.history)  # type: ignore[union-attr]
    bar.by.setFocus()
    QTest.keyClicks(bar.by, "voucher")
    QTest.mouseClick(bar.all, Qt.MouseButton.LeftButton)
    assert not window.middle.search.found
    assert bar.count.text() == "No match"
    assert not bar.all.isEnabled()
    assert any("voucher" in card.title for card in window.session.snapshot.all(Card))
    assert [entry.label for entry in window.session.document.history[history:]] == [  # type: ignore[union-attr]
        "Replace “promo code” by “voucher”"
    ]
    window.undo()
    assert {card.id: card for card in window.session.snapshot.all(Card)} == {
        card.id: card for card in before.all(Card)
    }
    assert window.middle.search.count() == times


def test_one_after_the_other_is_replaced_by_enter(window: MainWindow) -> None:
    bar = opened(window, "promo code", Qt.Key.Key_H)
    found = [each.id for each in window.middle.search.found]
    bar.by.setText("voucher")
    bar.by.setFocus()
    QTest.keyClick(bar.by, Qt.Key.Key_Return)
    assert window.middle.search.current == found[0]
    QTest.keyClick(bar.by, Qt.Key.Key_Return)
    assert [each.id for each in window.middle.search.found] == found[1:]
    assert window.middle.search.current == found[1]


def test_what_cannot_be_replaced_is_said_and_nothing_has_changed(window: MainWindow) -> None:
    bar = opened(window, "telephone", Qt.Key.Key_H)
    before = window.session.snapshot
    QTest.mouseClick(bar.all, Qt.MouseButton.LeftButton)
    assert "must not be empty" in bar.problem.text()
    assert window.session.snapshot is before


def test_a_stage_is_found_and_renamed(window: MainWindow) -> None:
    bar = opened(window, "loyalty", Qt.Key.Key_H)
    bar.by.setText("Advocacy")
    QTest.mouseClick(bar.all, Qt.MouseButton.LeftButton)
    assert "Advocacy" in {stage.title for stage in window.session.snapshot.all(Stage)}


def test_a_closed_bar_does_not_search(window: MainWindow) -> None:
    bar = opened(window, "promo")
    bar.close_up()
    window.actions_by_id["add_persona"].trigger()
    assert window.middle.search.found == []


def test_tab_leads_from_the_words_to_what_replaces_them_then_to_the_buttons(window: MainWindow) -> None:
    bar = opened(window, "promo", Qt.Key.Key_H)
    order = [bar.field]
    while order[-1] is not bar.close_it and len(order) < 12:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    assert order == [
        bar.field,
        bar.by,
        bar.previous,
        bar.next,
        bar.only,
        bar.exact,
        bar.one,
        bar.all,
        bar.close_it,
    ]


def test_a_letter_on_a_button_is_not_the_boards(window: MainWindow) -> None:
    bar = opened(window, "promo", Qt.Key.Key_H)
    before = window.session.snapshot
    for letter in "nchm":
        bar.next.setFocus()
        QTest.keyClicks(bar.next, letter)
        QApplication.processEvents()
    assert window.session.snapshot is before
    assert not window.canvas.is_hand
    assert window.minimap.isHidden()
    window.canvas.setFocus()
    window.canvas.select(())
    QTest.keyClicks(window.canvas, "m")
    assert window.minimap.isVisible()
