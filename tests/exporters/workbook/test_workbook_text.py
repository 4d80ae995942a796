"""Text stays text, in every field and on every sheet, whatever it looks like."""

from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.model import Snapshot
from journey_studio.model.rules import clean_text
from journey_studio.sheets.plain import LONGEST_CELL, safe_text, shortened
from tests.exporters.workbook.workbook_reading import find, is_our_formula, opened, table_rows
from tests.exporters.workbook.workbook_samples import NOON, boots

HOSTILE = [
    "=1+1",
    '=HYPERLINK("http://example.org","x")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "=cmd|' /C calc'!A0",
    "#N/A",
    "#REF!",
    "TRUE",
    "2026-11-23",
    "1e5",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "<b>bold</b> & 'quoted' \"text\"",
    "]]>",
    "😀👩‍👩‍👧‍👦 emoji",
    "مرحبا بالعالم",
    "日本語のテキスト",
    " leading and trailing ",
    "one\ntwo\n\nthree",
    "x" * 10_000,
    "😀" * 10_000,
]


def everywhere(text: str) -> Snapshot:
    """The boots with the text in each field that takes any text of that length."""
    fields = {
        "journey": ("title", "objective", "scenario", "owner"),
        "stage": ("title",),
        "step": ("title",),
        "lane": ("title",),
        "card": ("title", "body", "owner", "breaking_reason"),
        "channel": ("name",),
        "tag": ("name",),
        "persona": ("name", "role"),
        "emotion": ("word", "quote"),
        "connector": ("label",),
    }
    short = {"owner", "name", "word"}
    records = []
    for record in boots().records():
        values: dict[str, Any] = {
            name: text[:200] if name in short else text for name in fields.get(record.noun, ())
        }
        if record.id == "card0":
            values["facts"] = {"mood": text[:4_000], "point_of_sale": text[:4_000]}
        records.append(record.with_values(values))
    return Snapshot.of(records)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:20]))
def test_hostile_text_comes_back_as_it_was(text: str) -> None:
    data, told = workbook_bytes(everywhere(text), "boots", now=NOON)
    assert all(warning.startswith("Board!") and len(text) == 10_000 for warning in told)
    book = load_workbook(BytesIO(data), rich_text=True)
    row = next(row for row in table_rows(book["Items"], "ItemsTable") if row["ID"] == "card9")
    assert (row["Title"], row["Body"], row["Stage"], row["Reason"]) == (text, text, text, text)
    for sheet in book:
        for cells in sheet.iter_rows():
            for cell in cells:
                assert cell.data_type in ("s", "n") or is_our_formula(cell), cell
                assert cell.hyperlink is None or (
                    not cell.hyperlink.target and "!" in cell.hyperlink.location
                )
                assert cell.data_type in ("s", "f") or not isinstance(cell.value, str)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_what_looks_like_a_formula_is_marked_as_text(text: str) -> None:
    book = opened(everywhere(text))
    titles = book["Items"]["B"][1:]
    assert all(cell.value == text and cell.quotePrefix for cell in titles)
    assert not find(book["Items"], "card9").quotePrefix
    assert find(book["Board"], text).quotePrefix


def test_control_characters_that_facts_may_bring_are_left_out() -> None:
    records = [
        record.with_values({"facts": {"mood": "a\x00b\x1bc\ud800d\uffff\re"}})
        if record.id == "card0"
        else record
        for record in boots().records()
    ]
    row = table_rows(opened(Snapshot.of(records))["Items"], "ItemsTable")[0]
    assert row["Other facts"] == "mood: abcd\ne"


def test_what_looks_like_an_escape_of_excel_is_escaped() -> None:
    assert safe_text("_x0041_ and _x005F_") == "_x005F_x0041_ and _x005F_x005F_"
    assert safe_text("_x00_ _xyz_ a_x") == "_x00_ _xyz_ a_x"


@given(st.text(max_size=40), st.integers(0, 60))
@settings(max_examples=200)
def test_shortening_keeps_whole_characters(text: str, room: int) -> None:
    cleaned = clean_text(text)
    kept = shortened(cleaned, room)
    assert cleaned.startswith(kept)
    assert len(kept.encode("utf-16-le")) <= 2 * room
    missing = cleaned[len(kept) : len(kept) + 1]
    assert not missing or len((kept + missing).encode("utf-16-le")) > 2 * room


def test_the_longest_text_of_a_map_is_never_cut_in_its_own_cell() -> None:
    assert shortened("😀" * 10_000, LONGEST_CELL) == "😀" * 10_000
