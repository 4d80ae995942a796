"""Whatever the map: labels of connectors keep off cards, off one another and off arrowheads, and lines keep apart."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from journey_studio.layout import layout_board, load_theme
from journey_studio.layout.gaps import Gaps
from journey_studio.layout.grid import board_grid
from journey_studio.layout.label_places import label_middle
from journey_studio.layout.memo import Memo
from journey_studio.scene import Box, Scene
from journey_studio.scene.search import Bounds, bounds
from tests.builders import JourneyBuilder, a_journey
from tests.scene_checks import of_role, overlapping
from tests.shapers import EvenShaper

LIGHT = load_theme("light")
LANES = {"actions": "action", "touchpoints": "touchpoint", "emotion": "note", "pain points": "pain point"}
STEPS = "ABC"


@st.composite
def small_maps(draw: st.DrawFn) -> JourneyBuilder:
    """Up to eight cards in four lanes and three steps, joined by up to seven connectors with words."""
    builder = a_journey().with_stage("One", list(STEPS))
    for lane in LANES:
        builder.with_lane(lane, lane)
    builder.with_curve("Mia", [1, {"value": -1, "word": "Lost"}, 0])
    count = draw(st.integers(2, 8))
    for number in range(count):
        lane, kind = draw(st.sampled_from(list(LANES.items())))
        ends = sorted(draw(st.tuples(st.sampled_from(STEPS), st.sampled_from(STEPS))))
        values: dict[str, Any] = {"step": ends[0], "body": "word " * draw(st.integers(0, 12))}
        if draw(st.booleans()):
            values["to"] = ends[1]
        builder.with_card(kind, f"Card {number}", lane=lane, **values)
    for _ in range(draw(st.integers(1, 7))):
        one, other = draw(st.lists(st.integers(0, count - 1), min_size=2, max_size=2, unique=True))
        label = draw(
            st.sampled_from(["", "then", "asks friends", "starts all over again from the very beginning"])
        )
        builder.with_connector(
            draw(st.sampled_from(["flow", "loop", "trigger"])), f"Card {one}", f"Card {other}", label
        )
    return builder


def pills_and_heads(scene: Scene) -> tuple[dict[str, Bounds], dict[str, Bounds]]:
    """The pill and the arrowhead of each connector that has one, on the board."""
    pills, heads = {}, {}
    for owner, (group, place) in of_role(scene, "connector").items():
        heads[f"head of {owner}"] = bounds(group.items[1]).moved(place.x, place.y)
        for item in group.items:
            if isinstance(item, Box):
                pills[f"label of {owner}"] = bounds(item).moved(place.x, place.y)
    return pills, heads


@given(small_maps())
def test_labels_cover_no_card_no_label_no_marker_and_no_arrowhead(builder: JourneyBuilder) -> None:
    scene = layout_board(builder.snapshot, "journey-1", LIGHT, EvenShaper())
    pills, heads = pills_and_heads(scene)
    boxes = dict(pills)
    for role in ("card", "emotion"):
        boxes |= {owner: box for owner, (_, box) in of_role(scene, role).items()}
    covered = [pair for pair in overlapping(boxes) if set(pair) & set(pills)]
    covered += [pair for pair in overlapping(pills | heads) if len(set(pair) & set(pills)) == 1]
    assert covered == []


def test_two_climbs_in_one_gap_keep_eight_px_apart_and_a_third_looks_elsewhere() -> None:
    builder = a_journey().with_stage("One", list(STEPS))
    gaps = Gaps(board_grid(builder.snapshot, "journey-1", Memo()))
    for key in ("one", "two"):
        assert not gaps.is_full(1, 0, 2)
        gaps.climb(key, 1, 2, 0)
    assert gaps.is_full(1, 2, 3)
    assert not gaps.is_full(1, 3, 4)
    xs = [x for _, x in gaps.places()]
    assert xs[1] - xs[0] == 8


def test_a_flow_and_a_trigger_to_one_card_arrive_apart() -> None:
    builder = a_journey().with_stage("One", ["A", "B", "C"])
    builder.with_action("Looks", step="A").with_action("Waits", step="A").with_touchpoint("Shop", step="B")
    builder.with_touchpoint("Web", step="B").with_pain_point("Noise", step="C")
    builder.with_connector("flow", "Looks", "Noise", "asks friends")
    builder.with_connector("trigger", "Shop", "Noise", "first wash day")
    _, heads = pills_and_heads(layout_board(builder.snapshot, "journey-1", LIGHT, EvenShaper()))
    assert len(heads) == 2
    assert overlapping(heads) == []


def test_a_label_slides_off_the_lines_of_others() -> None:
    assert label_middle((200, 600), 100, [], 1000) == 400
    assert label_middle((200, 600), 100, [390], 1000) == 443
    assert label_middle((200, 200), 100, [], 1000) == 200
    middle = label_middle((300, 300), 100, [308], 1000)
    assert middle + 50 < 308
    assert middle + 50 > 300


def test_a_label_stays_on_the_board() -> None:
    assert label_middle((152, 152), 100, [], 1000) == 194
    assert label_middle((1000, 1000), 100, [], 1000) == 950
