"""Channels, journey types and advice on small maps whose answer is plain."""

import pytest

from journey_studio.insight.channels import channel_mix, persona_channels, switches
from journey_studio.insight.journey_type import advice, type_check
from journey_studio.model import Channel, Route, Snapshot
from journey_studio.model.frozen import FrozenMap
from tests.builders import JourneyBuilder, a_journey


def a_way(**journey: object) -> JourneyBuilder:
    """Web, web, shop over three steps of two stages."""
    return (
        a_journey("Way", **journey)
        .with_stage("Before", ["Sees", "Compares"])
        .with_stage("Buys", ["Pays"])
        .with_lane("touchpoints")
        .with_channel("Web")
        .with_channel("Shop", kind="physical")
        .with_touchpoint("ad", step="Sees", channel="Web")
        .with_touchpoint("page", step="Compares", channel="Web")
        .with_touchpoint("counter", step="", channel="Shop")
    )


def told(map_: JourneyBuilder) -> list[tuple[str, str, bool]]:
    return [
        (each.source.title, each.target.title, each.drawn) for each in switches(map_.snapshot, map_.journey)
    ]


def test_the_mix_of_a_stage_counts_channels() -> None:
    map_ = (
        a_way()
        .with_touchpoint("anywhere", step="Compares", to="Pays", channel="Shop")
        .with_touchpoint("none", step="")
    )
    before, buys = channel_mix(map_.snapshot, map_.journey)
    web, shop = (each.id for each in map_.snapshot.of_owner(Channel))
    assert (before.counts, before.digital, before.none, before.total) == ({web: 2, shop: 1}, 2, 0, 3)
    assert (buys.counts, buys.digital, buys.none) == ({shop: 2}, 0, 1)


def test_a_change_that_nothing_leads_over_is_a_break() -> None:
    assert told(a_way()) == [("page", "counter", False)]
    assert told(a_way().with_connector("link", "page", "counter")) == [("page", "counter", False)]
    assert told(a_way().with_connector("flow", "page", "counter")) == [("page", "counter", True)]
    assert told(a_way().with_connector("flow", "ad", "counter")) == [("ad", "counter", True)]
    back = a_way().with_connector("loop", "counter", "page")
    assert told(back) == [("counter", "page", True), ("page", "counter", False)]


def test_a_shared_channel_needs_no_change() -> None:
    assert told(a_way().with_touchpoint("order page", step="", channel="Web")) == []


def test_a_route_leads_over_a_change() -> None:
    map_ = a_way()
    stops = tuple(map_.card(title).id for title in ("ad", "page", "counter"))
    route = Route(id="r", journey=map_.journey.id, title="R", stops=stops)
    snapshot = Snapshot.of([*map_.snapshot.records(), route])
    (only,) = switches(snapshot, map_.journey)
    assert (only.source.title, only.target.title, only.drawn) == ("page", "counter", True)


@pytest.mark.parametrize(
    ("stated", "connected", "drawn", "fits", "breaks"),
    [
        ("", False, "multichannel", False, 0),
        ("multichannel", False, "multichannel", True, 0),
        ("cross-channel", False, "multichannel", False, 1),
        ("omnichannel", False, "multichannel", False, 1),
        ("digital", False, "multichannel", False, 1),
        ("omnichannel", True, "omnichannel", True, 0),
        ("cross-channel", True, "omnichannel", True, 0),
        ("multichannel", True, "omnichannel", False, 0),
    ],
)
def test_the_stated_type_is_held_against_the_changes(
    stated: str, connected: bool, drawn: str, fits: bool, breaks: int
) -> None:
    map_ = a_way(type=stated)
    if connected:
        map_.with_connector("flow", "page", "counter")
    found = type_check(map_.snapshot, map_.journey)
    assert (found.stated, found.drawn, found.fits, len(found.breaks)) == (stated, drawn, fits, breaks)
    if breaks:
        assert found.breaks[0].card.title == "counter"


def test_some_changes_make_cross_channel() -> None:
    map_ = (
        a_way(type="omnichannel")
        .with_stage("Uses", ["Uses it"])
        .with_touchpoint("help", step="Uses it", channel="Web")
    )
    map_.with_connector("flow", "page", "counter")
    found = type_check(map_.snapshot, map_.journey)
    assert (found.drawn, found.fits, found.changes) == ("cross-channel", False, 1)
    assert [(each.source.title, each.card.title) for each in found.breaks if each.source] == [
        ("counter", "help")
    ]


def test_only_digital_channels_are_a_digital_journey() -> None:
    map_ = a_journey("Way", type="digital").with_stage("A", ["1", "2"]).with_lane("touchpoints")
    map_.with_touchpoint("ad", step="1", channel="Web").with_touchpoint("mail", step="2", channel="E-mail")
    found = type_check(map_.snapshot, map_.journey)
    assert (found.drawn, found.fits, found.breaks) == ("digital", True, ())


def test_a_lifecycle_begins_anew() -> None:
    assert not type_check(a_way(type="lifecycle").snapshot, a_way(type="lifecycle").journey).fits
    cycle = a_way(type="lifecycle", settings=FrozenMap({"cycle": True}))
    assert type_check(cycle.snapshot, cycle.journey).fits
    looped = a_way(type="lifecycle").with_connector("loop", "counter", "ad")
    assert type_check(looped.snapshot, looped.journey).fits


def test_advice_follows_the_mix() -> None:
    map_ = a_way()
    assert advice(channel_mix(map_.snapshot, map_.journey)) == ("digital",)  # 2 of 3
    before, buys = channel_mix(map_.snapshot, map_.journey)
    assert (advice([before]), advice([buys]), advice([])) == (("digital",), (), ())
    for name in ("Phone", "Fair"):
        map_.with_channel(name, kind="physical").with_touchpoint(name, step="", channel=name)
    assert advice(channel_mix(map_.snapshot, map_.journey)) == (
        "omnichannel",
    )  # four channels, 2 of 5 digital


def test_personas_are_compared_by_channel() -> None:
    map_ = a_way().with_persona("Mia").with_persona("Tom")
    map_.with_touchpoint("call", step="", channel="Phone", personas=("persona-2",))
    names = {each.id: each.name for each in map_.snapshot.of_owner(Channel)}
    found = persona_channels(map_.snapshot, map_.journey)
    assert [{names[key]: count for key, count in counts.items()} for counts in found.values()] == [
        {"Web": 2, "Shop": 1},
        {"Web": 2, "Shop": 1, "Phone": 1},
    ]
