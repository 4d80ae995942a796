"""The plan with its totals, the acquisition matrix, and which pain is answered by what: worked out by hand."""

from datetime import date

from journey_studio.insight.answers import answered_pains
from journey_studio.insight.matrix import acquisition_matrix
from journey_studio.insight.plan import Total, grand_total, is_done, plan, totals_by_owner, totals_by_stage
from tests.builders import JourneyBuilder, a_journey

TODAY = date(2026, 11, 27)


def a_plan() -> JourneyBuilder:
    return (
        a_journey("Shop")
        .with_stage("Before", ["Looks"])
        .with_stage("Buys", ["Pays"])
        .with_card("plan item", "late", step="Looks", owner="Web", facts={"priority": 1, "cost": 100, "due": "2026-11-01"})
        .with_card("plan item", "done", step="Pays", owner="Web", facts={"priority": 2, "cost": 50.5, "due": "2026-01-01", "status": "Done"})
        .with_card("plan item", "later", step="Pays", facts={"priority": 3, "due": "2027-01-01"})
        .with_card("plan item", "someday", step="Pays", owner="Shop", facts={"cost": 10})
        .with_opportunity("only an idea", step="Pays", facts={"priority": 1})
    )  # fmt: skip


def test_the_plan_holds_plan_items_in_their_order() -> None:
    map_ = a_plan()
    assert [entry.card.title for entry in plan(map_.snapshot, map_.journey)] == [
        "late",
        "done",
        "later",
        "someday",
    ]


def test_totals_by_owner_and_stage() -> None:
    map_ = a_plan()
    entries = plan(map_.snapshot, map_.journey)
    assert totals_by_owner(entries, TODAY) == [
        Total("Web", items=2, open=1, overdue=1, cost=150.5, unpriced=0),
        Total("Shop", items=1, open=1, overdue=0, cost=10, unpriced=0),
        Total("", items=1, open=1, overdue=0, cost=0, unpriced=1),
    ]
    assert totals_by_stage(entries, TODAY) == [
        Total("Before", items=1, open=1, overdue=1, cost=100, unpriced=0),
        Total("Buys", items=3, open=2, overdue=0, cost=60.5, unpriced=1),
    ]
    assert grand_total(entries, TODAY) == Total("", items=4, open=3, overdue=1, cost=160.5, unpriced=1)


def test_a_status_is_done_in_several_words() -> None:
    assert [is_done(word) for word in ("Done", " finished ", "Cancelled", "begun", "")] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_the_matrix_sets_the_company_against_its_customers() -> None:
    map_ = (
        a_journey("Shop")
        .with_stage("Before", ["Looks"])
        .with_stage("Buys", ["Pays"])
        .with_stage("Uses", ["Uses it"])
        .with_action("searches", step="Looks")
        .with_card("campaign", "advert", step="Looks", to="Pays")
        .with_card("scenario", "basket mail", step="Pays")
        .with_card("what we do", "packs", step="Pays")
        .with_touchpoint("no action", step="Uses it")
    )
    rows = acquisition_matrix(map_.snapshot, map_.journey)
    told = [
        (row.stage.title, [card.title for card in row.customers], [card.title for card in row.company])
        for row in rows
    ]
    assert told == [
        ("Before", ["searches"], ["advert"]),
        ("Buys", [], ["advert", "basket mail", "packs"]),
        ("Uses", [], []),
    ]
    assert [row.is_gap for row in rows] == [False, True, False]


def test_pains_are_followed_to_what_answers_them() -> None:
    map_ = (
        a_plan()
        .with_lane("pain points")
        .with_pain_point("open", step="Looks", facts={"severity": 3})
        .with_pain_point("answered", step="Pays", facts={"severity": 5})
        .with_pain_point("planned", step="Pays", facts={"severity": 1})
        .with_connector("link", "only an idea", "answered")
        .with_connector("link", "only an idea", "done")
        .with_connector("link", "only an idea", "late")
        .with_connector("link", "planned", "later")
        .with_connector("flow", "open", "someday")
    )
    found = [
        (
            each.pain.card.title,
            [(answer.opportunity.card.title, [item.card.title for item in answer.items]) for answer in each.answers],
            [item.card.title for item in each.items],
            each.is_open,
        )
        for each in answered_pains(map_.snapshot, map_.journey)
    ]  # fmt: skip
    assert found == [
        ("answered", [("only an idea", ["late", "done"])], [], False),
        ("open", [], [], True),
        ("planned", [], ["later"], False),
    ]
