"""One edit lays out only what it changes, and the result is that of a layout from scratch."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from journey_studio.layout import Memo, layout_board, load_theme
from journey_studio.model import (
    Card,
    Change,
    Channel,
    Connector,
    Curve,
    Diff,
    Emotion,
    Lane,
    Persona,
    Record,
    Snapshot,
)
from journey_studio.scene import Scene
from journey_studio.scene.search import groups
from tests import sample_maps
from tests.builders import JourneyBuilder
from tests.shapers import EvenShaper

LIGHT, DARK = load_theme("light"), load_theme("dark")


def changed(snapshot: Snapshot, record: Record, **values: Any) -> Snapshot:
    return snapshot.apply(Diff((Change(record, replace(record, **values)),)))


def built(memo: Memo) -> dict[str, int]:
    """The lanes and cards that were laid out anew; what is only looked up or moved has a slash in its key."""
    return {key: count for key, count in memo.builds.items() if "/" not in key}


def laid_out(snapshot: Snapshot, memo: Memo, shaper: EvenShaper) -> Scene:
    return layout_board(snapshot, "journey-1", LIGHT, shaper, memo)


def test_an_edited_card_is_the_only_card_built_anew() -> None:
    builder, memo, shaper = sample_maps.winter_boots(), Memo(), EvenShaper()
    snapshot, card = builder.snapshot, builder.card("Product page")
    laid_out(snapshot, memo, shaper)
    memo.builds.clear()
    laid_out(changed(snapshot, card, body="The size guide is now easy to find"), memo, shaper)
    assert built(memo) == {card.id: 1, card.lane: 1}


def test_groups_of_untouched_lanes_are_the_same_objects() -> None:
    builder, memo, shaper = sample_maps.winter_boots(), Memo(), EvenShaper()
    snapshot, card = builder.snapshot, builder.card("Own tracking page")
    first = laid_out(snapshot, memo, shaper)
    second = laid_out(changed(snapshot, card, title="Our own page"), memo, shaper)
    kept = {id(group) for group, _ in groups(first.root)}
    lanes = {group.owner: id(group) in kept for group, _ in groups(second.root) if group.role == "lane"}
    assert lanes == {"lane-1": True, "lane-2": True, "lane-3": True, "lane-4": True, "lane-5": False}


def test_a_moved_emotion_rebuilds_only_the_curves() -> None:
    builder, memo, shaper = sample_maps.winter_boots(), Memo(), EvenShaper()
    snapshot = builder.snapshot
    laid_out(snapshot, memo, shaper)
    memo.builds.clear()
    point = next(iter(snapshot.all(Emotion)))
    laid_out(changed(snapshot, point, value=-2.0), memo, shaper)
    assert built(memo) == {"lane-3": 1}


def test_a_renamed_channel_rebuilds_the_cards_that_name_it() -> None:
    builder, memo, shaper = sample_maps.winter_boots(), Memo(), EvenShaper()
    snapshot = builder.snapshot
    laid_out(snapshot, memo, shaper)
    memo.builds.clear()
    record = snapshot.need(Channel, builder.card("Checkout").channel)
    laid_out(changed(snapshot, record, name="Web shop"), memo, shaper)
    cards = {key for key in memo.builds if key.startswith("card-")}
    assert cards == {builder.card("Product page").id, builder.card("Checkout").id}


def test_another_theme_builds_everything_anew() -> None:
    builder, memo, shaper = sample_maps.winter_boots(), Memo(), EvenShaper()
    laid_out(builder.snapshot, memo, shaper)
    dark = layout_board(builder.snapshot, "journey-1", DARK, shaper, memo)
    assert dark == layout_board(builder.snapshot, "journey-1", DARK, shaper)


def test_routes_are_planned_anew_only_when_a_card_changes_its_place() -> None:
    builder, memo, shaper = sample_maps.connected(), Memo(), EvenShaper()
    snapshot, card = builder.snapshot, builder.card("Point B")
    laid_out(snapshot, memo, shaper)
    memo.builds.clear()
    renamed = changed(snapshot, card, title="Point of sale")
    laid_out(renamed, memo, shaper)
    assert "journey-1/plan" not in memo.builds
    laid_out(changed(renamed, renamed.need(Card, card.id), step=builder.card("Point D").step), memo, shaper)
    assert memo.builds["journey-1/plan"] == 1


def test_what_is_deleted_is_forgotten() -> None:
    memo = Memo()
    memo.kept("gone", (), (), lambda: 1)
    memo.kept("here/grid", (), (), lambda: 2)
    memo.forget_all_but({"here"})
    assert len(memo) == 1
    assert memo.kept("here/grid", (), (), lambda: 3) == 2


@st.composite
def edits(draw: st.DrawFn) -> list[tuple[str, int, Any]]:
    edit = st.one_of(
        st.tuples(st.just("title"), st.integers(0, 40), st.text("ab c", max_size=60)),
        st.tuples(st.just("step"), st.integers(0, 40), st.integers(0, 5)),
        st.tuples(st.just("span"), st.integers(0, 40), st.integers(0, 5)),
        st.tuples(st.just("delete"), st.integers(0, 40), st.none()),
        st.tuples(st.just("emotion"), st.integers(0, 40), st.floats(-2, 2)),
        st.tuples(st.just("lane"), st.integers(0, 4), st.sampled_from(["collapsed", "hidden"])),
        st.tuples(st.just("person"), st.integers(0, 1), st.text("xyz", min_size=1, max_size=30)),
    )
    return draw(st.lists(edit, min_size=1, max_size=8))


def _picked(snapshot: Snapshot, kind: type[Any], number: int) -> Any:
    records = sorted(snapshot.all(kind), key=lambda record: record.id)
    return records[number % len(records)] if records else None


def _edited(snapshot: Snapshot, edit: tuple[str, int, Any]) -> Snapshot:
    what, number, value = edit
    kind = {"emotion": Emotion, "lane": Lane, "person": Persona}.get(what, Card)
    record = _picked(snapshot, kind, number)
    if record is None:
        return snapshot
    if what == "delete":
        ends = [item for item in snapshot.all(Connector) if record.id in (item.source, item.target)]
        return snapshot.apply(Diff(tuple(Change(item, None) for item in (*ends, record))))
    steps = [step.id for step in snapshot.steps("journey-1")]
    if what in ("step", "span"):
        value %= len(steps)
    values = {
        "title": lambda: {"title": value},
        "step": lambda: {"step": steps[value], "end_step": None},
        "span": lambda: {"end_step": steps[value]},
        "emotion": lambda: {"value": value},
        "lane": lambda: {value: not getattr(record, value)},
        "person": lambda: {"name": value},
    }[what]()
    return changed(snapshot, record, **values)


@given(edits(), st.sampled_from([sample_maps.winter_boots, sample_maps.connected]))
def test_an_incremental_scene_equals_one_from_scratch(
    steps: list[tuple[str, int, Any]], a_map: Callable[[], JourneyBuilder]
) -> None:
    memo, shaper = Memo(), EvenShaper()
    snapshot = a_map().snapshot
    laid_out(snapshot, memo, shaper)
    for edit in steps:
        snapshot = _edited(snapshot, edit)
        assert laid_out(snapshot, memo, shaper) == laid_out(snapshot, Memo(), shaper)


def test_hiding_a_curve_takes_it_off_the_board() -> None:
    builder, memo, shaper = sample_maps.winter_boots(), Memo(), EvenShaper()
    snapshot = builder.snapshot
    laid_out(snapshot, memo, shaper)
    curve = snapshot.curves("journey-1")[1]
    scene = laid_out(changed(snapshot, curve, hidden=True), memo, shaper)
    shown = {group.owner for group, _ in groups(scene.root) if group.role == "curve"}
    assert shown == {item.id for item in snapshot.all(Curve) if item != curve}
