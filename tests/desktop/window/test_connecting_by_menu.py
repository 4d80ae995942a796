"""Connectors without the mouse on the board: from a list of cards, by menu, and the cycle of the stages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas.gestures.connect_tool import ConnectTool
from journey_studio.desktop.dialogs.connect_to import ConnectToDialog
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card, Connector, Journey

_Key = Qt.Key


def dialog_of(window: MainWindow, qapp: QApplication) -> ConnectToDialog:
    window.actions_by_id["connect_to"].trigger()
    qapp.processEvents()
    found = window.findChildren(ConnectToDialog)
    return found[-1]


def between(window: MainWindow, source: str) -> list[Connector]:
    connectors = window.session.snapshot.connectors(window.session.journey_id)
    return [item for item in connectors if item.source == source]


def test_the_list_is_searched_by_typing_and_enter_connects(
    window: MainWindow, checkout: Card, qapp: QApplication
) -> None:
    before = len(between(window, checkout.id))
    dialog = dialog_of(window, qapp)
    target = next(card for card in window.session.snapshot.all(Card) if card.title == "Product page")
    QTest.keyClicks(dialog.search, "product touchp")
    shown = [
        dialog.cards.item(row) for row in range(dialog.cards.count()) if not dialog.cards.item(row).isHidden()
    ]
    assert [item.data(Qt.ItemDataRole.UserRole) for item in shown] == [target.id]
    QTest.keyClick(dialog.search, _Key.Key_Return)
    made = [item for item in between(window, checkout.id) if item.target == target.id]
    assert len(between(window, checkout.id)) == before + 1
    assert made[0].kind == "loop"
    assert window.selected == {made[0].id}


def test_a_link_leaves_the_card_selected_because_it_has_no_line(
    window: MainWindow, checkout: Card, qapp: QApplication
) -> None:
    dialog = dialog_of(window, qapp)
    dialog.kind.setCurrentIndex(dialog.kind.findData("link"))
    QTest.keyClick(dialog, _Key.Key_Down)
    chosen = dialog.cards.currentItem().data(Qt.ItemDataRole.UserRole)
    QTest.keyClick(dialog.search, _Key.Key_Return)
    assert ("link", chosen) in [(item.kind, item.target) for item in between(window, checkout.id)]
    assert window.selected == {checkout.id}


def test_nothing_found_connects_nothing(window: MainWindow, checkout: Card, qapp: QApplication) -> None:
    before = window.session.snapshot
    dialog = dialog_of(window, qapp)
    QTest.keyClicks(dialog.search, "no such card anywhere")
    QTest.keyClick(dialog.search, _Key.Key_Return)
    assert window.session.snapshot is before
    dialog.reject()


def test_the_kind_is_chosen_and_the_arrow_turned_around_by_menu(window: MainWindow) -> None:
    (first, *_) = window.session.snapshot.connectors(window.session.journey_id)
    window.canvas.select([first.id])
    assert window.actions_by_id[f"connector_{first.kind}"].isChecked()
    window.actions_by_id["connector_trigger"].trigger()
    assert window.session.snapshot.need(Connector, first.id).kind == "trigger"
    window.actions_by_id["turn_around"].trigger()
    turned = window.session.snapshot.need(Connector, first.id)
    assert (turned.source, turned.target) == (first.target, first.source)


def test_c_is_a_tool_only_while_nothing_is_selected(window: MainWindow, checkout: Card) -> None:
    assert [key.toString() for key in window.actions_by_id["connect"].shortcuts()] == ["Alt+C"]
    window.actions_by_id["connect"].trigger()
    assert isinstance(window.canvas.gesture, ConnectTool)
    assert window.canvas.gesture.source == checkout.id
    window.canvas.cancel()
    window.canvas.select([])
    QTest.keyClick(window, _Key.Key_C)
    assert isinstance(window.canvas.gesture, ConnectTool)
    assert window.canvas.gesture.source is None
    window.canvas.cancel()


@pytest.mark.parametrize("twice", [False, True])
def test_the_last_stage_leads_back_to_the_first_and_no_more(window: MainWindow, twice: bool) -> None:
    action, journey = window.actions_by_id["cycle"], window.session.journey_id
    action.trigger()
    assert window.session.snapshot.need(Journey, journey).is_cycle
    assert action.isChecked()
    assert window.canvas.rect_of(f"{journey}/cycle") is not None
    if twice:
        action.trigger()
    else:
        window.undo()
        window.refresh_actions()
    assert not action.isChecked()
    assert window.canvas.rect_of(f"{journey}/cycle") is None
