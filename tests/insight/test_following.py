"""Routes followed, with everything counted by hand."""

from dataclasses import replace

import pytest

from journey_studio.insight.following import Followed, routes_of
from journey_studio.insight.purchase import NO_PURCHASE, PURCHASE, purchase_stage
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
from journey_studio.model.frozen import FrozenMap

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


WAY = ("ad", "reviews", "ad", "shop", "pay", "parcel", "shop")


def _shopping(*titles: str, stops: tuple[str, ...] = WAY, stated: str | None = None) -> Followed:
    """The way through a board of stages, by default Awareness to Post-purchase, with one step each."""
    names = titles or ("Awareness", "Consideration", "Purchase", "Post-purchase")
    journey = replace(JOURNEY, settings=FrozenMap({} if stated is None else {PURCHASE: stated}))
    stages = [Stage(id=f"s{n}", journey="j", title=name, rank=str(n)) for n, name in enumerate(names)]
    steps = [Step(id=f"c{n}", stage=stage.id) for n, stage in enumerate(stages)]
    columns = {"ad": 0, "reviews": 1, "shop": 2, "pay": 2, "parcel": 3}
    cards = [Card(id=key, lane="l", step=f"c{n}", kind="touchpoint", title=key) for key, n in columns.items()]
    lane, route = Lane(id="l", journey="j", kind="touchpoints"), Route(id="r", journey="j", stops=stops)
    snapshot = Snapshot.of((journey, *stages, *steps, lane, *cards, route))
    (found,) = routes_of(snapshot, journey)
    return found


def test_touchpoints_are_counted_until_the_purchase_and_not_after() -> None:
    found = _shopping()
    assert [stop.touchpoints for stop in found.stops] == [1, 2, 3, 3, 3, 3, 3]
    assert [stop.bought for stop in found.stops] == [False] * 3 + [True] * 4
    assert found.touchpoints == 3
    assert found.purchase is found.stops[3]
    assert found.stage is not None
    assert found.stage.title == "Purchase"


def test_eight_before_the_purchase_are_not_too_many_whatever_follows() -> None:
    found = _shopping(stops=(*("ad", "reviews") * 4, "pay", *("parcel",) * 5))
    assert found.touchpoints == 8
    assert not any(stop.is_over for stop in found.stops)
    assert _shopping(stops=(*("ad",) * 9, "pay")).stops[-1].is_over


def test_a_route_that_never_buys_counts_all() -> None:
    found = _shopping(stops=("ad", "reviews", "parcel", "ad"))
    assert (found.touchpoints, found.purchase) == (4, None)


def test_a_title_of_nobodys_tells_nothing_until_somebody_states_the_stage() -> None:
    names = ("Un", "Deux", "Trois", "Quatre")
    assert _shopping(*names).stage is None
    assert _shopping(*names).touchpoints == 7
    stated = _shopping(*names, stated="s2")
    assert (stated.touchpoints, stated.stops.index(stated.purchase)) == (3, 3)  # type: ignore[arg-type]


def test_somebody_may_state_another_stage_or_none() -> None:
    assert _shopping(stated="s1").touchpoints == 1
    assert (_shopping(stated=NO_PURCHASE).stage, _shopping(stated=NO_PURCHASE).touchpoints) == (None, 7)
    assert _shopping(stated="gone").touchpoints == 3


def test_the_copy_of_a_stated_stage_is_stated_too() -> None:
    journey = Journey(id="k", settings=FrozenMap({PURCHASE: "s1"}))
    copies = [Stage(id=f"t{n}", journey="k", title="?", rank=str(n), origin=f"s{n}") for n in range(3)]
    assert purchase_stage(Snapshot.of((journey, *copies)), journey) == copies[1]
