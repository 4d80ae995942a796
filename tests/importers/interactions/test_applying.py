"""Figures on the map: the right touchpoints, facts and source, one edit, nothing else."""

from pathlib import Path

from journey_studio.document import Document, Edit
from journey_studio.importers.interactions import NEW, apply_figures, matched
from journey_studio.model import Card, Lane, Snapshot, Step
from journey_studio.store import create_map, open_map
from tests.builders import JourneyBuilder
from tests.importers.interactions.logs import SHOP, report_of


def shop() -> JourneyBuilder:
    return (
        JourneyBuilder("Shop")
        .with_stage("Awareness", ["Looks around"])
        .with_stage("Purchase", ["Buys"])
        .with_card("touchpoint", "Home", step="Looks around")
        .with_card("touchpoint", "Cart in the shop", step="Buys", facts={"point_of_sale": "online"})
        .with_card("pain point", "Delivery", step="Buys")
    )


def card(snapshot: Snapshot, title: str) -> Card:
    return next(each for each in snapshot.all(Card) if each.title == title and each.kind == "touchpoint")


def test_names_mean_touchpoints_by_their_words() -> None:
    built = shop()
    titles = {
        name: built.snapshot.find(key).title  # type: ignore[union-attr]
        for name, key in matched(
            ["HOME", "cart", "purchase", "Hone page"], built.snapshot, built.journey
        ).items()
    }
    assert titles == {"HOME": "Home", "cart": "Cart in the shop"}


def test_a_name_that_could_mean_two_means_none() -> None:
    built = shop().with_card("touchpoint", "Cart by phone", step="Buys")
    assert matched(["cart"], built.snapshot, built.journey) == {}


def test_figures_become_facts_with_the_file_as_source(tmp_path: Path) -> None:
    built = shop()
    path = tmp_path / "shop.journey"
    create_map(path, built.snapshot.records())
    document = Document(open_map(path))
    before = document.snapshot
    report = report_of(SHOP)
    targets = {**matched([each.name for each in report.figures], before, built.journey), "delivery": NEW}
    for _ in range(2):  # the second time replaces what the first has put
        with document.edit("Figures") as edit:
            done = apply_figures(edit, built.journey, report, targets, "shop.csv")
        targets["delivery"] = card(document.snapshot, "delivery").id
    assert done == 3
    cart = card(document.snapshot, "Cart in the shop")
    assert dict(cart.facts) == {
        "point_of_sale": "online",
        "volume": 3,
        "conversion_rate": 66.7,
        "abandonment_rate": 33.3,
        "satisfaction": 37.5,
    }
    assert cart.evidence == "researched"
    assert [(each.type, each.date) for each in cart.sources] == [
        ("CRM and campaign monitoring", "2026-03-04")
    ]
    assert cart.sources[0].text == (
        "shop.csv: “cart”, 3 of 4 cases, 2026-03-01 to 2026-03-04, 2 ratings from 1 to 5, goal “purchase”"
    )
    new = card(document.snapshot, "delivery")
    assert new.step == cart.step
    assert document.snapshot.get(Lane, new.lane) is not None
    document.undo()
    document.undo()
    assert set(document.snapshot.records()) == set(before.records())
    document.close()


def test_of_two_names_for_one_touchpoint_the_one_with_more_customers_counts(tmp_path: Path) -> None:
    built = shop()
    path = tmp_path / "shop.journey"
    create_map(path, built.snapshot.records())
    document = Document(open_map(path))
    home = card(document.snapshot, "Home").id
    with document.edit("Figures") as edit:
        apply_figures(edit, built.journey, report_of(SHOP), {"home": home, "delivery": home}, "shop.csv")
    assert card(document.snapshot, "Home").facts["volume"] == 4
    document.close()


def applied(built: JourneyBuilder, targets: dict[str, str]) -> Snapshot:
    edit = Edit(built.snapshot)
    apply_figures(edit, built.journey, report_of(SHOP), targets, "shop.csv")
    return edit.snapshot


def test_new_touchpoints_stand_in_a_lane_that_is_seen() -> None:
    built = JourneyBuilder("Shop").with_stage("Purchase").with_lane("touchpoints", hidden=True)
    snapshot = applied(built, {"cart": NEW})
    lane = snapshot.need(Lane, card(snapshot, "cart").lane)
    assert (lane.kind, lane.hidden, len(snapshot.lanes(built.journey.id))) == ("touchpoints", False, 1)


def test_a_journey_without_a_stage_gets_one_for_them() -> None:
    built = JourneyBuilder("Shop")
    snapshot = applied(built, {"home": NEW, "cart": NEW})
    (stage,) = snapshot.stages(built.journey.id)
    (step,) = snapshot.of_owner(Step, stage.id)
    assert {card(snapshot, title).step for title in ("home", "cart")} == {step.id}
