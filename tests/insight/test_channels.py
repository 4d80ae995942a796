"""Channels, journey types and advice on small maps whose answer is plain."""

import pytest

from journey_studio.insight.channel_use import channel_use, digital_share
from journey_studio.insight.channels import channel_mix, persona_channels, switches
from journey_studio.insight.following import routes_of
from journey_studio.insight.journey_type import advice, type_check
from journey_studio.insight.type_told import ADVICE, told_advice, verdict
from journey_studio.model import Channel, Persona, Route, Snapshot
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


def test_a_route_leads_over_a_change_also_by_a_card_without_a_channel() -> None:
    map_ = a_way().with_lane("actions").with_action("walks there", step="")
    stops = tuple(map_.card(title).id for title in ("page", "walks there", "counter"))
    route = Route(id="r", journey=map_.journey.id, title="R", stops=stops)
    snapshot = Snapshot.of([*map_.snapshot.records(), route])
    (only,) = switches(snapshot, map_.journey)
    assert (only.source.title, only.target.title, only.drawn) == ("page", "counter", True)
    (followed,) = routes_of(snapshot, map_.journey)
    assert followed.switches == 1, "the same as whoever follows it counts"


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


def test_a_channel_that_is_both_breaks_a_digital_journey() -> None:
    map_ = a_journey("Way", type="digital").with_stage("A", ["1", "2"]).with_lane("touchpoints")
    map_.with_channel("Telephone", kind="both")
    map_.with_touchpoint("ad", step="1", channel="Web").with_touchpoint("call", step="2", channel="Telephone")
    found = type_check(map_.snapshot, map_.journey)
    assert (found.fits, [each.card.title for each in found.breaks]) == (False, ["call"])


@pytest.mark.parametrize(
    ("stated", "ways", "words"),
    [
        ("", 0, "Its channels are drawn as multichannel: nothing leads from one channel to another."),
        (
            "multichannel",
            0,
            "Stated as multichannel, and drawn as that: nothing leads from one channel to another.",
        ),
        (
            "omnichannel",
            0,
            "Stated as omnichannel; drawn as multichannel: nothing leads from one channel to another.",
        ),
        (
            "omnichannel",
            1,
            "Stated as omnichannel; drawn as cross-channel: a way is drawn for 1 of 2 changes of channel.",
        ),
        (
            "cross-channel",
            1,
            "Stated as cross-channel, and drawn as that: a way is drawn for 1 of 2 changes of channel.",
        ),
        (
            "cross-channel",
            2,
            "Stated as cross-channel, and drawn as more than that, omnichannel: a way is drawn for all 2 changes of channel.",
        ),
        (
            "digital",
            1,
            "Stated as digital; drawn as cross-channel: a way is drawn for 1 of 2 changes of channel.",
        ),
        (
            "lifecycle",
            1,
            (
                "Stated as lifecycle; drawn with an end: no loop leads from the last stage to the first. "
                "Its channels are drawn as cross-channel: a way is drawn for 1 of 2 changes of channel."
            ),
        ),
    ],
)
def test_the_verdict_names_what_is_stated_what_is_drawn_and_why(stated: str, ways: int, words: str) -> None:
    map_ = a_way(type=stated).with_stage("Uses", ["Uses it"])
    map_.with_touchpoint("help", step="Uses it", channel="Web")
    for source, target in (("page", "counter"), ("counter", "help"))[:ways]:
        map_.with_connector("flow", source, target)
    assert verdict(type_check(map_.snapshot, map_.journey)) == words


def test_the_verdict_without_channels_or_with_only_one() -> None:
    bare = a_journey("Way", type="omnichannel").with_stage("A", ["1"]).with_lane("touchpoints")
    assert verdict(type_check(bare.snapshot, bare.journey)).startswith(
        "Stated as omnichannel; the touchpoints have no"
    )
    bare.with_channel("Shop", kind="physical").with_touchpoint("till", step="1", channel="Shop")
    assert (
        verdict(type_check(bare.snapshot, bare.journey))
        == "Stated as omnichannel; drawn in a single channel."
    )
    round_ = a_way(type="lifecycle").with_connector("loop", "counter", "ad")
    assert verdict(type_check(round_.snapshot, round_.journey)).startswith(
        "Stated as lifecycle, and drawn as one:"
    )


def test_several_digital_channels_are_told_in_the_kind_that_is_stated() -> None:
    map_ = a_journey("Way", type="multichannel").with_stage("A", ["1", "2"]).with_lane("touchpoints")
    map_.with_channel("Mail").with_channel("Web")
    map_.with_touchpoint("ad", step="1", channel="Web").with_touchpoint("mail", step="2", channel="Mail")
    found = type_check(map_.snapshot, map_.journey)
    assert (found.drawn, found.fits, found.gaps, found.channels) == ("multichannel", True, 1, 2)


def test_advice_names_the_stages_that_ask_for_something_else() -> None:
    map_ = a_way()
    whole = told_advice(channel_mix(map_.snapshot, map_.journey))
    assert [each.sentence for each in whole] == [ADVICE["digital"]]
    for name in ("Phone", "Fair"):
        map_.with_channel(name, kind="physical").with_touchpoint(name, step="", channel=name)
    many, digital = told_advice(channel_mix(map_.snapshot, map_.journey))
    assert (many.stages, many.words) == ((), ADVICE["omnichannel"])
    assert digital.sentence == f"Before: {ADVICE['digital']}"


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


def test_the_use_of_channels_by_personas_is_counted_and_differences_are_seen() -> None:
    map_ = a_way().with_persona("Mia").with_persona("Tom")
    assert [use.differs for use in channel_use(map_.snapshot, map_.journey)] == [False, False]
    map_.with_touchpoint("call", step="", channel="Phone", personas=("persona-2",))
    uses = channel_use(map_.snapshot, map_.journey)
    mia, tom = (persona.id for persona in map_.snapshot.of_owner(Persona))
    found = [
        (use.channel.name, [[card.title for card in use.cards[who]] for who in (mia, tom)], use.differs)
        for use in uses
    ]
    assert found == [
        ("Web", [["ad", "page"], ["ad", "page"]], False),
        ("Shop", [["counter"], ["counter"]], False),
        ("Phone", [[], ["call"]], True),
    ]
    assert digital_share(uses, mia) == pytest.approx(2 / 3)
    assert digital_share(uses, tom) == pytest.approx(2 / 4 if uses[2].channel.kind == "physical" else 3 / 4)
    assert digital_share([], "nobody") is None


def test_personas_are_compared_by_channel() -> None:
    map_ = a_way().with_persona("Mia").with_persona("Tom")
    map_.with_touchpoint("call", step="", channel="Phone", personas=("persona-2",))
    names = {each.id: each.name for each in map_.snapshot.of_owner(Channel)}
    found = persona_channels(map_.snapshot, map_.journey)
    assert [{names[key]: count for key, count in counts.items()} for counts in found.values()] == [
        {"Web": 2, "Shop": 1},
        {"Web": 2, "Shop": 1, "Phone": 1},
    ]
