"""A card's edge dragged over more steps or fewer: a frame while it goes, one edit when it ends."""

import pytest
from PySide6.QtCore import QPointF, Qt

from journey_studio.desktop.canvas.arranging import duplicate_selection, move_selection
from journey_studio.desktop.canvas.gestures.connect_drag import ConnectDrag
from journey_studio.desktop.canvas.gestures.span_drag import SpanDrag
from journey_studio.desktop.canvas.gestures.span_grips import INSIDE, OUTSIDE
from journey_studio.desktop.canvas.spanning import stretch_selection
from tests.desktop.gestures.boards import ACTIONS, AD, PAINS, PAY, SHOP, TOUCHPOINTS, USE
from tests.desktop.gestures.hands import Hands


def edge(hands: Hands, key: str, side: str, inward: float = 4.0) -> QPointF:
    """A point in the upper part of an edge, beside the dot that connectors are drawn from."""
    rect = hands.rect(key)
    x = rect.left() + inward if side == "left" else rect.right() - inward
    return QPointF(x, rect.top() + 6)


def test_the_right_edge_is_drawn_over_two_more_steps_and_back(hands: Hands) -> None:
    end = hands.cell(ACTIONS, 2)
    with hands.one_edit("Change span"):
        hands.carry(edge(hands, "card-1", "right"), end)
        gesture = hands.canvas.gesture
        assert isinstance(gesture, SpanDrag)
        assert gesture.bounds().width() > 3 * 192
        hands.release(end)
        assert (hands.card("card-1").step, hands.card("card-1").end_step) == (AD, PAY)
    assert hands.rect("card-1").width() > 3 * 192
    with hands.one_edit("Change span"):
        hands.drag(edge(hands, "card-1", "right"), hands.cell(ACTIONS, 0))
        assert hands.card("card-1").end_step is None


def test_the_left_edge_begins_the_card_earlier(hands: Hands) -> None:
    with hands.one_edit("Change span"):
        hands.drag(edge(hands, "card-4", "left"), hands.cell(TOUCHPOINTS, 0))
        assert (hands.card("card-4").step, hands.card("card-4").end_step) == (AD, SHOP)


def test_beside_the_board_it_ends_at_its_last_step_and_never_passes_its_other_end(hands: Hands) -> None:
    hands.drag(edge(hands, "card-4", "right"), hands.on("card-4") + QPointF(4000, 0))
    assert (hands.card("card-4").step, hands.card("card-4").end_step) == (SHOP, USE)
    hands.drag(edge(hands, "card-4", "right"), hands.cell(TOUCHPOINTS, 0))
    assert (hands.card("card-4").step, hands.card("card-4").end_step) == (SHOP, None)


def test_an_edge_can_be_grabbed_over_24_px_of_the_selected_card(hands: Hands) -> None:
    hands.only("card-4")
    assert INSIDE + OUTSIDE >= 24
    for inward in (INSIDE - 1, 0.5, -OUTSIDE + 1):
        hands.press(edge(hands, "card-4", "right", inward))
        assert isinstance(hands.canvas.gesture, SpanDrag), inward
        hands.key(Qt.Key.Key_Escape)
    hands.press(edge(hands, "card-4", "right", INSIDE + 2))
    assert not isinstance(hands.canvas.gesture, SpanDrag)
    hands.key(Qt.Key.Key_Escape)


@pytest.mark.parametrize("beside", [-17, -4, 0, 5])
@pytest.mark.parametrize("side", [0.0, 1.0])
def test_in_the_middle_of_a_side_the_grip_ends_where_the_dot_begins(
    hands: Hands, beside: float, side: float
) -> None:
    hands.only("card-4")
    way = 1 if side else -1
    hands.hover(hands.on("card-4"))
    hands.press(hands.on("card-4", side) + QPointF(way * beside, 0))
    assert isinstance(hands.canvas.gesture, SpanDrag)
    hands.key(Qt.Key.Key_Escape)
    for away in (8, 12, 20):
        hands.hover(hands.on("card-4"))
        hands.press(hands.on("card-4", side) + QPointF(way * away, 0))
        assert isinstance(hands.canvas.gesture, ConnectDrag), away
        hands.key(Qt.Key.Key_Escape)


def test_no_connector_begins_on_a_card(hands: Hands) -> None:
    hands.only("card-1")
    for x, y, away in ((0.5, 1.0, QPointF(0, -2)), (1.0, 0.5, QPointF(-1, 0)), (0.5, 1.0, QPointF(0, 10))):
        hands.hover(hands.on("card-1"))
        hands.press(hands.on("card-1", x, y) + away)
        assert not isinstance(hands.canvas.gesture, ConnectDrag)
        hands.key(Qt.Key.Key_Escape)


def test_escape_a_click_and_no_way_change_nothing(hands: Hands) -> None:
    with hands.no_edit():
        hands.carry(edge(hands, "card-1", "right"), hands.cell(ACTIONS, 2))
        hands.key(Qt.Key.Key_Escape)
        hands.click(edge(hands, "card-1", "right"))
        assert hands.canvas.selection == {"card-1"}
        hands.drag(edge(hands, "card-1", "right"), edge(hands, "card-1", "right") - QPointF(40, 0))


def test_the_pointer_says_that_an_edge_can_be_drawn(hands: Hands) -> None:
    port = hands.canvas.viewport()
    hands.hover(edge(hands, "card-1", "left"))
    assert port.cursor().shape() == Qt.CursorShape.SizeHorCursor
    hands.hover(hands.on("card-1"))
    assert port.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_by_key_all_selected_cards_reach_further_and_presses_are_one_step(hands: Hands) -> None:
    hands.canvas.select({"card-1", "card-4"})
    with hands.one_edit("Change span"):
        stretch_selection(hands.canvas, "right", 1)
        stretch_selection(hands.canvas, "right", 1)
    assert (hands.card("card-1").end_step, hands.card("card-4").end_step) == (PAY, USE)
    stretch_selection(hands.canvas, "left", 1)
    assert (hands.card("card-1").step, hands.card("card-4").step) == (SHOP, PAY)


def test_a_wide_card_keeps_its_span_when_it_is_carried_to_another_lane(hands: Hands) -> None:
    hands.only("card-1")
    stretch_selection(hands.canvas, "right", 1)
    with hands.one_edit("Move action"):
        hands.drag(hands.on("card-1", 0.2), hands.cell(TOUCHPOINTS, 2))
        moved = hands.card("card-1")
        assert (moved.lane, moved.step, moved.end_step) == (TOUCHPOINTS, PAY, USE)


def wide(hands: Hands, key: str, steps: int) -> None:
    hands.only(key)
    stretch_selection(hands.canvas, "right", steps - 1)


def test_a_wide_card_held_by_its_end_goes_as_far_as_the_pointer(hands: Hands) -> None:
    wide(hands, "card-1", 3)
    with hands.one_edit("Move action"):
        hands.drag(hands.cell(ACTIONS, 2, 0.2), hands.cell(PAINS, 3))
        assert (hands.card("card-1").step, hands.card("card-1").end_step) == (SHOP, USE)
    with hands.no_edit():
        hands.drag(
            hands.cell(PAINS, 1), hands.cell(PAINS, 3)
        )  # it would reach beyond the board: it stays as wide as it is


def test_a_wide_card_is_never_cut_by_keys_at_the_edge(hands: Hands) -> None:
    wide(hands, "card-1", 3)
    assert move_selection(hands.canvas, "right")
    with hands.no_edit():
        assert not move_selection(hands.canvas, "right")
    assert (hands.card("card-1").step, hands.card("card-1").end_step) == (SHOP, USE)


def test_a_copy_of_a_wide_card_lands_where_all_of_it_is_free(hands: Hands) -> None:
    wide(hands, "card-4", 2)
    assert duplicate_selection(hands.canvas)
    (made,) = hands.canvas.selection
    assert (hands.card(made).step, hands.card(made).end_step) == (
        SHOP,
        PAY,
    )  # one column is left: it goes below
    wide(hands, "card-1", 2)
    with hands.one_edit("Duplicate action"):
        duplicate_selection(hands.canvas)
        (made,) = hands.canvas.selection
        assert (hands.card(made).step, hands.card(made).end_step) == (AD, SHOP)  # card-3 stands in the way


def test_several_cards_keep_their_formation_and_their_spans(hands: Hands) -> None:
    wide(hands, "card-1", 3)
    hands.canvas.select({"card-1", "card-4"})
    with hands.one_edit("Move 2 cards"):
        hands.drag(hands.on("card-4"), hands.cell(TOUCHPOINTS, 3))
        assert (hands.card("card-1").step, hands.card("card-1").end_step) == (SHOP, USE)
        assert hands.card("card-4").step == PAY
