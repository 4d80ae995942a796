"""The clipboard by its keys, in the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, held)


def labels(window: MainWindow) -> list[str]:
    assert window.session.document is not None
    return [entry.label for entry in window.session.document.history if not entry.undone]


def test_copy_paste_cut_and_undo_by_key(window: MainWindow, checkout: Card) -> None:
    window.canvas.setFocus()
    press(window, Qt.Key.Key_C)
    press(window, Qt.Key.Key_V)
    (copied,) = window.selected
    assert window.session.snapshot.need(Card, copied).title == "Checkout"
    press(window, Qt.Key.Key_X)
    assert labels(window) == ["Paste a card", "Cut touchpoint"]
    press(window, Qt.Key.Key_Z)
    assert window.selected == {copied}


def test_a_list_is_pasted_and_counted_and_as_one_card_too(window: MainWindow, checkout: Card) -> None:
    window.canvas.setFocus()
    QGuiApplication.clipboard().setText("a\nb\nc")
    press(window, Qt.Key.Key_V)
    assert "3 cards" in window.notice.text
    press(window, Qt.Key.Key_V, CTRL | SHIFT)
    assert labels(window) == ["Paste 3 cards", "Paste a card"]


def test_what_cannot_be_pasted_is_said(window: MainWindow, checkout: Card) -> None:
    window.canvas.setFocus()
    QGuiApplication.clipboard().clear()
    press(window, Qt.Key.Key_V)
    assert "nothing on the clipboard" in window.notice.text
    assert labels(window) == []


def test_while_a_field_is_typed_in_the_keys_are_the_field_s(window: MainWindow, checkout: Card) -> None:
    QGuiApplication.clipboard().setText("words")
    title = window.inspector.form("card").findChild(QWidget, "title")
    assert title is not None
    title.setFocus()
    press(window, Qt.Key.Key_V)
    window.settle()
    card = window.session.snapshot.need(Card, checkout.id)
    assert "words" in card.title
    assert len(list(window.session.snapshot.all(Card))) == len(window.canvas.index.cards_of(None))  # type: ignore[union-attr]


def test_a_picture_of_the_map(window: MainWindow) -> None:
    window.canvas.setFocus()
    press(window, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().mimeData().hasImage()
    assert "whole map" in window.notice.text
