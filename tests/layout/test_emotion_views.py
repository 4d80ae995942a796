"""How curves are looked at: averages, pairs, solo, lanes of their own, numbers, words, and the chips at the label."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.layout import CurveView, Memo, Theme, layout_board, layout_page
from journey_studio.layout.board import Window, board_group, whole_window
from journey_studio.layout.curve_average import BAND
from journey_studio.layout.curve_gap import TINT
from journey_studio.layout.curve_line import line_pieces
from journey_studio.layout.ink import Ink
from journey_studio.layout.theme import mixed
from journey_studio.model.curve import CURVE_STYLES
from journey_studio.scene import Group, Path
from journey_studio.scene.search import bounds, groups
from journey_studio.typeset import QtShaper
from tests.builders import JourneyBuilder, a_journey
from tests.layout.test_emotion_lane import a_lane, part
from tests.scene_checks import of_role, words

levels = st.lists(st.integers(-20, 20).map(lambda tenth: tenth / 10), min_size=2, max_size=12)


def lanes_of(
    builder: JourneyBuilder, theme: Theme, shaper: QtShaper, view: CurveView | None = None
) -> dict[str, Group]:
    args = (view,) if view else ()
    scene = layout_board(builder.snapshot, builder.journey.id, theme, shaper, None, *args)
    return {key: group for key, (group, _) in of_role(scene, "lane").items()}


@given(levels, st.sampled_from(CURVE_STYLES))
def test_a_curve_never_leaves_the_scale_nor_overshoots_its_points(values: list[float], style: str) -> None:
    """Anchor 6, whatever the style: between two points the line stays between their values."""
    points = [(100.0 * column, value) for column, value in enumerate(values)]
    for (one, other), pieces in zip(pairwise(points), line_pieces(points, style), strict=True):
        low, high = sorted((one[1], other[1]))
        for piece in pieces:
            for tenth in range(11):
                x, y = piece.at(tenth / 10)
                assert -2 <= low <= high <= 2
                assert low - 1e-9 <= y <= high + 1e-9
                assert one[0] - 1e-9 <= x <= other[0] + 1e-9


def test_the_average_and_its_band_have_the_gaps_of_what_they_sum_up(theme: Theme, shaper: QtShaper) -> None:
    builder = a_lane().with_curve("Mia", [2, None, 0, 1]).with_curve("Ben", [0, None, 1, -1])
    lane = lanes_of(builder, theme, shaper, CurveView(average=True))["lane-1"]
    (mean,) = part(lane, "average")
    assert mean.name == "Average of 2 curves: One +1 (0 to +2); Three +0.5 (0 to +1); Four 0 (−1 to +1)"
    area = next(group for group in part(lane, "plot") if group.owner.endswith("/area"))
    assert [isinstance(item, Path) and item.fill for item in area.items] == [
        mixed(theme.text, theme.surface, BAND)
    ] * 2
    alone, pair = area.items
    assert bounds(alone).width < 30
    assert bounds(pair).width == pytest.approx(208)
    assert "Average of 2" in words(lane)


def test_one_curve_has_no_average_and_offers_none(theme: Theme, shaper: QtShaper) -> None:
    builder = a_lane().with_curve("Mia", [1, 0]).with_curve("Mia", [2, 1], state="to-be")
    lane = lanes_of(builder, theme, shaper, CurveView(average=True))["lane-1"]
    assert part(lane, "average") == []


def test_the_gap_of_a_pair_is_shaded_between_its_curves(theme: Theme, shaper: QtShaper) -> None:
    builder = a_lane().with_curve("Mia", [-1, -2, None, 0]).with_curve("Mia", [1, 1, 1, 1], state="to-be")
    lane = lanes_of(builder, theme, shaper)["lane-1"]
    area = next(group for group in part(lane, "plot") if group.owner.endswith("/area"))
    (gap,) = area.items
    assert isinstance(gap, Path)
    assert gap.fill == mixed(theme.personas[0], theme.surface, TINT)
    box = bounds(gap)
    assert (box.x, box.width) == (pytest.approx(104), pytest.approx(208))
    assert box.height == pytest.approx(3 * 38)


def test_solo_leaves_one_persona_and_the_names_of_the_others(theme: Theme, shaper: QtShaper) -> None:
    builder = (
        a_lane().with_curve("Mia", [1, 0]).with_curve("Ben", [0, 1]).with_curve("Ben", [2, 2], state="to-be")
    )
    lane = lanes_of(builder, theme, shaper, CurveView(solo="curve-2"))["lane-1"]
    assert {group.owner for group in part(lane, "curve")} == {"curve-2", "curve-3"}
    assert [chip.name for chip in part(lane, "chip")] == ["Ben", "Ben (to-be)", "Mia, not drawn now"]


def test_a_hidden_curve_keeps_its_chip_on_the_board_and_leaves_the_page(
    theme: Theme, shaper: QtShaper
) -> None:
    builder = a_lane().with_curve("Mia", [1, 0]).with_curve("Ben", [0, 1], hidden=True)
    lane = lanes_of(builder, theme, shaper)["lane-1"]
    assert [chip.name for chip in part(lane, "chip")] == ["Mia", "Ben, hidden"]
    assert min(chip.height for chip in part(lane, "chip")) >= 24
    page = layout_page(builder.snapshot, builder.journey.id, theme, shaper)
    assert "Ben, hidden" not in [group.name for group, _ in groups(page.root)]


def test_each_emotion_lane_draws_its_own_curves(theme: Theme, shaper: QtShaper) -> None:
    builder = a_lane().with_lane("emotion", title="Ben alone")
    builder.with_curve("Mia", [1, 0]).with_curve("Ben", [0, 1], lane="lane-2").with_curve("Cy", [2, 2])
    found = lanes_of(builder, theme, shaper)
    assert {group.owner for group in part(found["lane-1"], "curve")} == {"curve-1", "curve-3"}
    assert {group.owner for group in part(found["lane-2"], "curve")} == {"curve-2"}


def test_only_the_lane_of_a_changed_curve_is_laid_out_anew(theme: Theme, shaper: QtShaper) -> None:
    def board(value: float) -> JourneyBuilder:
        return (
            a_lane().with_lane("emotion").with_curve("Mia", [1, 0]).with_curve("Ben", [value], lane="lane-2")
        )

    before, memo = board(0).snapshot, Memo()
    layout_board(before, "journey-1", theme, shaper, memo)
    kept = {record.id: record for record in before.records()}
    changed = [kept[r.id] if kept[r.id] == r else r for r in board(1).snapshot.records()]
    memo.builds.clear()
    layout_board(type(before).of(changed), "journey-1", theme, shaper, memo)
    assert memo.builds["lane-2"] == 1


def test_peaks_and_valleys_are_marked_and_named(theme: Theme, shaper: QtShaper) -> None:
    lane = lanes_of(a_lane().with_curve("Mia", [0, -2, 2, 0.5]), theme, shaper)["lane-1"]
    names = [group.name.rsplit(", ", 1)[-1] for group in part(lane, "emotion")]
    assert names == ["Neutral", "valley", "peak", "Pleased"]
    low, high = part(lane, "emotion")[1:3]
    assert bounds(high.items[-1]).y < bounds(high.items[0]).y
    assert bounds(low.items[-1]).bottom > bounds(low.items[0]).bottom


def test_print_says_each_value_and_the_screen_does_not(theme: Theme, shaper: QtShaper) -> None:
    builder = a_lane().with_curve("Mia", [1.5, {"value": -2, "word": "Lost"}])
    board = lanes_of(builder, theme, shaper)["lane-1"]
    page = layout_page(builder.snapshot, builder.journey.id, theme, shaper)
    printed = of_role(page, "lane")["lane-1"][0]
    assert "+1.5" in words(printed)
    assert "−2 Lost" in words(printed)
    assert "+1.5" not in words(board)


def test_the_words_of_the_levels_are_those_of_the_journey(theme: Theme, shaper: QtShaper) -> None:
    own = ("Awful", "Bad", "So-so", "Good", "Great")
    builder = a_journey(emotion_words=own).with_stage("Stage", ["One", "Two"]).with_lane("emotion")
    builder.with_curve("Mia", [2, -1])
    lane = lanes_of(builder, theme, shaper)["lane-1"]
    assert {"Awful", "So-so", "Great"} <= set(words(lane))
    assert [group.name for group in part(lane, "emotion")] == [
        "Mia at One: 2, Great, peak",
        "Mia at Two: -1, Bad, valley",
    ]


def test_average_and_gap_run_on_to_the_edges_of_a_page(theme: Theme, shaper: QtShaper) -> None:
    """A page that shows the second and third of four steps, as the parts of a large board do."""
    builder = a_lane().with_curve("Mia", [2, 0, 0, 2]).with_curve("Ben", [0, 0, 0, 0])
    builder.with_curve("Ben", [1, 1, 1, 1], state="to-be")
    ink, memo = Ink(theme, shaper), Memo()
    whole = whole_window(builder.snapshot, builder.journey, memo)
    window = Window(whole.grid.part(1, 3), whole.lanes)
    for view in (CurveView(average=True), CurveView()):
        board = board_group(builder.snapshot, builder.journey, ink, memo, view, hints=False, window=window)
        lane = next(group for group, _ in groups(board) if group.role == "lane")
        area = next(group for group in part(lane, "plot") if group.owner.endswith("/area"))
        (shape,) = area.items
        box = bounds(shape)
        assert (box.x, box.right) == (pytest.approx(0), pytest.approx(2 * 208))
    names = [group.name for group in part(lane, "emotion")]
    assert "Mia at Two: 0, Neutral" in "".join(names)


def test_a_number_keeps_its_sign_in_front_beside_words_from_right_to_left(
    theme: Theme, shaper: QtShaper
) -> None:
    builder = a_lane().with_curve("Mia", [{"value": -2, "word": "محبط"}, {"value": -1, "word": "Lost"}])
    page = layout_page(builder.snapshot, builder.journey.id, theme, shaper)
    printed = words(of_role(page, "lane")["lane-1"][0])
    assert "\u2066−2\u2069 محبط" in printed
    assert "−1 Lost" in printed
