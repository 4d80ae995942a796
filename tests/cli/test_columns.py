"""Text in the width of a terminal: nothing wider, nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from journey_studio.cli.analysis.columns import WIDTH, labelled, table, width_of, wrapped

letters = st.text(st.sampled_from("ab cde-\n店頭で試着 é́👩"), max_size=300)


def bare(text: str) -> str:
    return "".join(text.split())


def test_numbers_stand_to_the_right_and_long_cells_go_on_below() -> None:
    made = list(
        table(("Score", "Touchpoint"), [("7", "word " * 20), ("44.1", "Shop\n  Purchase")], numbers=(0,))
    )
    assert made[0] == "Score  Touchpoint"
    assert made[1] == "    7  " + ("word " * 14).rstrip()
    assert made[2] == "       " + ("word " * 6).rstrip()
    assert made[3:] == [" 44.1  Shop", "         Purchase"]


def test_a_dash_hangs_and_a_label_stands_once() -> None:
    assert wrapped("- one two three", 9) == ["- one two", "  three"]
    assert list(labelled("Pains", ["a " * 40, "b"], 8))[1:] == ["        " + "a a a a", "        b"]
    assert next(iter(labelled("Pains", ["a " * 40], 8))).startswith("Pains   a a")


def test_wide_letters_take_two_cells_and_marks_none() -> None:
    assert [width_of(text) for text in ("abc", "試着", "é", "e\u0301")] == [3, 4, 1, 1]
    assert wrapped("試着室", 4) == ["試着", "室"]


@given(st.lists(st.tuples(letters, letters, letters), min_size=1, max_size=4))
def test_no_table_is_wider_than_the_terminal_and_no_letter_is_lost(rows: list[tuple[str, str, str]]) -> None:
    made = list(table(("Stage", "Customers", "Company"), rows))
    assert all(width_of(line) <= WIDTH for line in made)
    assert sorted(bare("".join(made))) == sorted(bare("StageCustomersCompany" + "".join(map("".join, rows))))


@given(letters, st.integers(2, 40))
def test_a_wrapped_text_says_the_same(text: str, width: int) -> None:
    made = wrapped(text, width)
    assert bare("".join(made)) == bare(text)
    assert all(width_of(line) <= width for line in made)
