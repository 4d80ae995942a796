"""The weakest touchpoints: every number worked out by hand from the formula of `insight/weakest.py`."""

import pytest

from journey_studio.insight.weakest import Weights, weakest
from journey_studio.model.frozen import FrozenMap
from tests.builders import JourneyBuilder, a_journey


def a_shop(**journey: object) -> JourneyBuilder:
    return (
        a_journey("Shop", **journey)
        .with_stage("Before", ["Looks", "Compares"])
        .with_stage("Buys", [""])
        .with_lane("touchpoints")
        .with_lane("pain points")
        .with_curve("Mia", [1, None, -2])
        .with_curve("Tom", [-1, None, 0])
    )


def test_a_touchpoint_is_weighed_by_the_four_factors() -> None:
    map_ = (
        a_shop()
        .with_touchpoint("Checkout", step="", moment_of_truth=True, evidence="researched", facts={"abandonment_rate": 40})
        .with_pain_point("Code lost", step="", facts={"severity": 5})
    )  # fmt: skip
    (weak,) = weakest(map_.snapshot, map_.journey)
    assert (weak.feeling, weak.severity, weak.rate) == (-2, 5, 40)
    assert weak.depth == 1.0  # (2 − −2) / 4
    assert weak.importance == 0.75  # (1 + 1 + 0 + 5/5) / 4
    assert weak.abandonment == pytest.approx(0.7)  # (1 + 0.4) / 2
    assert weak.evidence == 1.0
    assert weak.score == pytest.approx(52.5)  # 100 × 1 × 0.75 × 0.7 × 1


def test_what_nobody_has_said_is_neutral() -> None:
    map_ = a_shop().with_touchpoint("Page", step="Compares")
    (weak,) = weakest(map_.snapshot, map_.journey)
    assert (weak.feeling, weak.severity, weak.rate) == (None, 0, None)
    assert (weak.depth, weak.importance, weak.abandonment, weak.evidence) == (0.5, 0.25, 0.5, 0.6)
    assert weak.score == pytest.approx(3.75)


def test_the_lowest_of_all_curves_and_of_all_steps_counts_and_breaking_points_lend_their_rate() -> None:
    map_ = (
        a_shop()
        .with_touchpoint("Shop", step="Looks", to="Compares")
        .with_card("breaking point", "Leaves", step="Compares", lane="Pain points", facts={"abandonment_rate": 20})
        .with_card("breaking point", "Leaves more", step="Compares", lane="Pain points", facts={"abandonment_rate": 60})
    )  # fmt: skip
    (weak,) = weakest(map_.snapshot, map_.journey)
    assert (weak.feeling, weak.rate) == (-1, 60)
    assert weak.score == pytest.approx(100 * 0.75 * 0.25 * 0.8 * 0.6)


def test_the_weakest_comes_first_and_equals_stay_in_reading_order() -> None:
    map_ = (
        a_shop()
        .with_touchpoint("known", step="Looks", evidence="researched")
        .with_touchpoint("guessed", step="Looks", evidence="assumed")
        .with_touchpoint("guessed too", step="Looks", evidence="assumed")
        .with_touchpoint("worst", step="", breaking_point=True, evidence="researched")
    )
    found = [weak.card.title for weak in weakest(map_.snapshot, map_.journey)]
    assert found == ["worst", "known", "guessed", "guessed too"]


def test_a_journey_has_weights_of_its_own() -> None:
    settings = FrozenMap({"weakest": {"abandonment": 3, "severity": 99, "assumed": True, "unstated": 1}})
    map_ = a_shop(settings=settings).with_touchpoint("Page", step="", facts={"abandonment_rate": 50})
    weights = Weights.of(map_.journey)
    assert weights == Weights(abandonment=3, unstated=1)  # what cannot be is the usual
    assert weights.as_setting() == {"abandonment": 3, "unstated": 1}
    (weak,) = weakest(map_.snapshot, map_.journey)
    assert weak.abandonment == pytest.approx((1 + 3 * 0.5) / 4)
    assert weak.evidence == 1.0


def test_rates_beyond_sense_stay_within_the_scale() -> None:
    map_ = a_shop().with_touchpoint("Page", step="", facts={"abandonment_rate": 4000})
    (weak,) = weakest(map_.snapshot, map_.journey)
    assert weak.abandonment == 1.0


def test_a_to_be_journey_feels_as_today_until_a_wish_is_drawn_and_a_wish_says_nothing_of_today() -> None:
    copied = a_shop(state="to-be").with_touchpoint("Checkout", step="")
    assert weakest(copied.snapshot, copied.journey)[0].feeling == -2
    copied.with_curve("Mia", [1, None, 2], state="to-be")
    assert weakest(copied.snapshot, copied.journey)[0].feeling == 0  # Tom's, who has no wish
    today = (
        a_journey("Shop").with_stage("Buys").with_touchpoint("Checkout").with_curve("Mia", [2], state="to-be")
    )
    assert weakest(today.snapshot, today.journey)[0].feeling is None
