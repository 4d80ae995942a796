"""What could go where is said to those who edit a map, never to those who only read it."""

from journey_studio.layout import Theme, layout_board, layout_page
from journey_studio.model.kinds import LANE_KINDS
from journey_studio.scene import Text
from journey_studio.scene.search import bounds, groups
from journey_studio.typeset import QtShaper
from tests.builders import JourneyBuilder, a_journey
from tests.layout.test_connectors import line_points
from tests.scene_checks import of_role, words

HINTS = {kind.hint for kind in LANE_KINDS.values()}


def empty_lanes() -> JourneyBuilder:
    return a_journey().with_stage("One", ["A", "B"]).with_lane("opportunities").with_lane("emotion")


def test_only_the_board_hints_what_an_empty_lane_is_for(theme: Theme, shaper: QtShaper) -> None:
    snapshot = empty_lanes().snapshot
    board = words(layout_board(snapshot, "journey-1", theme, shaper).root)
    page = words(layout_page(snapshot, "journey-1", theme, shaper).root)
    assert len(HINTS & set(board)) == 2
    assert HINTS & set(page) == set()


def test_an_empty_page_says_so_and_no_more(theme: Theme, shaper: QtShaper) -> None:
    snapshot = a_journey("New").snapshot
    said = words(of_role(layout_page(snapshot, "journey-1", theme, shaper), "empty")["journey-1/empty"][0])
    assert said == ["No stages yet"]
    assert len(words(layout_board(snapshot, "journey-1", theme, shaper).root)) == 2


def test_no_connector_crosses_a_hint(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey().with_stage("One", ["A", "B", "C"]).with_action("First", step="A")
    builder.with_lane("emotion").with_lane("opportunities").with_pain_point("Last", step="C")
    builder.with_pain_point("Side", step="A").with_connector("flow", "First", "Last")
    scene = layout_board(builder.with_connector("loop", "Side", "First").snapshot, "journey-1", theme, shaper)
    hints = [
        bounds(item).moved(box.x, box.y)
        for group, box in groups(scene.root)
        for item in group.items
        if isinstance(item, Text) and item.text in HINTS
    ]
    points = [point for line in line_points(scene).values() for point in line]
    assert len(hints) == 2
    assert min(y for _, y in points) < hints[0].y < hints[1].y < max(y for _, y in points)
    assert [point for point in points if any(hint.holds(*point) for hint in hints)] == []
