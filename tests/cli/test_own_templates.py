"""Templates of one's own from the command line: kept, begun with, deleted; nothing is replaced in silence."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from journey_studio.cli import main
from journey_studio.library.keeping import home

COAT = "Retail purchase: a winter coat"
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _empty_home() -> Iterator[None]:
    shutil.rmtree(home(), ignore_errors=True)
    yield
    shutil.rmtree(home(), ignore_errors=True)


@pytest.fixture
def coat(tmp_path: Path) -> Path:
    path = tmp_path / "coat.journey"
    assert main(["new", str(path), "--template", COAT]) == 0
    return path


def answer(capsys: Capture, *arguments: object) -> Any:
    capsys.readouterr()
    assert main([str(argument) for argument in arguments]) == 0
    return json.loads(capsys.readouterr().out)


def own(capsys: Capture) -> list[str]:
    listed = answer(capsys, "templates", "--all", "--json")
    return [each["name"] for each in listed if each["kind"] == "own"]


def counts(capsys: Capture, tmp_path: Path, template: str) -> tuple[str, int, int, int]:
    path = tmp_path / f"{template}.journey"
    assert main(["new", str(path), "--template", template, "--title", "Mine"]) == 0
    info = answer(capsys, "info", path, "--json")
    return info["title"], info["steps"], info["cards"], info["emotions"]


def test_a_map_is_kept_whole_or_bare_and_begins_another(coat: Path, tmp_path: Path, capsys: Capture) -> None:
    assert answer(capsys, "templates", "--save", coat, "--name", "Our  coats", "--json") == {
        "name": "Our coats"
    }
    assert main(["templates", "--save", str(coat), "--name", "Bare", "--structure"]) == 0
    assert own(capsys) == ["Bare", "Our coats"]
    assert counts(capsys, tmp_path, "our coats") == ("Mine", 6, 41, 12)
    assert counts(capsys, tmp_path, "Bare") == ("Mine", 6, 0, 0)


def test_without_a_name_it_is_called_as_the_map(coat: Path, capsys: Capture) -> None:
    assert answer(capsys, "templates", "--save", coat, "--json") == {"name": COAT}


def test_the_beginning_of_a_name_is_enough_where_only_one_begins_so(tmp_path: Path, capsys: Capture) -> None:
    assert counts(capsys, tmp_path, "retail purchase")[2] == 41
    assert main(["new", str(tmp_path / "x.journey"), "--template", "Four"]) == 2  # stages, or phases
    assert main(["new", str(tmp_path / "x.journey"), "--template", "four stages"]) == 0


def test_nothing_is_replaced_until_it_is_deleted(coat: Path, capsys: Capture) -> None:
    assert main(["templates", "--save", str(coat), "--name", "Mine"]) == 0
    capsys.readouterr()
    assert main(["templates", "--save", str(coat), "--name", "mine", "--structure"]) == 2
    assert "choose another --name" in capsys.readouterr().err
    assert main(["templates", "--delete", "MINE"]) == 0
    assert own(capsys) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["--delete", "Common stages"],
        ["--delete", "Nothing"],
        ["--structure"],
        ["--name", "x"],
        ["--save", "{coat}", "--name", "  "],
    ],
)
def test_what_cannot_be_is_said(coat: Path, capsys: Capture, arguments: list[str]) -> None:
    capsys.readouterr()
    assert main(["templates", *(each.format(coat=coat) for each in arguments)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "template" in printed.err
    assert own(capsys) == []


def test_no_template_comes_of_what_is_no_map(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "x.journey").write_text("no map")
    assert main(["templates", "--save", str(tmp_path / "x.journey")]) == 3
    assert own(capsys) == []
