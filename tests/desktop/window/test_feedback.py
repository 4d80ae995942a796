"""Texts of customers are sorted by hand: pasted or read, changed, put on the map as one edit."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from journey_studio.desktop.feedback.dialog import FeedbackDialog
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card, Lane
from tests.desktop.window.importing import wait_for


def opened(window: MainWindow) -> FeedbackDialog:
    window.actions_by_id["feedback"].trigger()
    return window.findChildren(FeedbackDialog)[-1]


def touchpoints(window: MainWindow) -> list[Card]:
    return [card for card in window.session.snapshot.all(Card) if card.kind == "touchpoint"]


def paste(dialog: FeedbackDialog, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keyClick(dialog.paste, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: not dialog._later.isActive())
    if folder := os.environ.get("PICTURES"):
        QApplication.processEvents()
        dialog.grab().save(f"{folder}/feedback-{dialog.list.topLevelItemCount()}.png")


def rows(dialog: FeedbackDialog) -> list[list[str]]:
    items = [dialog.list.topLevelItem(number) for number in range(dialog.list.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items if item]


def choose(combo: QComboBox, words: str) -> None:
    index = combo.findText(words)
    assert index >= 0
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def feedback(window: MainWindow) -> list[tuple[str, str, str]]:
    lanes = [lane for lane in window.session.snapshot.all(Lane) if lane.title == "Customer feedback"]
    return [
        (card.kind, card.sign, card.title)
        for lane in lanes
        for card in window.session.snapshot.cards(lane.id)
    ]


def test_pasted_texts_are_sorted_and_put_on_the_map(window: MainWindow) -> None:
    one, other = touchpoints(window)[:2]
    before = window.session.snapshot
    dialog = opened(window)
    assert not dialog._go.isEnabled()
    paste(dialog, f"{one.title} was great\n{other.title} was slow\nHm")
    assert rows(dialog) == [
        [f"{one.title} was great", "Good", one.title],
        [f"{other.title} was slow", "Bad", other.title],
        ["Hm", "Neither", "none found"],
    ]
    assert dialog._go.text() == "Put 2 texts on the map"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert feedback(window) == [
        ("strength", "positive", f"{one.title} was great"),
        ("pain point", "negative", f"{other.title} was slow"),
    ]
    window.undo()
    assert set(window.session.snapshot.records()) == set(before.records())


def test_what_was_guessed_is_changed_for_several_at_once_by_keys(window: MainWindow) -> None:
    one = touchpoints(window)[0]
    dialog = opened(window)
    paste(dialog, f"{one.title} was great\nHm\nWell")
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert [each.feedback.text for each in dialog.list.selected] == ["Hm", "Well"]
    choose(dialog.signs, "Bad")
    choose(dialog.places, one.title)
    assert [row[1:] for row in rows(dialog)] == [["Good", one.title], ["Bad", one.title], ["Bad", one.title]]
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert [each.feedback.text for each in dialog.list.accepted] == ["Hm", "Well"]
    paste(dialog, "\nMore")  # what was chosen stays
    assert [row[:2] for row in rows(dialog)][1:] == [["Hm", "Bad"], ["Well", "Bad"], ["More", "Neither"]]
    assert [each.feedback.text for each in dialog.list.accepted] == ["Hm", "Well"]


def test_a_file_is_read(window: MainWindow, tmp_path: Path) -> None:
    one = touchpoints(window)[0]
    path = tmp_path / "reviews.csv"
    path.write_text(f"review,rating\n{one.title} it is,1\nWell,5\n", "utf-8")
    window.names.text = path  # type: ignore[attr-defined]
    dialog = opened(window)
    dialog._ask()
    wait_for(lambda: dialog.list.topLevelItemCount() == 2)
    assert [row[1] for row in rows(dialog)] == ["Bad", "Good"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    card = next(card for card in window.session.snapshot.all(Card) if card.title == f"{one.title} it is")
    assert [each.text for each in card.sources] == ["reviews.csv"]


def test_a_file_without_texts_is_refused_in_the_dialog(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "empty.csv"
    path.write_text("", "utf-8")
    dialog = opened(window)
    dialog.of_file(path)
    wait_for(lambda: bool(dialog._problem.text()))
    assert dialog._problem.text().startswith("empty.csv: There are no texts in this file")
    dialog.reject()


def test_what_the_map_refuses_stays_in_the_dialog(window: MainWindow) -> None:
    one, before, path = touchpoints(window)[0], window.session.snapshot, window.session.path
    dialog = opened(window)
    paste(dialog, f"{one.title} was great")
    assert path is not None
    path.unlink()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "boots.journey" in dialog._problem.text()
    assert rows(dialog) == [[f"{one.title} was great", "Good", one.title]]
    assert window.session.snapshot is before
    dialog.reject()


def test_escape_leaves_all_as_it_is(window: MainWindow) -> None:
    before = window.session.snapshot
    dialog = opened(window)
    paste(dialog, "Great")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.session.snapshot is before
