"""Every command as a script would call it: answers on stdout, words on stderr, the exit code of the contract."""

import json
import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest

from journey_studio import layout
from journey_studio.cli import main
from journey_studio.cli.arguments.exporting import PAPERS, THEMES
from journey_studio.cli.parser import COMMANDS, make_parser
from journey_studio.document import Document
from journey_studio.document.changing import change
from journey_studio.exporters.pdf import SIZES
from journey_studio.model import Card
from journey_studio.store import open_map

MERMAID = """journey
    title Buying boots
    section Search
      Compare offers: 4: Mia, Tom
      Arrive 10:30: 2: Mia
    section Buy
      Pay: 1: Mia
"""


@pytest.fixture
def boots(tmp_path: Path) -> Path:
    source, target = tmp_path / "boots.mmd", tmp_path / "boots.journey"
    source.write_text(MERMAID, encoding="utf-8")
    assert main(["import", str(source), str(target)]) == 0
    return target


def answer(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> object:
    capsys.readouterr()
    assert main([str(argument) for argument in arguments]) == code
    return json.loads(capsys.readouterr().out)


def refusal(capsys: pytest.CaptureFixture[str], *arguments: object, code: int) -> str:
    capsys.readouterr()
    assert main([str(argument) for argument in arguments]) == code
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "Traceback" not in printed.err
    return printed.err


def test_a_real_journey_comes_in_and_is_told(boots: Path, capsys: pytest.CaptureFixture[str]) -> None:
    info = answer(capsys, "info", boots, "--json")
    assert isinstance(info, dict)
    assert info["title"] == "Buying boots"
    assert info["stages"] == ["Search", "Buy"]
    assert (info["steps"], info["cards"], info["emotions"], info["edits"]) == (3, 3, 4, 0)
    assert info["cards_by_kind"] == {"touchpoint": 3}
    assert info["personas"] == ["Mia", "Tom"]


def test_warnings_name_file_and_line(boots: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "boots.mmd"
    capsys.readouterr()
    assert main(["import", str(source), str(tmp_path / "again.journey")]) == 0
    assert f"{source}:5: " in capsys.readouterr().err
    (remark,) = answer(capsys, "import", source, tmp_path / "third.journey", "--json")  # type: ignore[misc]
    assert remark["line"] == 5  # type: ignore[index]


def test_a_second_journey_is_one_edit_and_can_be_named(
    boots: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.mmd"
    other.write_text(
        "journey\n title Returning boots\n section Return\n  Send back: 2: Mia\n", encoding="utf-8"
    )
    assert main(["import", str(other), str(boots)]) == 0
    info = answer(capsys, "info", boots, "--json", "--journey", "returning boots")
    assert isinstance(info, dict)
    assert info["journeys"] == ["Buying boots", "Returning boots"]
    assert (info["stages"], info["edits"], info["personas"]) == (["Return"], 1, ["Mia", "Tom"])
    assert "Buying boots" in refusal(capsys, "info", boots, "--journey", "Nowhere", code=2)


def test_new_makes_a_map_and_never_replaces_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "new.journey"
    assert main(["new", str(path), "--template", "Journey marketing", "--title", "Boots"]) == 0
    info = answer(capsys, "info", path, "--json")
    assert isinstance(info, dict)
    assert info["stages"] == ["Awareness", "Consideration", "Purchase", "Retention", "Advocacy"]
    assert (info["title"], info["lanes"]) == ("Boots", 5)
    before = path.read_bytes()
    assert "new.journey" in refusal(capsys, "new", path, code=3)
    assert path.read_bytes() == before
    assert "Twelve stages" in refusal(
        capsys, "new", tmp_path / "x.journey", "--template", "Twelve stages", code=2
    )
    assert not (tmp_path / "x.journey").exists()


def test_a_blank_map_has_lanes_and_no_stage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "blank.journey"
    assert main(["new", str(path)]) == 0
    info = answer(capsys, "info", path, "--json")
    assert isinstance(info, dict)
    assert (info["title"], info["stages"], info["steps"], info["lanes"]) == ("blank", [], 0, 5)


def test_the_twelve_templates_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    listed = answer(capsys, "templates", "--json")
    assert isinstance(listed, list)
    assert len(listed) == 12
    assert listed[3] == {
        "name": "Common stages",
        "stages": ["Awareness", "Consideration", "Purchase", "Post-purchase"],
    }


@pytest.mark.parametrize("suffix", ["pdf", "xlsx", "png", "svg", "mmd", "json"])
def test_every_format_is_written(boots: Path, suffix: str) -> None:
    target = boots.with_suffix(f".{suffix}")
    if suffix == "mmd":
        target = boots.with_name("out.mmd")
    assert main(["export", str(boots), str(target)]) == 0
    heads = {
        "pdf": b"%PDF",
        "xlsx": b"PK",
        "png": b"\x89PNG",
        "svg": b"<?xml",
        "mmd": b"journey\n",
        "json": b"{",
    }
    assert target.read_bytes().startswith(heads[suffix])


def test_the_json_document_comes_back(
    boots: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document, again = tmp_path / "map.json", tmp_path / "again.journey"
    assert main(["export", str(boots), str(document)]) == 0
    assert main(["import", str(document), str(again)]) == 0
    assert main(["export", str(again), str(tmp_path / "second.json")]) == 0
    assert (tmp_path / "second.json").read_bytes() == document.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["export", "MAP", "out.doc"], 2, "pdf, .xlsx"),
        (["export", "MAP", "missing/out.pdf"], 4, "Nothing was changed"),
        (["export", "gone.journey", "out.pdf"], 3, "gone.journey"),
        (["info", "boots.mmd"], 3, "boots.mmd"),
        (["info", "."], 3, ""),
        (["import", "gone.mmd", "x.journey"], 3, "gone.mmd"),
        (["import", ".", "x.journey"], 3, "folder"),
        (["script", "boots.mmd"], 3, ""),
        (["frobnicate", "boots.journey"], 2, "no command"),
    ],
)
def test_refusals_are_plain(
    boots: Path,
    arguments: list[str],
    code: int,
    words: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(boots.parent)
    before = sorted(boots.parent.iterdir())
    capsys.readouterr()
    assert main([str(boots) if argument == "MAP" else argument for argument in arguments]) == code
    printed = capsys.readouterr()
    assert words in printed.err + printed.out
    assert "Traceback" not in printed.err
    assert sorted(boots.parent.iterdir()) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "a", "b", "--paper", "a9"],
        ["--what"],
        ["info"],
        ["export", "a", "b", "--landscape", "--portrait"],
    ],
)
def test_wrong_use_is_exit_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2


def test_check_reports_and_exits_by_severity(boots: Path, capsys: pytest.CaptureFixture[str]) -> None:
    findings = answer(capsys, "check", boots, "--json")
    assert isinstance(findings, list)
    assert {finding["rule"] for finding in findings} == {
        "touchpoint-without-channel",
        "touchpoint-without-owner",
        "touchpoint-without-evidence",
        "assumption-shown-as-fact",
    }
    data = bytearray(boots.read_bytes())
    place = data.find(b"Compare offers")
    data[place : place + 7] = b"Imagine"
    boots.write_bytes(data)
    (finding,) = answer(capsys, "check", boots, "--json", code=1)  # type: ignore[misc]
    assert finding["severity"] == "error"  # type: ignore[index]


def test_schema_describes_file_and_document(capsys: pytest.CaptureFixture[str]) -> None:
    schema = answer(capsys, "schema", "--json")
    assert isinstance(schema, dict)
    assert "CREATE TABLE card" in schema["file"]["sql"]
    assert schema["document"]["properties"]["cards"]["items"]["properties"]["moment_of_truth"] == {
        "type": "boolean"
    }


def test_an_export_never_replaces_a_map(boots: Path, capsys: pytest.CaptureFixture[str]) -> None:
    named_so = boots.with_suffix(".json")
    named_so.write_bytes(boots.read_bytes())
    for source in (boots, named_so):
        assert "is a journey map" in refusal(capsys, "export", source, named_so, code=3)
    assert named_so.read_bytes() == boots.read_bytes()


def test_journeys_of_one_name_are_told_apart_by_id(
    boots: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(tmp_path / "boots.mmd"), str(boots)]) == 0
    words = refusal(capsys, "info", boots, "--journey", "Buying boots", code=2)
    second = words.rstrip(".\n").rpartition(", ")[2]
    assert main(["info", str(boots), "--json", "--journey", second]) == 0


def test_the_parser_knows_every_paper_and_theme() -> None:
    assert set(PAPERS) == {"auto", *SIZES}
    assert set(THEMES) == set(layout.THEMES)


def test_a_map_of_an_earlier_version_is_read_without_changing_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    earlier = Path(__file__).parents[1] / "old_files" / "v1.journey"
    path = Path(shutil.copy(earlier, tmp_path / "boots.journey"))
    assert main(["info", str(path)]) == 0
    assert main(["check", str(path)]) in (0, 1)
    assert main(["export", str(path), str(tmp_path / "boots.json")]) == 0
    assert path.read_bytes() == earlier.read_bytes()
    assert sorted(item.name for item in tmp_path.iterdir()) == ["boots.journey", "boots.json"]
    capsys.readouterr()
    (tmp_path / "more.mmd").write_text("journey\n  title More\n  section Search\n    Sees an ad: 4: Mia\n")
    assert main(["import", str(tmp_path / "more.mmd"), str(path)]) == 0
    assert "its earlier file is kept as" in capsys.readouterr().err
    assert (tmp_path / "boots.journey.v1-backup").read_bytes() == earlier.read_bytes()


def test_snapshots_are_saved_listed_and_restored(boots: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def answer(*words: str) -> Any:
        capsys.readouterr()
        assert main(["snapshot", str(boots), *words, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    assert answer("list") == []
    assert answer("save", "Before the talk")["cards"] == 3
    second = boots.with_name("second.mmd")
    second.write_text("journey\n  title More\n  section Search\n    Sees an ad: 4: Mia\n", encoding="utf-8")
    assert main(["import", str(second), str(boots)]) == 0
    restored = answer("restore", "Before the talk")
    assert restored["restored"] is True
    assert restored["removed"] > 0
    assert (restored["added"], restored["changed"], restored["moved"]) == (0, 0, 0)
    assert [(each["name"], each["automatic"], each["cards"]) for each in answer("list")] == [
        ("Before the talk", False, 3), ("@before restore", True, 4),
    ]  # fmt: skip
    assert answer("restore", "Before the talk")["restored"] is False
    assert main(["snapshot", str(boots), "restore", "Nothing"]) == 2
    assert "“Before the talk”" in capsys.readouterr().err
    assert main(["snapshot", str(boots), "save"]) == 2


def test_compare_tells_now_from_a_snapshot_and_from_another_file(
    boots: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.journey"
    shutil.copyfile(boots, other)
    answer(capsys, "snapshot", boots, "save", "Before", "--json")
    _rename(boots)
    for name in ("Before", other):
        arguments = (boots, name) if name == "Before" else (name, boots)
        told = answer(capsys, "compare", *arguments, "--json")
        assert isinstance(told, dict)
        assert told["counts"] == {"added": 0, "changed": 1, "moved": 0, "removed": 0}
        assert told["cards"][0]["fields"] == [{"field": "title", "before": "Pay", "after": "Pay by card"}]
    capsys.readouterr()
    assert main(["compare", str(boots), "Before"]) == 0
    assert "    title: “Pay” → “Pay by card”" in capsys.readouterr().out.splitlines()


def test_exports_tell_before_and_after(boots: Path, tmp_path: Path) -> None:
    main(["snapshot", str(boots), "save", "Before"])
    _rename(boots)
    for name in ("plain.pdf", "plain.xlsx"):
        assert main(["export", str(boots), str(tmp_path / name)]) == 0
    for name in ("both.pdf", "both.xlsx"):
        assert main(["export", str(boots), str(tmp_path / name), "--compare", "Before"]) == 0
    words = [
        "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / name).pages)
        for name in ("plain.pdf", "both.pdf")
    ]
    assert "Before and after" not in words[0]
    assert "≠ Changed" in words[1]
    assert "Pay by card" in words[1]
    assert "Before and after" not in openpyxl.load_workbook(tmp_path / "plain.xlsx").sheetnames
    sheet = openpyxl.load_workbook(tmp_path / "both.xlsx")["Before and after"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4, max_row=5)]
    assert rows[0][:3] == ["How", "Kind", "Name"]
    assert rows[1][:9] == [
        *("Changed", "Touchpoint", "Pay by card", "Buy", "Pay", "Touchpoints", "Title", "Pay", "Pay by card")
    ]
    assert list(sheet.tables) == ["ComparisonTable", "ComparisonEmotions"]


def test_compare_of_a_map_with_itself_and_with_nothing(
    boots: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(boots), str(boots)]) == 0
    assert "Nothing differs." in capsys.readouterr().out
    assert "neither a file nor a journey" in refusal(capsys, "compare", boots, "Moon", code=2)


def _rename(path: Path) -> None:
    """Another title for the card of the last step."""
    document = Document(open_map(path))
    card = next(card for card in document.snapshot.all(Card) if card.title == "Pay")
    with document.edit("Rename") as edit:
        change(edit, card.id, {"title": "Pay by card"})
    document.close()


def test_samples_and_own_templates_are_listed_when_asked_for_and_begin_a_map(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = answer(capsys, "templates", "--json", "--all")
    assert isinstance(listed, list)
    assert [each["kind"] for each in listed] == ["sample"] * 3 + ["stage model"] * 12
    name = listed[1]["name"]
    assert main(["new", str(tmp_path / "m.journey"), "--template", name]) == 0
    capsys.readouterr()
    info = answer(capsys, "info", tmp_path / "m.journey", "--json")
    assert isinstance(info, dict)
    assert info["title"] == name == "From a magazine to a subscription"


def test_every_command_is_known_by_name_and_has_something_to_run() -> None:
    choices = make_parser()._subparsers._group_actions[0].choices  # type: ignore[union-attr]
    assert sorted(choices) == sorted(COMMANDS)  # type: ignore[arg-type]
    for command in choices.values():  # type: ignore[union-attr]
        assert callable(command.get_default("run"))
