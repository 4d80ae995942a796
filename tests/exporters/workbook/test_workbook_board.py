"""The Board sheet looks like the map: stages over steps, lanes beside cards, each card in its own tinted cell."""

from dataclasses import replace
from typing import Any

import pytest

from journey_studio.exporters.workbook.cells import TALLEST_ROW
from journey_studio.exporters.workbook.measure import line_count
from journey_studio.layout.theme import load_theme
from journey_studio.model import Card, Change, Diff, Journey, Snapshot
from tests.exporters.workbook.workbook_reading import fill, find, merges, opened
from tests.exporters.workbook.workbook_samples import boots, columns, lane_id, lanes, large

LIGHT = load_theme("light")


@pytest.fixture(scope="module")
def board() -> Any:
    return opened(boots())["Board"]


def test_stages_stand_over_their_steps(board: Any) -> None:
    consideration = find(board, "Consideration")
    assert (consideration.column_letter, fill(consideration)) == ("C", LIGHT.stages[1])
    assert f"C{consideration.row}:D{consideration.row}" in merges(board)
    assert [str(board.cell(consideration.row + 1, column).value) for column in range(2, 8)] == [
        "Sees an ad", "Compares offers", "Reads reviews", "Orders online", "Waits and receives", "Comes back",
    ]  # fmt: skip


def test_a_wide_step_is_a_wide_column() -> None:
    step = boots().steps(boots().journeys[0].id)[1]
    wide = boots().apply(Diff((Change(step, replace(step, width=416.0)),)))
    widths = opened(wide)["Board"].column_dimensions
    assert [widths[letter].width for letter in "BCD"] == [30, 60, 30]


def test_a_card_has_the_tint_of_its_family_and_says_what_it_is(board: Any) -> None:
    card = find(board, "Checkout")
    assert (card.column_letter, fill(card)) == ("E", LIGHT.families["touchpoint"].fill)
    assert card.border.left.color.rgb == f"FF{LIGHT.families['touchpoint'].bar[1:]}"
    lines = str(card.value).split("\n")
    assert lines[:2] == ["Checkout", "Promo code field hidden"]
    assert "★ Moment of truth" in lines
    assert "✗ Breaking point: 38 % leave when the code is refused" in lines
    assert lines[-1] == "Touchpoint · Website · E-commerce"
    assert card.value[0].font.b is True
    assert card.value[1].font.b is False


def test_arrows_and_evidence_are_told_in_words(board: Any) -> None:
    assert "↺ Product page: asks for exchange" in str(find(board, "Delivery tracking").value)
    assert "●●● Researched" in str(find(board, "Fit finder").value)


def test_a_spanning_card_is_merged_across_its_steps_and_nothing_stands_under_it(board: Any) -> None:
    row = find(board, "Own tracking page").row
    assert f"F{row}:G{row}" in merges(board)
    assert (
        find(board, "A text message").row == find(board, "Ask for a review").row == row + 2
    )  # links between


def test_a_lane_name_is_merged_down_its_band(board: Any) -> None:
    name = find(board, "Opportunities")
    band = next(cells for cells in board.merged_cells.ranges if name.coordinate in cells)
    assert (name.column_letter, band.min_col, band.max_col) == ("A", 1, 1)
    assert band.max_row > find(board, "A text message").row
    assert band.max_row + 1 == find(board, "What we do").row


def test_each_curve_has_a_row_of_feelings_coloured_by_the_scale(board: Any) -> None:
    worst, best = find(board, "Frustrated  −1.5"), find(board, "In love  +2")
    assert (worst.column_letter, best.column_letter) == ("E", "G")
    assert board.cell(worst.row, 1).value[0].text == "Mia, 27"
    assert worst.border.left.color.rgb == f"FF{LIGHT.emotions[0][1:]}"
    assert best.border.left.color.rgb == f"FF{LIGHT.emotions[4][1:]}"
    assert "“Where do I put the code?”" in str(worst.value)
    office = find(board, "Office buyers").row
    assert board.cell(office, 5).value is None


def test_no_merged_ranges_overlap(board: Any) -> None:
    seen = set()
    for cells in board.merged_cells.ranges:
        places = set(cells.cells)
        assert not places & seen
        seen |= places


def test_heads_stay_in_sight_on_screen_and_on_paper(board: Any) -> None:
    steps = find(board, "Sees an ad").row
    assert board.freeze_panes == f"B{steps + 1}"
    assert board.print_title_rows == f"${steps - 1}:${steps}"
    assert board.print_title_cols == "$A:$A"
    assert board.print_area == f"'Board'!$A$1:$G${board.max_row}"
    assert (board.page_setup.orientation, board.page_setup.fitToWidth, board.page_setup.fitToHeight) == (
        "landscape", 1, 0,
    )  # fmt: skip
    assert board.sheet_properties.pageSetUpPr.fitToPage
    assert (board.oddFooter.left.text, board.oddFooter.right.text) == ("Winter boots, online", "&P / &N")


def test_a_long_journey_prints_on_as_many_pages_as_it_takes_to_read_it() -> None:
    assert opened(large(1_000))["Board"].page_setup.fitToWidth == 2


def test_a_hidden_lane_stays_off_the_board_but_in_the_items() -> None:
    records = [
        record.with_values({"hidden": True}) if record.id == lane_id("pain points") else record
        for record in boots().records()
    ]
    book = opened(Snapshot.of(records))
    with pytest.raises(AssertionError, match="nowhere in Board"):
        find(book["Board"], "Promo code lost")
    assert find(book["Items"], "Promo code lost")


def tall(letters: int) -> Snapshot:
    card = Card(
        id="card", lane=lane_id("actions"), step="step0", kind="action", body="many words " * (letters // 11)
    )
    records = [
        Journey(id="j", title="Tall"),
        *columns("j", {"One": ["A", "B"]}),
        *lanes("j", ("actions",)),
        card,
    ]
    return Snapshot.of(records)


def test_ten_thousand_letters_are_not_clipped() -> None:
    board = opened(tall(10_000))["Board"]
    cell = find(board, "many words")
    band = next(cells for cells in board.merged_cells.ranges if cell.coordinate in cells)
    heights = [board.row_dimensions[row].height for row in range(band.min_row, band.max_row + 1)]
    assert max(heights) <= TALLEST_ROW
    assert sum(heights) > 10_000 / 35 * 9 * 1.2  # at most 35 letters of 9 pt fit a line of the column


def test_heads_too_tall_to_stay_in_sight_do_not_fill_the_window() -> None:
    records = [Journey(id="j", title="T" * 10_000), *columns("j", {"S" * 5_000: ["A"]})]
    board = opened(Snapshot.of(records))["Board"]
    assert board.freeze_panes == "B1"
    assert board.print_title_rows is None


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 1), ("word", 1), ("word " * 20, 4), ("one\ntwo\n\nfour", 4), ("x" * 200, 7), ("字" * 60, 5)],
)
def test_lines_are_estimated_generously(text: str, lines: int) -> None:
    assert lines <= line_count(text, 150, 10) <= lines + 2
