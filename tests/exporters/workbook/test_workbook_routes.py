"""The Routes sheet follows every route stop by stop; each figure is counted by hand."""

from typing import Any

import pytest

from journey_studio.model import Route, Snapshot
from tests.builders import a_journey
from tests.exporters.workbook.workbook_reading import find, opened


def a_way(*, loop: bool = False) -> Snapshot:
    """Ad (social) → page (web) → a thought → page again where there is a loop → till (web), where the purchase is."""
    made = (
        a_journey("Boots")
        .with_stage("Awareness", ["Sees", "Looks"])
        .with_stage("Purchase", ["Pays"])
        .with_lane("touchpoints")
        .with_channel("Social")
        .with_channel("Web")
        .with_touchpoint("Ad", step="Sees", channel="Social")
        .with_touchpoint("Page", step="Looks", channel="Web")
        .with_touchpoint("Till", step="Pays", channel="Web")
        .with_card("thought", "Too dear", step="Looks")
        .with_curve("Mia", [1, -1, None])
    )
    ids = [made.card(title).id for title in ("Ad", "Page", "Too dear", "Till")]
    stops = [*ids[:3], ids[1], ids[3]] if loop else ids
    route = Route(id="r", journey=made.journey.id, title="Straight on", stops=tuple(stops))
    return Snapshot.of([*made.snapshot.records(), route])


def told(sheet: Any, row: int) -> list[Any]:
    return [cell.value for cell in sheet[row]]


def test_stops_stand_in_order_with_what_was_counted() -> None:
    sheet = opened(a_way(loop=True))["Routes"]
    rows = [told(sheet, row)[:11] for row in range(4, 9)]
    assert rows == [
        [1, "Ad", "Touchpoint", "Awareness", "Sees", "Social", None, 1, 1, 1, None],
        [2, "Page", "Touchpoint", "Awareness", "Looks", "Web", "Social → Web", -1, 0, 2, None],
        [3, "Too dear", "Thought", "Awareness", "Looks", None, None, -1, pytest.approx(-1 / 3), 2, None],
        [4, "Page", "Touchpoint", "Awareness", "Looks", "Web", None, -1, -0.5, 3, "again"],
        [5, "Till", "Touchpoint", "Purchase", "Pays", "Web", None, None, -0.5, 3, "the purchase"],
    ]


def test_each_route_begins_with_its_sums() -> None:
    sheet = opened(a_way(loop=True))["Routes"]
    row = told(sheet, find(sheet, "Straight on").row)
    assert (row[0], row[6], row[8], row[9], row[10]) == (
        "Straight on · Everybody", "1 change", -0.5, "3 / 8", "1 loop",
    )  # fmt: skip


def test_more_touchpoints_than_eight_are_said() -> None:
    made = a_journey().with_stage("Awareness", ["Looks"]).with_lane("touchpoints")
    for number in range(9):
        made.with_touchpoint(f"Page {number}")
    stops = tuple(made.card(f"Page {number}").id for number in range(9))
    route = Route(id="r", journey=made.journey.id, stops=stops)
    sheet = opened(Snapshot.of([*made.snapshot.records(), route]))["Routes"]
    assert find(sheet, "Untitled route")
    assert [told(sheet, row)[10] for row in (11, 12)] == [None, "more than 8"]


def test_a_stop_leads_to_its_card() -> None:
    book = opened(a_way())
    sheet = book["Routes"]
    item, board = (sheet.cell(5, column).hyperlink.location.partition("!")[2] for column in (12, 13))
    assert book["Items"][item].value == "Page"
    assert str(book["Board"][board].value).startswith("Page")


def test_heads_stay_in_sight_and_without_a_route_there_is_no_sheet() -> None:
    book = opened(a_way())
    assert (book["Routes"].freeze_panes, book["Routes"].print_title_rows) == ("C3", "$2:$2")
    without = [record for record in a_way().records() if not isinstance(record, Route)]
    assert "Routes" not in opened(Snapshot.of(without)).sheetnames
