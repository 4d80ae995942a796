"""Stages, steps and lanes in the window: what was deleted is said with a way back, the lock says why, headers have a menu."""

from PySide6.QtWidgets import QApplication, QMenu

from journey_studio.desktop.actions import HEADER
from journey_studio.desktop.menus import context_menu
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Lane, Stage


def first_stage(window: MainWindow) -> Stage:
    return window.session.snapshot.stages(window.session.journey_id)[0]


def do(window: MainWindow, name: str) -> None:
    window.refresh_actions()
    window.actions_by_id[name].trigger()


def test_a_toast_says_what_went_and_brings_it_back(window: MainWindow) -> None:
    stage, before = first_stage(window), window.session.snapshot
    window.canvas.select([stage.id])
    do(window, "delete")
    assert window.session.snapshot.get(Stage, stage.id) is None
    assert window.notice.text.startswith(f"Stage “{stage.title}” with ")
    window.notice.choose("Undo")
    assert dict(window.session.snapshot.tables[Stage]) == dict(before.tables[Stage])
    assert stage.id in window.selected
    assert window.notice.text == ""


def test_a_toast_goes_with_the_next_change_so_that_its_undo_never_means_another(window: MainWindow) -> None:
    window.canvas.select([first_stage(window).id])
    do(window, "delete")
    assert window.notice.text
    do(window, "undo")
    assert window.notice.text == ""


def test_the_lock_says_why_and_opens(window: MainWindow) -> None:
    do(window, "lock_structure")
    assert window.actions_by_id["lock_structure"].isChecked()
    window.canvas.select([first_stage(window).id])
    do(window, "delete")
    assert "locked" in window.notice.text
    window.notice.choose("Unlock")
    assert window.session.journey
    assert not window.session.journey.locked


def test_hidden_lanes_are_in_a_menu(window: MainWindow, qapp: QApplication) -> None:
    lane = window.session.snapshot.lanes(window.session.journey_id)[1]
    window.canvas.select([lane.id])
    do(window, "hide_lane")
    menus = [menu for menu in window.findChildren(QMenu) if menu.title() == "Hidden lanes"]
    parents = [menu for menu in window.findChildren(QMenu) if menu.title() == "&Structure"]
    parents[0].aboutToShow.emit()
    names = {action.text(): action for menu in menus for action in menu.actions()}
    assert list(names) == [lane.name]
    names[lane.name].trigger()
    assert not window.session.snapshot.need(Lane, lane.id).hidden
    assert window.selected == {lane.id}


def test_a_header_has_a_menu_of_its_own(window: MainWindow) -> None:
    lane = window.session.snapshot.lanes(window.session.journey_id)[0]
    window.canvas.select([first_stage(window).id, lane.id])
    menu = context_menu(window, window.actions_by_id)
    shown = [action.objectName() for action in menu.actions() if action.objectName()]
    assert set(shown) >= {"edit", "larger", "fit_content", "collapse_lane", "hide_lane", "lock_structure"}
    assert shown == [entry for entry in HEADER if entry in shown]
    menu.deleteLater()
