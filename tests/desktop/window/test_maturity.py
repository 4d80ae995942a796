"""Maturity levels on the board: offered with a new lane, put by action and from the library, each in one edit."""

import shutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.library.entry_dialog import EntryDialog
from journey_studio.desktop.library.panel import LibraryPanel
from journey_studio.desktop.window import MainWindow
from journey_studio.library.keeping import home
from journey_studio.library.presets import own_presets
from journey_studio.model import Card, Lane

FIVE = ["Unaware", "Comparing", "Decided", "Customer", "Loyal customer"]


@pytest.fixture(autouse=True)
def _empty_home() -> Iterator[None]:
    shutil.rmtree(home(), ignore_errors=True)
    yield
    shutil.rmtree(home(), ignore_errors=True)


def levels(window: MainWindow) -> list[str]:
    snapshot = window.session.snapshot
    order = {step.id: place for place, step in enumerate(snapshot.steps(window.session.journey_id))}
    cards = [card for card in snapshot.all(Card) if card.kind == "maturity"]
    return [card.title for card in sorted(cards, key=lambda card: order[card.step])]


def lanes(window: MainWindow) -> list[Lane]:
    return [
        lane for lane in window.session.snapshot.lanes(window.session.journey_id) if lane.kind == "maturity"
    ]


def test_a_new_maturity_lane_is_offered_its_levels(window: MainWindow) -> None:
    window.actions_by_id["add_lane_maturity"].trigger()
    assert " · ".join(FIVE) in window.notice.text
    window.notice.choose("Add the levels")
    assert levels(window) == FIVE
    assert len(lanes(window)) == 1
    window.undo()
    assert levels(window) == []
    assert len(lanes(window)) == 1
    assert not window.notice.text


def test_another_lane_is_offered_nothing(window: MainWindow) -> None:
    window.actions_by_id["add_lane_campaigns"].trigger()
    assert not window.notice.text


def test_the_action_makes_lane_and_levels_in_one_edit_and_then_has_nothing_to_do(window: MainWindow) -> None:
    before = window.session.snapshot
    window.actions_by_id["maturity_levels"].trigger()
    assert levels(window) == FIVE
    assert lanes(window) == list(window.session.snapshot.lanes(window.session.journey_id)[:1])
    (selected,) = window.selected
    assert window.session.snapshot.need(Card, selected).title == "Unaware"
    window.actions_by_id["maturity_levels"].trigger()
    assert levels(window) == FIVE
    assert window.notice.text == "Every stage has a maturity level already."
    window.undo()
    assert window.session.snapshot == before


def test_the_view_of_three_levels_offers_the_lane_that_is_missing(window: MainWindow) -> None:
    window.actions_by_id["three_levels"].trigger()
    window.notice.choose("Add the levels")
    assert levels(window) == FIVE
    assert window.canvas.rect_of(lanes(window)[0].id)
    assert window.actions_by_id["three_levels"].isChecked()


@pytest.fixture
def panel(window: MainWindow, qapp: QApplication) -> LibraryPanel:
    window.resize(1500, 900)
    window.actions_by_id["library"].trigger()
    made = window.side.panel("library")
    assert isinstance(made, LibraryPanel)
    qapp.processEvents()
    return made


def test_the_library_puts_one_level_into_the_stage_of_its_phase_and_makes_the_lane(
    panel: LibraryPanel, window: MainWindow
) -> None:
    before = window.session.snapshot
    panel.search.setText("nearly decided")
    assert panel.put.text() == "Add to the map"
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert levels(window) == ["Nearly decided"]
    assert len(lanes(window)) == 1
    window.undo()
    assert window.session.snapshot == before


def test_the_group_of_levels_goes_to_all_stages_by_key_and_by_button(
    panel: LibraryPanel, window: MainWindow
) -> None:
    groups = [panel.tree.topLevelItem(n) for n in range(panel.tree.topLevelItemCount())]
    group = next(item for item in groups if item and item.text(0) == "Maturity levels")
    panel.tree.setCurrentItem(group)
    assert panel.put.text() == "Add to all stages"
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert levels(window) == FIVE
    window.undo()
    QTest.mouseClick(panel.put, Qt.MouseButton.LeftButton)
    assert levels(window) == FIVE
    panel.tree.setCurrentItem(groups[0])
    assert not panel.put.isEnabled()
    assert panel.put.text() == "Add to the map"


def test_a_level_of_ones_own_is_for_every_map(
    panel: LibraryPanel, window: MainWindow, qapp: QApplication
) -> None:
    panel.ask_for_new()
    dialog = window.findChild(EntryDialog)
    assert isinstance(dialog, EntryDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("maturity"))
    qapp.processEvents()
    assert dialog.phase.isVisible()
    assert not dialog.here.isVisible()
    dialog.phase.setCurrentIndex(dialog.phase.findData("purchase"))
    QTest.keyClicks(dialog.title, "Signed")
    dialog.accept()
    assert [(entry.kind, entry.title, entry.phase) for entry in own_presets()] == [
        ("maturity", "Signed", "purchase")
    ]
    window.actions_by_id["maturity_levels"].trigger()
    assert levels(window) == ["Unaware", "Comparing", "Signed", "Customer", "Loyal customer"]
