"""The history panel: edits by day that a click goes to, and snapshots that are saved, compared, come back to and kept."""

import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_studio.desktop.panels.history import HistoryPanel
from journey_studio.desktop.past.edits_model import CURRENT, DAY, STATE, UNDONE, EditsModel
from journey_studio.desktop.past.keeping import OpeningKeeper
from journey_studio.desktop.past.moments import day_and_time, day_words, time_words
from journey_studio.desktop.past.subjects import subject_of
from journey_studio.desktop.window import MainWindow
from journey_studio.document import Entry
from journey_studio.model import Card, Curve, Diff, Emotion, Persona, Stage, Step
from journey_studio.model.saved import Occasion
from journey_studio.store import read_map
from tests.builders import a_journey
from tests.desktop.window.importing import confirm


@pytest.fixture
def history(window: MainWindow) -> HistoryPanel:
    window.actions_by_id["history"].trigger()
    panel = window.side.panel("history")
    assert isinstance(panel, HistoryPanel)
    return panel


def rename(window: MainWindow, *titles: str) -> None:
    for title in titles:
        journey, document = window.session.journey, window.session.document
        assert journey is not None
        assert document is not None
        with document.edit(f"Rename to {title}") as edit:
            edit.put(journey.with_values({"title": title}))


def lines(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def states(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data(STATE)) for row in range(model.rowCount())]


def click(panel: HistoryPanel, row: int) -> None:
    view = panel.edits.list
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()


def test_edits_are_listed_by_day_and_a_click_goes_there_and_back(
    window: MainWindow, history: HistoryPanel
) -> None:
    rename(window, "One", "Two", "Three")
    model = history.edits.model
    assert lines(model) == [
        "Today", "Rename to Three", "Rename to Two", "Rename to One", "As it was opened first",
    ]  # fmt: skip
    assert states(model) == [DAY, CURRENT, "done", "done", "done"]
    click(history, 3)
    assert window.session.snapshot.title == "One"
    assert states(model) == [DAY, UNDONE, UNDONE, CURRENT, "done"]
    assert history.edits.list.currentIndex().row() == 3
    click(history, 4)
    assert window.session.snapshot.title == "Winter boots, online"
    click(history, 0)
    assert window.session.snapshot.title == "Winter boots, online", "a day is no moment"
    click(history, 1)
    assert window.session.snapshot.title == "Three"
    assert not window.actions_by_id["redo"].isEnabled()
    assert window.actions_by_id["undo"].isEnabled()


def test_it_goes_by_the_keyboard_too(window: MainWindow, history: HistoryPanel) -> None:
    rename(window, "One", "Two", "Three")
    view = history.edits.list
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert window.session.snapshot.title == "Three"
    QTest.keyClick(view, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert window.session.snapshot.title == "One"
    spoken = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Rename to One, just now, the map is as it was here"


def test_the_filter_leaves_what_has_the_words(window: MainWindow, history: HistoryPanel) -> None:
    rename(window, "One", "Two", "Three")
    QTest.keyClicks(history.edits.filter, "to T")
    assert lines(history.edits.model)[1:3] == ["Rename to Three", "Rename to Two"]
    QTest.keyClicks(history.edits.filter, "xyz")
    assert history.edits.nothing.isVisible()
    history.edits.filter.clear()
    assert len(lines(history.edits.model)) == 5


def test_a_row_says_what_was_done_to_what_and_where(window: MainWindow, history: HistoryPanel) -> None:
    document, snapshot = window.session.document, window.session.snapshot
    assert document is not None
    mia = next(each for each in snapshot.all(Persona) if each.name == "Mia, 27")
    curve = next(each for each in snapshot.all(Curve) if each.persona == mia.id)
    points = [each for each in snapshot.all(Emotion) if each.curve == curve.id]
    steps = [snapshot.need(Step, each.step) for each in points[:2]]
    checkout = next(card for card in snapshot.all(Card) if card.title == "Checkout")
    for number, point in enumerate(points[:2]):
        with document.edit("Move emotion") as edit:
            edit.put(point.with_values({"value": 0.5 + number}))
    with document.edit("Set severity") as edit:
        edit.put(checkout.with_values({"owner": "Ann"}))
    with document.edit("Delete touchpoint") as edit:
        edit.remove(edit.snapshot.need(Card, checkout.id))
    names = [step.title or snapshot.need(Stage, step.stage).title for step in steps]
    assert len(set(names)) == 2
    wanted = [
        "Delete touchpoint: Checkout",
        "Set severity: Checkout",
        f"Move emotion: Mia, 27, {names[1]}",
        f"Move emotion: Mia, 27, {names[0]}",
    ]
    assert lines(history.edits.model)[1:5] == wanted
    spoken = history.edits.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Delete touchpoint: Checkout, ")
    QTest.keyClicks(history.edits.filter, "mia")
    assert lines(history.edits.model)[1:3] == wanted[2:]
    history.edits.filter.clear()
    click(history, 5)
    assert lines(history.edits.model)[1:5] == wanted, "taken back it says the same"


def test_an_entry_names_what_its_label_speaks_of() -> None:
    snapshot = a_journey().with_stage("Awareness").with_touchpoint("Social ad").snapshot
    diff = Diff.between(snapshot.records(), ())
    find = snapshot.find
    assert subject_of("Delete stage", diff, find) == "Awareness"
    assert subject_of("Delete touchpoint", diff, find) == "Social ad"
    assert subject_of("Change something", diff, find) == "Social ad"
    assert subject_of("Rename to Social ad", diff, find) == ""
    assert subject_of("Set weights", Diff(), find) == ""


def _entries(count: int, start: datetime) -> list[Entry]:
    return [
        Entry(number, f"Edit {number}", (start + timedelta(minutes=3 * number)).isoformat(), (), "", False)
        for number in range(1, count + 1)
    ]


def test_only_what_is_new_is_listed_anew_and_it_is_cheap() -> None:
    model, entries = EditsModel(), _entries(20_000, datetime.now().astimezone() - timedelta(days=60))
    model.show(entries, 20_000, whole=True)
    days = states(model).count(DAY)
    assert 41 <= days <= 44
    inserted: list[int] = []
    model.rowsInserted.connect(lambda parent, first, last: inserted.append(last - first + 1))
    more = [*entries, Entry(20_001, "New", datetime.now().astimezone().isoformat(), (), "", False)]
    start = time.perf_counter()
    model.show(more, 20_001, whole=True)
    assert time.perf_counter() - start < 0.05
    assert sum(inserted) <= 3
    assert lines(model)[1] == "New"
    assert model.index(model.row_of(19_990)).data() == "Edit 19990"
    fresh = EditsModel()
    fresh.show(more, 20_001, whole=True)
    assert lines(model) == lines(fresh)


def test_any_history_after_any_other_reads_as_if_listed_at_once() -> None:
    entries, model = _entries(40, datetime.now().astimezone() - timedelta(days=1)), EditsModel()
    for shown in (entries[:3], entries, entries[5:20], [], entries[:1], entries[::7]):
        model.show(shown, 0, whole=True)
        fresh = EditsModel()
        fresh.show(shown, 0, whole=True)
        assert lines(model) == lines(fresh)


def test_moments_are_told_as_long_ago_as_they_are() -> None:
    now = datetime(2026, 11, 27, 14, 0).astimezone()
    assert time_words(now - timedelta(seconds=5), now) == "just now"
    assert time_words(now - timedelta(minutes=7), now) == "7 min ago"
    assert time_words(now - timedelta(hours=3), now) == "11:00"
    assert time_words(now + timedelta(minutes=9), now) == "14:09", "a clock that was set back"
    assert day_words((now - timedelta(days=1)).date(), now.date()) == "Yesterday"
    assert "2026" in day_words((now - timedelta(days=9)).date(), now.date())
    assert day_and_time(now - timedelta(hours=3), now) == "Today, 11:00"


def _saved(window: MainWindow, history: HistoryPanel, name: str) -> None:
    window.actions_by_id["save_snapshot"].trigger()
    assert history.snapshots.name.text.hasFocus()
    QTest.keyClicks(history.snapshots.name.text, name)
    QTest.keyClick(history.snapshots.name.text, Qt.Key.Key_Return)


def test_a_snapshot_is_saved_by_its_key_and_listed_with_counts(
    window: MainWindow, history: HistoryPanel, qtbot: QtBot, boots: Path
) -> None:
    _saved(window, history, "Before the workshop")
    qtbot.waitUntil(lambda: "22 cards" in history.snapshots.list.item(0).text())
    assert history.snapshots.list.item(0).text() == "Before the workshop\njust now · 22 cards, 6 steps"
    reader = read_map(boots)
    assert [saved.name for saved in reader.saved_snapshots()] == ["Before the workshop"]
    reader.close()
    window.actions_by_id["save_snapshot"].trigger()
    QTest.keyClick(history.snapshots.name.text, Qt.Key.Key_Escape)
    assert not history.snapshots.name.isVisible()
    assert history.snapshots.list.count() == 1


def test_what_differs_is_told_and_going_back_is_one_edit(
    window: MainWindow, history: HistoryPanel, qtbot: QtBot, checkout: Card
) -> None:
    _saved(window, history, "Start")
    page, document = history.snapshots, window.session.document
    assert document is not None
    start = document.snapshot
    qtbot.waitUntil(lambda: page.differs.text() == "Nothing differs from the map as it is now.")
    assert not page.back.isEnabled()
    with document.edit("Delete") as edit:
        edit.remove(checkout)
    rename(window, "Boots")
    qtbot.waitUntil(lambda: "Comes back" in page.differs.text())
    assert "Comes back (1): Checkout" in page.differs.text().splitlines()[0]
    assert page.differs.text().splitlines()[1] == "Changes (1): Winter boots, online"
    before = document.edits
    page.back.click()
    assert document.snapshot == start
    assert document.edits == before + 1
    assert document.history[-1].label == "Go back to “Start”"
    occasions = [each.occasion for each in document.ledger.saved_snapshots()]
    assert [each for each in occasions if each is not Occasion.OPENED] == [None, Occasion.BEFORE_RESTORE]
    window.notice.choose("Undo")
    assert window.session.snapshot.title == "Boots"


def test_snapshots_are_renamed_deleted_and_brought_back_by_key(
    window: MainWindow, history: HistoryPanel, checkout: Card
) -> None:
    _saved(window, history, "One")
    page, document = history.snapshots, window.session.document
    assert document is not None
    (saved,) = document.ledger.saved_snapshots()
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_F2)
    QTest.keyClicks(page.name.text, "Two")
    QTest.keyClick(page.name.text, Qt.Key.Key_Return)
    assert [each.name for each in document.ledger.saved_snapshots()] == ["Two"]
    window.canvas.select([checkout.id])
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert list(document.ledger.saved_snapshots()) == []
    assert window.session.snapshot.get(Card, checkout.id) is not None, "the key was the list's"
    window.notice.choose("Undo")
    assert [(each.name, each.time) for each in document.ledger.saved_snapshots()] == [("Two", saved.time)]


def test_a_snapshot_opens_as_a_new_map(window: MainWindow, history: HistoryPanel, boots: Path) -> None:
    _saved(window, history, "One")
    rename(window, "Changed")
    history.snapshots.anew.click()
    assert window.session.path == boots.parent / "Winter boots, online – One.journey"
    assert window.session.snapshot.title == "Winter boots, online"


def test_a_damaged_snapshot_is_told(window: MainWindow, history: HistoryPanel, qtbot: QtBot) -> None:
    assert window.session.document is not None
    window.session.document.ledger.save_snapshot("Odd", b"junk")
    history.show_page(history.snapshots)
    history.snapshots.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: "cannot be read" in history.snapshots.differs.text())
    assert not history.snapshots.back.isEnabled()
    qtbot.waitUntil(lambda: "cannot be read" in history.snapshots.list.item(0).text())


def test_soon_after_opening_a_snapshot_is_kept_if_anything_was_done(
    window: MainWindow, boots: Path, qtbot: QtBot
) -> None:
    keeper = window.session.findChild(OpeningKeeper)
    keeper.timer.setInterval(0)

    def kept() -> int:
        assert window.session.document is not None
        window.maps.go_home()
        window.maps.open(boots)
        qtbot.waitUntil(lambda: not keeper.timer.isActive())
        QApplication.processEvents()
        return len(window.session.document.ledger.saved_snapshots())

    assert kept() == 0
    rename(window, "One")
    assert kept() == 1
    assert kept() == 1


def test_an_import_keeps_how_it_was(window: MainWindow, tmp_path: Path) -> None:
    rename(window, "One")
    source = tmp_path / "more.mmd"
    source.write_text("journey\n  title More\n  section Search\n    Sees an ad: 4: Mia\n", encoding="utf-8")
    window.maps.import_file(source)
    confirm(window)
    document = window.session.document
    assert document is not None
    assert [each.occasion for each in document.ledger.saved_snapshots()] == [Occasion.BEFORE_IMPORT]


def test_a_map_to_be_read_only_offers_no_change(
    window: MainWindow, history: HistoryPanel, boots: Path
) -> None:
    _saved(window, history, "One")
    rename(window, "Two")
    window.maps.go_home()
    window.maps.open(boots, read_only=True)
    window.actions_by_id["history"].trigger()
    history.show_page(history.snapshots)
    history.snapshots.list.setCurrentRow(0)
    assert not history.snapshots.new.isEnabled()
    assert not history.snapshots.back.isEnabled()
    history.show_page(history.edits)
    history.edits.go_to(0)
    assert window.session.snapshot.title == "Two"


def test_a_hidden_panel_does_no_work(window: MainWindow, history: HistoryPanel) -> None:
    window.actions_by_id["history"].trigger()
    before = history.edits.model.rowCount()
    rename(window, "One")
    assert history.edits.model.rowCount() == before
