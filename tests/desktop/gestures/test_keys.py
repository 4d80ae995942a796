"""Keys on the selection: delete, duplicate, move, insert."""

import pytest
from PySide6.QtCore import Qt

from journey_studio.desktop.canvas import adding, arranging, repeating
from journey_studio.model import Card, Curve, Emotion, Lane, Stage, Step
from tests.desktop.gestures.boards import ACTIONS, AD, EMOTION, PAINS, PAY, SHOP, TOUCHPOINTS, USE
from tests.desktop.gestures.hands import ALT, CTRL, NONE, SHIFT, Hands

_Key = Qt.Key


def order(hands: Hands) -> tuple[list[str], list[str], list[str]]:
    """Stages, steps and lanes by their numbers."""
    snapshot = hands.snapshot
    rows = (snapshot.stages("journey-1"), snapshot.steps("journey-1"), snapshot.lanes("journey-1"))
    stages, steps, lanes = ([item.id.rpartition("-")[2] for item in row] for row in rows)
    return stages, steps, lanes


@pytest.mark.parametrize("key", [_Key.Key_Delete, _Key.Key_Backspace])
def test_all_that_is_selected_is_deleted_at_once(hands: Hands, key: Qt.Key) -> None:
    hands.canvas.select({"card-1", "card-3", "emotion-1"})
    with hands.one_edit("Delete 3 items"):
        hands.key(key)
    left = {card.id for card in hands.snapshot.all(Card)}
    assert left == {"card-2", "card-4"}
    assert hands.snapshot.get(Emotion, "emotion-1") is None


@pytest.mark.parametrize(
    ("owner", "label"),
    [
        ("stage-2", "Delete stage"),
        (SHOP, "Delete step"),
        (ACTIONS, "Delete lane"),
        ("curve-1", "Delete curve"),
    ],
)
def test_parts_are_deleted_with_what_is_in_them(hands: Hands, owner: str, label: str) -> None:
    hands.only(owner)
    with hands.one_edit(label):
        hands.key(_Key.Key_Delete)
    assert hands.snapshot.find(owner) is None


def test_with_nothing_selected_keys_are_not_taken(hands: Hands) -> None:
    hands.canvas.select(())
    with hands.no_edit():
        for key, held in (
            (_Key.Key_Delete, NONE),
            (_Key.Key_D, CTRL),
            (_Key.Key_Up, ALT),
            (_Key.Key_F2, NONE),
        ):
            hands.key(key, held)


def test_a_card_is_duplicated_into_the_next_free_cell(hands: Hands) -> None:
    hands.only("card-2")
    with hands.one_edit("Duplicate action"):
        hands.key(_Key.Key_D, CTRL)
    assert hands.titles(ACTIONS, SHOP) == ["Asks a friend"]
    with hands.one_edit("Duplicate action"):
        hands.key(_Key.Key_D, CTRL)
    assert hands.titles(ACTIONS, USE) == ["Asks a friend"]
    with hands.one_edit("Duplicate action"):
        hands.key(_Key.Key_D, CTRL)
    assert hands.titles(ACTIONS, USE) == ["Asks a friend"] * 2


def test_several_cards_are_duplicated_in_order(hands: Hands) -> None:
    hands.canvas.select({"card-1", "card-2"})
    with hands.one_edit("Duplicate 2 cards"):
        hands.key(_Key.Key_D, CTRL)
    assert (hands.titles(ACTIONS, SHOP), hands.titles(ACTIONS, USE)) == (["Sees an ad"], ["Asks a friend"])
    assert len(hands.canvas.selection) == 2


def test_a_stage_is_duplicated_behind_itself(hands: Hands) -> None:
    hands.only("stage-1")
    with hands.one_edit("Duplicate stage"):
        hands.key(_Key.Key_D, CTRL)
    titles = [stage.title for stage in hands.snapshot.stages("journey-1")]
    assert titles == ["Awareness", "Awareness", "Purchase", "Usage"]


@pytest.mark.parametrize(
    ("key", "lane", "step"),
    [
        (_Key.Key_Left, TOUCHPOINTS, AD),
        (_Key.Key_Right, TOUCHPOINTS, PAY),
        (_Key.Key_Up, ACTIONS, SHOP),
        (_Key.Key_Down, PAINS, SHOP),
    ],
)
def test_alt_and_an_arrow_move_a_card_one_cell(hands: Hands, key: Qt.Key, lane: str, step: str) -> None:
    hands.only("card-4")
    with hands.one_edit("Move touchpoint"):
        hands.key(key, ALT)
    assert (hands.card("card-4").lane, hands.card("card-4").step) == (lane, step)


def test_a_key_that_is_held_down_moves_in_one_step(hands: Hands) -> None:
    hands.only("card-4")
    with hands.one_edit("Move touchpoint"):
        for _ in range(2):
            hands.key(_Key.Key_Right, ALT)
    assert hands.card("card-4").step == USE
    hands.only("stage-1")
    with hands.one_edit("Move stage"):
        for _ in range(2):
            hands.key(_Key.Key_Right, ALT)
    assert "".join(order(hands)[0]) == "231"


def test_after_a_pause_a_key_begins_a_new_step(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeating, "PAUSE", -1.0)
    hands.only("card-4")
    for _ in range(2):
        hands.key(_Key.Key_Right, ALT)
    assert hands.done() == ["Move touchpoint"] * 2


def test_cards_do_not_leave_the_board(hands: Hands) -> None:
    hands.canvas.select({"card-1", "card-3"})
    with hands.no_edit():
        hands.key(_Key.Key_Left, ALT)
        hands.key(_Key.Key_Up, ALT)
    with hands.one_edit("Move 2 cards"):
        hands.key(_Key.Key_Right, ALT)
    assert (hands.card("card-1").step, hands.card("card-3").step) == (SHOP, USE)


def test_alt_shift_and_an_arrow_move_a_card_in_its_pile(hands: Hands) -> None:
    hands.only("card-2")
    with hands.one_edit("Move action"):
        hands.key(_Key.Key_Up, ALT | SHIFT)
    assert hands.pile(ACTIONS, AD) == ["card-2", "card-1"]
    with hands.no_edit():
        hands.key(_Key.Key_Up, ALT | SHIFT)
    with hands.one_edit("Move action"):
        hands.key(_Key.Key_Down, ALT | SHIFT)
    assert hands.pile(ACTIONS, AD) == ["card-1", "card-2"]


@pytest.mark.parametrize(
    ("owner", "key", "row", "expected"),
    [
        ("stage-1", _Key.Key_Right, 0, "213"),
        ("stage-3", _Key.Key_Left, 0, "132"),
        (PAY, _Key.Key_Left, 1, "1324"),
        (SHOP, _Key.Key_Right, 1, "1324"),
        (ACTIONS, _Key.Key_Down, 2, "2134"),
        (PAINS, _Key.Key_Up, 2, "1243"),
    ],
)
def test_alt_and_an_arrow_move_parts(hands: Hands, owner: str, key: Qt.Key, row: int, expected: str) -> None:
    hands.only(owner)
    noun = owner.partition("-")[0]
    with hands.one_edit(f"Move {noun}"):
        hands.key(key, ALT)
    assert "".join(order(hands)[row]) == expected


def test_a_step_goes_on_into_the_next_stage(hands: Hands) -> None:
    hands.only(PAY)
    with hands.one_edit("Move step"):
        hands.key(_Key.Key_Right, ALT)
    assert hands.snapshot.need(Step, PAY).stage == "stage-3"
    assert "".join(order(hands)[1]) == "1234"


@pytest.mark.parametrize(
    ("owner", "key"),
    [
        ("stage-1", _Key.Key_Left),
        ("stage-1", _Key.Key_Down),
        (ACTIONS, _Key.Key_Up),
        (ACTIONS, _Key.Key_Right),
        (USE, _Key.Key_Right),
    ],
)
def test_parts_stay_at_the_edge(hands: Hands, owner: str, key: Qt.Key) -> None:
    hands.only(owner)
    with hands.no_edit():
        hands.key(key, ALT)


@pytest.mark.parametrize(
    ("owner", "key", "label", "row", "place"),
    [
        ("stage-1", _Key.Key_Right, "Add stage", 0, 1),
        (SHOP, _Key.Key_Right, "Add step", 1, 2),
        (ACTIONS, _Key.Key_Down, "Add lane", 2, 1),
    ],
)
def test_ctrl_shift_and_an_arrow_insert(
    hands: Hands, owner: str, key: Qt.Key, label: str, row: int, place: int
) -> None:
    hands.only(owner)
    known = {"1", "2", "3", "4"}
    with hands.one_edit(label):
        hands.key(key, CTRL | SHIFT)
        if hands.editor:
            hands.type("X")
            hands.key(_Key.Key_Return)
    assert [number in known for number in order(hands)[row]].index(False) == place


def test_a_card_is_added_beside_what_is_selected(hands: Hands) -> None:
    hands.only("card-3")
    with hands.one_edit("Add action"):
        adding.add_card(hands.canvas)
        hands.type("Waits")
        hands.click(hands.cell(PAINS, 3))
    assert hands.titles(ACTIONS, PAY) == ["Pays", "Waits"]
    hands.only("stage-3")
    with hands.one_edit("Add pain point"):
        adding.add_card(hands.canvas, "pain point")
        hands.type("Queue")
        hands.click(hands.cell(PAINS, 0))
    assert hands.titles(PAINS, USE) == ["Queue"]


def test_what_is_added_is_named_at_once(hands: Hands) -> None:
    with hands.one_edit("Add stage"):
        key = adding.add_stage(hands.canvas)
        hands.type("Loyalty")
        hands.key(_Key.Key_Return)
    assert hands.snapshot.need(Stage, key).title == "Loyalty"
    with hands.one_edit("Add lane"):
        lane = adding.add_lane(hands.canvas, "evidence")
        hands.key(_Key.Key_Escape)
    assert hands.snapshot.need(Lane, lane).name == "Evidence"


def test_nothing_is_moved_when_the_selection_holds_no_place(hands: Hands) -> None:
    hands.only("curve-1")
    with hands.no_edit():
        assert not arranging.move_selection(hands.canvas, "left")
        assert not arranging.duplicate_selection(hands.canvas)
    assert hands.snapshot.get(Curve, "curve-1")
    assert hands.places.lane(EMOTION)
