"""Ranks: there is always room for one more, and typing on never makes them long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.model.rank import between, spread


@given(st.lists(st.integers(min_value=0, max_value=1000), max_size=200))
def test_any_order_of_insertion_keeps_siblings_sorted(places: list[int]) -> None:
    ranks: list[str] = []
    for wish in places:
        place = wish % (len(ranks) + 1)
        low = ranks[place - 1] if place else ""
        high = ranks[place] if place < len(ranks) else ""
        ranks.insert(place, between(low, high))
    assert ranks == sorted(set(ranks))
    assert not any(rank.endswith("0") for rank in ranks)


@pytest.mark.parametrize("at_end", [True, False])
def test_adding_at_one_end_never_grows_the_rank(at_end: bool) -> None:
    rank = between("", "")
    for _ in range(20_000):
        following = between(rank, "") if at_end else between("", rank)
        assert (rank < following) == at_end
        rank = following
    assert len(rank) <= 4


def test_equal_neighbours_leave_no_room() -> None:
    with pytest.raises(ValueError, match="no rank"):
        between("i", "i")


@pytest.mark.parametrize("count", [0, 1, 2, 35, 36, 37, 5000])
def test_spread_leaves_room_everywhere(count: int) -> None:
    ranks = spread(count)
    assert len(ranks) == count
    assert ranks == sorted(set(ranks))
    for low, high in zip(["", *ranks], [*ranks, ""], strict=True):
        middle = between(low, high)
        assert low < middle
        assert not high or middle < high
