"""Sticky notes in the scene: over the body of the board, as high as their words, told apart without colour."""

from dataclasses import replace

import pytest

from journey_studio.layout import Theme, layout_board, layout_page
from journey_studio.layout.icons import icon
from journey_studio.layout.memo import Memo
from journey_studio.layout.notes import FAINT_INK, INK, PAPERS
from journey_studio.model import Change, Diff, Sticky
from journey_studio.model.sticky import STICKY_COLOURS
from journey_studio.scene.search import hit
from journey_studio.typeset import QtShaper
from tests.builders import JourneyBuilder, a_journey
from tests.layout.test_themes_and_icons import contrast
from tests.scene_checks import of_role


def a_board() -> JourneyBuilder:
    return a_journey().with_stage("Awareness", ["Ad"]).with_action("Sees it", step="Ad")


def test_there_is_a_paper_for_each_colour_and_each_has_an_icon_of_its_own() -> None:
    assert tuple(PAPERS) == STICKY_COLOURS
    assert len({sign for _, _, sign in PAPERS.values()}) == len(PAPERS)
    for paper, _, sign in PAPERS.values():
        assert icon(sign, 0, 0, 16, INK)
        assert contrast(INK, paper) >= 12.0
        assert contrast(FAINT_INK, paper) >= 4.5


def test_a_note_lies_where_it_was_put_and_the_board_grows_to_it(theme: Theme, shaper: QtShaper) -> None:
    plain = layout_board(a_board().snapshot, "journey-1", theme, shaper)
    board = a_board().with_note("Ask service", 900, 500)
    scene = layout_board(board.snapshot, "journey-1", theme, shaper)
    box = of_role(scene, "sticky")["sticky-1"][1]
    assert (box.x, box.y, box.width, box.height) == (900, 500, 160, 96)
    assert scene.width >= box.right > plain.width
    assert scene.height >= box.bottom > plain.height
    page = layout_page(board.snapshot, "journey-1", theme, shaper)
    on_page = of_role(page, "sticky")["sticky-1"][1]
    assert on_page.right < page.width
    assert on_page.bottom < page.height


def test_it_never_hides_under_the_head_or_the_names_of_lanes(theme: Theme, shaper: QtShaper) -> None:
    scene = layout_board(a_board().with_note("Far out", -4000, -4000).snapshot, "journey-1", theme, shaper)
    box = of_role(scene, "sticky")["sticky-1"][1]
    label = of_role(scene, "label")["lane-1/label"][1]
    lane = of_role(scene, "lane")["lane-1"][1]
    assert box.x >= label.right
    assert box.y >= lane.y


@pytest.mark.parametrize(
    "text", ["word " * 80, "Kundenbeziehungsmanagementsystem" * 6, "ملاحظة " * 60, "メモ" * 90]
)
def test_it_is_as_high_as_its_words_need(text: str, theme: Theme, shaper: QtShaper) -> None:
    scene = layout_board(a_board().with_note(text, 300, 200).snapshot, "journey-1", theme, shaper)
    group, box = of_role(scene, "sticky")["sticky-1"]
    words = group.items[-1]
    assert words.y + words.height <= box.height - 10  # type: ignore[union-attr]
    assert box.height > 96


def test_the_topmost_is_hit_and_it_is_hit_before_the_card_below(theme: Theme, shaper: QtShaper) -> None:
    board = a_board()
    card = of_role(layout_board(board.snapshot, "journey-1", theme, shaper), "card")["card-1"][1]
    board.with_note("Below", card.x, card.y).with_note("Above", card.x + 20, card.y + 10, colour="pink")
    scene = layout_board(board.snapshot, "journey-1", theme, shaper)
    assert hit(scene, card.x + 40, card.y + 20)[-1].owner == "sticky-2"
    assert hit(scene, card.x + 8, card.y + 8)[-1].owner == "sticky-1"


def test_only_the_note_that_changed_is_laid_out_again(theme: Theme, shaper: QtShaper) -> None:
    board, memo = a_board().with_note("One", 300, 200), Memo()
    start = board.with_note("Two", 500, 200).snapshot
    layout_board(start, "journey-1", theme, shaper, memo)
    memo.builds.clear()
    note = start.need(Sticky, "sticky-2")
    moved = start.apply(Diff((Change(note, replace(note, text="Three")),)))
    layout_board(moved, "journey-1", theme, shaper, memo)
    assert set(memo.builds) == {"sticky-2"}


def test_its_name_says_colour_words_and_lock(theme: Theme, shaper: QtShaper) -> None:
    scene = layout_board(
        a_board().with_note("Ask\nservice", 300, 200, colour="blue", locked=True).snapshot,
        "journey-1",
        theme,
        shaper,
    )
    assert of_role(scene, "sticky")["sticky-1"][0].name == "Blue note: Ask service, locked"
