"""Which sheet a board gets, and where on it the board lies."""

import math

import pytest

from journey_studio.exporters.pdf.papers import GROWING, SIZES, Page, Paper, fit, smallest_readable
from tests.exporters.pdf.pdf_boards import page_of

MM = 72 / 25.4


def test_a_series_is_given_in_whole_millimetres_of_iso_216() -> None:
    assert SIZES["a4"] == pytest.approx((595.28, 841.89), abs=0.01)
    assert SIZES["a0"] == pytest.approx((841 * MM, 1189 * MM))
    assert SIZES["tabloid"] == (792, 1224)


@pytest.mark.parametrize("name", SIZES)
@pytest.mark.parametrize("orientation", ["portrait", "landscape", "auto"])
@pytest.mark.parametrize("size", [(5000, 400), (400, 5000), (900, 900), (30, 20)])
def test_the_board_lies_whole_and_centred_inside_the_margins(
    name: str, orientation: str, size: tuple[int, int]
) -> None:
    page = fit(page_of(width=size[0], height=size[1]), Paper(name, orientation))
    right, bottom = page.point(*size)
    assert min(page.left, page.width - right, page.height - page.top, bottom) >= 28 - 1e-6
    assert page.left == pytest.approx(page.width - right)
    assert page.height - page.top == pytest.approx(bottom)
    assert sorted((page.width, page.height)) == sorted(SIZES[name])
    if orientation != "auto":
        assert (page.width > page.height) == (orientation == "landscape")


def test_auto_orientation_follows_the_board() -> None:
    wide, high = (
        fit(page_of(width=900, height=400), Paper("a3")),
        fit(page_of(width=400, height=900), Paper("a3")),
    )
    assert (wide.width, wide.height) == (high.height, high.width)
    assert wide.width > wide.height


@pytest.mark.parametrize(
    ("width", "paper"), [(800, "a4"), (1347, "a4"), (1348, "a3"), (2700, "a2"), (9000, "a0")]
)
def test_auto_is_the_smallest_paper_on_which_the_smallest_words_have_seven_points(
    width: int, paper: str
) -> None:
    page = fit(page_of(width=width, height=300), Paper())
    assert page.paper == paper
    assert (page.smallest >= 7) == (paper != "a0")
    smaller = GROWING[: GROWING.index(paper)]
    assert all(fit(page_of(width=width, height=300), Paper(name)).smallest < 7 for name in smaller)


def test_a_small_board_is_not_blown_up() -> None:
    assert fit(page_of(width=100, height=80), Paper("a3")).scale == 1


def test_a_smaller_margin_makes_the_board_larger() -> None:
    board = page_of(width=3000, height=900)
    assert fit(board, Paper("a4", margin=10)).scale > fit(board, Paper("a4")).scale


def test_the_readable_paper_is_named_or_there_is_none() -> None:
    assert smallest_readable(page_of(width=2700, height=500), Paper("a4")) == "a2"
    assert smallest_readable(page_of(width=99_000, height=500), Paper("a4")) is None


def test_a_place_on_the_board_is_a_place_on_the_page() -> None:
    assert Page("a4", 842, 595, 0.5, 100, 500).point(20, 40) == (110, 480)


@pytest.mark.parametrize(
    "wrong",
    [{"name": "a9"}, {"orientation": "upright"}, {"margin": -1}, {"margin": math.nan}, {"margin": 101}],
)
def test_what_is_no_paper_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="is "):
        Paper(**wrong)  # type: ignore[arg-type]


def test_a_board_without_a_finite_size_is_refused() -> None:
    with pytest.raises(ValueError, match="no finite size"):
        fit(page_of(width=math.inf), Paper())
