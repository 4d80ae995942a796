"""The structure lock: stages, steps and lanes stay; cards go on; whoever tries is told why, and can unlock."""

from PySide6.QtCore import QPointF, Qt

from journey_studio.desktop.canvas import locking, sizing
from journey_studio.model import Stage
from tests.desktop.gestures.boards import ACTIONS, PAINS, PAY, SHOP
from tests.desktop.gestures.hands import ALT, Hands


def locked(hands: Hands) -> list[tuple[str, str]]:
    """Lock it; what the canvas says from now on."""
    with hands.one_edit("Lock structure"):
        locking.toggle_lock(hands.canvas)
    said: list[tuple[str, str]] = []
    hands.canvas.told.connect(lambda words, way: said.append((words, way)))
    return said


def test_no_drag_and_no_key_moves_sizes_or_deletes_a_part(hands: Hands) -> None:
    said = locked(hands)
    with hands.no_edit():
        hands.drag(hands.on("stage-1"), hands.on("stage-3", 0.9))
        hands.drag(hands.label(ACTIONS), hands.label(PAINS) + QPointF(0, 35))
        hands.drag(hands.on(SHOP, 1.0), hands.on(SHOP, 1.0) + QPointF(60, 0))
        hands.double_click(hands.on(SHOP, 1.0))
        hands.only(SHOP)
        hands.key(Qt.Key.Key_Right, ALT)
        hands.key(Qt.Key.Key_Delete)
        sizing.fit_selection(hands.canvas)
        hands.canvas.select({"card-1", "stage-1"})
        hands.key(Qt.Key.Key_Delete)
    assert len(said) == 8
    assert {way for _, way in said} == {"unlock"}
    assert said[0][0].startswith("The structure is locked")


def test_cards_and_names_can_still_be_changed(hands: Hands) -> None:
    said = locked(hands)
    with hands.one_edit("Move action"):
        hands.drag(hands.on("card-3"), hands.cell(ACTIONS, 3))
    hands.only("stage-1")
    hands.key(Qt.Key.Key_F2)
    hands.typing.setPlainText("Before")
    hands.key(Qt.Key.Key_Return)
    assert hands.snapshot.need(Stage, "stage-1").title == "Before"
    assert said == []


def test_a_click_still_selects_and_unlocking_gives_it_all_back(hands: Hands) -> None:
    locked(hands)
    hands.click(hands.on(PAY))
    assert hands.canvas.selection == {PAY}
    with hands.one_edit("Unlock structure"):
        locking.toggle_lock(hands.canvas)
    with hands.one_edit("Move step"):
        hands.key(Qt.Key.Key_Right, ALT)
