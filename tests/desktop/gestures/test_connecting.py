"""Connectors by hand: drawn from a dot, with the tool by mouse and by keys, reconnected, labelled and taken away."""

import pytest
from PySide6.QtCore import QPointF, Qt

from journey_studio.desktop.canvas.drawn_connectors import drawn_connector
from journey_studio.desktop.canvas.gestures.connect_tool import ConnectTool
from journey_studio.document.connecting import connect
from journey_studio.model import Connector
from tests.desktop.gestures.boards import TOUCHPOINTS, USE
from tests.desktop.gestures.hands import Hands

_Key = Qt.Key


def right_dot(hands: Hands, card: str) -> QPointF:
    """Hover the card; where its right dot is then."""
    hands.hover(hands.on(card))
    return hands.on(card, 1.0) + QPointF(12, 0)


def connectors(hands: Hands) -> list[Connector]:
    return list(hands.snapshot.connectors(hands.canvas.journey))


def joined(hands: Hands, source: str, target: str, kind: str = "flow", label: str = "") -> str:
    with hands.document.edit("Connect") as edit:
        key = connect(edit, source, target, kind)
    if label:
        with hands.document.edit("Label") as edit:
            edit.put(hands.snapshot.need(Connector, key).with_values({"label": label}))
    return key


@pytest.mark.parametrize(
    ("source", "target", "kind"), [("card-1", "card-3", "flow"), ("card-3", "card-1", "loop")]
)
def test_a_drag_from_the_dot_joins_two_cards(hands: Hands, source: str, target: str, kind: str) -> None:
    with hands.one_edit("Connect cards"):
        hands.drag(right_dot(hands, source), hands.on(target))
    (made,) = connectors(hands)
    assert (made.source, made.target, made.kind) == (source, target, kind)
    assert hands.canvas.selection == {made.id}


def test_while_dragging_the_target_snaps_and_says_what_will_be(hands: Hands) -> None:
    hands.carry(right_dot(hands, "card-3"), hands.on("card-4", 0.5, 1.0) + QPointF(0, 6))
    gesture = hands.canvas.gesture
    assert gesture.joining.card == "card-4"
    assert gesture.joining.words() == "Loop back to Shop window"
    hands.move(hands.cell(TOUCHPOINTS, 3))
    assert gesture.joining.words() == "Flow to a new touchpoint"
    hands.key(_Key.Key_Escape)
    assert connectors(hands) == []


def test_dropped_on_nothing_it_makes_a_joined_card_in_one_step(hands: Hands) -> None:
    with hands.one_edit("Add touchpoint"):
        hands.drag(right_dot(hands, "card-4"), hands.cell(TOUCHPOINTS, 3))
        hands.type("Uses")
        hands.click(QPointF(1290, 890))
    (made,) = connectors(hands)
    card = hands.card(made.target)
    assert (card.title, card.lane, card.step, card.kind) == ("Uses", TOUCHPOINTS, USE, "touchpoint")


def test_a_new_card_left_without_a_word_takes_its_connector_along(hands: Hands) -> None:
    with hands.no_edit():
        hands.drag(right_dot(hands, "card-4"), hands.cell(TOUCHPOINTS, 3))
        assert len(connectors(hands)) == 1
        hands.key(_Key.Key_Escape)
        assert connectors(hands) == []


def test_the_card_itself_the_curve_and_the_outside_take_none(hands: Hands) -> None:
    start = right_dot(hands, "card-1")
    with hands.no_edit():
        for end in (hands.on("card-1"), hands.cell("lane-3", 3), QPointF(1290, 890)):
            hands.drag(start, end)


def test_cards_that_are_joined_are_not_joined_twice(hands: Hands) -> None:
    key = joined(hands, "card-1", "card-3")
    with hands.no_edit():
        hands.drag(right_dot(hands, "card-1"), hands.on("card-3"))
        assert hands.canvas.selection == {key}


def test_dots_are_there_for_the_card_under_the_mouse_and_stay_close_to_it(hands: Hands) -> None:
    assert hands.canvas.overlays.marks() == []
    hands.hover(hands.on("card-4"))
    assert len(hands.canvas.overlays.marks()) == 3
    hands.hover(hands.on("card-4", 1.0) + QPointF(8, 0))
    assert len(hands.canvas.overlays.marks()) == 3
    hands.hover(hands.on("card-4", 1.0) + QPointF(60, 0))
    assert hands.canvas.overlays.marks() == []


def test_c_then_two_clicks(hands: Hands) -> None:
    with hands.one_edit("Connect cards"):
        hands.key(_Key.Key_C, text="c")
        assert isinstance(hands.canvas.gesture, ConnectTool)
        hands.click(hands.on("card-4"))
        hands.hover(hands.on("card-1"))
        hands.click(hands.on("card-1"))
    assert [(item.source, item.target, item.kind) for item in connectors(hands)] == [
        ("card-4", "card-1", "loop")
    ]
    assert hands.canvas.gesture is None


def test_c_then_only_keys(hands: Hands) -> None:
    with hands.one_edit("Connect cards"):
        hands.key(_Key.Key_C, text="c")
        hands.canvas.select({"card-1"})
        hands.key(_Key.Key_Return)
        hands.key(_Key.Key_Right)
        hands.key(_Key.Key_Return)
    assert [(item.source, item.target) for item in connectors(hands)] == [("card-1", "card-3")]
    assert hands.canvas.gesture is None


def test_escape_ends_the_tool_and_a_selected_card_is_typed_in(hands: Hands) -> None:
    with hands.no_edit():
        hands.key(_Key.Key_C, text="c")
        hands.key(_Key.Key_Escape)
        assert hands.canvas.gesture is None
        hands.click(hands.on("card-3"))
        assert connectors(hands) == []
    hands.only("card-1")
    hands.key(_Key.Key_C, text="c")
    assert hands.typing.words == "c"
    hands.key(_Key.Key_Escape)


@pytest.mark.parametrize(("end", "other"), [(1, "card-4"), (0, "card-4")])
def test_an_end_is_dragged_to_another_card(hands: Hands, end: int, other: str) -> None:
    key = joined(hands, "card-1", "card-3")
    hands.canvas.select({key})
    drawn = drawn_connector(hands.canvas, key)
    assert drawn
    with hands.one_edit("Reconnect"):
        hands.drag(drawn.ends[end], hands.on(other))
    changed = hands.snapshot.need(Connector, key)
    assert (changed.source, changed.target) == (("card-1", other) if end else (other, "card-3"))


def test_an_end_dropped_beside_every_card_stays(hands: Hands) -> None:
    key = joined(hands, "card-1", "card-3")
    hands.canvas.select({key})
    drawn = drawn_connector(hands.canvas, key)
    assert drawn
    with hands.no_edit():
        hands.drag(drawn.ends[1], hands.cell(TOUCHPOINTS, 3))


def test_turned_backwards_a_flow_becomes_a_loop(hands: Hands) -> None:
    key = joined(hands, "card-4", "card-3")
    hands.canvas.select({key})
    drawn = drawn_connector(hands.canvas, key)
    assert drawn
    hands.drag(drawn.ends[1], hands.on("card-1"))
    assert hands.snapshot.need(Connector, key).kind == "loop"


@pytest.mark.parametrize("by", ["double click", "enter", "F2", "letter"])
def test_its_label_is_edited_in_place(hands: Hands, by: str) -> None:
    key = joined(hands, "card-1", "card-3", label="then")
    hands.only(key)
    drawn = drawn_connector(hands.canvas, key)
    assert drawn
    with hands.one_edit("Edit connector"):
        if by == "double click":
            hands.double_click(drawn.label.center())
        elif by == "letter":
            hands.type("x")
        else:
            hands.key(_Key.Key_Return if by == "enter" else _Key.Key_F2)
        assert hands.typing.geometry().contains(drawn.label.center().toPoint())
        hands.type(" now")
        hands.key(_Key.Key_Return)
    assert hands.snapshot.need(Connector, key).label == ("x now" if by == "letter" else "then now")


def test_it_is_selected_by_click_and_deleted_by_key(hands: Hands) -> None:
    key = joined(hands, "card-1", "card-3")
    drawn = drawn_connector(hands.canvas, key)
    assert drawn
    hands.click(drawn.line.pointAtPercent(0.5))
    assert hands.canvas.selection == {key}
    with hands.one_edit("Delete connector"):
        hands.key(_Key.Key_Delete)
    assert connectors(hands) == []


def test_it_follows_its_cards(hands: Hands) -> None:
    key = joined(hands, "card-1", "card-3")
    before = drawn_connector(hands.canvas, key)
    hands.drag(hands.on("card-3"), hands.cell(TOUCHPOINTS, 3))
    after = drawn_connector(hands.canvas, key)
    assert before
    assert after
    target = hands.rect("card-3")
    assert target.adjusted(-20, -20, 20, 20).contains(after.ends[1])
    assert not target.adjusted(-20, -20, 20, 20).contains(before.ends[1])


def test_tab_reaches_it_and_its_name_says_what_it_is(hands: Hands) -> None:
    key = joined(hands, "card-1", "card-3", label="after a week")
    assert hands.canvas.name_of(key) == "Flow from Sees an ad to Pays: after a week"
    reached = []
    for _ in range(40):
        hands.key(_Key.Key_Tab)
        reached.append(hands.canvas.focused)
    assert key in reached


def test_a_link_is_shown_only_beside_the_card_that_is_looked_at(hands: Hands) -> None:
    joined(hands, "card-1", "card-4", "link")
    quiet = [mark for mark in hands.canvas.overlays.marks() if getattr(mark, "quiet", False)]
    assert quiet == []
    for card in ("card-1", "card-4"):
        hands.only(card)
        assert [mark.quiet for mark in hands.canvas.overlays.marks() if hasattr(mark, "quiet")] == [True]
    hands.only("card-3")
    assert [mark for mark in hands.canvas.overlays.marks() if hasattr(mark, "quiet")] == []
    hands.canvas.select(())
    hands.hover(hands.on("card-4"))
    assert [mark.quiet for mark in hands.canvas.overlays.marks() if hasattr(mark, "quiet")] == [True]


def test_a_click_on_a_dot_takes_up_the_tool(hands: Hands) -> None:
    with hands.one_edit("Connect cards"):
        hands.click(right_dot(hands, "card-1"))
        assert isinstance(hands.canvas.gesture, ConnectTool)
        hands.click(hands.on("card-4"))
    assert len(connectors(hands)) == 1


def test_what_stands_out_leaves_the_words_of_its_label_free(hands: Hands) -> None:
    key = joined(hands, "card-1", "card-3", label="after a week")
    drawn = drawn_connector(hands.canvas, key)
    assert drawn
    place = drawn.pill.toAlignedRect().adjusted(2, 2, -2, -2)
    plain = hands.canvas.viewport().grab(place).toImage()
    hands.canvas.select({key})
    assert hands.canvas.viewport().grab(place).toImage() == plain
    beside = drawn.line.pointAtPercent(0.1).toPoint()
    accent = hands.canvas.viewport().grab().toImage().pixelColor(beside)
    assert accent.name() == hands.canvas.theme.accent.lower()
