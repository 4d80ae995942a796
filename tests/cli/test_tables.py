"""The import command on tables: what was understood is told, and said otherwise by options."""

import json
from pathlib import Path

import pytest

from journey_studio.cli import main
from journey_studio.document import Document
from journey_studio.model import Card, Emotion, Snapshot
from journey_studio.store import read_map
from tests.importers.tables.reading import workbook

ROWS = (
    ("Stage", "Awareness", "Purchase"),
    ("Touchpoints", "Ad; Blog", "Checkout"),
    ("Odd", "a", "b"),
    ("Emotion", 1, 5),
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "map.xlsx"
    path.write_bytes(workbook([["Read this first", "please"], ["and", "this"]], ROWS))
    return path


def map_of(path: Path) -> Snapshot:
    document = Document(read_map(path))
    document.close()
    return document.snapshot


def test_it_imports_by_its_own_guess(book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "a.journey"
    assert main(["import", str(book), str(target), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "line": 0,
            "message": "The table A1:B2 is no curve of these stages and is left out.",
            "place": "Sheet!A1",
        }
    ]
    assert sorted(each.value for each in map_of(target).all(Emotion)) == [-2.0, 2.0]


def test_the_mapping_is_told_and_nothing_is_made(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "a.journey"
    assert main(["import", str(book), str(target), "--mapping"]) == 0
    (table,) = json.loads(capsys.readouterr().out)["tables"]
    assert (table["sheet"], table["area"], table["orientation"]) == ("Sheet1", "A1:C4", "columns")
    assert [line["role"] for line in table["lines"]] == ["stage", "touchpoints", "free text", "emotion"]
    assert table["lines"][3]["scale"] == "1..5"
    assert not target.exists()


def test_everything_can_be_said_otherwise(book: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.journey"
    said = [
        "--map-as",
        "Odd=pain points",
        "--map-as",
        "4=emotion",
        "--scale=0..10",
        "--whole-cells",
        "--sheet",
        "sheet1",
    ]
    assert main(["import", str(book), str(target), *said]) == 0
    snapshot = map_of(target)
    cards = {(card.kind, card.title) for card in snapshot.all(Card)}
    assert cards == {
        ("touchpoint", "Ad; Blog"),
        ("touchpoint", "Checkout"),
        ("pain point", "a"),
        ("pain point", "b"),
    }
    assert sorted(each.value for each in snapshot.all(Emotion)) == [-1.6, 0.0]


def test_the_way_it_lies_can_be_said(book: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.journey"
    assert main(["import", str(book), str(target), "--orientation", "rows"]) == 0
    snapshot = map_of(target)
    stages = [stage.title for stage in snapshot.stages(snapshot.journeys[0].id)]
    assert stages == ["Touchpoints", "Odd", "Emotion"]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (["--sheet", "Nowhere"], "There is no sheet “Nowhere”"),
        (["--scale=1..9"], "There is no scale “1..9”"),
        (["--map-as", "Odd"], "needs a line and its role"),
        (["--map-as", "Odd=nonsense"], "There is no role “nonsense”"),
        (["--map-as", "Even=stage"], "There is no line “Even”"),
    ],
)
def test_what_cannot_be_is_wrong_use_and_makes_nothing(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], said: list[str], words: str
) -> None:
    target = tmp_path / "a.journey"
    assert main(["import", str(book), str(target), *said]) == 2
    assert words in capsys.readouterr().err
    assert not target.exists()


def test_options_of_tables_say_nothing_of_a_diagram(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "a.mmd"
    source.write_text("journey\n A: 3: Mia\n", "utf-8")
    assert main(["import", str(source), str(tmp_path / "a.journey"), "--orientation", "rows"]) == 2
    assert "no table" in capsys.readouterr().err
