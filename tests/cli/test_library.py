"""`library`: a person's own entries listed, added, deleted and passed on."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from journey_studio.cli import main
from journey_studio.cli.libraries import KINDS
from journey_studio.library.keeping import home

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _empty_home() -> Iterator[None]:
    shutil.rmtree(home(), ignore_errors=True)
    yield
    shutil.rmtree(home(), ignore_errors=True)


def answer(capsys: Capture, *arguments: object) -> Any:
    capsys.readouterr()
    assert main(["library", *map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def refusal(capsys: Capture, *arguments: object, code: int = 2) -> str:
    capsys.readouterr()
    assert main(["library", *map(str, arguments)]) == code
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err


def own(capsys: Capture) -> list[tuple[str, str]]:
    return [(each["kind"], each["title"]) for each in answer(capsys, "list") if each["own"]]


def test_what_ships_is_listed_by_kind(capsys: Capture) -> None:
    every = answer(capsys, "list")
    assert {each["kind"] for each in every} == set(KINDS)
    assert [each for each in every if each["own"]] == []
    channels = answer(capsys, "list", "channel")
    assert {"Shop", "Website", "Telephone"} <= {each["title"] for each in channels}
    assert {each["kind"] for each in channels} == {"channel"}
    capsys.readouterr()
    assert main(["library", "list", "touchpoint"]) == 0
    first = "touchpoint: Social ad · awareness · Social networks · A short message that people meet while they scroll"
    assert capsys.readouterr().out.splitlines()[0] == first


def test_own_entries_stand_first_and_in_place_of_shipped_ones(capsys: Capture) -> None:
    shipped = len(answer(capsys, "list", "touchpoint"))
    answer(capsys, "add", "touchpoint", "Pop-up  stand", "--phase", "awareness", "--channel", "Trade fair")
    answer(capsys, "add", "touchpoint", "social AD", "--body", "Ours")
    answer(capsys, "add", "channel", "Kiosk", "--kind", "physical")
    listed = answer(capsys, "list", "touchpoint")
    assert [each["title"] for each in listed[:2]] == ["Pop-up stand", "social AD"]
    assert len(listed) == shipped + 1
    kiosk = answer(capsys, "list", "channel")[0]
    assert (kiosk["title"], kiosk["facts"], kiosk["own"]) == ("Kiosk", {"kind": "physical"}, True)
    assert "delete that one first" in refusal(capsys, "add", "touchpoint", "pop-up stand")
    assert answer(capsys, "delete", "touchpoint", "Social ad") == {"deleted": "Social ad"}
    assert own(capsys) == [("touchpoint", "Pop-up stand"), ("channel", "Kiosk")]


def test_a_library_is_passed_on(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "team.json"
    answer(capsys, "add", "campaign", "Spring", "--body", "Out into the sun", "--channel", "E-mail")
    answer(capsys, "add", "objective", "Fewer returns")
    answer(capsys, "add", "maturity", "Comes by", "--phase", "awareness")
    before = answer(capsys, "list")
    assert answer(capsys, "export", file) == {"exported": 3}
    answer(capsys, "delete", "maturity", "Comes by")
    assert answer(capsys, "import", file) == {"added": 1, "replaced": 2, "left_out": 0}
    assert answer(capsys, "list") == before


def test_entries_that_cannot_be_are_left_out_and_counted(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "team.json"
    answer(capsys, "add", "quality", "Easy to find")
    answer(capsys, "export", file)
    document = json.loads(file.read_text(encoding="utf-8"))
    document["entries"] += [3, {"kind": "quality", "title": "a\u0007"}, {"kind": "quality", "title": "Human"}]
    file.write_text(json.dumps(document), encoding="utf-8")
    assert answer(capsys, "import", file) == {"added": 1, "replaced": 1, "left_out": 2}
    assert own(capsys) == [("quality", "Easy to find"), ("quality", "Human")]


@pytest.mark.parametrize("text", ["no json", "[1]", '{"format": "journey-studio map"}'])
def test_what_is_no_library_adds_nothing(tmp_path: Path, capsys: Capture, text: str) -> None:
    file = tmp_path / "bad.json"
    file.write_text(text, encoding="utf-8")
    assert "no library" in refusal(capsys, "import", file, code=3)
    assert own(capsys) == []


def test_wrong_use_is_said(tmp_path: Path, capsys: Capture) -> None:
    assert "touchpoint, campaign" in refusal(capsys, "add", "sandwich", "Ham")
    assert "KIND TITLE" in refusal(capsys, "delete", "quality")
    assert "no kind" in refusal(capsys, "list", "sandwich")
    assert "FILE.json" in refusal(capsys, "export")
    assert "no quality called" in refusal(capsys, "delete", "quality", "None of mine")
    assert refusal(capsys, "import", tmp_path / "nothing.json", code=3)
    assert refusal(capsys, "add", "quality", "  ", code=3)
    made = tmp_path / "map.journey"
    assert main(["new", str(made)]) == 0
    assert "is a journey map" in refusal(capsys, "export", made, code=3)
