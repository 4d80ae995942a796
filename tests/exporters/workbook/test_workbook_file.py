"""The file as a whole: repeatable, sensible without content, and opened by LibreOffice without a formula in it but ours."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from journey_studio.exporters import CannotExport
from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.exporters.workbook.book import MOST_STEPS
from journey_studio.model import Card, Curve, InvalidValue, Journey, Persona, Record, Snapshot
from tests.exporters.workbook.workbook_reading import find, is_our_formula, opened
from tests.exporters.workbook.workbook_samples import NOON, boots, columns, lane_id, lanes

SOFFICE = shutil.which("soffice")


def test_sheets_stand_in_their_order() -> None:
    book = opened(boots())
    assert {sheet.title: sheet.sheet_state for sheet in book} == {
        "Read me": "visible", "Board": "visible", "Items": "visible", "Personas": "visible", "Emotions": "visible",
        "Indicators": "visible", "Plan": "visible", "Acquisition": "visible", "Weakest": "visible", "Peaks": "visible", "Channels": "visible", "Legend": "visible", "Lists": "hidden", "Origin": "veryHidden",
    }  # fmt: skip
    assert book.sheetnames[:3] == ["Read me", "Board", "Items"]
    assert book.active.title == "Board"


def test_the_same_map_and_time_give_the_same_bytes_in_another_process() -> None:
    script = (
        "from tests.exporters.workbook.workbook_samples import *; from journey_studio.exporters.workbook import workbook_bytes; import hashlib;"
        "print(hashlib.sha256(workbook_bytes(boots(), 'boots', now=NOON)[0]).hexdigest())"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script], cwd=Path(__file__).parents[3], check=True, capture_output=True, text=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[3])},
        ).stdout.strip()
        for seed in ("1", "2")
    }  # fmt: skip
    assert told == {sha256(workbook_bytes(boots(), "boots", now=NOON)[0]).hexdigest()}


def test_the_file_says_when_it_was_made_and_by_whom() -> None:
    moment = datetime(2026, 11, 23, 12, 30, 5, 678, tzinfo=UTC)
    data, _ = workbook_bytes(boots(), "boots", now=moment)
    properties = load_workbook(BytesIO(data)).properties
    assert properties.created == properties.modified == datetime(2026, 11, 23, 12, 30, 5)
    assert (properties.title, properties.creator) == ("Winter boots, online", "Jana Novak")
    assert {entry.date_time for entry in ZipFile(BytesIO(data)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_every_font_has_a_name() -> None:
    book = opened(boots())
    assert {cell.font.name for sheet in book for row in sheet.iter_rows() for cell in row} == {"Arial"}


def test_a_journey_that_is_not_there_is_refused() -> None:
    with pytest.raises(InvalidValue, match="no journey"):
        workbook_bytes(boots(), "nowhere", now=NOON)


JOURNEY = Journey(id="j", title="")
STEPS = columns("j", {"One": ["A"]})
CURVE = [Persona(id="p", name="Mia"), Curve(id="c", journey="j", persona="p")]


@pytest.mark.parametrize(
    "records",
    [
        [JOURNEY],
        [JOURNEY, *STEPS],
        [JOURNEY, *lanes("j", ("actions", "emotion"))],
        [JOURNEY, *STEPS, *lanes("j", ("actions", "emotion")), *CURVE],
        [JOURNEY, *STEPS, *lanes("j", ("free text",)),
         Card(id="k", lane=lane_id("free text"), step="step0", kind="note")],
    ],
    ids=["nothing", "no lane", "no stage", "no card, no emotion", "an empty card"],
)  # fmt: skip
def test_a_map_without_content_gives_a_workbook_that_opens(records: list[Record]) -> None:
    book = opened(Snapshot.of(records))
    assert find(book["Board"], "Untitled journey")
    assert not book["Emotions"]._charts
    assert not book["Emotions"].tables
    assert bool(book["Items"].tables) == any(record.noun == "card" for record in records)


def test_right_to_left_languages_start_at_the_right() -> None:
    records = [
        record.with_values({"language": "ar-EG"}) if record.noun == "journey" else record
        for record in boots().records()
    ]
    book = opened(Snapshot.of(records))
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    assert find(book["Board"], "Checkout").alignment.horizontal == "right"
    assert find(book["Board"], "Frustrated  \u200e−1.5")
    board = opened(boots())["Board"]
    assert not board.sheet_view.rightToLeft
    assert find(board, "Checkout").alignment.horizontal == "left"


def test_more_steps_than_a_sheet_has_columns_are_refused() -> None:
    steps = columns("j", {"One": [""] * (MOST_STEPS + 1)})
    with pytest.raises(CannotExport, match="16384 steps"):
        workbook_bytes(Snapshot.of([Journey(id="j"), *steps]), "j", now=NOON)


def hostile() -> Snapshot:
    """The boots with titles that a careless export would make live."""
    records = []
    for number, record in enumerate(boots().records()):
        start = "=+-@"[number % 4]
        titled = record.noun in ("journey", "stage", "step", "lane", "card")
        records.append(record.with_values({"title": f"{start}1+1 _x0041_"}) if titled else record)
    return Snapshot.of(records)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(
    "snapshot", [boots(), hostile(), Snapshot.of([JOURNEY])], ids=["boots", "hostile", "empty"]
)
def test_libreoffice_reads_it_and_finds_no_formula_but_ours(snapshot: Snapshot, tmp_path: Path) -> None:
    source = tmp_path / "map.xlsx"
    source.write_bytes(workbook_bytes(snapshot, snapshot.journeys[0].id, now=NOON)[0])
    for kind in ("pdf", "xlsx"):
        subprocess.run(
            [str(SOFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
             "--convert-to", kind, "--outdir", str(tmp_path / "out"), str(source)],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    assert (tmp_path / "out" / "map.pdf").read_bytes().startswith(b"%PDF")
    ours, theirs = load_workbook(source), load_workbook(tmp_path / "out" / "map.xlsx")
    assert theirs.sheetnames == ours.sheetnames
    formulas = [
        cell for sheet in theirs for row in sheet.iter_rows() for cell in row if cell.data_type == "f"
    ]
    assert all(map(is_our_formula, formulas))
    titles = [[cell.value for cell in book["Items"]["B"]] for book in (ours, theirs)]
    assert titles[1] == [title and title.replace("_x005F_", "_") for title in titles[0]]
