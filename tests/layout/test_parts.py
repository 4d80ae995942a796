"""A board in parts: what is on which page, and that nothing is cut, lost or drawn twice."""

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_studio.layout.board import board_group, whole_window
from journey_studio.layout.curve_view import PLAIN
from journey_studio.layout.cuts import column_groups
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import LABEL_WIDTH, STEP_WIDTH
from journey_studio.layout.memo import Memo
from journey_studio.layout.parts import Part, Room, board_parts, common_scale
from journey_studio.layout.tall import Shown, even_groups, lane_groups
from journey_studio.layout.theme import load_theme
from journey_studio.model.frozen import FrozenMap
from journey_studio.scene import Group, Path, Shaper, Text
from journey_studio.scene.search import bounds, groups
from tests.builders import JourneyBuilder, a_journey
from tests.shapers import EvenShaper

ROOM = Room(760, 480, 0.69, 0.58)


def ink(shaper: Shaper | None = None) -> Ink:
    return Ink(load_theme("light"), shaper or EvenShaper())


def wide(stages: list[int]) -> JourneyBuilder:
    map_ = a_journey("Wide")
    for number, steps in enumerate(stages):
        map_.with_stage(f"S{number}", [f"s{number}.{step}" for step in range(steps)])
    return map_.with_lane("touchpoints")


def parts_of(map_: JourneyBuilder, room: Room = ROOM) -> list[Part]:
    return board_parts(map_.snapshot, map_.journey, ink(), Memo(), room)


def cards_on(part: Part) -> list[str]:
    return [group.owner for group, _ in groups(part.board) if group.role == "card"]


def cuts(map_: JourneyBuilder, most: int) -> list[tuple[int, int]]:
    return column_groups(map_.snapshot, whole_window(map_.snapshot, map_.journey, Memo()), most)


@pytest.mark.parametrize(
    ("stages", "most", "expected"),
    [
        ([2, 2, 2], 6, [(0, 6)]),
        ([2, 2, 2], 4, [(0, 4), (4, 6)]),
        ([1] * 5, 4, [(0, 3), (3, 5)]),  # two pages of much the same width, not four and one
        ([7], 4, [(0, 4), (4, 7)]),
        ([9], 4, [(0, 3), (3, 6), (6, 9)]),
        ([1, 6, 1], 4, [(0, 4), (4, 8)]),
    ],
)
def test_stages_stay_whole_and_pages_even(
    stages: list[int], most: int, expected: list[tuple[int, int]]
) -> None:
    assert cuts(wide(stages), most) == expected


def test_a_cut_goes_round_a_wide_card() -> None:
    map_ = wide([8]).with_touchpoint("wide", step="s0.3", to="s0.4")
    assert cuts(map_, 4) == [(0, 3), (3, 6), (6, 8)]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 9), min_size=1, max_size=9), st.integers(1, 6))
def test_every_column_is_on_one_page(stages: list[int], most: int) -> None:
    found = cuts(wide(stages), most)
    assert [column for first, end in found for column in range(first, end)] == list(range(sum(stages)))
    assert all(0 < end - first <= most for first, end in found)


def test_heads_labels_and_stage_numbers_repeat() -> None:
    map_ = wide([2, 7]).with_touchpoint("t", step="s1.6")
    parts = parts_of(map_)
    assert [(part.first, part.end, part.stages) for part in parts] == [
        (0, 2, ("S0",)),
        (2, 6, ("S1",)),
        (6, 9, ("S1",)),
    ]
    for part in parts:
        names = [group.name for group, _ in groups(part.board)]
        assert "Touchpoints" in names
    assert "Stage 2 of 2: S1" in [group.name for group, _ in groups(parts[2].board)]
    colours = [
        item.fill
        for part in parts[1:]
        for group, _ in groups(part.board)
        if group.role == "stage"
        for item in group.items
        if isinstance(item, Path)
    ]
    assert colours == [load_theme("light").stage(1)] * 2


def test_a_card_over_the_edge_is_whole_on_both_pages() -> None:
    map_ = wide([3, 3]).with_touchpoint("over", step="s0.1", to="s1.1")
    first, second = parts_of(map_)
    assert cards_on(first) == cards_on(second) == [map_.card("over").id]
    for part in (first, second):
        card = next(box for group, box in groups(part.board) if group.role == "card")
        assert card.x >= LABEL_WIDTH
        assert card.right <= part.board.width


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 5), min_size=1, max_size=5), st.data())
def test_every_card_is_on_a_page_and_only_once(stages: list[int], data: st.DataObject) -> None:
    map_ = wide(stages)
    names = [f"s{stage}.{step}" for stage, steps in enumerate(stages) for step in range(steps)]
    for number in range(data.draw(st.integers(0, 40))):
        map_.with_touchpoint(
            f"card {number} " * data.draw(st.integers(1, 9)), step=data.draw(st.sampled_from(names))
        )
    parts = parts_of(map_)
    on_pages = Counter(card for part in parts for card in cards_on(part))
    lane = map_.snapshot.lanes(map_.journey.id)[0]
    assert on_pages == Counter(card.id for card in map_.snapshot.cards(lane.id))
    scale = common_scale(parts, ROOM, 0.9)
    assert scale >= ROOM.floor
    for part in parts:
        assert part.board.height * scale <= ROOM.height + 0.01
        assert part.board.width * scale <= ROOM.width + 0.01


def test_a_card_that_is_higher_than_a_page_has_a_page_of_its_own() -> None:
    map_ = wide([1]).with_touchpoint("short", step="s0.0").with_touchpoint("word " * 900, step="s0.0")
    parts = parts_of(map_)
    assert [len(cards_on(part)) for part in parts] == [1, 1]
    assert ROOM.scale(parts[1].board) < ROOM.floor
    assert common_scale(parts, ROOM, 0.9) >= ROOM.floor


def line_ends(board: Group) -> list[tuple[float, float]]:
    """First and last point of the curve's line on the plot."""
    (line,) = [group for group, _ in groups(board) if group.role == "line"]
    path = line.items[0]
    assert isinstance(path, Path)
    ends = [path.commands[0], path.commands[-1]]
    return [(float(command[-2]), float(command[-1])) for command in ends]


@pytest.mark.parametrize("style", ["smooth", "straight", "steps"])
def test_the_curve_goes_on_over_the_edge_of_the_page(style: str) -> None:
    map_ = wide([4, 4]).with_lane("emotion").with_curve("Mia", [2, 1, -1, 0, 2, -2, 1, 1], style=style)
    whole = board_group(map_.snapshot, map_.journey, ink(), Memo(), hints=False)
    first, second = parts_of(map_)
    (_, right), (left, _) = line_ends(first.board), line_ends(second.board)
    assert right[0] == pytest.approx(4 * STEP_WIDTH)
    assert left[0] == pytest.approx(0)
    assert right[1] - left[1] == pytest.approx(
        _plot_y(first.board, whole) - _plot_y(second.board, whole), abs=0.5
    )


def _plot_y(board: Group, whole: Group) -> float:
    """How far the levels of a board lie below those of the whole one."""
    found = [
        next(bounds(item).y for item in group.items if isinstance(item, Path))
        for each in (board, whole)
        for group, _ in groups(each)
        if group.owner.endswith("/plot")
    ]
    return found[0] - found[1]


def test_a_gap_at_the_edge_stays_a_gap() -> None:
    map_ = wide([4, 4]).with_lane("emotion").with_curve("Mia", [2, 1, -1, 0, None, -2, 1, 1])
    first, second = parts_of(map_)
    assert line_ends(first.board)[1][0] == pytest.approx(3.5 * STEP_WIDTH)
    assert line_ends(second.board)[0][0] == pytest.approx(1.5 * STEP_WIDTH)


def test_an_empty_journey_has_one_part() -> None:
    assert len(parts_of(a_journey("Nothing"))) == 1


def test_a_card_says_where_connectors_lead_that_leave_the_page() -> None:
    map_ = wide([1, 1, 1, 1, 1, 1, 1, 1])
    map_.with_touchpoint("Start", step="s0.0").with_touchpoint("Middle", step="s1.0").with_touchpoint(
        "End", step="s7.0"
    )
    map_.with_connector("flow", "Start", "End").with_connector("loop", "End", "Middle")
    map_.with_connector("flow", "Start", "Middle").with_connector("link", "Start", "End")
    first, *_, last = parts_of(map_)
    assert words_on(first) >= {"On to End", "Back from End"}
    assert words_on(last) >= {"From Start", "Loops back to Middle"}
    assert not any("Middle" in words and "On to" in words for words in words_on(first))
    whole = board_group(map_.snapshot, map_.journey, ink(), Memo(), hints=False)
    assert not {"On to End", "From Start"} & {
        item.text for group, _ in groups(whole) for item in group.items if isinstance(item, Text)
    }


def test_the_return_of_a_cycle_is_told_on_the_first_and_the_last_page() -> None:
    map_ = a_journey("Cycle", settings=FrozenMap({"cycle": True}))
    for number in range(9):
        map_.with_stage(f"S{number}")
    parts = parts_of(map_.with_lane("touchpoints"))
    assert len(parts) > 2
    assert "Back from S8" in words_on(parts[0])
    assert "Back to S0" in words_on(parts[-1])
    assert not any(words.startswith("Back") for part in parts[1:-1] for words in words_on(part))


def words_on(part: Part) -> set[str]:
    return {item.text for group, _ in groups(part.board) for item in group.items if isinstance(item, Text)}


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 4), min_size=2, max_size=9), st.integers(500, 1100))
def test_lanes_share_their_pages_evenly(cards: list[int], height: int) -> None:
    """No more pages than lanes that are filled up from the top take, and the highest of them no higher."""
    map_ = wide([1])
    for lane, count in enumerate(cards):
        map_.with_lane("free text", f"Lane {lane}")
        for number in range(count):
            map_.with_card("note", f"{lane}.{number}", lane=f"Lane {lane}")
    snapshot, lanes = map_.snapshot, map_.snapshot.lanes(map_.journey.id)
    board = board_group(snapshot, map_.journey, ink(), Memo(), PLAIN, hints=False)
    rows = {row.owner: row.height for row, _ in groups(board) if row.role == "lane"}

    def heights(found: Iterable[Shown]) -> list[float]:
        return [sum(rows[lane.id] for lane in held) for _, held in found]

    filled = list(lane_groups(snapshot, board, lanes, height))
    even = even_groups(snapshot, board, lanes, height)
    assert [lane.id for _, held in even for lane in held] == [lane.id for lane in lanes]
    assert len(even) == len(filled)
    assert max(heights(even)) <= max(heights(filled))


def test_the_last_lane_is_not_alone_on_a_page() -> None:
    map_ = wide([1])
    for lane in range(7):
        map_.with_lane("free text", f"Lane {lane}").with_card("note", f"{lane}", lane=f"Lane {lane}")
    lanes = map_.snapshot.lanes(map_.journey.id)
    board = board_group(map_.snapshot, map_.journey, ink(), Memo(), PLAIN, hints=False)
    limit = board.height - 60
    filled, even = (
        [len(held) for _, held in way(map_.snapshot, board, lanes, limit)]
        for way in (lane_groups, even_groups)
    )
    assert filled[-1] == 1
    assert max(even) - min(even) <= 1
