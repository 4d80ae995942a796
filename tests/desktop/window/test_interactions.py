"""Interactions of customers come to the map by hand: columns, goal, touchpoints, one edit, refusals in words."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from journey_studio.desktop.interactions.dialog import InteractionsDialog
from journey_studio.desktop.window import MainWindow
from journey_studio.importers.interactions import NEW, Role
from journey_studio.model import Card
from tests.desktop.window.importing import wait_for

LOG = """visitor;what;when;stars
ann;Online shop;2026-03-01 09:00;4
ann;Checkout;2026-03-01 09:05;2
ann;Bought;2026-03-01 09:06;
ben;Online shop;2026-03-02 10:00;5
ben;Checkout;2026-03-02 10:01;1
cleo;Online shop;2026-03-02 11:00;
"""


def opened(window: MainWindow, tmp_path: Path, text: str = LOG, name: str = "shop.csv") -> InteractionsDialog:
    """The dialog over a file, counted."""
    path = tmp_path / name
    path.write_text(text, "utf-8")
    window.names.text = path  # type: ignore[attr-defined]
    window.actions_by_id["interactions"].trigger()
    wait_for(lambda: window.interactions.dialog is not None)
    dialog = window.interactions.dialog
    assert dialog is not None
    counted(dialog)
    picture(window, dialog)
    return dialog


def counted(dialog: InteractionsDialog) -> None:
    wait_for(lambda: dialog.reading.job is None)
    QApplication.processEvents()


def picture(window: MainWindow, dialog: InteractionsDialog) -> None:
    """Keep a picture where somebody wants to look (`PICTURES=folder`)."""
    if folder := os.environ.get("PICTURES"):
        QApplication.processEvents()
        dialog.grab().save(f"{folder}/interactions-{window.theme.name}.png")


def choose(combo: QComboBox, words: str) -> None:
    """As a person does: open the list's entry by typing its beginning, and take it."""
    combo.setFocus()
    index = combo.findText(words)
    assert index >= 0, [combo.itemText(number) for number in range(combo.count())]
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def rows(dialog: InteractionsDialog) -> list[list[str]]:
    table = dialog.table
    items = [table.topLevelItem(number) for number in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(5)] for item in items if item]


def touchpoint(window: MainWindow, title: str) -> Card:
    return next(card for card in window.session.snapshot.all(Card) if card.title == title)


def test_columns_are_guessed_the_rest_is_asked(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path)
    assert not dialog.form.naming.isHidden()  # no heading names the touchpoint
    assert [line[0] for line in rows(dialog)] == ["shop"]
    choose(dialog.form.roles[Role.CASE], "visitor")
    choose(dialog.form.roles[Role.TOUCHPOINT], "what")
    choose(dialog.form.roles[Role.TIME], "when")
    counted(dialog)
    assert dialog.form.naming.isHidden()
    assert dialog.summary.text() == "3 customers, 2026-03-01 to 2026-03-02"
    assert rows(dialog) == [
        ["Online shop", "3", "33 %", "33 %", "88 %"],
        ["Checkout", "2", "50 %", "50 %", "12 %"],
        ["Bought", "1", "100 %", "0 %", "–"],
    ]
    choose(dialog.form.goals, "None")
    counted(dialog)
    assert [line[2:4] for line in rows(dialog)] == [["–", "–"]] * 3
    picture(window, dialog)


HEADED = LOG.replace("visitor;what;when;stars", "customer id;event;timestamp;rating")


def test_figures_go_on_the_map_as_one_edit_by_keys(window: MainWindow, tmp_path: Path) -> None:
    before = window.session.snapshot
    dialog = opened(window, tmp_path, HEADED)
    title = next(card.title for card in before.all(Card) if card.kind == "touchpoint")
    choose(dialog.table.combos["Checkout"], title)
    choose(dialog.table.combos["Bought"], "A new touchpoint")
    wanted = dict(dialog.table.targets)
    assert wanted["Bought"] == NEW
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert window.interactions.dialog is None
    assert dict(touchpoint(window, title).facts).items() >= {"volume": 2, "abandonment_rate": 50.0}.items()
    assert touchpoint(window, "Bought").facts["conversion_rate"] == 100
    assert "have figures from shop.csv now" in window.notice.text
    window.undo()
    assert set(window.session.snapshot.records()) == set(before.records())


def test_the_rest_become_new_touchpoints_at_once(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path, HEADED)
    dialog._new.click()
    assert set(dialog.table.targets) == {"Online shop", "Checkout", "Bought"}
    assert not dialog._new.isEnabled()


def test_what_the_map_refuses_stays_in_the_dialog(window: MainWindow, tmp_path: Path) -> None:
    before, path = window.session.snapshot, window.session.path
    dialog = opened(window, tmp_path, HEADED)
    assert path is not None
    path.unlink()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "boots.journey" in dialog.problem.text()
    assert dialog.table.targets
    assert window.session.snapshot is before
    dialog.reject()


def test_of_a_file_with_many_names_those_with_the_most_customers_are_shown(
    window: MainWindow, tmp_path: Path
) -> None:
    text = "".join(f"ann;page {number}\n" for number in range(300)) + "ben;page 299\n"
    dialog = opened(window, tmp_path, f"customer id;page\n{text}")
    shown = [row[0] for row in rows(dialog)]
    assert len(shown) == 200
    assert "page 299" in shown
    assert dialog.form.goals.count() == 201
    assert "names 300 touchpoints" in dialog.remarks.item(dialog.remarks.count() - 1).text()


def test_escape_leaves_all_as_it_is(window: MainWindow, tmp_path: Path) -> None:
    before = window.session.snapshot
    dialog = opened(window, tmp_path, HEADED)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.interactions.dialog is None
    assert window.session.snapshot is before


def test_columns_that_say_nothing_are_refused_in_the_dialog(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path, HEADED.replace(";4\n", ";\n"))
    choose(dialog.form.roles[Role.TOUCHPOINT], "No column")
    dialog.form.naming.setText("")
    dialog.form.naming.editingFinished.emit()
    counted(dialog)
    assert dialog.problem.text() == "Say which column names the touchpoint."
    assert rows(dialog) == []
    assert not dialog._go.isEnabled()


@pytest.mark.parametrize("text", ["", "{}", "only one line\n"])
def test_what_cannot_be_read_is_said(window: MainWindow, tmp_path: Path, text: str) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(text, "utf-8")
    window.interactions.of_file(path)
    wait_for(lambda: window.interactions.reading.job is None)
    assert window.interactions.dialog is None
    assert window.notice.text.startswith("odd.csv: ")


def test_every_field_has_a_name(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path, HEADED)
    assert all(combo.accessibleName() for combo in dialog.findChildren(QComboBox))


def test_the_names_of_touchpoints_have_room_for_their_tails(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path)
    for combo in dialog.table.combos.values():
        assert combo.height() >= combo.sizeHint().height()
