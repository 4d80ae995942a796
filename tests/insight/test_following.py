"""Routes followed, with everything counted by hand."""

import pytest

from journey_studio.insight.following import routes_of
from journey_studio.model import (
    Card,
    Channel,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Record,
    Route,
    Snapshot,
    Stage,
    Step,
)

JOURNEY = Journey(id="j", title="Boots")
CARDS = (
    Card(id="ad", lane="l", step="a", kind="touchpoint", title="Ad", channel="social"),
    Card(id="page", lane="l", step="b", kind="touchpoint", title="Page", channel="web"),
    Card(id="think", lane="m", step="b", kind="thought", title="Too dear"),
    Card(id="shop", lane="l", step="c", kind="touchpoint", title="Shop", channel="shop"),
)
BOARD: tuple[Record, ...] = (
    JOURNEY,
    Persona(id="mia", name="Mia"),
    *(Channel(id=key, name=key) for key in ("social", "web", "shop")),
    Stage(id="A", journey="j"),
    *(Step(id=key, stage="A", rank=key) for key in "abc"),
    Lane(id="l", journey="j", kind="touchpoints"),
    Lane(id="m", journey="j", kind="thoughts", rank="k"),
    *CARDS,
    Curve(id="c1", journey="j", persona="mia"),
    Curve(id="c2", journey="j"),
    Curve(id="wish", journey="j", persona="mia", state="to-be"),
    Emotion(id="1", curve="c1", step="a", value=1.0),
    Emotion(id="2", curve="c1", step="b", value=-1.0),
    Emotion(id="3", curve="c2", step="a", value=0.0),
    Emotion(id="4", curve="wish", step="a", value=2.0),
)


def _followed(*stops: str, persona: str | None = None) -> list[tuple[object, ...]]:
    route = Route(id="r", journey="j", title="Way", persona=persona, stops=stops)
    (found,) = routes_of(Snapshot.of((*BOARD, route)), JOURNEY)
    return [
        (stop.number, stop.card.id, stop.touchpoints, stop.switches, stop.feeling, stop.average, stop.again)
        for stop in found.stops
    ]


def test_a_loop_counts_again_and_a_thought_is_no_touchpoint() -> None:
    assert _followed("ad", "page", "think", "page", "shop", persona="mia") == [
        (1, "ad", 1, 0, 1.0, 1.0, False),
        (2, "page", 2, 1, -1.0, 0.0, False),
        (3, "think", 2, 1, -1.0, pytest.approx(-1 / 3), False),
        (4, "page", 3, 1, -1.0, -0.5, True),
        (5, "shop", 4, 2, None, -0.5, False),
    ]


def test_for_everybody_the_emotion_is_the_mean_of_todays_curves() -> None:
    assert _followed("ad") == [(1, "ad", 1, 0, 0.5, 0.5, False)]


def test_a_stop_that_is_on_no_board_keeps_the_numbers_of_the_others() -> None:
    assert [stop[:2] for stop in _followed("ad", "gone", "shop")] == [(1, "ad"), (3, "shop")]


def test_more_than_eight_touchpoints_are_too_many() -> None:
    route = Route(id="r", journey="j", stops=("ad",) * 9)
    (found,) = routes_of(Snapshot.of((*BOARD, route)), JOURNEY)
    assert [stop.is_over for stop in found.stops] == [False] * 8 + [True]
    assert (found.touchpoints, found.loops, found.switches) == (9, 8, 0)


def test_a_route_without_stops() -> None:
    (found,) = routes_of(Snapshot.of((*BOARD, Route(id="r", journey="j"))), JOURNEY)
    assert (found.touchpoints, found.switches, found.loops, found.average) == (0, 0, 0, None)
