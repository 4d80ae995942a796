"""The funnel of a maturity lane as it is drawn: widths, pills, pages that begin further right, and its words in the legend."""

import pytest

from journey_studio.layout import Memo, Theme, layout_board, layout_page
from journey_studio.layout.board import Window, board_group, whole_window
from journey_studio.layout.funnel import ROOM, percent, widths
from journey_studio.layout.ink import Ink
from journey_studio.layout.shelf import Shelf
from journey_studio.layout.theme import mixed
from journey_studio.model.funnel import Funnel
from journey_studio.scene import Group, Path, Text
from journey_studio.scene.search import bounds, groups
from journey_studio.typeset import QtShaper
from tests.builders import JourneyBuilder, a_journey


def test_without_numbers_it_narrows_in_equal_steps() -> None:
    assert widths(Funnel(), 3) == pytest.approx([1.0, 0.65, 0.3])
    assert widths(Funnel(), 1) == [1.0]


def test_with_numbers_it_is_as_wide_as_they_say() -> None:
    assert widths(Funnel((1000.0, 250.0, 50.0)), 3) == pytest.approx([1.0, 0.25, 0.05])


@pytest.mark.parametrize(
    ("lost", "words"),
    [
        (0.75, "−75 %"),
        (0.125, "−12 %"),
        (0.025, "−2.5 %"),
        (0.9999, "−99.9 %"),
        (0.0001, "−0.1 %"),
        (1.0, "−100 %"),
        (0.0, "0 %"),
        (1e-12, "0 %"),
        (-0.2, "+20 %"),
        (-3.0, "+300 %"),
    ],
)
def test_a_loss_in_words(lost: float, words: str) -> None:
    assert percent(lost) == words


def boots() -> JourneyBuilder:
    made = a_journey("Boots").with_stage("Search", ["Sees", "Reads"]).with_stage("Buy", ["Buys", "Wears"])
    made = made.with_lane("maturity").with_card("maturity", "Unaware", step="Sees", facts={"volume": 1000})
    return made.with_card("maturity", "Customer", step="Buys", facts={"volume": 250})


def funnel_in(board: Group) -> Group:
    return next(group for group, _ in groups(board) if group.role == "funnel")


def band_of(funnel: Group) -> Path:
    (band,) = (item for group, _ in groups(funnel) if group.role == "line" for item in group.items)
    assert isinstance(band, Path)
    return band


def losses(funnel: Group) -> list[str]:
    pills = [item for item in funnel.items if isinstance(item, Group) and item.role == "loss"]
    return [text.text for each in pills for text in each.items if isinstance(text, Text)]


def test_it_is_drawn_below_the_cards_of_its_lane(shaper: QtShaper, theme: Theme) -> None:
    made = boots()
    board = layout_board(made.snapshot, made.journey.id, theme, shaper).root
    lane = next(group for group, _ in groups(board) if group.role == "lane")
    band = band_of(funnel_in(lane))
    cards = [group for group, _ in groups(lane) if group.role == "card"]
    assert band.fill == mixed(theme.accent, theme.surface, 0.3)
    assert len(cards) == 2
    assert bounds(band).y >= max(card.y + card.height for card in cards)
    assert bounds(band).bottom <= lane.height
    assert bounds(band).height == pytest.approx(ROOM - 12)


def test_what_is_lost_stands_where_the_next_step_begins(shaper: QtShaper, theme: Theme) -> None:
    made = boots().with_touchpoint("Shop", step="Buys", facts={"abandonment_rate": 40})
    window = whole_window(made.snapshot, made.journey, Memo())
    funnel = funnel_in(layout_board(made.snapshot, made.journey.id, theme, shaper).root)
    assert losses(funnel) == ["−75 %", "−40 %"]
    assert funnel.name == "Funnel: −75 % after Reads; −40 % after Buys"
    middles = [
        item.x + item.width / 2 for item in funnel.items if isinstance(item, Group) and item.role == "loss"
    ]
    assert middles == pytest.approx([window.grid.left(2), window.grid.left(3)])


def test_connectors_run_below_it(shaper: QtShaper, theme: Theme) -> None:
    made = boots().with_connector("loop", "Customer", "Unaware", label="Comes back")
    board = layout_board(made.snapshot, made.journey.id, theme, shaper).root
    lane = next(group for group, _ in groups(board) if group.role == "lane")
    band = band_of(funnel_in(lane))
    ways = next(group for group in board.items if isinstance(group, Group) and group.role == "connectors")
    labels = [box.y + item.y for group, box in groups(ways) for item in group.items if isinstance(item, Text)]
    assert len(labels) == 1
    assert labels[0] >= lane.y + bounds(band).bottom


@pytest.mark.parametrize(("first", "end", "shown"), [(0, 2, ["−75 %"]), (2, 4, ["−40 %"])])
def test_a_page_shows_its_part_of_the_whole_funnel(
    shaper: QtShaper, theme: Theme, first: int, end: int, shown: list[str]
) -> None:
    made = boots().with_touchpoint("Shop", step="Buys", facts={"abandonment_rate": 40})
    memo = Memo()
    whole = whole_window(made.snapshot, made.journey, memo)
    window = Window(whole.grid.part(first, end), whole.lanes, whole.funnels)
    part = Shelf(made.snapshot, whole).part(first, end)  # with the cards of these columns alone
    board = board_group(part, made.journey, Ink(theme, shaper), memo, hints=False, window=window)
    funnel = funnel_in(board)
    assert losses(funnel) == shown
    band = band_of(funnel)
    full = ROOM - 12
    widest = {0: full, 2: full * 0.25}[first]
    assert bounds(band).height == pytest.approx(widest)
    assert all(bounds(item).right <= board.width for item in funnel.items)


def legend_words(made: JourneyBuilder, theme: Theme, shaper: QtShaper) -> list[str]:
    page = layout_page(made.snapshot, made.journey.id, theme, shaper).root
    legend = next(group for group, _ in groups(page) if group.role == "legend")
    return [item.text for item in legend.items if isinstance(item, Text)]


def test_the_legend_explains_it(shaper: QtShaper, theme: Theme) -> None:
    bare = a_journey("Boots").with_stage("Search", ["Sees", "Buys"]).with_lane("maturity")
    words = legend_words(bare, theme, shaper)
    assert words == ["Funnel", "Width: nothing is counted yet, it narrows evenly"]
    counted = legend_words(boots(), theme, shaper)
    assert "Width: how many come this far" in counted
    assert "Lost on the way to the next step" in counted
    rated = bare.with_card("maturity", "Unaware", step="Sees", facts={"abandonment_rate": 30})
    assert "Width: which part comes this far" in legend_words(rated, theme, shaper)
    plain = a_journey("Boots").with_stage("Search").with_touchpoint("Shop")
    assert "Funnel" not in legend_words(plain, theme, shaper)
