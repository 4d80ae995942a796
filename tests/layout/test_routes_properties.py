"""Whatever the board: no connector runs over a card, over the head or off the board, and a change is planned at once."""

import itertools
import random
import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_studio.layout import Memo, layout_board, load_theme
from journey_studio.model import Card, Change, Connector, Diff, Snapshot, Step
from journey_studio.scene import Path, Scene
from journey_studio.scene.search import Bounds, flattened
from tests.builders import JourneyBuilder, a_journey
from tests.scene_checks import of_role
from tests.shapers import EvenShaper

LIGHT = load_theme("light")
LANES = {
    "actions": "action",
    "touchpoints": "touchpoint",
    "emotion": "note",
    "pain points": "pain point",
    "opportunities": "opportunity",
}


def board(seed: int, steps: int, cards: int, ties: int, *, labels: bool = True) -> JourneyBuilder:
    """A board of that size: spans, wide and narrow steps, piles, a hidden and a collapsed lane now and then."""
    dice = random.Random(seed)
    builder = a_journey()
    names = [f"S{number}" for number in range(steps)]
    while names:
        count = dice.randint(1, 3)
        builder.with_stage(f"Stage {len(names)}", names[:count])
        names = names[count:]
    columns = [f"S{number}" for number in range(steps)]
    for lane in LANES:
        state = dice.choice(["", "", "", "", "hidden", "collapsed"])
        builder.with_lane(lane, lane, hidden=state == "hidden", collapsed=state == "collapsed")
    builder.with_curve("Mia", [dice.choice([-2, -1, 0, 1, 2, None]) for _ in columns])
    for number in range(cards):
        lane, kind = dice.choice(list(LANES.items()))
        first = dice.randrange(steps)
        last = min(steps - 1, first + dice.choice([0, 0, 0, 0, 1, 1, 2, 4]))
        values: dict[str, Any] = {"step": columns[first], "body": "word " * dice.randint(0, 14)}
        if last > first:
            values["to"] = columns[last]
        builder.with_card(kind, f"Card {number}", lane=lane, **values)
    for _ in range(ties):
        one, other = dice.sample(range(cards), 2)
        words = (
            dice.choice(["", "", "then", "starts all over again from the very beginning"]) if labels else ""
        )
        builder.with_connector(
            dice.choice(["flow", "flow", "loop", "trigger"]), f"Card {one}", f"Card {other}", words
        )
    return builder


def with_widths(snapshot: Snapshot, seed: int) -> Snapshot:
    """The same with columns of many widths."""
    dice = random.Random(seed)
    changes = [
        Change(step, replace(step, width=dice.choice([0.0, 0.0, 120.0, 300.0, 520.0])))
        for step in snapshot.all(Step)
    ]
    return snapshot.apply(Diff(tuple(change for change in changes if change.before != change.after)))


def points(scene: Scene) -> dict[str, list[tuple[float, float]]]:
    """The line of each connector as points at most 2 px apart."""
    lines = {}
    for owner, (group, box) in of_role(scene, "connector").items():
        path = group.items[0]
        assert isinstance(path, Path)
        found = []
        for (ax, ay), (bx, by) in itertools.pairwise(flattened(path)):
            parts = max(1, int(max(abs(bx - ax), abs(by - ay)) // 2))
            found += [
                (box.x + ax + (bx - ax) * n / parts, box.y + ay + (by - ay) * n / parts)
                for n in range(parts + 1)
            ]
        lines[owner] = found
    return lines


def crossed(scene: Scene) -> set[tuple[str, str]]:
    """Which connector runs over the inside of which card."""
    cards: dict[int, list[tuple[str, Bounds]]] = {}
    for owner, (_, box) in of_role(scene, "card").items():
        for column in range(int(box.x // 200), int(box.right // 200) + 1):
            cards.setdefault(column, []).append((owner, box))
    return {
        (line, card)
        for line, way in points(scene).items()
        for x, y in way
        for card, box in cards.get(int(x // 200), ())
        if box.x + 1 < x < box.right - 1 and box.y + 1 < y < box.bottom - 1
    }


@settings(max_examples=120)
@given(st.integers(0, 10**9), st.integers(1, 9), st.integers(2, 26), st.integers(1, 20))
def test_no_connector_runs_over_a_card_whatever_the_board(
    seed: int, steps: int, cards: int, ties: int
) -> None:
    snapshot = with_widths(board(seed, steps, cards, ties).snapshot, seed)
    scene = layout_board(snapshot, "journey-1", LIGHT, EvenShaper())
    assert crossed(scene) == set()


@settings(max_examples=60)
@given(st.integers(0, 10**9), st.integers(1, 7), st.integers(2, 20), st.integers(1, 12))
def test_every_connector_of_cards_in_sight_is_drawn_on_the_board(
    seed: int, steps: int, cards: int, ties: int
) -> None:
    snapshot = with_widths(board(seed, steps, cards, ties).snapshot, seed)
    scene = layout_board(snapshot, "journey-1", LIGHT, EvenShaper())
    shown = of_role(scene, "card")
    expected = {tie.id for tie in snapshot.all(Connector) if tie.source in shown and tie.target in shown}
    lines = points(scene)
    assert set(lines) == expected
    lanes = [box for _, box in of_role(scene, "lane").values()]
    for way in lines.values():
        assert all(0 <= x <= scene.width + 0.01 for x, _ in way)
        assert all(min(box.y for box in lanes) <= y <= max(box.bottom for box in lanes) for _, y in way)


def test_hundreds_of_connectors_keep_off_cards() -> None:
    snapshot = with_widths(board(7, 30, 300, 400).snapshot, 7)
    scene = layout_board(snapshot, "journey-1", LIGHT, EvenShaper())
    assert len(of_role(scene, "connector")) > 150
    assert crossed(scene) == set()


def test_the_words_of_a_card_do_not_move_the_ways_of_hundreds() -> None:
    """An edit of one card's words lays out its lane and no way is planned anew."""
    start, memo, shaper = board(11, 30, 300, 400).snapshot, Memo(), EvenShaper()
    layout_board(start, "journey-1", LIGHT, shaper, memo)
    seen = [lane.id for lane in start.lanes("journey-1") if not (lane.hidden or lane.collapsed)]
    card = next(card for card in start.all(Card) if card.lane in seen)
    after = start.apply(Diff((Change(card, replace(card, title="Other words")),)))
    memo.builds.clear()
    layout_board(after, "journey-1", LIGHT, shaper, memo)
    assert "journey-1/plan" not in memo.builds
    assert memo.builds[card.id] == 1


@pytest.mark.slow
def test_a_label_among_a_thousand_connectors_takes_a_part_of_the_first_layout() -> None:
    start, memo, shaper = board(13, 60, 1_000, 1_000, labels=False).snapshot, Memo(), EvenShaper()
    begun = time.perf_counter()
    layout_board(start, "journey-1", LIGHT, shaper, memo)
    first = time.perf_counter() - begun
    tie = next(iter(start.all(Connector)))
    after = start.apply(Diff((Change(tie, replace(tie, label="now")),)))
    memo.builds.clear()
    begun = time.perf_counter()
    layout_board(after, "journey-1", LIGHT, shaper, memo)
    assert time.perf_counter() - begun < 0.8 * first
    assert sum(key.startswith("card-") for key in memo.builds) == 0
