"""Connectors keep off cards and off one another's labels."""

import itertools

import pytest

from journey_studio.layout import Theme, layout_board, layout_page
from journey_studio.layout.tracks import Ride, shared_tracks
from journey_studio.model.frozen import FrozenMap
from journey_studio.scene import Box, Path, Scene, Text
from journey_studio.scene.search import Bounds, bounds, flattened
from journey_studio.typeset import QtShaper
from tests import sample_maps
from tests.builders import JourneyBuilder, a_journey
from tests.scene_checks import of_role, overlapping


def scene_of(builder: JourneyBuilder, theme: Theme, shaper: QtShaper) -> Scene:
    return layout_board(builder.snapshot, "journey-1", theme, shaper)


def line_points(scene: Scene) -> dict[str, list[tuple[float, float]]]:
    lines = {}
    for owner, (group, box) in of_role(scene, "connector").items():
        path = group.items[0]
        assert isinstance(path, Path)
        lines[owner] = [(x + box.x, y + box.y) for x, y in _dense(flattened(path))]
    return lines


def _dense(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Points at most a few px apart, so that no card slips between two."""
    return [
        (a[0] + (b[0] - a[0]) * part / 50, a[1] + (b[1] - a[1]) * part / 50)
        for a, b in itertools.pairwise(points)
        for part in range(51)
    ]


@pytest.mark.parametrize(
    "builder", [sample_maps.connected(), sample_maps.winter_boots(), sample_maps.arabic_map()]
)
def test_no_connector_runs_over_a_card(builder: JourneyBuilder, theme: Theme, shaper: QtShaper) -> None:
    scene = scene_of(builder, theme, shaper)
    cards = {owner: box for owner, (_, box) in of_role(scene, "card").items()}
    crossed = {
        (line, card)
        for line, points in line_points(scene).items()
        for card, box in cards.items()
        if any(box.x + 1 < x < box.right - 1 and box.y + 1 < y < box.bottom - 1 for x, y in points)
    }
    assert crossed == set()


def test_labels_keep_off_cards_and_one_another(theme: Theme, shaper: QtShaper) -> None:
    scene = scene_of(sample_maps.connected(), theme, shaper)
    boxes: dict[str, Bounds] = {owner: box for owner, (_, box) in of_role(scene, "card").items()}
    for owner, (group, place) in of_role(scene, "connector").items():
        for item in group.items:
            if isinstance(item, Box):
                boxes[owner] = bounds(item).moved(place.x, place.y)
    assert len([owner for owner in boxes if owner.startswith("connector")]) == 7
    assert overlapping(boxes) == []


@pytest.mark.parametrize(("kind", "dash"), [("flow", ()), ("loop", (5.0, 5.0)), ("trigger", (0.1, 5.0))])
def test_kinds_differ_in_their_lines(
    kind: str, dash: tuple[float, ...], theme: Theme, shaper: QtShaper
) -> None:
    builder = (
        a_journey()
        .with_stage("One", ["A", "B"])
        .with_action("First", step="A")
        .with_action("Second", step="B")
    )
    scene = scene_of(builder.with_connector(kind, "First", "Second", "next"), theme, shaper)
    group = of_role(scene, "connector")["connector-1"][0]
    assert isinstance(group.items[0], Path)
    assert group.items[0].dash == dash
    assert group.name == f"{kind.capitalize()} from First to Second: next"


def test_neighbours_are_joined_straight_across_the_gap(theme: Theme, shaper: QtShaper) -> None:
    builder = (
        a_journey()
        .with_stage("One", ["A", "B"])
        .with_action("First", step="A")
        .with_action("Second", step="B")
    )
    plain = scene_of(builder, theme, shaper)
    joined = scene_of(builder.with_connector("flow", "First", "Second"), theme, shaper)
    group, box = of_role(joined, "connector")["connector-1"]
    assert joined.height == plain.height
    assert box.width < 20
    assert len(group.items) == 2


def test_connectors_of_cards_out_of_sight_are_left_out(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey().with_stage("One", ["A"]).with_lane("actions", collapsed=True).with_action("First")
    builder.with_touchpoint("Second").with_connector("trigger", "First", "Second")
    assert of_role(scene_of(builder, theme, shaper), "connector") == {}


def test_a_link_has_no_way_and_no_line_in_the_legend(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey().with_stage("One", ["A"]).with_action("First").with_touchpoint("Second")
    builder.with_connector("link", "First", "Second")
    assert of_role(scene_of(builder, theme, shaper), "connectors") == {}
    page = layout_page(builder.snapshot, "journey-1", theme, shaper)
    assert "Connectors" not in [
        item.text for item in of_role(page, "legend")["legend"][0].items if isinstance(item, Text)
    ]


def test_a_cycle_leads_back_above_the_stages(theme: Theme, shaper: QtShaper) -> None:
    line = a_journey().with_stage("Awareness").with_stage("Usage").with_stage("Advocacy").with_lane("actions")
    around = a_journey(settings=FrozenMap({"cycle": True}))
    around.with_stage("Awareness").with_stage("Usage").with_stage("Advocacy").with_lane("actions")
    plain, scene = scene_of(line, theme, shaper), scene_of(around, theme, shaper)
    group, box = of_role(scene, "cycle")["journey-1/cycle"]
    stages = of_role(scene, "stages")["journey-1/stages"][1]
    assert (box.y, box.bottom) == (0, stages.y)
    assert scene.height == plain.height + box.height
    path = group.items[0]
    assert isinstance(path, Path)
    points = flattened(path)
    first, last = (of_role(scene, "stage")[key][1] for key in ("stage-1", "stage-3"))
    assert last.x < points[0][0] < last.right
    assert first.x < points[-1][0] < first.right
    assert "from Advocacy to Awareness" in group.name
    assert "Back to Awareness" in [item.text for item in group.items if isinstance(item, Text)]


def test_the_arrow_ends_at_its_target(theme: Theme, shaper: QtShaper) -> None:
    scene = scene_of(sample_maps.winter_boots(), theme, shaper)
    line = line_points(scene)["connector-1"]
    target = of_role(scene, "card")[sample_maps.winter_boots().card("Product page").id][1]
    assert target.x < line[-1][0] < target.right
    assert 0 < line[-1][1] - target.bottom < 16


def test_rides_that_meet_take_different_tracks() -> None:
    tracks = shared_tracks([Ride("long", 0, 900), Ride("left", 0, 200), Ride("right", 300, 500)])
    assert tracks.middles["left"] == tracks.middles["right"] < tracks.middles["long"]
    assert tracks.room > tracks.middles["long"] + 11


def test_a_card_between_wide_ones_is_left_around_the_one_below(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey().with_stage("One", ["A", "B", "C", "D"])
    builder.with_action("Above", step="B").with_action("Wide", step="A", to="C").with_touchpoint(
        "End", step="D"
    )
    scene = scene_of(builder.with_connector("trigger", "Above", "End"), theme, shaper)
    wide, above = (of_role(scene, "card")[builder.card(title).id][1] for title in ("Wide", "Above"))
    way = line_points(scene)["connector-1"]
    along = [(x, y) for x, y in way if above.bottom < y < wide.y and above.right + 8 < x < wide.right]
    assert along
    assert not any(wide.x + 1 < x < wide.right - 1 and wide.y + 1 < y < wide.bottom - 1 for x, y in way)


def test_neighbours_at_two_sides_of_a_wide_card_are_not_joined_through_it(
    theme: Theme, shaper: QtShaper
) -> None:
    builder = a_journey().with_stage("One", ["A", "B"])
    builder.with_action("Low", step="B").with_action("Wide", step="A", to="B").with_action("High", step="B")
    builder.with_action("Left", step="A")
    scene = scene_of(builder.with_connector("flow", "Left", "Low"), theme, shaper)
    wide = of_role(scene, "card")[builder.card("Wide").id][1]
    way = line_points(scene)["connector-1"]
    assert not any(wide.x + 1 < x < wide.right - 1 and wide.y + 1 < y < wide.bottom - 1 for x, y in way)
