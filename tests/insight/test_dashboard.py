"""The dashboard's figures, held against a small map counted by hand, with and without a filter."""

import pytest

from journey_studio.insight.dashboard import Counted, Dashboard, StageFigures, dashboard
from journey_studio.insight.filtering import EVERYTHING, Filter
from journey_studio.model import Channel, Persona
from tests.builders import JourneyBuilder


def shop() -> JourneyBuilder:
    return (
        JourneyBuilder("Shop")
        .with_stage("Awareness", ["Sees", "Compares"])
        .with_stage("Purchase", ["Buys"])
        .with_persona("Mia")
        .with_persona("Tom")
        .with_card(
            "touchpoint", "Ad", step="Sees", channel="Social", owner="Marketing", evidence="researched"
        )
        .with_card(
            "touchpoint",
            "Page",
            step="Compares",
            channel="Web",
            to="Buys",
            facts={"abandonment_rate": 20, "volume": 100},
        )
        .with_card(
            "touchpoint",
            "Till",
            step="Buys",
            channel="Shop",
            owner="Sales",
            moment_of_truth=True,
            facts={"abandonment_rate": 40, "volume": 30, "satisfaction": 80},
        )
        .with_card("pain point", "Queue", step="Buys", facts={"severity": 4})
        .with_card("opportunity", "More tills", step="Buys", facts={"impact": 4, "effort": 2})
        .with_card("plan item", "Hire", step="Buys", facts={"status": "done"})
        .with_card("plan item", "Ask", step="Buys")
        .with_card("indicator", "Waiting", step="Buys", facts={"value": 9, "target": 5})
        .with_curve("Mia", [1, None, -2])
        .with_curve("Tom", [0])
    )


def told(built: JourneyBuilder, **wanted: frozenset[str]) -> Dashboard:
    return dashboard(built.snapshot, built.journey, Filter(wanted) if wanted else EVERYTHING)


def stage(found: Dashboard, title: str) -> StageFigures:
    return next(each for each in found.stages if each.stage.title == title)


def test_a_map_in_figures() -> None:
    found = told(shop())
    assert (found.touchpoints, found.moments, found.pains, found.answered) == (3, 1, 1, 0)
    assert (found.opportunities, found.rated, found.planned, found.done) == (1, 1, 2, 1)
    assert found.feeling == pytest.approx(-1 / 3)
    assert (found.evidence.researched, found.evidence.unstated) == (1, 7)
    assert [card.title for card in found.indicators] == ["Waiting"]
    assert found.owners == (
        Counted("", 1, ""),
        Counted("Marketing", 1, "Marketing"),
        Counted("Sales", 1, "Sales"),
    )
    assert {each.name for each in found.channels} == {"Social", "Web", "Shop"}
    assert found.weakest[0].card.title == "Till"


def test_a_stage_in_figures() -> None:
    found = told(shop())
    first, last = stage(found, "Awareness"), stage(found, "Purchase")
    assert (first.touchpoints, first.volume, first.leaving, first.satisfied) == (2, 100, 20, None)
    assert (last.touchpoints, last.volume, last.leaving, last.satisfied) == (2, 100, 40, 80)
    assert (first.feeling, last.feeling) == (0.5, -2)
    assert (last.pains, last.opportunities) == (1, 1)


def test_a_filter_by_persona_leaves_the_others_curves_out() -> None:
    built = shop()
    tom = next(each.id for each in built.snapshot.all(Persona) if each.name == "Tom")
    found = told(built, persona=frozenset((tom,)))
    assert found.feeling == 0
    assert found.touchpoints == 3  # cards for nobody in particular are for all


def test_a_filter_by_channel_stage_kind_and_owner() -> None:
    built = shop()
    web = next(each.id for each in built.snapshot.all(Channel) if each.name == "Web")
    assert told(built, channel=frozenset((web,))).touchpoints == 1
    assert told(built, kind=frozenset(("touchpoint",))).pains == 0
    assert told(built, owner=frozenset(("Sales",))).touchpoints == 1
    first = stage(told(built), "Awareness").stage.id
    found = told(built, stage=frozenset((first,)))
    assert [each.stage.title for each in found.stages] == ["Awareness"]
    assert (found.touchpoints, found.pains, found.feeling) == (2, 0, 0.5)


def test_an_empty_journey() -> None:
    built = JourneyBuilder("Empty").with_stage("One")
    found = told(built)
    assert (found.touchpoints, found.feeling, found.weakest, found.channels) == (0, None, (), ())
    assert found.stages[0].digital is None
