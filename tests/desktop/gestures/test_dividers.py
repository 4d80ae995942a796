"""Columns and rows sized by their dividers, by key, and to their content; nothing is laid out before the hand lets go."""

import pytest
from PySide6.QtCore import QPointF, Qt

from journey_studio.desktop.canvas import arranging, sizing
from journey_studio.desktop.canvas.gestures.divider_drag import DividerDrag
from journey_studio.desktop.canvas.gestures.dividers import divider_near
from journey_studio.layout.measures import CARD_INSET, STEP_WIDTH
from journey_studio.model import Lane, Stage, Step
from tests.desktop.gestures.boards import ACTIONS, AD, EMOTION, PAINS, PAY, SHOP
from tests.desktop.gestures.hands import ALT, SHIFT, Hands


def edge(hands: Hands, step: str) -> QPointF:
    return hands.on(step, 1.0)


def foot(hands: Hands, lane: str) -> QPointF:
    """The lower end of a lane, beside the middle of its label, where the plus sign would be."""
    row = hands.places.lane(lane)
    assert row
    return hands.canvas.sticky.label_view.to_view(20, row.y + row.height)


def width(hands: Hands, step: str) -> float:
    return hands.snapshot.need(Step, step).width


def height(hands: Hands, lane: str) -> float:
    return hands.snapshot.need(Lane, lane).height


def test_a_column_is_sized_by_its_divider(hands: Hands) -> None:
    start = edge(hands, SHOP)
    with hands.one_edit("Resize step"):
        hands.drag(start, start + QPointF(60, 4))
    assert width(hands, SHOP) == STEP_WIDTH + 60
    assert hands.rect("card-4").width() == STEP_WIDTH + 60 - 2 * CARD_INSET
    assert hands.rect(PAY).x() == pytest.approx(start.x() + 60)


def test_nothing_is_laid_out_while_the_hand_moves(hands: Hands) -> None:
    scene = hands.canvas.scene
    hands.carry(edge(hands, SHOP), edge(hands, SHOP) + QPointF(90, 0))
    gesture = hands.canvas.gesture
    assert isinstance(gesture, DividerDrag)
    assert gesture.size == STEP_WIDTH + 90
    assert len(gesture.marks) == 2, "a guide, and the size in words"
    assert hands.canvas.scene is scene
    with hands.no_edit():
        hands.key(Qt.Key.Key_Escape)
        hands.release(edge(hands, SHOP) + QPointF(90, 0))


def test_a_column_stays_wide_enough_for_words(hands: Hands) -> None:
    hands.drag(edge(hands, SHOP), edge(hands, SHOP) - QPointF(400, 0))
    assert width(hands, SHOP) == 112


def test_selected_columns_are_sized_together(hands: Hands) -> None:
    hands.canvas.select({SHOP, PAY})
    with hands.one_edit("Resize 2 steps"):
        hands.drag(edge(hands, PAY), edge(hands, PAY) + QPointF(32, 0))
    assert (width(hands, SHOP), width(hands, PAY), width(hands, AD)) == (240, 240, 0)


def test_a_double_click_fits_a_column_to_its_titles(hands: Hands) -> None:
    with hands.one_edit("Resize step"):
        hands.double_click(edge(hands, AD))
    assert hands.editor is None
    assert 144 <= width(hands, AD) < STEP_WIDTH
    assert all(hands.rect(card).height() <= 48 for card in ("card-1", "card-2")), "titles in one line"


def test_a_click_on_a_divider_does_nothing(hands: Hands) -> None:
    with hands.no_edit():
        hands.click(edge(hands, SHOP))


def test_a_row_is_sized_by_its_divider_and_fits_again(hands: Hands) -> None:
    before = hands.places.lane(PAINS)
    assert before
    with hands.one_edit("Resize lane"):
        hands.drag(foot(hands, PAINS), foot(hands, PAINS) + QPointF(0, 70))
    assert height(hands, PAINS) == before.height + 70
    after = hands.places.lane(PAINS)
    assert after
    assert after.height == before.height + 70
    with hands.one_edit("Resize lane"):
        hands.double_click(foot(hands, PAINS))
    assert height(hands, PAINS) == 0


def test_a_row_is_never_lower_than_its_cards(hands: Hands) -> None:
    hands.drag(foot(hands, ACTIONS), foot(hands, ACTIONS) + QPointF(0, 50))
    with hands.one_edit("Resize lane"):
        hands.drag(foot(hands, ACTIONS), foot(hands, ACTIONS) - QPointF(0, 130))
    assert height(hands, ACTIONS) == 0


def test_a_lane_of_curves_spreads_its_levels(hands: Hands) -> None:
    before = hands.feeling(EMOTION, 0, -2).y() - hands.feeling(EMOTION, 0, 2).y()
    hands.drag(foot(hands, EMOTION), foot(hands, EMOTION) + QPointF(0, 120))
    assert hands.feeling(EMOTION, 0, -2).y() - hands.feeling(EMOTION, 0, 2).y() > before + 60


def test_keys_size_what_is_selected_and_go_on_with_one_step(hands: Hands) -> None:
    hands.only("stage-2")
    with hands.one_edit("Resize 2 steps"):
        for _ in range(3):
            hands.key(Qt.Key.Key_Right, ALT | SHIFT)
    assert (width(hands, SHOP), width(hands, PAY)) == (STEP_WIDTH + 48, STEP_WIDTH + 48)
    hands.only(PAINS)
    with hands.one_edit("Resize lane"):
        arranging.grow(hands.canvas, 1)
    assert height(hands, PAINS) > 0
    with hands.one_edit("Resize lane"):
        sizing.fit_selection(hands.canvas)


def test_a_stage_is_as_wide_as_its_columns(hands: Hands) -> None:
    hands.drag(edge(hands, PAY), edge(hands, PAY) + QPointF(40, 0))
    stage = hands.snapshot.of_owner(Stage, "journey-1")[1]
    assert hands.rect(stage.id).width() == 2 * STEP_WIDTH + 40


def test_there_is_no_divider_to_catch_in_a_map_to_be_read_or_far_away(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert divider_near(hands.canvas, edge(hands, SHOP))
    assert divider_near(hands.canvas, hands.on(SHOP)) is None
    hands.canvas.zoom_to(0.2)
    assert divider_near(hands.canvas, edge(hands, SHOP)) is None
    hands.canvas.zoom_to(1.0)
    monkeypatch.setattr(type(hands.document), "read_only", property(lambda self: True))
    assert divider_near(hands.canvas, edge(hands, SHOP)) is None


def test_the_pointer_says_what_can_be_dragged(hands: Hands) -> None:
    hands.hover(edge(hands, SHOP))
    assert hands.canvas.viewport().cursor().shape() == Qt.CursorShape.SplitHCursor
    hands.hover(foot(hands, ACTIONS))
    assert hands.canvas.viewport().cursor().shape() == Qt.CursorShape.SplitVCursor
    hands.hover(hands.on("card-3"))
    assert hands.canvas.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
