"""The board as a whole: its head, its lanes in all their states, and the page around it."""

import itertools

import pytest

from journey_studio.layout import Theme, layout_board, layout_page
from journey_studio.layout.icons import icon
from journey_studio.model.kinds import LANE_KINDS
from journey_studio.scene import Group, Path, Scene
from journey_studio.typeset import QtShaper
from tests import sample_maps
from tests.builders import JourneyBuilder, a_journey
from tests.scene_checks import of_role, words


def scene_of(builder: JourneyBuilder, theme: Theme, shaper: QtShaper) -> Scene:
    return layout_board(builder.snapshot, builder.journey.id, theme, shaper)


def test_a_stage_spans_its_steps(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey().with_stage("One", ["A"]).with_stage("Two", ["B", "C"]).with_lane("actions")
    stages = of_role(scene_of(builder, theme, shaper), "stage")
    assert [box.width for _, box in stages.values()] == [208, 416]
    assert [group.name for group, _ in stages.values()] == ["Stage 1 of 2: One", "Stage 2 of 2: Two"]


def test_a_long_stage_title_makes_all_stages_higher(theme: Theme, shaper: QtShaper) -> None:
    builder = (
        a_journey().with_stage("One").with_stage("A title that does not fit in one line").with_lane("actions")
    )
    heights = {box.height for _, box in of_role(scene_of(builder, theme, shaper), "stage").values()}
    assert len(heights) == 1
    assert heights.pop() > 40


def test_steps_without_titles_have_no_row_on_a_page(theme: Theme, shaper: QtShaper) -> None:
    silent = a_journey().with_stage("One", ["", ""]).with_lane("actions")
    named = a_journey().with_stage("One", ["", "B"]).with_lane("actions")
    page = layout_page(silent.snapshot, "journey-1", theme, shaper)
    assert of_role(page, "steps") == {}
    row = of_role(scene_of(silent, theme, shaper), "steps")["journey-1/steps"][0]
    assert words(row) == ["Step 1", "Step 2"], "where to type a title, for those who edit"
    names = [group.name for group, _ in of_role(scene_of(named, theme, shaper), "step").values()]
    assert names == ["Step: Step 1", "Step: B"]


@pytest.mark.parametrize("kind", LANE_KINDS)
def test_an_empty_lane_of_any_kind_says_what_it_is_for(kind: str, theme: Theme, shaper: QtShaper) -> None:
    scene = scene_of(a_journey().with_stage("One", ["A", "B"]).with_lane(kind), theme, shaper)
    lane = of_role(scene, "lane")["lane-1"][0]
    assert LANE_KINDS[kind].title in words(lane)
    assert LANE_KINDS[kind].hint in words(lane)
    assert drawn_icon(lane) == icon(LANE_KINDS[kind].icon, 14, 13, 16, "").commands


def drawn_icon(lane: Group) -> object:
    """The commands of the icon in a lane's label."""
    label = next(item for item in lane.items if isinstance(item, Group) and item.role == "label")
    return next(item.commands for item in label.items if isinstance(item, Path))


def test_every_kind_of_lane_has_an_icon_of_its_own() -> None:
    assert len({kind.icon for kind in LANE_KINDS.values()}) == len(LANE_KINDS)


def test_a_pinned_lane_wears_a_pin(theme: Theme, shaper: QtShaper) -> None:
    scene = scene_of(a_journey().with_stage("One").with_lane("actions", pinned=True), theme, shaper)
    label = of_role(scene, "label")["lane-1/label"][0]
    assert [item.role for item in label.items if isinstance(item, Group)] == ["pin"]


def test_every_step_of_a_lane_is_a_cell(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey().with_stage("One", ["A", "B"]).with_lane("actions").with_lane("emotion")
    cells = of_role(scene_of(builder, theme, shaper), "cell")
    assert list(cells) == ["lane-1/step-1", "lane-1/step-2", "lane-2/step-1", "lane-2/step-2"]
    assert cells["lane-1/step-2"][0].name == "What the customer does, B"


def test_a_collapsed_lane_is_slim_and_counts_its_cards(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey().with_stage("One", ["A"]).with_lane("thoughts", "Thoughts", collapsed=True)
    builder.with_card("thought", "Is it warm?").with_card("thought", "Is it dry?")
    lane = of_role(scene_of(builder, theme, shaper), "lane")["lane-1"][0]
    assert lane.height < 44
    assert words(lane) == ["Thoughts", "2 cards"]
    assert lane.name == "Lane: Thoughts, collapsed, 2 cards"


def test_a_hidden_lane_is_absent(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey().with_stage("One").with_lane("actions", hidden=True).with_lane("touchpoints")
    assert list(of_role(scene_of(builder, theme, shaper), "lane")) == ["lane-2"]


def test_the_height_of_a_lane_is_the_least_it_takes(theme: Theme, shaper: QtShaper) -> None:
    builder = (
        a_journey().with_stage("One").with_lane("actions", height=300.0).with_lane("touchpoints", height=10.0)
    )
    builder.with_touchpoint("Basket", body="Words " * 30)
    lanes = of_role(scene_of(builder, theme, shaper), "lane")
    assert lanes["lane-1"][1].height == 300
    assert lanes["lane-2"][1].height > 100


def test_lanes_stand_one_below_the_other(theme: Theme, shaper: QtShaper) -> None:
    boxes = [box for _, box in of_role(scene_of(sample_maps.winter_boots(), theme, shaper), "lane").values()]
    assert all(one.bottom == pytest.approx(other.y) for one, other in itertools.pairwise(boxes))


@pytest.mark.parametrize(
    ("builder", "headline"),
    [(a_journey("New"), "No stages yet"), (a_journey("New").with_stage("One"), "No lanes yet")],
)
def test_an_empty_journey_invites(
    builder: JourneyBuilder, headline: str, theme: Theme, shaper: QtShaper
) -> None:
    scene = scene_of(builder, theme, shaper)
    assert headline in words(scene.root)
    assert scene.width >= 600


def test_a_page_tells_what_is_known_of_the_journey(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey(
        "Boots",
        state="to-be",
        objective="Fewer returns",
        scenario="First order",
        owner="Ann",
        review_date="2027-01-31",
    ).with_stage("One")
    scene = layout_page(builder.snapshot, "journey-1", theme, shaper)
    title = of_role(scene, "title")["title"][0]
    for said in ("Boots", "To-be", "Fewer returns", "First order", "Ann", "2027-01-31"):
        assert said in words(title)
    assert (scene.title, scene.background) == ("Boots", theme.canvas)


def test_the_legend_holds_what_is_used_and_nothing_else(theme: Theme, shaper: QtShaper) -> None:
    scene = layout_page(sample_maps.winter_boots().snapshot, "journey-1", theme, shaper)
    said = words(of_role(scene, "legend")["legend"][0])
    assert "Moment of truth" in said
    assert "Breaking point" not in said
    assert "Mia, 27" not in said
    assert "Dashed: assumed" in said
    assert "Filled marker: to-be" not in said
    assert "Goes back to" in said
    assert "Goes on to" not in said


def test_a_page_without_cards_has_no_legend(theme: Theme, shaper: QtShaper) -> None:
    scene = layout_page(a_journey("New").snapshot, "journey-1", theme, shaper)
    assert of_role(scene, "legend") == {}


def test_right_to_left_maps_keep_their_language(theme: Theme, shaper: QtShaper) -> None:
    assert layout_page(sample_maps.arabic_map().snapshot, "journey-1", theme, shaper).language == "ar"


def test_the_legend_tells_how_wished_curves_look(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey().with_stage("One", ["A", "B"]).with_lane("emotion")
    scene = layout_page(builder.with_curve("Mia", [1, 0], state="to-be").snapshot, "journey-1", theme, shaper)
    assert words(of_role(scene, "legend")["legend"][0]) == ["Emotion curves", "Filled marker: to-be"]
