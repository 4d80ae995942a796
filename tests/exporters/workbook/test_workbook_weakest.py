"""The Weakest sheet: every factor, formulas that a spreadsheet works out to our own figures, and weights to change."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.importers.workbook import merge
from journey_studio.insight.weakest import WEAKEST, WEIGHTS, Weights, weakest
from journey_studio.model import Card, Snapshot
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.wording import translate_by
from tests.builders import a_journey
from tests.exporters.workbook.recalculated import SOFFICE, recalculated
from tests.exporters.workbook.workbook_reading import find, opened, table_rows
from tests.exporters.workbook.workbook_samples import NOON, boots

FACTORS = ("Depth", "Importance", "Abandonment", "Evidence as factor")


def written(snapshot: Snapshot) -> bytes:
    return workbook_bytes(snapshot, snapshot.journeys[0].id, now=NOON)[0]


def ranking(snapshot: Snapshot) -> list[dict[str, Any]]:
    """The rows of the sheet, formulas by the values that we wrote."""
    book = load_workbook(BytesIO(written(snapshot)), data_only=True)
    return table_rows(book["Weakest"], "WeakestTable")


def weighed(**weights: float) -> Snapshot:
    settings = FrozenMap({WEAKEST: weights})
    return Snapshot.of(
        record.with_values({"settings": settings}) if record.id == "boots" else record
        for record in boots().records()
    )


def test_a_row_tells_score_factors_and_what_they_come_from() -> None:
    row = ranking(boots())[0]
    score = 100 * 0.875 * (1 + 1 + 1 + 4 / 5) / 4 * (1.38 / 2) * 0.6
    assert row["Score"] == pytest.approx(score)
    del row["Score"]
    assert row == {
        "Rank": 1, "Touchpoint": "Checkout", "Stage": "Purchase", "Where": "Orders online", "Lowest emotion": -1.5,
        "Depth": 0.875, "Moment of truth": "Yes", "Breaking point": "Yes", "Worst pain, 0 to 5": 4,
        "Importance": pytest.approx(0.95), "Leave, in %": 38, "Abandonment": pytest.approx(0.69), "Evidence": None,
        "Evidence as factor": 0.6, "Owner": "E-commerce", "Channel": "Website", "Card": "Row 12", "On the board": "Show",
    }  # fmt: skip


def test_every_touchpoint_stands_in_its_rank() -> None:
    snapshot = boots()
    found = weakest(snapshot, snapshot.journeys[0])
    rows = ranking(snapshot)
    assert [row["Touchpoint"] for row in rows] == [weak.card.name for weak in found]
    assert [row["Score"] for row in rows] == [weak.score for weak in found]
    assert [row["Rank"] for row in rows] == [1, 2, 3, 4, 5, 6]


def test_touchpoints_of_one_score_share_a_rank() -> None:
    made = a_journey().with_stage("One", ["A", "B", "C"]).with_lane("touchpoints")
    for step in ("A", "B"):
        made.with_touchpoint(f"Page {step}", step=step)
    made.with_touchpoint("Known", step="C", evidence="researched")
    assert [row["Rank"] for row in ranking(made.snapshot)] == [1, 2, 2]


def test_a_row_leads_to_its_card_in_items_and_on_the_board() -> None:
    book = opened(boots())
    sheet = book["Weakest"]
    row = find(sheet, "Checkout").row
    item, board = (find(sheet, words).column for words in ("Card", "On the board"))
    there = sheet.cell(row, item).hyperlink.location.partition("!")[2]
    assert book["Items"][there].value == "Checkout"
    shown = sheet.cell(row, board).hyperlink.location.partition("!")[2]
    assert str(book["Board"][shown].value).startswith("Checkout")


def test_formula_weights_and_heads_stay_in_sight() -> None:
    sheet = opened(weighed(severity=3.0, assumed=0.2))["Weakest"]
    heads = int(sheet.tables["WeakestTable"].ref.split(":")[0][1:])
    assert sheet.freeze_panes == f"C{heads + 1}"
    assert sheet.print_title_rows == f"${heads}:${heads}"
    rules = [find(sheet, name).value for name in ("Score =", "Depth =", "Importance =", "Evidence =")]
    assert all("=" in rule for rule in rules)
    book = sheet.parent
    named = {name: book.defined_names[f"weight_{name}"].attr_text for name in WEIGHTS}
    cells = [sheet[place.partition("!")[2].replace("$", "")].value for place in named.values()]
    assert cells == [1, 1, 3, 1, 0.9, 0.2, 0.6]
    limits = {str(each.sqref): each.formula2 for each in sheet.data_validations.dataValidation}
    assert sorted(limits.values()) == ["1"] * 3 + ["10"] * 4


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(
    "weights",
    [{}, {"moment_of_truth": 0.0, "breaking_point": 4.0, "severity": 2.5, "abandonment": 7.0, "partly": 0.5,
          "assumed": 0.3, "unstated": 0.1}],
    ids=["usual", "own"],
)  # fmt: skip
def test_a_spreadsheet_works_out_the_same_figures(weights: dict[str, float], tmp_path: Path) -> None:
    """The weights are typed into the cells of a workbook that was written with the usual ones."""
    snapshot = with_odd_facts()
    book: Any = load_workbook(BytesIO(written(snapshot)))
    for name, value in weights.items():
        place = book.defined_names[f"weight_{name}"].attr_text.partition("!")[2].replace("$", "")
        book["Weakest"][place] = value
    kept = BytesIO()
    book.save(kept)
    sheet = recalculated(kept.getvalue(), tmp_path)["Weakest"]
    heads = [cell.value for cell in sheet[find(sheet, "Rank").row]]
    rows = [dict(zip(heads, row, strict=False)) for row in sheet.iter_rows(min_row=10, values_only=True)]
    found = weakest(snapshot, snapshot.journeys[0], Weights(**weights))
    assert len(rows) == len(found)
    theirs = {row["Touchpoint"]: row for row in rows}
    for rank, weak in enumerate(found, 1):
        row = theirs[weak.card.name]
        ours = (weak.depth, weak.importance, weak.abandonment, weak.evidence)
        assert [row[factor] for factor in FACTORS] == pytest.approx(ours)
        assert row["Score"] == pytest.approx(weak.score)
        assert row["Rank"] == rank


def with_odd_facts() -> Snapshot:
    """Boots with a share beyond 100 %, a share below 0, and a touchpoint of each level of evidence."""
    odd = {
        "card6": {"facts": FrozenMap({"abandonment_rate": 240}), "evidence": "researched"},
        "card11": {"facts": FrozenMap({"abandonment_rate": -3}), "evidence": "assumed"},
    }
    return Snapshot.of(
        record.with_values(odd[record.id]) if isinstance(record, Card) and record.id in odd else record
        for record in boots().records()
    )


def test_only_our_formulas_are_formulas_whatever_a_card_is_called() -> None:
    made = a_journey().with_stage("=1+1", ["@A"]).with_lane("touchpoints")
    made.with_touchpoint('=HYPERLINK("x")', step="@A", owner="+cmd")
    book = opened(made.snapshot)
    formulas = {
        (sheet.title, cell.column_letter)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f" and not cell.quotePrefix
    }
    assert formulas == {("Weakest", column) for column in "AEGKMO"}


def test_headings_that_a_language_says_alike_are_told_apart() -> None:
    stop = translate_by(lambda words: "Étape" if words in ("Stage", "Where", "Touchpoint") else words)
    try:
        sheet = opened(boots())["Weakest"]
    finally:
        stop()
    table = sheet.tables["WeakestTable"]
    heads = [cell.value for cell in sheet[table.ref][0]]
    assert heads[1:4] == ["Étape", "Étape 2", "Étape 3"]
    assert [column.name for column in table.tableColumns] == heads


def test_without_a_touchpoint_there_is_no_sheet() -> None:
    made = a_journey().with_stage("One", ["A"]).with_lane("actions").with_card("action", "Looks", step="A")
    book = opened(made.snapshot)
    assert "Weakest" not in book.sheetnames
    assert "Weakest" not in {cell.value for cell in book["Read me"]["A"]}


def test_what_is_typed_there_is_not_taken_back() -> None:
    book = load_workbook(BytesIO(written(boots())))
    for row in book["Weakest"].iter_rows(min_row=5):
        for cell in row:
            if cell.coordinate not in book["Weakest"].merged_cells:
                cell.value = "changed"
    kept = BytesIO()
    book.save(kept)
    assert merge(kept.getvalue(), boots()).items == ()


def test_a_workbook_without_its_emotions_does_not_take_other_sheets_for_them() -> None:
    book = load_workbook(BytesIO(written(boots())))
    del book["Emotions"]
    kept = BytesIO()
    book.save(kept)
    assert merge(kept.getvalue(), boots()).items == ()
