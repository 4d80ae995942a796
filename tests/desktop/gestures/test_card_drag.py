"""Cards dragged between cells: alone, several at once, copied, into gaps, and not at all."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.desktop.gestures.boards import ACTIONS, AD, PAINS, PAY, SHOP, TOUCHPOINTS, USE
from tests.desktop.gestures.hands import ALT, CTRL, SHIFT, Hands


def test_a_card_goes_to_another_cell(hands: Hands) -> None:
    with hands.one_edit("Move touchpoint"):
        hands.drag(hands.on("card-4"), hands.cell(PAINS, 3))
    assert (hands.card("card-4").lane, hands.card("card-4").step) == (PAINS, USE)
    assert hands.canvas.selection == {"card-4"}


def test_the_bar_shows_the_gap_and_the_card_goes_there(hands: Hands) -> None:
    goal = hands.on("card-2", y=0.1)
    hands.carry(hands.on("card-3"), goal)
    gesture = hands.canvas.gesture
    assert gesture
    assert gesture.bounds().contains(goal)
    with hands.one_edit("Move action"):
        hands.release(goal)
    assert hands.pile(ACTIONS, AD) == ["card-1", "card-3", "card-2"]
    assert hands.canvas.gesture is None


def test_the_order_of_a_pile_changes(hands: Hands) -> None:
    with hands.one_edit("Move action"):
        hands.drag(hands.on("card-2"), hands.on("card-1", y=0.1))
    assert hands.pile(ACTIONS, AD) == ["card-2", "card-1"]


def test_a_card_dropped_where_it_was_changes_nothing(hands: Hands) -> None:
    with hands.no_edit():
        hands.drag(hands.on("card-2"), hands.on("card-2") + QPointF(30, 6))


def test_all_selected_cards_come_along_and_keep_their_order(hands: Hands) -> None:
    hands.click(hands.on("card-2"))
    hands.click(hands.on("card-1"), SHIFT)
    with hands.one_edit("Move 2 cards"):
        hands.drag(hands.on("card-2"), hands.on("card-3", y=0.1))
    assert hands.pile(ACTIONS, PAY) == ["card-1", "card-2", "card-3"]
    assert hands.canvas.selection == {"card-1", "card-2"}


def test_cards_of_several_cells_keep_their_formation(hands: Hands) -> None:
    hands.canvas.select({"card-1", "card-3"})
    with hands.one_edit("Move 2 cards"):
        hands.drag(hands.on("card-1"), hands.cell(TOUCHPOINTS, 1, 0.1))
    assert hands.pile(TOUCHPOINTS, SHOP) == ["card-1", "card-4"]
    assert hands.pile(TOUCHPOINTS, USE) == ["card-3"]


def test_ctrl_and_alt_copy(hands: Hands) -> None:
    with hands.one_edit("Copy touchpoint"):
        hands.drag(hands.on("card-4"), hands.cell(PAINS, 0), CTRL)
    assert hands.titles(PAINS, AD) == hands.titles(TOUCHPOINTS, SHOP) == ["Shop window"]
    with hands.one_edit("Copy touchpoint"):
        hands.drag(hands.on("card-4"), hands.cell(PAINS, 2), ALT)
    assert hands.titles(PAINS, PAY) == ["Shop window"]
    assert "card-4" not in hands.canvas.selection


def test_the_key_at_the_drop_decides(hands: Hands) -> None:
    goal = hands.cell(PAINS, 0)
    with hands.one_edit("Move touchpoint"):
        hands.carry(hands.on("card-4"), goal, CTRL)
        hands.release(goal)
    assert hands.pile(TOUCHPOINTS, SHOP) == []


def test_escape_forgets_the_drag(hands: Hands) -> None:
    goal = hands.cell(PAINS, 0)
    with hands.no_edit():
        hands.carry(hands.on("card-4"), goal)
        hands.key(Qt.Key.Key_Escape)
        hands.release(goal)
    assert hands.canvas.gesture is None


def test_a_drop_beside_the_board_changes_nothing(hands: Hands) -> None:
    for goal in (
        QPointF(-50, 300),
        QPointF(1290, 300),
        QPointF(600, 2000),
        hands.label(PAINS),
        QPointF(400, 10),
    ):
        with hands.no_edit():
            hands.drag(hands.on("card-4"), goal)


def test_a_tremble_of_three_px_is_a_click(hands: Hands) -> None:
    with hands.no_edit():
        hands.drag(hands.on("card-4"), hands.on("card-4") + QPointF(3, 3))
    assert hands.canvas.selection == {"card-4"}


def test_a_drag_at_another_zoom_lands_where_the_pointer_is(hands: Hands) -> None:
    hands.canvas.zoom_to(0.6)
    hands.canvas.pan(-40, 20)
    with hands.one_edit("Move touchpoint"):
        hands.drag(hands.on("card-4"), hands.cell(PAINS, 2))
    assert (hands.card("card-4").lane, hands.card("card-4").step) == (PAINS, PAY)


def test_the_board_moves_on_while_a_card_is_held_at_the_edge(hands: Hands) -> None:
    hands.canvas.zoom_to(2.0)
    hands.canvas.bring_into_view("card-1")
    edge = QPointF(hands.canvas.viewport().width() - 3, hands.cell(TOUCHPOINTS, 0).y())
    hands.carry(hands.on("card-1"), edge)
    for _ in range(100):
        QTest.qWait(20)
        if hands.cell(TOUCHPOINTS, 3).x() < edge.x():
            break
    with hands.one_edit("Move action"):
        hands.release(edge)
    assert (hands.card("card-1").lane, hands.card("card-1").step) == (TOUCHPOINTS, USE)


def test_a_map_that_changed_under_the_drag_is_left_as_it_is(hands: Hands) -> None:
    hands.carry(hands.on("card-4"), hands.cell(PAINS, 0))
    with hands.document.edit("Elsewhere") as edit:
        edit.remove(hands.card("card-4"))
    with hands.no_edit():
        hands.release(hands.cell(PAINS, 0))
