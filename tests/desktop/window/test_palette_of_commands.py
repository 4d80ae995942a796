"""Ctrl+K: everything that can be done and every place of the map, by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from journey_studio.desktop.actions import TABLE
from journey_studio.desktop.command.entries import Entry
from journey_studio.desktop.window import MainWindow
from journey_studio.document.adding import add
from journey_studio.insight.filtering import Filter
from journey_studio.model import Card, Channel, Lane, Persona

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow, typed: str = "") -> list[Entry]:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_K, CTRL)
    QApplication.processEvents()
    assert window.commands.isVisible()
    assert window.commands.field.hasFocus()
    QTest.keyClicks(window.commands.field, typed)
    return window.commands.lines.entries


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.commands.field, key)
    QApplication.processEvents()


def test_every_action_that_can_be_done_is_listed_with_its_keys(window: MainWindow) -> None:
    listed = {entry.key: entry for entry in opened(window)}
    can = {name for name, action in window.actions_by_id.items() if action.isEnabled()} - {"palette"}
    resting = {action.id for action in TABLE if action.editing}
    assert can <= set(listed)
    assert set(listed) <= can | resting
    assert listed["export"].keys == "Ctrl+Shift+E"
    assert not any(entry.why for entry in listed.values())


def test_enter_runs_and_what_ran_last_comes_first(window: MainWindow) -> None:
    opened(window, "dark or")
    press(window, Qt.Key.Key_Escape)
    assert not window.commands.isVisible()
    assert window.canvas.hasFocus()
    entries = opened(window, "hist")
    assert entries[0].key == "history"
    press(window, Qt.Key.Key_Return)
    assert window.side.current == "history"
    assert not window.commands.isVisible()
    assert opened(window)[0].key == "history"


def test_snapshots_are_found_where_they_are_listed(window: MainWindow) -> None:
    assert {"history", "save_snapshot"} <= {entry.key for entry in opened(window, "snapshot")}


def test_what_cannot_be_done_says_why_and_is_not_run(window: MainWindow, checkout: Card) -> None:
    window.canvas.select(())
    entries = opened(window, "duplicate")
    assert entries[0].key == "duplicate"
    assert entries[0].why == "Select something first"
    before = window.session.snapshot
    press(window, Qt.Key.Key_Return)
    assert window.session.snapshot is before
    press(window, Qt.Key.Key_Escape)
    window.canvas.select([checkout.id])
    assert not opened(window, "duplicate")[0].why
    press(window, Qt.Key.Key_Return)
    assert len([card for card in window.session.snapshot.all(Card) if card.title == "Checkout"]) == 2


def test_an_action_on_the_board_runs_also_from_a_field_of_the_inspector(
    window: MainWindow, checkout: Card
) -> None:
    field = window.inspector.form("card").findChild(QLineEdit, "owner")
    field.setFocus()
    QApplication.processEvents()
    assert field.hasFocus()
    assert not window.actions_by_id["delete"].isEnabled()
    window.actions_by_id["palette"].trigger()
    QTest.keyClicks(window.commands.field, "delete")
    press(window, Qt.Key.Key_Return)
    assert window.session.snapshot.get(Card, checkout.id) is None


def test_it_goes_to_a_card_and_makes_it_legible(window: MainWindow) -> None:
    window.canvas.zoom_to(0.1)
    card = next(
        card for card in window.session.snapshot.all(Card) if card.title == "Promo code lost at log-in"
    )
    entries = opened(window, "promo code lo")
    assert (entries[0].what, entries[0].key) == ("card", card.id)
    assert entries[0].detail.startswith("Pain point · ")
    press(window, Qt.Key.Key_Return)
    assert window.selected == {card.id}
    assert window.canvas.view.scale >= 0.45
    assert window.canvas.viewport().rect().intersects(window.canvas.view_rect_of(card.id).toRect())


@pytest.mark.parametrize(
    ("typed", "what"), [("usage", "stage"), ("comes back", "step"), ("pain points", "lane")]
)
def test_it_goes_to_parts_of_the_board(window: MainWindow, typed: str, what: str) -> None:
    entry = next(each for each in opened(window, typed) if each.what == what)
    window.commands.list.setCurrentIndex(
        window.commands.lines.index(window.commands.lines.entries.index(entry), 0)
    )
    press(window, Qt.Key.Key_Return)
    assert window.selected == {entry.key}


def test_personas_channels_and_views(window: MainWindow) -> None:
    entry = next(each for each in opened(window, "mia") if each.what == "persona")
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Up)
    assert entry.name == "Mia, 27"
    press(window, Qt.Key.Key_Return)
    assert window.inspector.shown == (entry.key,)
    assert window.session.snapshot.get(Persona, entry.key)
    document = window.session.document
    assert document
    with document.edit("Save view") as edit:
        add(edit, "view", {"name": "Only the pains", "filters": {"kind": ["pain point"]}})
    assert opened(window, "only the p")[0].what == "view"
    press(window, Qt.Key.Key_Return)
    assert window.standing.filter == Filter.of({"kind": ["pain point"]})


def test_a_click_runs_and_a_click_elsewhere_closes(window: MainWindow) -> None:
    QTest.mouseClick(window.top_bar.palette_field, Qt.MouseButton.LeftButton)
    assert window.commands.isVisible()
    QTest.keyClicks(window.commands.field, "history")
    rect = window.commands.list.visualRect(window.commands.lines.index(0, 0))
    QTest.mouseClick(window.commands.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.side.current == "history"
    opened(window)
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QApplication.processEvents()
    assert not window.commands.isVisible()


def test_what_is_not_there_is_said_and_screen_readers_hear_lines(window: MainWindow) -> None:
    opened(window, "qqqqq")
    assert window.commands.nothing.isVisible()
    press(window, Qt.Key.Key_Return)
    assert window.commands.isVisible()
    window.commands.field.setText("checkout")
    lines = window.commands.lines
    said = lines.data(lines.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Checkout, Touchpoint · Orders online"
    interface = QAccessible.queryAccessibleInterface(window.commands.field)
    assert interface.text(QAccessible.Text.Name) == "Find or run a command"


def test_it_works_without_a_map(empty_window: MainWindow) -> None:
    empty_window.actions_by_id["palette"].trigger()
    QTest.keyClicks(empty_window.commands.field, "fit the whole")
    assert empty_window.commands.lines.entries[0].why == "Open a map first"
    QTest.keyClick(empty_window.commands.field, Qt.Key.Key_Escape)


def test_the_content_follows_the_map(window: MainWindow) -> None:
    assert not [each for each in opened(window, "brand new thing") if each.what == "card"]
    press(window, Qt.Key.Key_Escape)
    snapshot, document = window.session.snapshot, window.session.document
    assert document
    lane = next(lane for lane in snapshot.all(Lane) if lane.kind == "actions")
    with document.edit("Add") as edit:
        add(
            edit,
            "card",
            {
                "lane": lane.id,
                "step": snapshot.steps(window.session.journey_id)[0].id,
                "title": "Brand new thing",
            },
        )
    assert opened(window, "brand new thing")[0].what == "card"


def test_the_library_is_reached_and_put_on_the_map(window: MainWindow) -> None:
    window.canvas.select(())
    entries = opened(window, "warranty")
    assert (entries[0].what, entries[0].name, entries[0].detail) == (
        "library",
        "Warranty",
        "Touchpoint · Service",
    )
    press(window, Qt.Key.Key_Return)
    snapshot = window.session.snapshot
    card = next(card for card in snapshot.all(Card) if card.title == "Warranty")
    assert window.selected == {card.id}
    assert snapshot.need(Channel, card.channel).name == "Website"
    window.undo()
    assert not [card for card in window.session.snapshot.all(Card) if card.title == "Warranty"]


def test_the_library_is_found_by_kind_and_phase_behind_the_map(window: MainWindow, checkout: Card) -> None:
    found = [entry for entry in opened(window, "campaign") if entry.what == "library"]
    assert "Limited-time discount" in [entry.name for entry in found]
    press(window, Qt.Key.Key_Escape)
    entries = opened(window, "website")
    assert [entry.what for entry in entries if entry.name == "Website"] == [
        "channel"
    ]  # the map has it already
    press(window, Qt.Key.Key_Escape)
    entries = opened(window, "webinar")
    assert entries[0].detail == "Channel"
    press(window, Qt.Key.Key_Return)
    snapshot = window.session.snapshot
    assert snapshot.need(Channel, snapshot.need(Card, checkout.id).channel).name == "Webinar"


def test_of_a_map_to_be_read_only_the_library_says_why_it_rests(window: MainWindow) -> None:
    path = window.session.path
    assert path is not None
    window.session.close()
    window.session.open(path, read_only=True)
    assert opened(window, "warranty")[0].why == "This map can only be read"
