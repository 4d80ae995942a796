"""`library`: a person's own entries listed, added, deleted and passed on; nothing is replaced, nothing half-read."""

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


def test_a_library_is_passed_on_and_adds_only_what_is_new(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "team.json"
    answer(capsys, "add", "campaign", "Spring", "--body", "Out into the sun", "--channel", "E-mail")
    answer(capsys, "add", "objective", "Fewer returns")
    before = answer(capsys, "list")
    assert answer(capsys, "export", file) == {"exported": 2}
    answer(capsys, "delete", "objective", "Fewer returns")
    assert answer(capsys, "import", file) == {"added": 1, "there already": 1}
    assert answer(capsys, "list") == before
    assert answer(capsys, "import", file) == {"added": 0, "there already": 2}


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("no json", "no JSON document"),
        ("[1]", "no library"),
        ({"format": "journey-studio map"}, "no library"),
        ({"format": "journey-studio library", "entries": 3}, "no list of entries"),
        ({"format": "journey-studio library", "entries": [3]}, "Entry 1"),
        ({"format": "journey-studio library", "entries": [{"kind": "sandwich", "title": "x"}]}, "Entry 1"),
        ({"format": "journey-studio library", "entries": [{"kind": "quality", "title": ""}]}, "Entry 1"),
        (
            {"format": "journey-studio library", "entries": [{"kind": "quality", "title": "a\u0007"}]},
            "Entry 1",
        ),
        (
            {
                "format": "journey-studio library",
                "entries": [
                    {"kind": "quality", "title": "Good"},
                    {"kind": "channel", "title": "x", "facts": {"kind": 3}},
                ],
            },
            "Entry 2",
        ),
    ],
)
def test_what_is_no_library_adds_nothing(
    tmp_path: Path, capsys: Capture, document: object, words: str
) -> None:
    file = tmp_path / "bad.json"
    file.write_text(document if isinstance(document, str) else json.dumps(document))
    assert words in refusal(capsys, "import", file, code=3)
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
