"""The text of a range, as spreadsheets write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.desktop.clipboard.sheet import is_range, read_sheet, write_sheet

cells = st.text(st.characters(exclude_characters="\r", exclude_categories=("Cs",)), max_size=8)
ranges = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=4)
)


@given(ranges)
def test_what_is_written_is_read_again(rows: list[list[str]]) -> None:
    if rows[-1] == [""]:
        rows[-1] = ["end"]  # the text of a last empty line is no row
    assert read_sheet(write_sheet(rows)) == rows


def test_line_breaks_tabs_and_quotes_within_cells() -> None:
    copied = 'Sees an ad\t"Two\r\nlines"\t"She said ""no"""\r\nlast\t"a\tb"\t\r\n'
    assert read_sheet(copied) == [["Sees an ad", "Two\nlines", 'She said "no"'], ["last", "a\tb", ""]]


@pytest.mark.parametrize("quote", ['"I hate waiting"', '"What?" she said', '"', 'a "b" c', '"open'])
def test_quotes_that_no_spreadsheet_set_stay(quote: str) -> None:
    assert read_sheet(f"{quote}\nnext") == [[quote], ["next"]]


def test_a_long_text_is_read_at_once() -> None:
    assert len(read_sheet('"' + "a\t" * 200_000)[0]) == 200_001


def test_one_column_is_no_range() -> None:
    assert not is_range(read_sheet("a\nb"))
    assert is_range(read_sheet("a\nb\tc"))
