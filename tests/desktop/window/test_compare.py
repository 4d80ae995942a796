"""Before and after in the window: chosen by keyboard and mouse, drawn over each other and side by side, told in a table."""

import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from journey_studio.desktop.comparing.drawing import Drawn, draw
from journey_studio.desktop.comparing.page import ComparePage
from journey_studio.desktop.window import MainWindow
from journey_studio.document.snapshots import save_snapshot
from journey_studio.importers import propose
from journey_studio.insight.comparison import Side
from journey_studio.model import Card, Connector, Emotion, Snapshot
from journey_studio.scene.search import groups
from journey_studio.store import create_map, read_map


@pytest.fixture
def compared(window: MainWindow) -> ComparePage:
    """A snapshot, then a card that changed, one that moved, one that came and one that went; and the comparison is open."""
    document = window.session.document
    assert document is not None
    save_snapshot(document, "Before the workshop")
    cards = {card.title: card for card in document.snapshot.all(Card)}
    checkout = cards["Checkout"]
    with document.edit("Workshop") as edit:
        edit.put(replace(checkout, body="Promo code field on top"))
        edit.put(replace(cards["Review portal"], step=checkout.step))
        edit.remove(cards["No answer about the delay"])
        edit.put(
            Card(
                id="new",
                lane=checkout.lane,
                step=checkout.step,
                kind="touchpoint",
                title="Fit finder",
                rank="z",
            )
        )
        edit.put(*(replace(point, value=1.0) for point in document.snapshot.all(Emotion) if point.value < -1))
    window.actions_by_id["compare"].trigger()
    QApplication.processEvents()
    return window.middle.compare


def lines(page: ComparePage) -> list[str]:
    return [row.cells[0] for row in page.tree.lines.rows]


def choose(page: ComparePage, row: int) -> None:
    page.tree.setFocus()
    page.tree.setCurrentIndex(page.tree.lines.index(row, 0))


def test_the_button_opens_it_and_escape_leads_back(window: MainWindow) -> None:
    button = window.top_bar.findChild(QPushButton, "compareButton")
    assert button.text() == "Compare"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page = window.middle.compare
    assert page.isVisible()
    assert page.found is None, "there is nothing to compare with yet"
    assert "save a snapshot" in page.nothing.words.text()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.canvas.isVisible()
    assert not window.actions_by_id["compare"].isChecked()


def test_where_there_is_nothing_to_compare_with_a_key_makes_the_to_be(window: MainWindow) -> None:
    before = window.session.journey
    assert before is not None
    window.actions_by_id["compare"].trigger()
    QApplication.processEvents()
    page = window.middle.compare
    page.nothing.copy.setFocus()
    QTest.keyClick(page.nothing.copy, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert window.session.journey is not None
    assert window.session.journey.origin == before.id
    assert window.session.journey.state == "to-be"
    assert window.session.journey.title == f"{before.title} – to-be"
    assert page.isVisible()
    assert page.found is not None
    assert not any(page.found.counts.values()), "the copy, as long as nothing is changed in it"
    assert not page.nothing.isVisible()
    window.undo()
    assert window.session.snapshot.journeys == (before,), "it was one edit"


def test_where_there_is_nothing_to_compare_with_a_click_asks_for_another_file(
    window: MainWindow, boots: Path, tmp_path: Path
) -> None:
    window.names.open = Path(shutil.copy(boots, tmp_path / "other.journey"))
    window.actions_by_id["compare"].trigger()
    QApplication.processEvents()
    page = window.middle.compare
    QTest.mouseClick(page.nothing.file, Qt.MouseButton.LeftButton)
    assert page.found is not None
    assert page.bar.sides[0].currentText() == "other.journey"
    assert page.same.isVisible(), "it says that nothing differs, and does not leave the table empty"
    assert "Added 0" in page.bar._counts[0].text()


def test_now_is_compared_with_the_latest_snapshot(compared: ComparePage) -> None:
    assert compared.found is not None
    assert not compared.same.isVisible()
    assert compared.found.counts == {"added": 1, "changed": 1, "moved": 1, "removed": 1}
    assert compared.found.before.name == "Snapshot: Before the workshop"
    told = lines(compared)
    assert "+ Added: Touchpoint “Fit finder”" in told
    assert "− Removed: Pain point “No answer about the delay”" in told
    assert any(line.startswith("Emotion of") for line in told)


def test_cards_are_marked_on_one_board_and_the_gone_one_is_there(
    compared: ComparePage, window: MainWindow
) -> None:
    names = {
        group.owner: group.name
        for group, _ in groups(compared.boards.after.scene.root)
        if group.role == "card"
    }
    marked = {name.partition(":")[0] for name in names.values() if name.partition(":")[0] in MARKS}
    assert marked == MARKS
    assert compared.boards.before.index is None
    gone = next(key for key, name in names.items() if name.startswith("Removed"))
    assert window.session.snapshot.get(Card, gone) is None


MARKS = {"Added", "Changed", "Moved", "Removed"}


def test_a_line_of_the_table_leads_to_the_card_and_a_click_on_a_card_to_its_line(
    compared: ComparePage,
) -> None:
    tree, board = compared.tree, compared.boards.after
    row = lines(compared).index("+ Added: Touchpoint “Fit finder”")
    choose(compared, row)
    assert board.selection == {"new"}
    changed = next(each.card.id for each in compared.found.cards if each.how == "changed")  # type: ignore[union-attr]
    board.bring_into_view(changed)
    place = board.view_rect_of(changed).center().toPoint()
    QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=place)
    row = tree.lines.row(tree.currentIndex())
    assert row.cells[0].startswith("≠ Changed")
    (field,) = row.rows
    assert field.cells == ("Body", "", "Promo code field hidden", "Promo code field on top", "")


def test_side_by_side_both_boards_move_together(compared: ComparePage) -> None:
    QTest.mouseClick(compared.bar.apart, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    one, other = compared.boards.before, compared.boards.after
    assert one.isVisible()
    assert other.isVisible()
    one.pan(-40, -30)
    assert other.view == one.view
    other.setFocus()
    before = one.view.scale
    QTest.keyClick(other, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert one.view.scale == pytest.approx(before * 1.25)


def test_swapped_what_came_has_gone(compared: ComparePage) -> None:
    QTest.mouseClick(compared.bar.swap, Qt.MouseButton.LeftButton)
    assert "− Removed: Touchpoint “Fit finder”" in lines(compared)


def test_undo_is_followed(compared: ComparePage, window: MainWindow) -> None:
    window.undo()
    assert lines(compared) == []
    assert compared.found is not None
    assert not compared.found


def test_another_file_is_compared_with_and_left_as_it_was(
    window: MainWindow, tmp_path: Path, compared: ComparePage
) -> None:
    path = tmp_path / "later.journey"
    proposal = propose(
        b"journey\n  title Winter boots, online\n  section Awareness\n    Sees an ad: 4: Mia\n",
        "x.mmd",
        Snapshot.of(),
    )
    create_map(path, proposal.records, proposal.assets)
    content = path.read_bytes()
    window.names.open = path  # type: ignore[attr-defined]
    compared.bar.sides[1].setCurrentIndex(compared.bar.sides[1].count() - 1)
    compared.bar.sides[1].activated.emit(compared.bar.sides[1].count() - 1)
    assert compared.found is not None
    assert compared.found.after.name == "later.journey"
    assert path.read_bytes() == content
    read_map(path).close()


def test_a_file_that_is_no_map_is_refused_in_words(
    window: MainWindow, tmp_path: Path, compared: ComparePage
) -> None:
    path = tmp_path / "later.journey"
    path.write_bytes(b"no map")
    compared.add_file(1, path)
    assert compared.found is None
    assert "later.journey" in compared.nothing.words.text()


def test_a_read_only_map_can_be_compared(empty_window: MainWindow, boots: Path) -> None:
    empty_window.maps.open(boots, read_only=True)
    QApplication.processEvents()
    assert empty_window.actions_by_id["compare"].isEnabled()


def test_a_comparison_that_was_open_once_does_not_keep_the_window_wide(
    window: MainWindow, compared: ComparePage
) -> None:
    window.resize(1640, 700)  # room for a panel and the fields next to each other
    window.actions_by_id["compare"].trigger()
    card = next(iter(window.session.snapshot.all(Card)))
    window.canvas.select([card.id])
    window.actions_by_id["personas"].trigger()
    QApplication.processEvents()
    assert window.inspector.isVisible()
    window.resize(1024, 700)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1024, 700)


def test_what_differs_beside_the_cards_is_told_as_well(compared: ComparePage, window: MainWindow) -> None:
    document = window.session.document
    assert document is not None
    journey = document.snapshot.journeys[0]
    with document.edit("Wish") as edit:
        edit.put(replace(journey, objective="Win back carts"))
        edit.remove(*document.snapshot.all(Connector))
    row = lines(compared).index("≠ Changed: Journey “Winter boots, online”")
    told = compared.tree.lines.rows[row].rows[0].cells
    assert (told[0], told[3]) == ("Objective", "Win back carts")
    gone = lines(compared).index("− Removed: Connector “Delivery tracking → Product page”")
    choose(compared, gone)
    (selected,) = compared.boards.after.selection
    assert compared.boards.after.name_of(selected).startswith("Removed: Loop from Delivery tracking")


def test_keys_lead_from_a_line_to_the_card_on_the_map(compared: ComparePage, window: MainWindow) -> None:
    board = compared.boards.after
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_Tab)
    assert len(board.selection) == 1
    for _ in range(400):
        if QApplication.focusWidget() is compared.tree:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert compared.tree.hasFocus()
    row = lines(compared).index("+ Added: Touchpoint “Fit finder”")
    choose(compared, row)
    QTest.keyClick(compared.tree, Qt.Key.Key_Return)
    assert window.canvas.isVisible()
    assert window.canvas.selection == {"new"}
    assert not window.actions_by_id["compare"].isChecked()


def test_a_line_of_what_is_gone_leads_nowhere(compared: ComparePage) -> None:
    choose(compared, lines(compared).index("− Removed: Pain point “No answer about the delay”"))
    QTest.keyClick(compared.tree, Qt.Key.Key_Return)
    assert compared.isVisible()


def test_looking_acts_on_the_board_in_sight(compared: ComparePage, window: MainWindow) -> None:
    board, hidden = compared.boards.after, window.canvas.view
    act = window.actions_by_id
    scale = board.view.scale
    act["zoom_in"].trigger()
    assert board.view.scale == pytest.approx(scale * 1.25)
    assert window.status.zoom.percent.text() == f"{scale * 125:.0f} %"
    act["zoom_100"].trigger()
    assert board.view.scale == 1.0
    window.status.zoom.slider.setValue(window.status.zoom.slider.minimum())
    assert board.view.scale == pytest.approx(0.02)
    board.select(["new"])
    act["fit_selection"].trigger()
    near = board.view.scale
    act["fit_stage"].trigger()
    assert 0.02 < board.view.scale < near
    act["fit_all"].trigger()
    assert board.view_rect_of("new").right() < board.viewport().width()
    act["wheel_zooms"].trigger()
    assert board.wheel_zooms
    assert window.canvas.wheel_zooms
    assert window.canvas.view == hidden, "nothing of it moved the board behind"
    assert not act["hand"].isEnabled()
    assert not act["minimap"].isEnabled()
    QTest.keyClick(board, Qt.Key.Key_Escape)
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert window.canvas.isVisible()
    assert window.status.zoom.percent.text() == f"{window.canvas.view.scale * 100:.0f} %"
    assert act["hand"].isEnabled()


def test_the_card_behind_is_not_deleted_unseen(window: MainWindow) -> None:
    card = next(iter(window.session.snapshot.all(Card)))
    window.canvas.select([card.id])
    save_snapshot(window.session.document, "Then")  # type: ignore[arg-type]
    window.actions_by_id["compare"].trigger()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(window.middle.compare.boards.after, key)
    assert not window.palette_panel.isVisible(), "there is nothing to add to"
    assert window.session.snapshot.get(Card, card.id) is card
    window.actions_by_id["compare"].trigger()
    assert window.palette_panel.isVisible()
    QTest.keyClick(window.canvas, Qt.Key.Key_Delete)
    assert window.session.snapshot.get(Card, card.id) is None


def test_three_levels_are_turned_on_and_off_in_sight(compared: ComparePage, window: MainWindow) -> None:
    for _ in range(2):
        window.actions_by_id["compare"].setChecked(True)
        window.middle.show_compare(True)
        window.actions_by_id["three_levels"].trigger()
        assert window.canvas.isVisible()
    assert not window.canvas.withheld


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every comparison counts as large."""
    monkeypatch.setattr("journey_studio.desktop.comparing.drawing.AT_ONCE", 0)


@pytest.fixture
def threads(large: None, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The threads in which something is compared."""
    found: list[int] = []

    def watched(*sides: Side, **how: object) -> Drawn:
        found.append(threading.get_ident())
        return draw(*sides, **how)  # type: ignore[arg-type]

    monkeypatch.setattr("journey_studio.desktop.comparing.page.draw", watched)
    return found


def test_a_large_comparison_is_made_beside_the_window(
    threads: list[int], compared: ComparePage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: compared.found is not None, timeout=20_000)
    assert "+ Added: Touchpoint “Fit finder”" in lines(compared)
    assert not compared.beside.isVisible()
    QTest.mouseClick(compared.bar.apart, Qt.MouseButton.LeftButton)
    QTest.mouseClick(compared.bar.swap, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not compared.beside.is_busy, timeout=20_000)
    assert "− Removed: Touchpoint “Fit finder”" in lines(compared), "the latest question wins"
    assert compared.boards.before.isVisible()
    assert threading.get_ident() not in threads


def test_a_large_comparison_is_said_and_cancelled(
    large: None, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    gate = threading.Event()

    def slow(*sides: Side, **how: object) -> Drawn:
        gate.wait(20)
        return draw(*sides, **how)  # type: ignore[arg-type]

    monkeypatch.setattr("journey_studio.desktop.comparing.page.draw", slow)
    save_snapshot(window.session.document, "Then")  # type: ignore[arg-type]
    window.actions_by_id["compare"].trigger()
    page = window.middle.compare
    qtbot.waitUntil(page.beside.isVisible, timeout=5_000)
    QTest.mouseClick(page.beside.cancel, Qt.MouseButton.LeftButton)
    gate.set()
    page.beside.end()
    QApplication.processEvents()
    assert page.found is None
    assert "was stopped" in page.nothing.words.text()
    assert not page.beside.isVisible()


def test_a_comparison_that_fails_is_reported_and_the_window_goes_on(
    large: None, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def broken(*sides: Side, **how: object) -> Drawn:
        raise ZeroDivisionError("by hand")

    monkeypatch.setattr("journey_studio.desktop.comparing.page.draw", broken)
    reports: list[str] = []
    window.middle.compare.broke.disconnect()
    window.middle.compare.broke.connect(lambda words, report: reports.append(report))
    save_snapshot(window.session.document, "Then")  # type: ignore[arg-type]
    window.actions_by_id["compare"].trigger()
    page = window.middle.compare
    qtbot.waitUntil(lambda: "failed" in page.nothing.words.text(), timeout=5_000)
    assert "Traceback" in reports[0]
