"""The Levels sheet sets maturity with its funnel, customers' actions and emotion beside each other, worked out by hand."""

from typing import Any

import pytest

from tests.builders import JourneyBuilder, a_journey
from tests.exporters.workbook.workbook_reading import find, opened


def a_way(**first: object) -> JourneyBuilder:
    return (
        a_journey("Boots")
        .with_stage("Awareness", ["Sees", "Reads"])
        .with_stage("Purchase", ["Buys"])
        .with_lane("maturity", title="How far")
        .with_lane("actions")
        .with_lane("emotion")
        .with_card("maturity", "Unaware", step="Sees", facts=first)
        .with_card("maturity", "Compares", step="Reads", facts={"abandonment_rate": 40})
        .with_action("Looks around", step="Sees", to="Reads")
        .with_action("Pays", step="Buys")
        .with_curve("Mia", [1, None, -2])
    )


def rows(sheet: Any, first: int, last: int) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first, max_row=last)]


def test_a_step_tells_maturity_funnel_actions_and_emotion() -> None:
    sheet = opened(a_way(volume=500).snapshot)["Levels"]
    assert rows(sheet, 2, 5) == [
        ["Stage", "Where", "How far", "Come as far", "Share of the most", "Lost on the way on", "What customers do", "Mia",
         "On the board"],
        ["Awareness", "Sees", "Unaware", 500, 1, None, "Looks around", 1, "Show"],
        ["Awareness", "Reads", "Compares", 500, 1, 0.4, "Looks around", None, "Show"],
        ["Purchase", "Buys", None, 300, pytest.approx(0.6), None, "Pays", -2, "Show"],
    ]  # fmt: skip
    counted, worked_out = sheet["D3"], sheet["D4"]
    assert (counted.font.b, worked_out.font.b) == (True, False)
    assert find(sheet, "Numbers in bold were counted")


def test_without_a_volume_only_shares_are_told() -> None:
    sheet = opened(a_way().snapshot)["Levels"]
    assert [line[3:6] for line in rows(sheet, 3, 5)] == [
        [None, 1, None],
        [None, 1, 0.4],
        [None, pytest.approx(0.6), None],
    ]


def test_the_funnel_is_drawn_by_bars_in_the_cells_of_the_shares() -> None:
    formats = opened(a_way(volume=500).snapshot)["Levels"].conditional_formatting
    ((cells, rules),) = ((each.sqref, each.rules) for each in formats)
    assert (str(cells), [rule.type for rule in rules]) == ("E3:E5", ["dataBar"])


def test_only_a_map_with_maturity_has_the_sheet() -> None:
    made = a_journey().with_stage("One", ["A"]).with_lane("maturity").with_lane("actions")
    assert "Levels" not in opened(made.with_action("Looks", step="A").snapshot).sheetnames
