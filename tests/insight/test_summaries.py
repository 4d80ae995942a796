"""What a summary says of a journey, each answer worked out by hand."""

from journey_studio.insight.evidence import EvidenceMix, evidence_mix
from journey_studio.insight.feelings import feelings, moments_of_truth, peaks_and_valleys
from journey_studio.insight.opportunities import actions, opportunities
from journey_studio.insight.pains import pains
from tests.builders import JourneyBuilder, a_journey


def a_shop() -> JourneyBuilder:
    return (
        a_journey("Shop")
        .with_stage("Before", ["Looks", "Compares"])
        .with_stage("Buys", [""])
        .with_lane("touchpoints")
        .with_lane("pain points")
        .with_lane("opportunities")
        .with_curve("Mia", [1, -0.5, -2])
    )


def titles(found: list[object]) -> list[str]:
    return [entry.card.title for entry in found]  # type: ignore[attr-defined]


def test_pains_go_by_severity_then_breaking_then_feeling_then_place() -> None:
    map_ = (
        a_shop()
        .with_pain_point("mild and late", step="", facts={"severity": 2})
        .with_pain_point("unrated, low", step="")
        .with_pain_point("unrated, high", step="Looks")
        .with_pain_point("worst", step="Looks", facts={"severity": 5})
        .with_pain_point("unrated, middle", step="Compares")
        .with_touchpoint("leaves here", step="Looks", breaking_point=True)
        .with_touchpoint("no pain", step="Looks")
        .with_pain_point("wide", step="Looks", to="Compares", facts={"severity": 2})
    )
    found = pains(map_.snapshot, map_.journey)
    assert titles(found) == [
        "worst",  # severity 5
        "mild and late",  # 2, feeling −2
        "wide",  # 2, lowest of +1 and −0.5
        "leaves here",  # unrated, breaking
        "unrated, low",  # −2
        "unrated, middle",  # −0.5
        "unrated, high",  # +1
    ]
    assert [pain.feeling for pain in found] == [1, -2, -0.5, 1, -2, -0.5, 1]
    assert [pain.place.name for pain in found[:2]] == ["Looks", "Buys"]


def test_hidden_curves_wishes_and_hidden_lanes_do_not_count() -> None:
    map_ = (
        a_shop()
        .with_curve("Mia", [-2, -2, -2], hidden=True)
        .with_curve("Mia", [-2, -2, -2], state="to-be")
        .with_pain_point("seen", step="Looks")
        .with_lane("free text", "Attic", hidden=True)
        .with_card("pain point", "unseen", step="Looks", lane="Attic")
    )
    (pain,) = pains(map_.snapshot, map_.journey)
    assert (pain.card.title, pain.feeling) == ("seen", 1)


def test_opportunities_go_by_priority_then_impact_minus_effort() -> None:
    map_ = (
        a_shop()
        .with_opportunity("unrated", step="Looks")
        .with_opportunity("cheap", step="", facts={"impact": 4, "effort": 1})
        .with_opportunity("dear", step="Looks", facts={"impact": 5, "effort": 5})
        .with_opportunity("second", step="Looks", facts={"priority": 2, "impact": 1, "effort": 5})
        .with_opportunity("first, small", step="Looks", facts={"priority": 1, "impact": 2, "effort": 2})
        .with_opportunity("first, large", step="", facts={"priority": 1, "impact": 5, "effort": 2})
    )
    found = opportunities(map_.snapshot, map_.journey)
    assert titles(found) == ["first, large", "first, small", "second", "cheap", "unrated", "dear"]
    assert [entry.gain for entry in found] == [3, 0, -4, 3, 0, 0]


def test_the_plan_holds_plan_items_and_opportunities() -> None:
    plan = {"priority": 2, "due": "2026-12-24", "status": "begun"}
    map_ = (
        a_shop()
        .with_opportunity("idea", step="Looks", facts={"priority": 2, "impact": 5, "effort": 1})
        .with_opportunity("urgent", step="", facts={"priority": 1})
        .with_card("plan item", "task", step="Compares", owner="Shop team", facts=plan)
    )
    found = actions(map_.snapshot, map_.journey)
    assert titles(found) == ["urgent", "task", "idea"]
    assert (found[1].due, found[1].status, found[0].due) == ("2026-12-24", "begun", "")


def test_the_evidence_mix_counts_cards() -> None:
    map_ = a_shop().with_card("evidence", "interviews", step="Looks")
    for level, count in (("researched", 3), ("partly", 2), ("assumed", 1), ("", 4)):
        for _ in range(count):
            map_.with_touchpoint("t", step="Looks", evidence=level)
    mix = evidence_mix(map_.snapshot, map_.journey)
    assert mix == EvidenceMix(3, 2, 1, 4)
    assert (mix.total, mix.stated) == (10, 6)


def test_feelings_are_in_the_order_of_the_board_and_gaps_stay_gaps() -> None:
    map_ = a_shop().with_curve("Tom", [None, 2, None]).with_curve("Eve", [None, None, None])
    mia, tom = feelings(map_.snapshot, map_.journey)
    assert [(column, point.value) for column, point in mia.points] == [(0, 1), (1, -0.5), (2, -2)]
    assert mia.average == -0.5
    assert [(column, point.value) for column, point in tom.points] == [(1, 2)]


def test_moments_of_truth_are_in_reading_order() -> None:
    map_ = (
        a_shop()
        .with_pain_point("late", step="", moment_of_truth=True)
        .with_touchpoint("early", step="Looks", moment_of_truth=True)
        .with_touchpoint("none", step="Looks")
    )
    found = moments_of_truth(map_.snapshot, map_.journey)
    assert [(card.title, place.name) for card, place in found] == [("early", "Looks"), ("late", "Buys")]


def test_an_empty_journey_has_nothing_to_say() -> None:
    map_ = a_journey("Nothing yet")
    asked = (map_.snapshot, map_.journey)
    assert [pains(*asked), opportunities(*asked), feelings(*asked), moments_of_truth(*asked)] == [[]] * 4
    assert evidence_mix(*asked).total == 0


def test_peaks_and_valleys_say_whose_and_where() -> None:
    map_ = a_shop().with_curve("Ben", [-1, 2, 0.5]).with_curve("Cy", [2, -2, 2], hidden=True)
    found = peaks_and_valleys(map_.snapshot, map_.journey)
    assert [(each.curve.id, each.place.name, each.emotion.value, each.turn) for each in found] == [
        ("curve-1", "Looks", 1, "peak"),
        ("curve-1", "Buys", -2, "valley"),
        ("curve-2", "Looks", -1, "valley"),
        ("curve-2", "Compares", 2, "peak"),
    ]
