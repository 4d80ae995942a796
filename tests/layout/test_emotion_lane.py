"""The emotion lane: whose curve, dashed or solid, gaps, and labels that keep off one another."""

from typing import Any

import pytest

from journey_studio.layout import Theme, layout_board
from journey_studio.layout.people import persona_look
from journey_studio.model import Persona
from journey_studio.scene import Box, Group, Path, Text
from journey_studio.scene.search import Bounds, bounds, flattened, groups
from journey_studio.typeset import QtShaper
from tests import sample_maps
from tests.builders import JourneyBuilder, a_journey
from tests.scene_checks import of_role, overlapping, words

STEPS = ["One", "Two", "Three", "Four"]


def a_lane(**lane: Any) -> JourneyBuilder:
    return a_journey().with_stage("Stage", STEPS).with_lane("emotion", **lane)


def lane_of(builder: JourneyBuilder, theme: Theme, shaper: QtShaper) -> Group:
    scene = layout_board(builder.snapshot, builder.journey.id, theme, shaper)
    return of_role(scene, "lane")["lane-1"][0]


def part(lane: Group, role: str) -> list[Group]:
    return [group for group, _ in groups(lane) if group.role == role]


def test_a_step_without_a_point_parts_the_line(theme: Theme, shaper: QtShaper) -> None:
    whole = lane_of(a_lane().with_curve("Mia", [1, 0, 1, 0]), theme, shaper)
    broken = lane_of(a_lane().with_curve("Mia", [1, 0, None, 0]), theme, shaper)
    assert len(part(whole, "line")[0].items) == 1
    assert part(whole, "line")[0].items[0].commands[-1][-2] == 3 * 208 + 104
    assert part(broken, "line")[0].items[0].commands[-1][-2] == 208 + 104
    assert len(part(broken, "emotion")) == 3


def test_the_line_is_dashed_where_a_point_is_assumed(theme: Theme, shaper: QtShaper) -> None:
    assumed = {"value": 0, "evidence": "assumed"}
    lane = lane_of(
        a_lane().with_curve("Mia", [1, assumed, 1, {"value": 0, "evidence": "researched"}]), theme, shaper
    )
    first, second = part(lane, "line")[0].items
    assert isinstance(first, Path)
    assert isinstance(second, Path)
    assert (bool(first.dash), bool(second.dash)) == (True, False)
    assert second.commands[0][1] == 2 * 208 + 104


@pytest.mark.parametrize(("value", "level"), [(2, 0), (1, 1), (0, 2), (-0.5, 2.5), (-2, 4)])
def test_a_point_stands_at_the_height_of_its_value(
    value: float, level: float, theme: Theme, shaper: QtShaper
) -> None:
    lane = lane_of(a_lane().with_curve("Mia", [value]), theme, shaper)
    plot = next(group for group in part(lane, "plot") if group.owner.endswith("/plot"))
    heights = [item.commands[0][2] for item in plot.items if isinstance(item, Path)]
    point = part(lane, "emotion")[0]
    curve = part(lane, "curve")[0]
    middle = curve.y + point.y + point.height / 2
    assert middle == pytest.approx(
        float(heights[0]) + level * (float(heights[1]) - float(heights[0])), abs=0.6
    )


def test_points_and_curves_say_what_they_are(theme: Theme, shaper: QtShaper) -> None:
    builder = a_lane().with_curve("Mia", [{"value": -1.5}, {"value": 1, "word": "Happy", "quote": "At last"}])
    lane = lane_of(builder, theme, shaper)
    assert [group.name for group in part(lane, "emotion")] == [
        "Mia at One: -1.5, Frustrated, valley",
        "Mia at Two: 1, Happy, “At last”, peak",
    ]
    assert part(lane, "curve")[0].name == "Emotion curve of Mia"


def test_scores_that_nobody_is_named_for_have_a_curve_too(theme: Theme, shaper: QtShaper) -> None:
    lane = lane_of(a_lane().with_curve(None, [1, 0]), theme, shaper)
    assert part(lane, "line")[0].items[0].stroke == theme.muted
    assert "No persona" in words(lane)


def test_an_empty_lane_says_what_to_do(theme: Theme, shaper: QtShaper) -> None:
    lane = lane_of(a_lane(), theme, shaper)
    assert "Drag a persona here, or set a point, to draw how it feels" in words(lane)


def test_a_height_of_its_own_spreads_the_levels(theme: Theme, shaper: QtShaper) -> None:
    low = lane_of(a_lane().with_curve("Mia", [2, -2]), theme, shaper)
    high = lane_of(a_lane(height=400.0).with_curve("Mia", [2, -2]), theme, shaper)
    assert low.height < 250
    assert high.height == pytest.approx(400)


def test_notes_stand_below_the_curves(theme: Theme, shaper: QtShaper) -> None:
    builder = (
        a_lane().with_curve("Mia", [2, -2]).with_card("note", "Measured in May", lane="Emotion", step="One")
    )
    lane = lane_of(builder, theme, shaper)
    card = part(lane, "card")[0]
    plot = part(lane, "plot")[0]
    assert card.y >= plot.height
    assert card.y + card.height <= lane.height


def crowded(count: int) -> JourneyBuilder:
    """Everybody feels the same and says so."""
    builder = a_lane()
    for number in range(count):
        said = {"value": 1.9, "quote": f"Number {number} says something rather long"}
        builder.with_curve(f"Person with a name {number}", [said, 0, {"value": -2, "word": "Bad"}, 1])
    return builder


@pytest.mark.parametrize("count", [1, 2, 5, 10])
def test_markers_words_and_names_keep_off_one_another(count: int, theme: Theme, shaper: QtShaper) -> None:
    scene = layout_board(crowded(count).snapshot, "journey-1", theme, shaper)
    taken: dict[str, Bounds] = {}
    for owner, (group, box) in [*of_role(scene, "emotion").items(), *of_role(scene, "curve").items()]:
        for number, item in enumerate(group.items):
            marker = isinstance(item, Path) and number == 0
            if marker or isinstance(item, Text if group.role == "curve" else Box):
                taken[f"{owner}/{number}"] = bounds(item).moved(box.x, box.y)
    assert len(taken) >= 4 * count
    assert overlapping(taken) == []


def test_ten_personas_look_different(theme: Theme) -> None:
    snapshot = sample_maps.many_actors(10).snapshot
    looks = [persona_look(snapshot, persona, theme) for persona in snapshot.of_owner(Persona)]
    assert len({(look.colour, look.marker) for look in looks}) == 10


def test_a_bubble_keeps_off_the_curves_where_there_is_room(theme: Theme, shaper: QtShaper) -> None:
    said = {"value": 1, "word": "A rather long remark here"}
    lane = lane_of(a_lane().with_curve("Mia", [said, -1.5, 2, -0.5]), theme, shaper)
    plot = next(group for group in part(lane, "plot") if group.owner.endswith("/plot"))
    line = next(item for group in part(lane, "line") for item in group.items if isinstance(item, Path))
    box = next(
        bounds(item).moved(curve.x + point.x, curve.y + point.y)
        for curve in plot.items
        if isinstance(curve, Group) and curve.role == "curve"
        for point in curve.items
        if isinstance(point, Group)
        for item in point.items
        if isinstance(item, Box)
    )
    shift = next(group.y for group in plot.items if isinstance(group, Group) and group.role == "line")
    assert [point for point in flattened(line) if box.holds(point[0], point[1] + shift)] == []


def test_words_stay_in_one_line_where_it_fits(theme: Theme, shaper: QtShaper) -> None:
    said = "Just a little longer than a usual line"
    lane = lane_of(a_lane().with_curve("Mia", [0, {"value": 2, "word": said}, 0]), theme, shaper)
    point = part(lane, "emotion")[1]
    text = next(item for item in point.items if isinstance(item, Text))
    assert text.width > 168
    assert len(text.lines) == 1
