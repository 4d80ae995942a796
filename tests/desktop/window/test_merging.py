"""An edited workbook comes back: its proposal is shown beside the board, taken item by item, as one edit."""

import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from journey_studio.desktop.merging.dialog import MergeDialog
from journey_studio.desktop.window import MainWindow
from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.importers.workbook import FieldChange, Item, MergeProposal
from journey_studio.model import Card
from tests.exporters.workbook.workbook_samples import NOON

Edit = Callable[[Any], object]


def item_named(sheet: Any, title: str) -> Any:
    return next(cell for cell in sheet["B"] if cell.value == title)


def edits(book: Any) -> None:
    """A title changed, a card deleted, one added."""
    sheet = book["Items"]
    item_named(sheet, "Checkout").value = "Till"
    sheet.delete_rows(item_named(sheet, "Review portal").row)
    sheet.append([None, "A queue", "Pain point", "Purchase", "Orders online"])


@pytest.fixture
def sent_back(window: MainWindow, tmp_path: Path) -> Callable[[Edit], Path]:
    """The open map as a workbook that somebody edited."""

    def make(edit: Edit) -> Path:
        session = window.session
        data, _ = workbook_bytes(session.snapshot, session.journey.id, now=NOON)
        book = load_workbook(BytesIO(data))
        edit(book)
        path = tmp_path / "sent back.xlsx"
        book.save(path)
        return path

    return make


def opened(window: MainWindow, qtbot: QtBot, path: Path) -> MergeDialog:
    window.names.workbook = path  # type: ignore[attr-defined]
    window.actions_by_id["merge"].trigger()
    qtbot.waitUntil(lambda: window.merging.dialog is not None, timeout=20_000)
    dialog = window.merging.dialog
    assert dialog is not None
    return dialog


def titles(window: MainWindow) -> set[str]:
    return {card.title for card in window.session.snapshot.all(Card)}


def press_merge(dialog: MergeDialog, qapp: QApplication) -> None:
    qapp.processEvents()
    box = dialog.findChild(QDialogButtonBox)
    go = next(
        each for each in box.buttons() if box.buttonRole(each) == QDialogButtonBox.ButtonRole.AcceptRole
    )
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    qapp.processEvents()


def test_what_is_ticked_is_taken_as_one_edit_and_undone_as_one(
    window: MainWindow, sent_back: Any, qtbot: QtBot, qapp: QApplication
) -> None:
    before = window.session.snapshot
    dialog = opened(window, qtbot, sent_back(edits))
    assert dialog.summary.text() == "3 changes: 1 added, 1 changed, 1 deleted"
    press_merge(dialog, qapp)
    assert {"Till", "A queue"} <= titles(window)
    assert "Review portal" not in titles(window)
    assert window.session.document.history[-1].label == "Merge sent back.xlsx"  # type: ignore[union-attr]
    window.undo()
    assert window.session.snapshot == before


def test_what_is_unticked_stays(window: MainWindow, sent_back: Any, qtbot: QtBot, qapp: QApplication) -> None:
    dialog = opened(window, qtbot, sent_back(edits))
    deleted = dialog.items.topLevelItem(2)
    assert deleted.text(0) == "Deleted (1)"
    box = dialog.items.visualItemRect(deleted.child(0))
    QTest.mouseClick(
        dialog.items.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 12, box.center().y())
    )
    assert deleted.child(0).checkState(0) == Qt.CheckState.Unchecked
    press_merge(dialog, qapp)
    assert {"Till", "A queue", "Review portal"} <= titles(window)


def test_the_marked_line_is_shown_on_the_board(window: MainWindow, sent_back: Any, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, sent_back(edits))
    dialog.items.setCurrentItem(dialog.items.topLevelItem(1).child(0))
    (key,) = window.canvas.selection
    assert window.session.snapshot.need(Card, key).title == "Checkout"
    dialog.reject()


def test_of_a_conflict_the_map_keeps_its_own_until_the_workbook_is_chosen(
    window: MainWindow, sent_back: Any, qtbot: QtBot, qapp: QApplication
) -> None:
    path = sent_back(lambda book: setattr(item_named(book["Items"], "Checkout"), "value", "Till"))
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    with window.session.document.edit("Rename") as edit:  # type: ignore[union-attr]
        edit.put(card.with_values({"title": "Pay here"}))
    dialog = opened(window, qtbot, path)
    group = dialog.items.topLevelItem(0)
    line = group.child(0)
    assert (group.text(0), line.text(1), line.text(2)) == (
        "Changed on both sides (1)",
        "✓ Keep the map's",
        "",
    )
    assert line.child(0).text(0) == "Title (was “Checkout”)"
    dialog.items.setCurrentItem(line)
    QTest.keyClick(dialog.items, Qt.Key.Key_Space)
    assert (line.text(1), line.text(2)) == ("", "✓ Take the workbook's")
    press_merge(dialog, qapp)
    assert "Till" in titles(window)


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    nothing = Qt.KeyboardModifier.NoModifier
    window.dropEvent(
        QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, nothing)
    )


def test_an_export_that_is_dropped_is_merged(window: MainWindow, sent_back: Any, qtbot: QtBot) -> None:
    drop(window, sent_back(edits))
    qtbot.waitUntil(lambda: window.merging.dialog is not None, timeout=20_000)
    window.merging.stop()


def test_an_export_that_is_imported_is_merged(window: MainWindow, sent_back: Any, qtbot: QtBot) -> None:
    window.names.text = sent_back(edits)  # type: ignore[attr-defined]
    window.actions_by_id["import"].trigger()
    qtbot.waitUntil(lambda: window.merging.dialog is not None, timeout=20_000)
    assert window.importing.dialog is None
    window.merging.stop()


def test_of_an_export_of_another_map_it_is_said_and_the_import_is_offered(
    window: MainWindow, sent_back: Any, qtbot: QtBot
) -> None:
    path = sent_back(edits)
    window.maps.blank()
    window.names.text = path  # type: ignore[attr-defined]
    window.actions_by_id["import"].trigger()
    qtbot.waitUntil(lambda: "another map" in window.notice.text, timeout=20_000)
    assert window.importing.dialog is None
    window.notice.choose("Import as a new journey …")
    qtbot.waitUntil(lambda: window.importing.dialog is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not window.importing.dialog.is_busy, timeout=20_000)  # type: ignore[union-attr]
    window.importing.stop()


def test_another_workbook_that_is_dropped_is_imported(
    window: MainWindow, sent_back: Any, qtbot: QtBot
) -> None:
    def foreign(book: Any) -> None:
        for name in book.sheetnames[1:]:
            del book[name]
        sheet = book.worksheets[0]
        sheet.delete_rows(1, 50)
        for row in (
            ["Stage", "Awareness", "Purchase"],
            ["Actions", "Looks", "Buys"],
            ["Pain points", "Lost", "Queue"],
        ):
            sheet.append(row)

    drop(window, sent_back(foreign))
    qtbot.waitUntil(lambda: window.importing.dialog is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not window.importing.dialog.is_busy, timeout=20_000)  # type: ignore[union-attr]
    window.importing.stop()


def test_what_cannot_be_merged_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "no.xlsx"
    path.write_bytes(b"nothing of the kind")
    window.names.workbook = path  # type: ignore[attr-defined]
    window.actions_by_id["merge"].trigger()
    qtbot.waitUntil(lambda: "no.xlsx: This is no workbook" in window.notice.text, timeout=20_000)


def test_a_workbook_that_changes_nothing_says_so(window: MainWindow, sent_back: Any, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, sent_back(lambda book: None))
    assert dialog.summary.text() == "The workbook changes nothing: it says what the map says."
    dialog.reject()


def test_what_the_map_changed_beside_the_dialog_is_not_overwritten(
    window: MainWindow, sent_back: Any, qtbot: QtBot, qapp: QApplication
) -> None:
    dialog = opened(window, qtbot, sent_back(edits))
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    with window.session.document.edit("Rename") as edit:  # type: ignore[union-attr]
        edit.put(card.with_values({"title": "Pay here"}))
    press_merge(dialog, qapp)
    qtbot.waitUntil(lambda: "A queue" in titles(window), timeout=20_000)
    assert "Pay here" in titles(window)
    assert "Till" not in titles(window)
    assert "1 change left out" in window.notice.text


def test_closing_the_map_closes_the_dialog(window: MainWindow, sent_back: Any, qtbot: QtBot) -> None:
    opened(window, qtbot, sent_back(edits))
    window.maps.go_home()
    assert window.merging.dialog is None


def test_ten_thousand_changes_are_listed_at_once(window: MainWindow, qtbot: QtBot) -> None:
    fields = (FieldChange("title", "old", "new"),)
    items = tuple(
        Item("changed", "card", f"c{n}", f"Card {n}", fields, values={"title": "new"}) for n in range(10_000)
    )
    start = time.process_time()
    dialog = MergeDialog("many.xlsx", MergeProposal("j", items), window)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert time.process_time() - start < 3
    assert len(dialog.items.accepted) == 10_000
    dialog.items.tick_all(on=False)
    assert time.process_time() - start < 6
    dialog.reject()
