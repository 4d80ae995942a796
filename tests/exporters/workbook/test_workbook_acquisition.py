"""The Acquisition sheet: matrix, canvas and plan in a column a stage, checked against maps worked out by hand."""

from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.importers.workbook import merge
from journey_studio.insight.canvas import FRAME, QUESTIONS
from tests.builders import JourneyBuilder, a_journey
from tests.exporters.workbook.workbook_reading import find, merges, opened
from tests.exporters.workbook.workbook_samples import NOON, boots, large


def a_shop() -> JourneyBuilder:
    return (
        a_journey("Shop", objective="Fewer leave")
        .with_stage("Before", ["Looks", "Compares"])
        .with_stage("Buys", [""])
        .with_lane("actions")
        .with_lane("what we do")
        .with_lane("opportunities")
        .with_card("action", "Looks around", step="Looks")
        .with_card("action", "Compares two", step="Compares")
        .with_card("what we do", "Advise", step="Compares")
        .with_card("campaign", "Discount", step="Looks", lane="")
        .with_card("action", "Pays", step="")
        .with_card("plan item", "Guide", step="Looks", owner="Ann", facts={"cost": 1200, "status": "done"})
        .with_card("plan item", "Chat", step="Compares", owner="Bo", facts={"cost": 300.5})
        .with_card("plan item", "Till", step="", facts={"status": "planned"})
    )


def beside(sheet: Any, label: str, rows: int = 1) -> list[list[Any]]:
    """What stands beside a label, row by row, without the links."""
    row = find(sheet, label).row
    return [[sheet.cell(row + down, column).value for column in (2, 4)] for down in range(rows)]


def test_the_matrix_sets_our_actions_against_the_customers() -> None:
    sheet = opened(a_shop().snapshot)["Acquisition"]
    assert beside(sheet, "What customers do", 2) == [["Looks around", "Pays"], ["Compares two", None]]
    assert beside(sheet, "What we do", 2) == [["Discount", None], ["Advise", None]]
    assert beside(sheet, "Gaps") == [[None, "Only one side acts here."]]


def test_the_canvas_has_every_question_and_counts_the_open_ones() -> None:
    sheet = opened(a_shop().snapshot)["Acquisition"]
    asked = len(FRAME) + 2 * len(QUESTIONS)
    # answered: the objective; actions, task, campaign, opportunity of the first stage; actions and opportunity of the second
    assert find(sheet, "Canvas: ").value == f"Canvas: {asked - 7} of {asked} questions are open"
    for question in (*FRAME, *QUESTIONS):
        assert find(sheet, question.words)
    assert beside(sheet, FRAME[0].words) == [["Fewer leave", None]]
    assert beside(sheet, "What could we do better?", 2) == [["Guide", "Till"], ["Chat", None]]


def test_the_plan_is_summed_by_stage_and_by_owner() -> None:
    sheet = opened(a_shop().snapshot)["Acquisition"]
    row = find(sheet, "The plan by stage").row
    told = [[sheet.cell(row + down, column).value for column in (1, 2, 4, 6)] for down in (1, 2, 3)]
    assert told == [["Plan items", 2, 1, 3], ["Not done", 1, 1, 2], ["Cost", 1500.5, None, 1500.5]]
    row = find(sheet, "The plan by owner").row
    told = [[sheet.cell(row + down, column).value for column in (1, 2, 4, 6)] for down in (1, 2, 3, 4)]
    assert told == [
        ["Owner", "Plan items", "Not done", "Cost"],
        ["Ann", 1, None, 1200],
        ["Bo", 1, 1, 300.5],
        ["No owner", 1, 1, None],
    ]


def test_every_card_leads_to_its_row() -> None:
    book = opened(boots())
    sheet = book["Acquisition"]
    links = [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    assert len(links) > 20
    for cell in links:
        there = cell.hyperlink.location.partition("!")[2]
        assert book["Items"][there].value == sheet.cell(cell.row, cell.column - 1).value


def test_stages_and_questions_stay_in_sight_on_screen_and_paper() -> None:
    sheet = opened(boots())["Acquisition"]
    assert [sheet.cell(2, column).value for column in (2, 4, 6, 8, 10)] == [
        "Awareness", "Consideration", "Purchase", "Usage", "Loyalty",
    ]  # fmt: skip
    assert sheet.freeze_panes == "B3"
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$2:$2", "$A:$A")
    assert sheet.page_setup.fitToWidth == 1
    assert opened(large(1_000))["Acquisition"].page_setup.fitToWidth > 1


def test_no_merged_ranges_overlap() -> None:
    seen: set[Any] = set()
    sheet = opened(boots())["Acquisition"]
    assert merges(sheet)
    for cells in sheet.merged_cells.ranges:
        places = set(cells.cells)
        assert not places & seen
        seen |= places


def test_without_an_answer_there_is_no_sheet() -> None:
    made = a_journey("Empty", objective="Begin").with_stage("One", ["A"]).with_lane("actions")
    assert "Acquisition" not in opened(made.snapshot).sheetnames


def test_what_is_typed_there_is_not_taken_back() -> None:
    snapshot = a_shop().snapshot
    book: Any = load_workbook(BytesIO(workbook_bytes(snapshot, snapshot.journeys[0].id, now=NOON)[0]))
    find(book["Acquisition"], "Looks around").value = "Runs around"
    kept = BytesIO()
    book.save(kept)
    assert merge(kept.getvalue(), snapshot).items == ()
