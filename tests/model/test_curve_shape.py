"""Peaks and valleys of one curve, mean and range of several: each answer worked out by hand, and what must always hold."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.model.curve_shape import SWING, means, turns

P, V = "peak", "valley"
curves = st.dictionaries(
    st.integers(0, 30), st.integers(-20, 20).map(lambda tenth: tenth / 10), min_size=1, max_size=20
)


def of(*values: float | None) -> dict[int, float]:
    return {column: value for column, value in enumerate(values) if value is not None}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (of(1, 0, -2, 0.5, 2, 1), {2: V, 4: P}),
        (of(-2, 0, 2), {0: V, 2: P}),
        (of(0, 2, -2, 1, -1), {1: P, 2: V, 3: P}),
        (of(1, 1.5, 1, 1.5), {}),
        (of(0, 0.6, -0.3, 2, 1.9), {3: P, 2: V}),
        (of(1, 1, 1), {}),
        (of(0, 2, 2, 2, 0, 0, 2), {1: P, 4: V, 0: V, 6: P}),
        (of(0, 1, None, 2, 1, None, -1), {3: P}),  # the ends at 0 and 1 are half turns, −1 stands alone
        ({}, {}),
        (of(2), {}),
    ],
)
def test_a_curve_turns_where_it_swings_by_a_level(values: dict[int, float], expected: dict[int, str]) -> None:
    assert turns(values) == expected


@given(curves)
def test_peaks_and_valleys_take_turns_within_a_stretch_and_lie_a_level_apart(
    values: dict[int, float],
) -> None:
    found = sorted(turns(values).items())
    for (one, turn), (other, following) in pairwise(found):
        if all(column in values for column in range(one, other)):
            assert turn != following
            assert abs(values[one] - values[other]) >= SWING


@given(curves)
def test_turning_upside_down_swaps_peaks_and_valleys(values: dict[int, float]) -> None:
    swapped = {column: V if turn == P else P for column, turn in turns(values).items()}
    assert turns({column: -value for column, value in values.items()}) == swapped


@given(st.lists(curves, max_size=6))
def test_the_mean_lies_in_its_range_and_gaps_stay_gaps(many: list[dict[int, float]]) -> None:
    found = means(many)
    assert [mean.column for mean in found] == sorted({column for curve in many for column in curve})
    for mean in found:
        held = [curve[mean.column] for curve in many if mean.column in curve]
        assert mean.count == len(held)
        assert (mean.low, mean.high) == (min(held), max(held))
        assert mean.low - 1e-9 <= mean.value <= mean.high + 1e-9


def test_the_mean_is_that_of_those_who_said_something() -> None:
    found: list[Any] = means([of(1, None, 2), of(-1, None, None)])
    assert [(mean.column, mean.value, mean.low, mean.high, mean.count) for mean in found] == [
        (0, 0.0, -1, 1, 2),
        (2, 2.0, 2, 2, 1),
    ]
