"""Stages, steps and lanes in the window: what was deleted is said with a way back, the lock says why, headers have a menu."""

from PySide6.QtGui import QGuiApplication
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


def test_the_status_bar_says_what_is_hidden_and_locked_and_undoes_it(window: MainWindow) -> None:
    status = window.status
    assert status.hidden_lanes.isHidden()
    assert status.lock.isHidden()
    lanes = window.session.snapshot.lanes(window.session.journey_id)
    window.canvas.select([lane.id for lane in lanes[:2]])
    do(window, "hide_lane")
    do(window, "lock_structure")
    assert status.hidden_lanes.text() == "2 lanes hidden"
    assert not status.lock.isHidden()
    status.hidden_lanes.click()
    status.lock.click()
    assert status.hidden_lanes.isHidden()
    assert status.lock.isHidden()


def test_a_lane_is_reached_by_keyboard_and_has_a_name(window: MainWindow) -> None:
    lane = window.session.snapshot.lanes(window.session.journey_id)[0]
    first = window.session.snapshot.cards(lane.id)[0]
    window.canvas.focus(first.id)
    window.canvas.focus_neighbour("left")
    assert window.canvas.focused == lane.id
    assert window.canvas.name_of(lane.id) == f"Lane: {lane.name}"
    window.canvas.select_all()
    assert window.selected == {card.id for card in window.session.snapshot.cards(lane.id)}


def test_a_lane_is_copied_and_a_list_pasted_by_the_usual_keys(window: MainWindow) -> None:
    lane = window.session.snapshot.lanes(window.session.journey_id)[0]
    window.canvas.select([lane.id])
    do(window, "copy")
    do(window, "paste")
    (made,) = window.selected
    assert len(window.session.snapshot.cards(made)) == len(window.session.snapshot.cards(lane.id))
    QGuiApplication.clipboard().setText("Rain\nSnow")
    do(window, "paste")
    assert {window.session.snapshot.need(Lane, key).title for key in window.selected} == {"Rain", "Snow"}
    do(window, "lock_structure")
    window.canvas.select([made])
    do(window, "cut")
    assert "locked" in window.notice.text
