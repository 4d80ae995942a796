"""The mathematics of the emotion curve: no overshoot, gaps stay gaps, areas end at the neutral line."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.layout.curve_line import Piece, areas, line_pieces, outline
from journey_studio.layout.monotone import tangents
from journey_studio.model.curve import CURVE_STYLES

values = st.lists(st.floats(-2, 2, allow_nan=False), min_size=2, max_size=12)
styles = st.sampled_from(CURVE_STYLES)


def through(heights: list[float], style: str = "smooth") -> list[tuple[Piece, ...]]:
    return line_pieces([(100.0 * place, height) for place, height in enumerate(heights)], style)


@given(values, styles)
def test_a_curve_stays_between_its_neighbouring_points(heights: list[float], style: str) -> None:
    for pieces, low, high in zip(through(heights, style), heights, heights[1:], strict=False):
        for piece in pieces:
            for share in range(21):
                y = piece.at(share / 20)[1]
                assert min(low, high) - 1e-9 <= y <= max(low, high) + 1e-9


@given(values, styles)
def test_a_curve_passes_through_its_points_without_a_break(heights: list[float], style: str) -> None:
    pieces = [piece for part in through(heights, style) for piece in part]
    assert pieces[0].start == (0.0, heights[0])
    assert pieces[-1].end == (100.0 * (len(heights) - 1), heights[-1])
    assert all(one.end == other.start for one, other in itertools.pairwise(pieces))


@given(values)
def test_a_smooth_curve_has_no_corners(heights: list[float]) -> None:
    pieces = [part[0] for part in through(heights)]
    for one, other in itertools.pairwise(pieces):
        assert one.bends is not None
        assert other.bends is not None
        before = (one.end[1] - one.bends[1][1]) / (one.end[0] - one.bends[1][0])
        after = (other.bends[0][1] - other.start[1]) / (other.bends[0][0] - other.start[0])
        assert before == pytest.approx(after, abs=1e-9)


def test_tangents_of_a_straight_line_are_its_slope() -> None:
    assert tangents([0, 1, 3], [0, 2, 6]) == pytest.approx([2, 2, 2])


def test_peaks_are_level() -> None:
    assert tangents([0, 1, 2], [0, 1, 0])[1] == 0


@given(values, styles)
def test_areas_lie_on_their_side_of_the_neutral_line(heights: list[float], style: str) -> None:
    upper, lower = areas([piece for part in through(heights, style) for piece in part], 0.0)
    assert all(float(value) <= 1e-6 for command in upper for value in command[2::2])
    assert all(float(value) >= -1e-6 for command in lower for value in command[2::2])


def test_a_curve_that_crosses_the_line_has_an_area_on_each_side() -> None:
    upper, lower = areas([piece for part in through([-1.0, 1.0]) for piece in part], 0.0)
    assert upper[0] == ("M", 0.0, 0.0)
    assert lower[-2] == ("L", 100.0, 0.0)
    assert outline(through([-1.0, 1.0])[0])[0] == ("M", 0.0, -1.0)


def test_steps_turn_half_way() -> None:
    commands = outline([piece for part in through([0.0, 1.0], "steps") for piece in part])
    assert commands == (("M", 0.0, 0.0), ("L", 50.0, 0.0), ("L", 50.0, 1.0), ("L", 100.0, 1.0))
