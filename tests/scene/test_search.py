"""What lies under a point, and how large things are."""

import pytest

from journey_studio.scene import Box, Group, Line, Path, Scene, Text, TextStyle
from journey_studio.scene.search import Bounds, bounds, drawn_bounds, flattened, groups, hit


def board() -> Scene:
    """A lane with two cells; a card of the first reaches into the second. A line runs over both."""
    card = Group("card", "card", 8, 10, 192, 40, (Box(0, 0, 192, 40, "#FFFFFF"),))
    first = Group("lane/one", "cell", 0, 0, 208, 100, (card,))
    second = Group("lane/two", "cell", 100, 0, 108, 100)
    lane = Group("lane", "lane", 50, 20, 300, 100, (first, second))
    line = Path((("M", 0.0, 0.0), ("L", 100.0, 0.0)), stroke="#000000", stroke_width=2)
    connector = Group("arrow", "connector", 100, 100, 100, 10, (line,))
    connectors = Group("arrows", "connectors", 0, 0, 400, 200, (connector,))
    return Scene(400, 200, "#FFFFFF", Group("board", "board", 0, 0, 400, 200, (lane, connectors)))


@pytest.mark.parametrize(
    ("point", "chain"),
    [
        ((70, 45), "board lane lane/one card"),
        ((240, 45), "board lane lane/one card"),
        ((70, 90), "board lane lane/one"),
        ((240, 90), "board lane lane/two"),
        ((300, 50), "board lane"),
        ((120, 103), "board arrows arrow"),
        ((10, 10), ""),
        ((500, 500), ""),
    ],
)
def test_the_deepest_chain_under_a_point_is_found(point: tuple[float, float], chain: str) -> None:
    assert " ".join(group.owner for group in hit(board(), *point)) == chain


def test_the_topmost_of_equals_wins() -> None:
    cards = tuple(Group(name, "card", 0, 0, 10, 10) for name in ("under", "over"))
    scene = Scene(10, 10, "#FFFFFF", Group("board", "board", 0, 0, 10, 10, cards))
    assert hit(scene, 5, 5)[-1].owner == "over"


def test_groups_come_with_their_place_on_the_scene() -> None:
    places = {group.owner: box for group, box in groups(board().root)}
    assert places["card"] == Bounds(58, 30, 192, 40)
    assert list(places)[:3] == ["board", "lane", "lane/one"]


def test_bounds_of_words_are_those_of_their_lines() -> None:
    text = Text(10, 20, 100, "to the end", TextStyle(12), "#000000", (Line(0, 10, 40, 13, 60),), align="end")
    assert bounds(text) == Bounds(50, 20, 60, 16)


def test_bounds_of_a_path_hold_its_stroke() -> None:
    path = Path((("M", 0.0, 0.0), ("C", 0.0, 10.0, 10.0, 10.0, 10.0, 0.0)), stroke="#000000", stroke_width=4)
    assert bounds(path) == Bounds(-2, -2, 14, 14)
    assert bounds(Path((("M", 1.0, 2.0), ("L", 3.0, 4.0)), fill="#000000")) == Bounds(1, 2, 2, 2)


def test_drawn_bounds_go_beyond_the_group_where_its_items_do() -> None:
    group = Group("g", "card", 5, 5, 10, 10, (Box(-3, 0, 4, 30),))
    assert drawn_bounds(group) == Bounds(2, 5, 4, 30)
    assert drawn_bounds(Group("g", "cell", 5, 5, 10, 10)) == Bounds(5, 5, 10, 10)


def test_a_flattened_curve_passes_its_middle() -> None:
    points = flattened(Path((("M", 0.0, 0.0), ("C", 0.0, 10.0, 10.0, 10.0, 10.0, 0.0))))
    assert points[6] == pytest.approx((5, 7.5))
    assert points[-1] == (10, 0)
