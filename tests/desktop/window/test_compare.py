"""Before and after in the window: chosen by keyboard and mouse, drawn over each other and side by side, told in a table."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from journey_studio.desktop.comparing.page import ComparePage
from journey_studio.desktop.window import MainWindow
from journey_studio.document.snapshots import save_snapshot
from journey_studio.importers import propose
from journey_studio.model import Card, Emotion, Snapshot
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
    return [page.tree.topLevelItem(row).text(0) for row in range(page.tree.topLevelItemCount())]


def test_the_button_opens_it_and_escape_leads_back(window: MainWindow) -> None:
    button = window.top_bar.findChild(QPushButton, "compareButton")
    assert button.text() == "Compare"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page = window.middle.compare
    assert page.isVisible()
    assert page.found is None, "there is nothing to compare with yet"
    assert "save a snapshot" in page._empty.text()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.canvas.isVisible()
    assert not window.actions_by_id["compare"].isChecked()


def test_now_is_compared_with_the_latest_snapshot(compared: ComparePage) -> None:
    assert compared.found is not None
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
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(row))
    assert board.selection == {"new"}
    changed = next(each.card.id for each in compared.found.cards if each.how == "changed")  # type: ignore[union-attr]
    board.bring_into_view(changed)
    place = board.view_rect_of(changed).center().toPoint()
    QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tree.currentItem().text(0).startswith("≠ Changed")
    tree.currentItem().setExpanded(True)
    field = tree.currentItem().child(0)
    assert [field.text(column) for column in (0, 2, 3)] == [
        "Body",
        "Promo code field hidden",
        "Promo code field on top",
    ]


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
    assert "later.journey" in compared._empty.text()


def test_a_read_only_map_can_be_compared(empty_window: MainWindow, boots: Path) -> None:
    empty_window.maps.open(boots, read_only=True)
    QApplication.processEvents()
    assert empty_window.actions_by_id["compare"].isEnabled()


def test_a_comparison_that_was_open_once_does_not_keep_the_window_wide(
    window: MainWindow, compared: ComparePage
) -> None:
    window.actions_by_id["compare"].trigger()
    card = next(iter(window.session.snapshot.all(Card)))
    window.canvas.select([card.id])
    window.actions_by_id["personas"].trigger()
    QApplication.processEvents()
    assert window.inspector.isVisible()
    window.resize(1024, 700)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1024, 700)
