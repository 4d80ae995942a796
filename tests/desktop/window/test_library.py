"""The library beside the board: searched, dragged, added by key, extended for this map or for every map."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas.gestures.selecting import selected_records
from journey_studio.desktop.library.entry_dialog import EntryDialog
from journey_studio.desktop.library.panel import LibraryPanel
from journey_studio.desktop.window import MainWindow
from journey_studio.library.keeping import home
from journey_studio.library.presets import Entry, keep_presets, own_presets
from journey_studio.model import Card, Channel, Preset, Stage, Step


@pytest.fixture(autouse=True)
def _empty_home() -> Iterator[None]:
    shutil.rmtree(home(), ignore_errors=True)
    yield
    shutil.rmtree(home(), ignore_errors=True)


@pytest.fixture
def panel(window: MainWindow, qapp: QApplication) -> LibraryPanel:
    window.resize(1500, 900)
    window.actions_by_id["library"].trigger()
    made = window.side.panel("library")
    assert isinstance(made, LibraryPanel)
    qapp.processEvents()
    return made


def find(panel: LibraryPanel, words: str) -> None:
    panel.search.setText(words)
    assert panel.tree.offered is not None


def dropped(window: MainWindow) -> Card:
    (record,) = selected_records(window.canvas)
    assert isinstance(record, Card)
    return record


def drag(panel: LibraryPanel, window: MainWindow, to: QPoint) -> None:
    """From the chosen entry to a point of the board's viewport, by the mouse."""
    tree, port = panel.tree.viewport(), window.canvas.viewport()
    begin = panel.tree.visualItemRect(panel.tree.currentItem()).center()
    end = tree.mapFromGlobal(port.mapToGlobal(to))
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(tree, left, pos=begin)
    for part in (0.1, 0.5, 0.9, 1.0):
        QTest.mouseMove(tree, begin + (end - begin) * part)
    QTest.mouseRelease(tree, left, pos=end)


def test_search_narrows_and_says_when_there_is_nothing(panel: LibraryPanel) -> None:
    find(panel, "tracking")
    assert panel.tree.offered is not None
    assert panel.tree.offered.entry.title == "Delivery tracking"
    assert panel.told.text().startswith("E-mail · Where the parcel is")
    panel.search.setText("no such thing")
    assert panel.none.isVisible()
    assert not panel.tree.isVisible()
    assert not panel.put.isEnabled()
    before = len(list(panel.main.session.snapshot.all(Card)))
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert len(list(panel.main.session.snapshot.all(Card))) == before  # not the one found before
    QTest.qWait(20)
    assert panel.search.y() < 100  # it stays where one types
    panel.search.clear()
    assert panel.tree.isVisible()


def test_a_title_without_room_is_told_below(panel: LibraryPanel) -> None:
    find(panel, "told once")
    assert panel.told.text() == "Told once, known everywhere: nobody has to repeat themselves"
    find(panel, "tracking")
    assert "Delivery tracking" not in panel.told.text()


def test_enter_puts_a_touchpoint_into_the_stage_of_its_phase_with_its_channel(
    window: MainWindow, panel: LibraryPanel
) -> None:
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "warranty")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    card = dropped(window)
    snapshot = window.session.snapshot
    assert (card.kind, card.title) == ("touchpoint", "Warranty")
    assert snapshot.need(Channel, card.channel).name == "Website"
    assert snapshot.need(Stage, snapshot.need(Step, card.step).stage).title == "Usage"
    before = len(list(snapshot.all(Card)))
    window.undo()
    assert len(list(window.session.snapshot.all(Card))) == before - 1


def test_one_entry_after_the_other_goes_to_the_stage_of_its_own_phase(
    window: MainWindow, panel: LibraryPanel
) -> None:
    stages = []
    for words in ("social ad", "warranty", "payment"):
        panel.search.setFocus()
        panel.search.selectAll()
        QTest.keyClicks(panel.search, words)
        QTest.keyClick(panel.search, Qt.Key.Key_Return)
        snapshot = window.session.snapshot
        stages.append(snapshot.need(Stage, snapshot.need(Step, dropped(window).step).stage).title)
    assert stages == ["Awareness", "Usage", "Purchase"]


def test_a_campaign_goes_to_the_cell_that_is_selected_and_keeps_its_message(
    window: MainWindow, panel: LibraryPanel, checkout: Card
) -> None:
    find(panel, "discount")
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    card = dropped(window)
    assert (card.kind, card.step) == ("campaign", checkout.step)
    assert card.facts["message"] == "Good until Sunday"


def test_a_touchpoint_is_dragged_to_a_cell(
    window: MainWindow, panel: LibraryPanel, checkout: Card, qapp: QApplication
) -> None:
    window.canvas.bring_into_view(checkout.id)
    rect = window.canvas.rect_of(checkout.id)
    assert rect is not None
    find(panel, "chatbot")
    before = window.session.snapshot
    place = window.canvas.view.rect_to_view(rect)
    drag(panel, window, QPoint(round(place.center().x()), round(place.bottom() + 6)))
    qapp.processEvents()
    card = dropped(window)
    assert (card.title, card.step, card.lane) == ("Chatbot", checkout.step, checkout.lane)
    assert card.channel == next(each.id for each in before.all(Channel) if each.name == "Chatbot")
    window.undo()
    assert window.session.snapshot.tables == before.tables


def test_a_channel_is_dragged_to_a_touchpoint_and_becomes_the_maps(
    window: MainWindow, panel: LibraryPanel, checkout: Card
) -> None:
    window.canvas.bring_into_view(checkout.id)
    rect = window.canvas.rect_of(checkout.id)
    assert rect is not None
    find(panel, "webinar")
    before = window.session.snapshot
    drag(panel, window, window.canvas.view.rect_to_view(rect).center().toPoint())
    after = window.session.snapshot
    channel = after.need(Channel, after.need(Card, checkout.id).channel)
    assert (channel.name, channel.kind, channel.icon) == ("Webinar", "digital", "video")
    window.undo()
    assert window.session.snapshot.tables == before.tables


def test_an_objective_is_added_to_the_journeys(window: MainWindow, panel: LibraryPanel) -> None:
    find(panel, "improve user")
    panel.put.click()
    journey = window.session.journey
    assert journey is not None
    assert "Improve user experience" in journey.objective


def test_a_new_entry_begins_with_the_selected_card_and_is_kept_for_every_map(
    window: MainWindow, panel: LibraryPanel, checkout: Card
) -> None:
    panel.new.click()
    dialog = window.findChild(EntryDialog)
    assert dialog is not None
    assert (dialog.title.text(), dialog.channel.text()) == ("Checkout", "Website")
    assert dialog.phase.currentData() == "purchase"
    dialog.title.setText("Checkout in one step")
    dialog.accept()
    (entry,) = own_presets()
    assert (entry.kind, entry.title, entry.phase) == ("touchpoint", "Checkout in one step", "purchase")
    assert not list(window.session.snapshot.all(Preset))
    find(panel, "one step")
    assert panel.remove.isVisible()
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert own_presets() == []
    window.notice.choose("Undo")
    assert own_presets() == [entry]


def test_every_button_below_shows_its_whole_word(panel: LibraryPanel, qapp: QApplication) -> None:
    keep_presets([Entry("touchpoint", "Fitting room", "choice")])
    panel.refresh()
    find(panel, "fitting")
    qapp.processEvents()
    for each in (panel.put, panel.new, panel.change, panel.remove):
        assert each.isVisible()
        assert each.width() >= each.sizeHint().width(), each.text()


def test_an_entry_of_this_map_is_a_record_and_goes_by_one_step(
    window: MainWindow, panel: LibraryPanel
) -> None:
    panel.keeper.keep(Entry("quality", "Answers within a day"), False)
    (preset,) = window.session.snapshot.all(Preset)
    assert (preset.kind, preset.title) == ("quality", "Answers within a day")
    find(panel, "within a day")
    panel.remove.click()
    assert not list(window.session.snapshot.all(Preset))
    window.undo()
    assert list(window.session.snapshot.all(Preset)) == [preset]
    find(panel, "within a day")


def test_the_dialog_shows_what_the_kind_has(window: MainWindow, panel: LibraryPanel) -> None:
    panel.new.click()
    dialog = window.findChild(EntryDialog)
    assert dialog is not None
    dialog.kind.setCurrentIndex(dialog.kind.findData("channel"))
    assert dialog.channel_kind.isVisible()
    assert not dialog.body.isVisible()
    dialog.title.setText("Kiosk")
    dialog.channel_kind.setCurrentIndex(1)
    dialog.here.click()
    dialog.accept()
    kiosk = next(each for each in window.session.snapshot.all(Channel) if each.name == "Kiosk")
    assert kiosk.kind == "physical"


def test_shipped_entries_and_channels_of_the_map_stay(window: MainWindow, panel: LibraryPanel) -> None:
    keep_presets([])
    for words in ("warranty", "mobile app"):
        find(panel, words)
        assert not panel.remove.isVisible()
        before = window.session.snapshot
        panel.tree.setFocus()
        QTest.keyClick(panel.tree, Qt.Key.Key_Delete)
        assert window.session.snapshot is before


def test_the_whole_way_by_keys(window: MainWindow, qapp: QApplication) -> None:
    window.canvas.setFocus()
    qapp.processEvents()
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.canvas, Qt.Key.Key_Q, keys)
    panel = window.side.panel("library")
    assert isinstance(panel, LibraryPanel)
    assert panel.search.hasFocus()
    QTest.keyClicks(panel.search, "vip")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert dropped(window).title == "VIP offer"
    panel.search.setFocus()
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert window.canvas.hasFocus()


def entries(panel: LibraryPanel) -> list[str]:
    leaves = [leaf for leaf in panel.tree.leaves if not leaf.isHidden()]
    return [leaf.text(0) for leaf in leaves]


def test_what_fits_the_selected_stage_follows_the_selection(
    window: MainWindow, panel: LibraryPanel, checkout: Card
) -> None:
    everything = len(entries(panel))
    panel.fitting.click()
    assert entries(panel)[0] == "Log in"
    assert "Limited-time discount" in entries(panel)
    assert "Social ad" not in entries(panel)
    snapshot = window.session.snapshot
    ad = next(card for card in snapshot.all(Card) if card.title == "Social ad")
    window.canvas.select([ad.id])
    assert "Social ad" in entries(panel)
    assert "Log in" not in entries(panel)
    window.canvas.select(())
    assert len(entries(panel)) == everything
    panel.fitting.click()
    assert len(entries(panel)) == everything


def test_an_entry_is_changed_in_its_place_by_key(window: MainWindow, panel: LibraryPanel) -> None:
    keep_presets([Entry("touchpoint", "Fitting room", "choice", "With a mirror")])
    panel.keeper.keep(Entry("quality", "Answers within a day"), False)
    (kept,) = window.session.snapshot.all(Preset)
    for words, title in (("fitting", "Fitting room at home"), ("within a day", "Answers within an hour")):
        find(panel, words)
        panel.tree.setFocus()
        QTest.keyClick(panel.tree, Qt.Key.Key_F2)
        dialog = window.findChild(EntryDialog)
        assert dialog is not None
        dialog.title.setText(title)
        dialog.accept()
        dialog.setParent(None)
    (own,) = own_presets()
    assert (own.title, own.phase, own.body) == ("Fitting room at home", "choice", "With a mirror")
    (changed,) = window.session.snapshot.all(Preset)
    assert (changed.id, changed.title) == (kept.id, "Answers within an hour")


def test_an_entry_of_the_same_name_takes_the_place_of_the_one_in_the_map(
    window: MainWindow, panel: LibraryPanel
) -> None:
    panel.keeper.keep(Entry("quality", "Answers within a day"), False)
    panel.keeper.keep(Entry("quality", "Answers within a day", body="By a person"), False)
    (preset,) = window.session.snapshot.all(Preset)
    assert preset.body == "By a person"
    channels = len(list(window.session.snapshot.all(Channel)))
    panel.keeper.keep(Entry("channel", "Website", facts={"kind": "both"}), False)
    assert len(list(window.session.snapshot.all(Channel))) == channels
    assert (
        next(each for each in window.session.snapshot.all(Channel) if each.name == "Website").kind == "both"
    )


def test_a_library_is_handed_on_and_taken_over(
    window: MainWindow, panel: LibraryPanel, tmp_path: Path
) -> None:
    actions = window.actions_by_id
    actions["library_out"].trigger()
    assert "library is empty" in window.notice.text
    entries = [
        Entry("touchpoint", "Fitting room", "choice", "With a mirror", "Shop"),
        Entry("channel", "Kiosk", facts={"kind": "physical"}),
    ]
    keep_presets(entries)
    window.names.to = tmp_path / "ours.json"
    actions["library_out"].trigger()
    assert "2 entries" in window.notice.text
    keep_presets([Entry("touchpoint", "fitting room", "use"), Entry("quality", "Quick")])
    window.names.text = tmp_path / "ours.json"
    actions["library_in"].trigger()
    assert window.notice.text == "2 entries of ours.json are in your library."
    assert own_presets() == [Entry("quality", "Quick"), *entries]
    find(panel, "kiosk")
    window.notice.choose("Undo")
    assert [each.title for each in own_presets()] == ["fitting room", "Quick"]
    window.names.text = window.session.path
    actions["library_in"].trigger()
    assert "no library" in window.notice.text
    assert [each.title for each in own_presets()] == ["fitting room", "Quick"]
    window.names.text = tmp_path / "nowhere.json"
    actions["library_in"].trigger()
    assert "no such file" in window.notice.text
