"""Sticky notes by hand and by keys: made, typed in, moved, resized, grouped, stacked, locked, copied and deleted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas.gestures.marks import Guide
from journey_studio.desktop.canvas.gestures.note_snap import snapped
from journey_studio.desktop.canvas.noting import arrange_notes
from journey_studio.model import Sticky
from journey_studio.scene.search import Bounds
from tests.desktop.gestures.boards import small_map
from tests.desktop.gestures.hands import ALT, CTRL, SHIFT, Hands

_Key = Qt.Key
NOTE, OTHER = "sticky-1", "sticky-2"


@pytest.fixture
def noted(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    """The small board with a note at 400, 240 and one at 640, 480."""
    made = Hands(small_map().with_note("Ask", 400, 240).with_note("Tell", 640, 480, colour="pink"), tmp_path)
    yield made
    made.close()


def note(hands: Hands, key: str = NOTE) -> Sticky:
    return hands.snapshot.need(Sticky, key)


def at(hands: Hands, key: str = NOTE) -> tuple[float, float]:
    return note(hands, key).x, note(hands, key).y


def test_n_makes_one_in_the_middle_and_what_is_typed_is_its_text(hands: Hands) -> None:
    with hands.one_edit("Add sticky note"):
        hands.key(_Key.Key_N, text="n")
        hands.type("Ask service\nby Friday")
        hands.click(QPointF(1290, 890))
    (made,) = hands.snapshot.all(Sticky)
    assert made.text == "Ask service\nby Friday"
    assert (made.x % 8, made.y % 8) == (0, 0)


def test_a_double_click_beside_the_board_makes_one_there(hands: Hands) -> None:
    spot = QPointF(1150, 780)
    with hands.one_edit("Add sticky note"):
        hands.double_click(spot)
        hands.type("Idea")
        hands.click(QPointF(1290, 890))
    (made,) = hands.snapshot.all(Sticky)
    assert hands.rect(made.id).contains(spot)


def test_left_without_a_word_it_is_gone(hands: Hands) -> None:
    with hands.no_edit():
        hands.key(_Key.Key_N, text="n")
        hands.key(_Key.Key_Escape)


def test_with_something_selected_n_is_a_letter(hands: Hands) -> None:
    hands.only("card-1")
    hands.key(_Key.Key_N, text="n")
    assert hands.typing.words == "n"
    hands.key(_Key.Key_Escape)
    assert list(hands.snapshot.all(Sticky)) == []


def test_it_is_dragged_to_the_grid_and_with_alt_anywhere(noted: Hands) -> None:
    with noted.one_edit("Move sticky note"):
        noted.drag(noted.on(NOTE), noted.on(NOTE) + QPointF(101, 30))
    assert at(noted) == (504, 272)
    with noted.one_edit("Move sticky note"):
        noted.drag(noted.on(NOTE), noted.on(NOTE) + QPointF(-13, 5), ALT)
    assert at(noted) == (491, 277)


def test_it_snaps_to_the_edges_of_another_and_shows_the_line(noted: Hands) -> None:
    start = noted.on(NOTE)
    noted.carry(start, start + QPointF(237, 67))
    gesture = noted.canvas.gesture
    assert any(isinstance(mark, Guide) for mark in gesture.marks)  # type: ignore[union-attr]
    noted.release(start + QPointF(237, 67))
    assert at(noted)[0] == 640


def test_it_stays_off_head_and_labels(noted: Hands) -> None:
    noted.drag(noted.on(NOTE), QPointF(5, 5))
    assert noted.canvas.index
    assert at(noted) == (158, noted.canvas.index.head_height + 6)


def test_ctrl_copies(noted: Hands) -> None:
    with noted.one_edit("Copy sticky note"):
        noted.drag(noted.on(NOTE), noted.on(NOTE) + QPointF(200, 0), CTRL)
    assert len(list(noted.snapshot.all(Sticky))) == 3
    assert at(noted) == (400, 240)
    (copy,) = noted.canvas.selection
    assert at(noted, copy) == (600, 240)


def test_arrows_move_by_one_and_with_shift_by_ten_in_one_step(noted: Hands) -> None:
    noted.only(NOTE)
    with noted.one_edit("Move sticky note"):
        noted.key(_Key.Key_Right)
        noted.key(_Key.Key_Right)
        noted.key(_Key.Key_Down, SHIFT)
    assert at(noted) == (402, 250)


def test_grouped_notes_go_together_and_ungrouped_ones_alone(noted: Hands) -> None:
    noted.canvas.select({NOTE, OTHER})
    with noted.one_edit("Group 2 sticky notes"):
        arrange_notes(noted.canvas, "group")
    noted.canvas.select(())
    noted.click(noted.on(NOTE))
    assert noted.canvas.selection == {NOTE, OTHER}
    noted.drag(noted.on(NOTE), noted.on(NOTE) + QPointF(16, 32))
    assert at(noted, OTHER) == (656, 512)
    with noted.one_edit("Ungroup 2 sticky notes"):
        arrange_notes(noted.canvas, "ungroup")
    noted.canvas.select(())
    noted.drag(noted.on(NOTE), noted.on(NOTE) + QPointF(16, 0))
    assert at(noted, OTHER) == (656, 512)


def test_copies_of_a_group_are_a_group_of_their_own(noted: Hands) -> None:
    noted.canvas.select({NOTE, OTHER})
    arrange_notes(noted.canvas, "group")
    with noted.one_edit("Duplicate 2 sticky notes"):
        noted.key(_Key.Key_D, CTRL)
    copies = [note(noted, key) for key in noted.canvas.selection]
    assert len({copy.group for copy in copies}) == 1
    assert copies[0].group not in ("", note(noted).group)


def test_a_locked_note_stays_and_is_not_deleted(noted: Hands) -> None:
    noted.canvas.select({NOTE})
    arrange_notes(noted.canvas, "lock")
    with noted.no_edit():
        noted.drag(noted.on(NOTE), noted.on(NOTE) + QPointF(80, 80))
        noted.key(_Key.Key_Right)
        noted.key(_Key.Key_Delete)
        assert noted.canvas.overlays.marks() == []
    arrange_notes(noted.canvas, "unlock")
    with noted.one_edit("Delete sticky note"):
        noted.key(_Key.Key_Delete)


def test_stacking_decides_which_is_hit(noted: Hands) -> None:
    noted.drag(noted.on(OTHER), noted.on(NOTE) + QPointF(16, 16))
    middle = noted.on(NOTE, 0.7, 0.7)
    noted.click(middle)
    assert noted.canvas.selection == {OTHER}
    with noted.one_edit("Send to back sticky note"):
        arrange_notes(noted.canvas, "back")
    noted.click(middle)
    assert noted.canvas.selection == {NOTE}
    with noted.one_edit("Send to back sticky note"):
        arrange_notes(noted.canvas, "back")
    noted.click(middle)
    assert noted.canvas.selection == {OTHER}


@pytest.mark.parametrize(
    ("corner", "by", "box"),
    [
        ((1.0, 1.0), (80, 40), (400, 240, 240, 136)),
        ((0.0, 0.0), (-80, -40), (320, 200, 240, 136)),
        ((1.0, 0.5), (-500, 9), (400, 240, 56, 96)),
    ],
)
def test_a_handle_resizes_and_the_other_side_stays(
    noted: Hands, corner: tuple[float, float], by: tuple[float, float], box: tuple[float, ...]
) -> None:
    noted.only(NOTE)
    start = noted.on(NOTE, *corner)
    with noted.one_edit("Resize sticky note"):
        noted.drag(start, start + QPointF(*by))
    made = note(noted)
    assert (made.x, made.y, made.width, made.height) == box


def test_text_is_edited_in_place_over_several_lines(noted: Hands) -> None:
    with noted.one_edit("Edit sticky note"):
        noted.double_click(noted.on(NOTE))
        noted.type("\nagain")
        noted.click(QPointF(1290, 890))
    assert note(noted).text == "Ask\nagain"


def test_tab_goes_on_beside_and_ctrl_enter_below(noted: Hands) -> None:
    noted.only(NOTE)
    noted.key(_Key.Key_F2)
    noted.key(_Key.Key_Tab)
    noted.type("Right")
    noted.key(_Key.Key_Return, CTRL)
    noted.type("Below")
    noted.click(QPointF(1290, 890))
    made = {item.text: (item.x, item.y) for item in noted.snapshot.all(Sticky)}
    assert made["Right"] == (576, 240)
    assert made["Below"] == (576, 352)


def test_a_marquee_takes_it_along(noted: Hands) -> None:
    noted.canvas.select(())
    noted.drag(noted.rect(OTHER).bottomRight() + QPointF(60, 60), noted.rect(OTHER).topLeft() - QPointF(4, 4))
    assert OTHER in noted.canvas.selection
    assert NOTE not in noted.canvas.selection


def test_tab_reaches_it_by_its_name(noted: Hands) -> None:
    assert noted.canvas.name_of(OTHER) == "Pink note: Tell"
    assert OTHER in [spot.owner for spot in noted.canvas.spots()]


def test_snapping_prefers_lines_of_others_and_else_the_grid() -> None:
    other = Bounds(100, 100, 160, 96)
    assert snapped(Bounds(103, 300, 160, 96), [other], 6).x == 100
    assert snapped(Bounds(103, 300, 160, 96), [other], 6).upright in (100, 180, 260)
    free = snapped(Bounds(123, 301, 160, 96), [], 6)
    assert (free.x, free.y, free.upright, free.level) == (120, 304, None, None)
