"""The Items sheet has a row a card with everything a stakeholder filters, edits and sends back."""

from typing import Any

import pytest

from journey_studio.exporters.workbook.measure import line_count, room
from journey_studio.layout.theme import load_theme
from journey_studio.model import Card, Snapshot
from journey_studio.model.frozen import FrozenMap
from tests.exporters.workbook.workbook_reading import fill, find, opened, table_rows
from tests.exporters.workbook.workbook_samples import boots


@pytest.fixture(scope="module")
def items() -> Any:
    return opened(boots())["Items"]


@pytest.fixture(scope="module")
def rows(items: Any) -> Any:
    return {row["ID"]: row for row in table_rows(items, "ItemsTable")}


def test_every_card_has_its_row(rows: Any) -> None:
    assert set(rows) == {card.id for card in boots().all(Card)}


def test_a_row_tells_the_whole_card(rows: Any) -> None:
    told = {heading: value for heading, value in rows["card9"].items() if value is not None}
    assert told == {
        "ID": "card9",
        "Stage": "Purchase",
        "Step": "Orders online",
        "Lane": "Touchpoints",
        "Kind": "Touchpoint",
        "Title": "Checkout",
        "Body": "Promo code field hidden",
        "Channel": "Website",
        "Owner": "E-commerce",
        "Moment of truth": "Yes",
        "Breaking point": "Yes",
        "Reason": "38 % leave when the code is refused",
        "Control": "own",
        "Abandonment rate": 38,
        "On the board": "Show",
    }


def test_spans_signs_evidence_tags_and_arrows_have_columns(rows: Any) -> None:
    assert rows["card12"]["To step"] == "Reads reviews"
    assert (rows["card8"]["Sign"], rows["card8"]["Tags"]) == ("Positive", "trust")
    assert rows["card15"]["Evidence"] == "Researched"
    assert rows["card10"]["Leads to"] == "↺ Product page: asks for exchange"


def test_rows_follow_the_journey_then_the_lanes(rows: Any) -> None:
    assert list(rows)[:4] == ["card0", "card6", "card20", "card1"]


def test_the_table_covers_the_rows_and_filters(items: Any) -> None:
    table = items.tables["ItemsTable"]
    assert table.ref == f"A1:Z{1 + 22}"
    assert table.autoFilter.ref == table.ref
    assert [column.name for column in table.tableColumns] == [cell.value for cell in items[1]]
    assert items.freeze_panes == "C2"
    assert items.print_title_rows == "$1:$1"


def test_kinds_show_their_family(items: Any) -> None:
    pain = next(cell for cell in items["C"] if cell.value == "Pain point")
    assert fill(pain) == load_theme("light").families["pain"].fill


def test_words_are_chosen_from_lists_that_excel_accepts(items: Any) -> None:
    listed = {str(choice.sqref): choice.formula1 for choice in items.data_validations.dataValidation}
    assert listed["L2:L523"] == '"Positive,Negative"'
    assert listed["P2:P523"] == '"Assumed,Partly,Researched"'
    assert listed["C2:C523"].startswith('"Action,Touchpoint,Thought')
    assert max(map(len, listed.values())) <= 257  # 255 and the quotation marks


def test_names_are_offered_from_the_hidden_lists(items: Any) -> None:
    book = items.parent
    headings = {cell.value: cell.column_letter for cell in items[1]}
    listed = {str(choice.sqref)[0]: choice.formula1 for choice in items.data_validations.dataValidation}
    offered = {}
    for heading in ("Stage", "Step", "To step", "Lane", "Channel", "Owner", "Personas"):
        sheet, _, cells = listed[headings[heading]].partition("!")
        offered[heading] = [cell.value for (cell,) in book[sheet.strip("'")][cells]]
    assert offered["Stage"] == ["Awareness", "Consideration", "Purchase", "Usage", "Loyalty"]
    assert offered["Channel"] == ["Website", "E-mail", "Social networks"]
    assert offered["Owner"] == ["E-commerce", "Marketing", "Service"]
    assert offered["Personas"] == ["Mia, 27", "Office buyers"]
    assert offered["Step"] == offered["To step"]


def test_cards_of_board_and_items_lead_to_each_other(items: Any) -> None:
    board, row = items.parent["Board"], next(cell.row for cell in items["A"] if cell.value == "card9")
    there = items.cell(row, items.max_column).hyperlink.location
    cell = board[there.partition("!")[2]]
    assert str(cell.value).startswith("Checkout")
    (below,) = [
        each for each in board[cell.column_letter][cell.row : cell.row + 3] if each.value == f"Row {row}"
    ]
    assert below.hyperlink.location == f"'Items'!B{row}"
    assert cell.hyperlink is None  # LibreOffice would show it without fonts and lines
    assert items.column_dimensions["A"].hidden


def with_facts(**facts: object) -> Snapshot:
    return Snapshot.of(
        record.with_values({"facts": facts}) if record.id == "card0" else record
        for record in boots().records()
    )


def test_facts_of_other_programs_share_one_column() -> None:
    sheet = opened(with_facts(mood="calm", scores=[1, 2], channel="fax"))["Items"]
    row = next(row for row in table_rows(sheet, "ItemsTable") if row["ID"] == "card0")
    assert row["Other facts"] == "mood: calm\nscores: [1, 2]"
    assert row["Fact: channel"] == "fax"
    headings = [cell.value for cell in sheet[1]]
    assert len(set(headings)) == len(headings)


def test_a_fact_that_no_cell_can_hold_is_cut_and_told() -> None:
    place = "Items!Z2: the text is longer than 32767 characters, which is all that a cell holds; the rest was left out."
    sheet = opened(with_facts(novel="word " * 9_000), warnings=(place,))["Items"]
    assert len(find(sheet, "novel: word").value) == 32_767


@pytest.mark.parametrize(
    ("value", "told"), [(1_234_567, 1_234_567), (0.1, 0.1), (10**400, str(10**400)), (5.0, 5)]
)
def test_numbers_keep_their_digits(value: float, told: object) -> None:
    assert table_rows(opened(with_facts(value=value))["Items"], "ItemsTable")[0]["Value"] == told
    other = table_rows(opened(with_facts(mood=value))["Items"], "ItemsTable")[0]["Other facts"]
    assert other == f"mood: {told}"


def test_facts_may_be_any_json() -> None:
    facts = FrozenMap({"value": None, "target": True, "unit": {"a": ["b"]}})
    card = next(card for card in boots().all(Card) if card.id == "card0").with_values({"facts": facts})
    records = [card if record.id == "card0" else record for record in boots().records()]
    row = table_rows(opened(Snapshot.of(records))["Items"], "ItemsTable")[0]
    assert (row["Value"], row["Target"], row["Unit"]) == (None, "Yes", '{"a": ["b"]}')


@pytest.mark.parametrize(("text", "tall"), [("word " * 30, False), ("字" * 60, True), ("é" * 80, False)])
def test_rows_leave_room_for_the_higher_lines_of_east_asia(text: str, tall: bool) -> None:
    records = [
        record.with_values({"body": text}) if record.id == "card0" else record for record in boots().records()
    ]
    sheet = opened(Snapshot.of(records))["Items"]
    row = next(cell.row for cell in sheet["A"] if cell.value == "card0")
    lines = line_count(text, room(44), 10)
    assert lines > 1
    assert sheet.row_dimensions[row].height == pytest.approx(lines * (15.5 if tall else 12.8) + 3)
