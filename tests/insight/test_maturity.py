"""How far customers come, worked out by hand."""

import pytest

from journey_studio.insight.maturity import maturity
from tests.builders import JourneyBuilder, a_journey


def boots() -> JourneyBuilder:
    made = a_journey("Boots").with_stage("Search", ["Sees", "Reads"]).with_stage("Buy", ["Buys"])
    made = made.with_lane("maturity").with_lane("touchpoints", hidden=True)
    made = made.with_card("maturity", "Unaware", step="Sees", facts={"volume": 1000})
    return made.with_touchpoint("Shop", step="Reads", facts={"abandonment_rate": 40})


def test_a_lane_tells_every_step() -> None:
    made = boots().with_card("maturity", "Customer", step="Buys")
    ((lane, levels),) = maturity(made.snapshot, made.journey)
    assert lane.kind == "maturity"
    assert [level.place.name for level in levels] == ["Sees", "Reads", "Buys"]
    assert [[card.title for card in level.cards] for level in levels] == [["Unaware"], [], ["Customer"]]
    assert [level.reach for level in levels] == pytest.approx([1000, 1000, 600])
    assert [level.share for level in levels] == pytest.approx([1.0, 1.0, 0.6])
    assert [level.counted for level in levels] == [True, False, False]
    assert [level.lost for level in levels] == pytest.approx([None, 0.4, None])


def test_the_lanes_own_rate_outranks_a_touchpoints() -> None:
    made = boots().with_card("maturity", "Compares", step="Reads", facts={"abandonment_rate": 10})
    ((_, levels),) = maturity(made.snapshot, made.journey)
    assert [level.reach for level in levels] == pytest.approx([1000, 1000, 900])


def test_nothing_known_and_no_lane() -> None:
    bare = a_journey("Boots").with_stage("Search").with_lane("maturity").with_lane("maturity", hidden=True)
    ((_, levels),) = maturity(bare.snapshot, bare.journey)
    assert [(level.reach, level.share, level.counted, level.lost) for level in levels] == [
        (None, None, False, None)
    ]
    plain = a_journey("Boots").with_stage("Search").with_touchpoint("Shop", facts={"abandonment_rate": 40})
    assert maturity(plain.snapshot, plain.journey) == []
