"""Names found by what was typed: order, folding, and time."""

import time

from hypothesis import given
from hypothesis import strategies as st

from journey_studio.desktop.command.ranking import Names, marked


def best(names: list[str], typed: str, most: int = 20) -> list[str]:
    return [names[match.place] for match in Names(names).search(typed, most)]


def test_better_matches_come_first() -> None:
    names = ["Rechecked", "Self check-in", "Checkout", "Out of order, check it", "Charge a box", "Nothing"]
    assert best(names, "check") == ["Checkout", "Self check-in", "Out of order, check it", "Rechecked"]
    assert best(names, "check out") == ["Out of order, check it", "Checkout"]
    assert best(names, "cab") == ["Charge a box"]


def test_case_and_marks_do_not_matter() -> None:
    names = ["Émotions à revoir", "STRASSE", "Straße", "東京の店", "عربي"]
    assert best(names, "emotions a") == ["Émotions à revoir"]
    assert best(names, "straße") == ["STRASSE", "Straße"]
    assert best(names, "東京") == ["東京の店"]
    assert best(names, "عربي") == ["عربي"]


def test_signs_are_signs_and_lines_end_a_name() -> None:
    assert best(["a.b", "a+b", "(a", "a\\b", "a^b"], "+") == ["a+b"]
    assert best(["one\ntwo", "three"], "two") == ["one\ntwo"]
    assert best(["ab", "cd"], "bc") == []
    assert best(["anything"], "  ") == []
    assert best([], "a") == []


@given(st.lists(st.text(max_size=12), max_size=8), st.text(max_size=5))
def test_whatever_is_typed_it_finds_only_names_each_once(names: list[str], typed: str) -> None:
    found = Names(names).search(typed, 5)
    assert len({match.place for match in found}) == len(found) <= 5
    assert [match.rank for match in found] == sorted(match.rank for match in found)
    assert all(0 <= match.place < len(names) for match in found)
    for name in names:
        assert all(0 <= place < len(name) for place in marked(name, typed))


def test_letters_that_match_are_marked() -> None:
    assert marked("Self checkout", "check") == [5, 6, 7, 8, 9]
    assert marked("Charge a box", "cab") == [0, 2, 9]
    assert marked("Nothing", "xyz") == []


def test_ten_thousand_names_are_searched_within_a_blink() -> None:
    names = Names(f"Compares offers and reads reviews, number {n}" for n in range(10_000))
    for typed in ("c", "reviews 99", "number 9999", "zzzz", "cooar", "9999"):
        start = time.process_time()
        names.search(typed, 60)
        assert time.process_time() - start < 0.1, typed  # about 3 to 15 ms where nothing else runs
