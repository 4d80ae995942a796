"""Where things land, planned without a window: cells, gaps between cards, formations, orders, heights as values."""

import pytest

from journey_studio.desktop.canvas.gestures.feelings import Feelings
from journey_studio.desktop.canvas.gestures.gaps import changes_order, lane_gap, stage_gap, step_gap
from journey_studio.desktop.canvas.gestures.landing import (
    Landing,
    in_board_order,
    landing,
    placements,
)
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.layout.measures import CURVE_HEIGHT, LABEL_WIDTH, LEVEL_GAP, STEP_WIDTH
from journey_studio.typeset import QtShaper
from tests.builders import a_journey
from tests.desktop.gestures.boards import (
    ACTIONS,
    EMOTION,
    PAINS,
    PAY,
    SHOP,
    TOUCHPOINTS,
    USE,
    places_of,
    small_map,
)


def centre(places: Places, lane: str, column: int) -> tuple[float, float]:
    row = places.lane(lane)
    assert row
    return places.grid.centre(column), row.y + row.height / 2


def gap_at(places: Places, lane: str, column: int, *carried: str) -> Landing:
    gap = landing(places, *centre(places, lane, column), carried)
    assert gap
    return gap


def moved(
    places: Places, keys: set[str], grabbed: str, gap: Landing
) -> list[tuple[str, str, str, str | None]]:
    plan = placements(places, in_board_order(places, keys), grabbed, gap)
    return [(item.card, item.lane, item.step, item.before) for item in plan]


def test_a_point_is_in_one_cell_or_none(places: Places) -> None:
    cell = places.cell_at(*centre(places, TOUCHPOINTS, 2))
    assert cell
    assert (cell.lane, cell.step) == (TOUCHPOINTS, PAY)
    below = places.lanes[-1].y + places.lanes[-1].height + 1
    for x, y in ((LABEL_WIDTH - 1, 200), (LABEL_WIDTH + 4 * STEP_WIDTH, 200), (300, 10), (300, below)):
        assert places.cell_at(x, y) is None


def test_the_bar_stands_between_the_cards_of_a_pile(places: Places) -> None:
    cell = places.cell_at(*centre(places, ACTIONS, 0))
    assert cell
    pile = places.pile(cell)
    assert [key for key, _ in pile] == ["card-1", "card-2"]
    x = places.grid.centre(0)
    (_, first), (_, second) = pile
    gaps = [landing(places, x, y) for y in (first.y + 2, first.bottom + 3, second.bottom - 2)]
    assert [gap.before if gap else "?" for gap in gaps] == ["card-1", "card-2", None]
    bars = [gap.bar.y + gap.bar.height / 2 for gap in gaps if gap]
    assert bars[0] < first.y
    assert first.bottom < bars[1] < second.y
    assert second.bottom < bars[2]


def test_what_is_carried_is_no_neighbour(places: Places) -> None:
    cell = places.cell_at(*centre(places, ACTIONS, 0))
    assert cell
    bottom = places.pile(cell)[1][1].bottom
    gap = landing(places, places.grid.centre(0), bottom - 2, {"card-2"})
    assert gap
    assert gap.before is None


def test_a_card_that_reaches_in_from_an_earlier_step_is_a_neighbour(shaper: QtShaper) -> None:
    board = small_map().with_card("pain point", "Slow", step="Ad", to="Pay")
    places = places_of(board, shaper)
    cell = places.cell_at(*centre(places, PAINS, 1))
    assert cell
    assert [key for key, _ in places.pile(cell)] == ["card-5"]
    assert places.pile(places.cell(places.lanes[3], 3)) == []


def test_one_card_goes_to_the_gap(places: Places) -> None:
    gap = gap_at(places, PAINS, 3, "card-4")
    assert moved(places, {"card-4"}, "card-4", gap) == [("card-4", PAINS, USE, None)]


def test_cards_of_one_cell_stay_together_in_order(places: Places) -> None:
    gap = Landing(places.cell(places.lanes[0], 2), "card-3", gap_at(places, ACTIONS, 2).bar)
    assert moved(places, {"card-2", "card-1"}, "card-2", gap) == [
        ("card-1", ACTIONS, PAY, "card-3"),
        ("card-2", ACTIONS, PAY, "card-3"),
    ]


def test_cards_of_several_cells_keep_their_formation(places: Places) -> None:
    gap = gap_at(places, TOUCHPOINTS, 3)
    assert moved(places, {"card-1", "card-3"}, "card-3", gap) == [
        ("card-1", TOUCHPOINTS, SHOP, None),
        ("card-3", TOUCHPOINTS, USE, None),
    ]


def test_a_formation_stops_at_the_edges_of_the_board(places: Places) -> None:
    gap = gap_at(places, PAINS, 3)
    assert moved(places, {"card-1", "card-4"}, "card-1", gap) == [
        ("card-1", EMOTION, PAY, None),
        ("card-4", PAINS, USE, None),
    ]


@pytest.mark.parametrize(("before", "changed"), [("card-1", True), (None, False), ("card-2", False)])
def test_nothing_is_placed_where_nothing_changes(places: Places, before: str | None, changed: bool) -> None:
    cell = places.cell(places.lanes[0], 0)
    gap = Landing(cell, before, cell.bounds)
    assert bool(moved(places, {"card-2"}, "card-2", gap)) is changed


def test_a_formation_put_back_where_it_was_changes_nothing(places: Places) -> None:
    gap = gap_at(places, TOUCHPOINTS, 1, "card-3", "card-4")
    assert moved(places, {"card-3", "card-4"}, "card-4", gap) == []


@pytest.mark.parametrize(
    ("x", "before", "line"), [(0, "stage-1", 0), (150, "stage-2", 1), (500, "stage-3", 3), (5000, None, 4)]
)
def test_stages_have_gaps_between_them(places: Places, x: float, before: str | None, line: int) -> None:
    gap = stage_gap(places, LABEL_WIDTH + x)
    assert (gap.before, gap.at) == (before, LABEL_WIDTH + line * STEP_WIDTH)


def test_steps_have_a_gap_at_either_side(places: Places) -> None:
    left = [step_gap(places, LABEL_WIDTH + STEP_WIDTH * part) for part in (1.2, 1.8, 2.8, 0.9)]
    assert [(gap.before, gap.owner) for gap in left if gap] == [
        (SHOP, "stage-2"),
        (PAY, "stage-2"),
        (None, "stage-2"),
        (None, "stage-1"),
    ]
    assert step_gap(places, 20) is None


def test_lanes_have_gaps_and_hidden_ones_stay_behind(shaper: QtShaper) -> None:
    places = places_of(small_map().with_lane("evidence", hidden=True), shaper)
    first, last = places.lanes[0], places.lanes[-1]
    gaps = [lane_gap(places, y) for y in (0, first.y + first.height - 1, last.y + last.height)]
    assert [gap.before for gap in gaps if gap] == [ACTIONS, TOUCHPOINTS, "lane-5"]
    assert lane_gap(places_of(a_journey().with_stage("One"), shaper), 100) is None


@pytest.mark.parametrize(
    ("key", "before", "changed"),
    [
        ("a", "a", False),
        ("a", "b", False),
        ("a", "c", True),
        ("c", None, False),
        ("b", None, True),
        ("c", "a", True),
    ],
)
def test_an_order_changes_or_not(key: str, before: str | None, changed: bool) -> None:
    assert changes_order(["a", "b", "c"], key, before) is changed


def test_heights_are_values_and_back(places: Places) -> None:
    lane = places.lane(EMOTION)
    assert lane
    scale = Feelings.of(lane)
    assert scale
    assert scale.gap == pytest.approx(LEVEL_GAP)
    assert lane.y < scale.top < lane.y + CURVE_HEIGHT
    for value in (-2.0, -1.0, 0.0, 1.0, 2.0):
        assert scale.value(scale.height(value)) == value
        assert scale.value(scale.height(value) + 15) == value
    assert scale.value(scale.height(0.5) - 3, free=True) == pytest.approx(0.6)
    assert (scale.value(-1000, free=True), scale.value(9999)) == (2.0, -2.0)


def test_only_an_open_emotion_lane_has_a_scale(shaper: QtShaper) -> None:
    board = a_journey().with_stage("One").with_lane("actions").with_lane("emotion", collapsed=True)
    assert [Feelings.of(lane) for lane in places_of(board, shaper).lanes] == [None, None]
