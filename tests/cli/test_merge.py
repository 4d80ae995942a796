"""`journey-studio merge` shows what an edited workbook changes, and takes it into the map where that is asked for."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from journey_studio.cli import main
from journey_studio.document import Document
from journey_studio.store import create_map, open_map, read_map
from tests.exporters.workbook.workbook_samples import boots

NOTHING: dict[str, list[Any]] = {"added": [], "changed": [], "moved": [], "deleted": [], "conflicts": []}


@pytest.fixture
def held(tmp_path: Path) -> tuple[Path, Path]:
    """A map, and the workbook that was exported from it by the command line."""
    path, workbook = tmp_path / "boots.journey", tmp_path / "boots.xlsx"
    create_map(path, boots().records())
    assert main(["export", str(path), str(workbook)]) == 0
    return path, workbook


def edit_title(workbook: Path, old: str, new: str) -> None:
    book = load_workbook(BytesIO(workbook.read_bytes()))
    next(cell for cell in book["Items"]["B"] if cell.value == old).value = new
    book.save(workbook)


def said(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_an_export_that_comes_back_unchanged_proposes_nothing(held: tuple[Path, Path], capsys: Any) -> None:
    path, workbook = held
    capsys.readouterr()
    assert main(["merge", str(workbook), str(path), "--json"]) == 0
    assert said(capsys) == NOTHING
    assert main(["merge", str(workbook), str(path)]) == 0
    assert capsys.readouterr().out == "The workbook changes nothing.\n"


def test_without_accept_nothing_is_changed_and_the_proposal_is_told(
    held: tuple[Path, Path], capsys: Any
) -> None:
    path, workbook = held
    edit_title(workbook, "Checkout", "Check-out")
    before = path.read_bytes()
    capsys.readouterr()
    assert main(["merge", str(workbook), str(path), "--json"]) == 0
    fields = {"title": {"old": "Checkout", "new": "Check-out"}}
    told = said(capsys)
    assert told == NOTHING | {
        "changed": [
            {"id": "card9", "noun": "card", "title": "Checkout", "fields": fields, "place": "Items!12"}
        ]
    }
    assert path.read_bytes() == before


def test_accepting_all_is_one_edit_and_is_not_proposed_again(held: tuple[Path, Path], capsys: Any) -> None:
    path, workbook = held
    edit_title(workbook, "Checkout", "Check-out")
    edit_title(workbook, "Social ad", "Advert")
    assert main(["merge", str(workbook), str(path), "--json", "--accept", "all"]) == 0
    document = Document(open_map(path))
    assert {card.title for card in document.snapshot.all(type(boots().find("card9")))} >= {
        "Check-out",
        "Advert",
    }
    assert [entry.label for entry in document.history] == ["Merge boots.xlsx"]
    document.undo()
    assert document.snapshot.find("card9") == boots().find("card9")
    document.redo()
    document.close()
    capsys.readouterr()
    assert main(["merge", str(workbook), str(path), "--json"]) == 0
    assert said(capsys) == NOTHING


def test_one_of_two_is_accepted_by_its_id(held: tuple[Path, Path]) -> None:
    path, workbook = held
    edit_title(workbook, "Checkout", "Check-out")
    edit_title(workbook, "Social ad", "Advert")
    assert main(["merge", str(workbook), str(path), "--accept", "card6"]) == 0
    ledger = read_map(path)
    snapshot = ledger.load()
    ledger.close()
    titles = [getattr(snapshot.find(key), "title", "") for key in ("card6", "card9")]
    assert titles == ["Advert", "Checkout"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no workbook", "no workbook"),
        (b"PK\x03\x04 broken", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 99, "password"),
    ],
)
def test_what_is_no_workbook_is_refused_in_plain_words(
    held: tuple[Path, Path], capsys: Any, content: bytes, words: str
) -> None:
    path, workbook = held
    workbook.write_bytes(content)
    assert main(["merge", str(workbook), str(path), "--accept", "all"]) == 3
    assert words in capsys.readouterr().err


def test_the_workbook_of_another_map_is_refused(held: tuple[Path, Path], tmp_path: Path, capsys: Any) -> None:
    other = tmp_path / "other.journey"
    assert main(["new", str(other), "--title", "Shoes"]) == 0
    assert main(["merge", str(held[1]), str(other)]) == 3
    assert "made from another map (“Winter boots, online”)" in capsys.readouterr().err


def test_an_unknown_word_to_accept_is_wrong_use(held: tuple[Path, Path], capsys: Any) -> None:
    assert main(["merge", str(held[1]), str(held[0]), "--accept", "everything"]) == 2
    assert "everything" in capsys.readouterr().err
