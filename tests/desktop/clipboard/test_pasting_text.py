"""Text becomes cards: one a line, one for all, or a range over lanes and steps; each paste is one edit."""

import pytest
from PySide6.QtCore import Qt

from journey_studio.desktop.clipboard.copying import copy
from journey_studio.desktop.clipboard.pasting import paste, paste_as_one
from journey_studio.model import Card, InvalidValue, Lane, Step
from tests.desktop.clipboard.conftest import held, text
from tests.desktop.gestures.boards import ACTIONS, AD, PAINS, PAY, SHOP, TOUCHPOINTS, USE
from tests.desktop.gestures.hands import Hands


def test_a_card_a_line_from_the_focused_cell_down(hands: Hands) -> None:
    hands.click(hands.cell(PAINS, 1))
    with hands.one_edit("Paste 3 cards"):
        made = paste(hands.canvas, text("Too slow\n\n“Where am I?”\r\nToo dear\n"))
        assert hands.titles(PAINS, SHOP) == ["Too slow", "“Where am I?”", "Too dear"]
    assert {card.kind for card in made} == {"pain point"}
    assert hands.canvas.selection == {card.id for card in made}


def test_lines_go_under_the_selected_card_and_are_of_its_kind(hands: Hands) -> None:
    hands.only("card-1")
    with hands.one_edit("Paste 2 cards"):
        paste(hands.canvas, text("- one\n- two"))
        assert hands.titles(ACTIONS, AD) == ["Sees an ad", "one", "two", "Asks a friend"]


def test_one_card_with_the_whole_text(hands: Hands) -> None:
    hands.only("card-4")
    with hands.one_edit("Paste a card"):
        (made,) = paste_as_one(hands.canvas, text("First\nsecond\tcolumn\nthird"))
    assert (made.title, made.body, made.kind) == ("First", "second\tcolumn\nthird", "touchpoint")


def test_a_range_of_5_by_8_becomes_40_cards_and_is_copied_back_the_same(hands: Hands) -> None:
    cells = [[f"r{row} c{column}" for column in range(8)] for row in range(5)]
    cells[1][2], cells[3][7], cells[0][0] = '"two\nlines"', '"a ""b"" c"', "متجر"
    table = "\n".join("\t".join(row) for row in cells)
    hands.click(hands.cell(TOUCHPOINTS, 1))
    with hands.one_edit("Paste 40 cards"):
        made = paste(hands.canvas, text(table + "\n"))
        assert len(made) == 40
    lanes = [lane for lane in hands.snapshot.lanes(hands.canvas.journey) if lane.kind != "emotion"]
    steps = hands.snapshot.steps(hands.canvas.journey)
    assert (len(lanes), len(steps)) == (6, 9)
    for row, lane in enumerate(lanes[1:]):
        for column, step in enumerate(steps[1:]):
            assert f"r{row}" in hands.titles(lane.id, step.id)[-1] or (row, column) in {
                (1, 2),
                (3, 7),
                (0, 0),
            }
    two = next(card for card in made if card.title == "two")
    assert (two.body, two.lane, two.step) == ("lines", PAINS, steps[3].id)
    assert copy(hands.canvas) == 40
    assert held().text() == table
    assert bytes(held().data("text/tab-separated-values").data()).decode() == table


def test_empty_cells_of_a_range_stay_empty_and_emotions_are_passed_over(hands: Hands) -> None:
    hands.click(hands.cell(TOUCHPOINTS, 2))
    with hands.one_edit("Paste 2 cards"):
        paste(hands.canvas, text("\tb\n a \t\n"))
    assert hands.titles(TOUCHPOINTS, USE) == ["b"]
    assert hands.titles(PAINS, PAY) == [" a "]
    assert hands.titles(TOUCHPOINTS, PAY) == []


@pytest.mark.parametrize("words", ["", " \n ", "\t\n\t"])
def test_nothing_to_paste_is_said_and_changes_nothing(hands: Hands, words: str) -> None:
    hands.only("card-1")
    with hands.no_edit(), pytest.raises(InvalidValue, match="nothing on the clipboard"):
        paste(hands.canvas, text(words))


def test_a_text_too_long_for_a_card_and_too_many_cards_are_refused_in_words(hands: Hands) -> None:
    hands.only("card-1")
    with hands.no_edit(), pytest.raises(InvalidValue, match=r"a card holds 10,000"):
        paste(hands.canvas, text("short\n" + "x" * 10_001))
    with hands.no_edit(), pytest.raises(InvalidValue, match=r"would make 10,001 cards"):
        paste(hands.canvas, text("x\n" * 10_001))


def test_ten_thousand_letters_and_many_scripts_are_kept(hands: Hands) -> None:
    words = ["Donaudampfschifffahrtsgesellschaft" * 9, "تجربة العميل", "顧客の旅 🥾👩‍🚀", "x" * 10_000]
    hands.click(hands.cell(PAINS, 3))
    paste(hands.canvas, text("\n".join(words)))
    assert hands.titles(PAINS, USE) == words
    index = hands.canvas.index
    assert index
    for card in hands.snapshot.cards(PAINS):
        place = index.place_of(card.id)
        assert place
        assert place.right <= index.scene.width


def test_an_empty_cell_is_selected_by_a_click_and_typed_in(hands: Hands) -> None:
    hands.click(hands.cell(PAINS, 2))
    assert hands.canvas.selection == {f"{PAINS}/{PAY}"}
    with hands.one_edit("Add pain point"):
        hands.key(Qt.Key.Key_A, text="S")
        hands.type("low")
        hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        hands.key(Qt.Key.Key_Escape)
    assert hands.titles(PAINS, PAY) == ["Slow"]


def test_ctrl_and_arrows_lead_from_cell_to_cell(hands: Hands) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    hands.only("card-1")
    hands.key(Qt.Key.Key_Right, ctrl)
    assert hands.canvas.selection == {f"{ACTIONS}/{SHOP}"}
    hands.key(Qt.Key.Key_Right)
    assert hands.canvas.selection == {"card-3"}
    hands.key(Qt.Key.Key_Down, ctrl)
    hands.key(Qt.Key.Key_Left)
    assert hands.canvas.selection == {"card-4"}
    hands.key(Qt.Key.Key_Down, ctrl)
    hands.key(Qt.Key.Key_Escape)
    assert hands.canvas.selection == frozenset()


def test_a_board_without_a_lane_says_what_to_do(hands: Hands) -> None:
    with hands.document.edit("Empty it") as edit:
        edit.remove(*edit.snapshot.all(Lane))
    with pytest.raises(InvalidValue, match="Add a stage and a lane first"):
        paste(hands.canvas, text("x"))
    assert not list(hands.snapshot.all(Card))
    assert list(hands.snapshot.all(Step))
