"""The command that moves a journey to another stage model: shown first, done when told so."""

import json
from pathlib import Path

import pytest

from journey_studio.cli import main
from journey_studio.document import Document
from journey_studio.library.samples import samples
from journey_studio.model import Card, Step
from journey_studio.store import read_map


@pytest.fixture
def coat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "coat.journey"
    assert main(["new", str(path), "--template", "Retail purchase: a winter coat"]) == 0
    capsys.readouterr()
    return path


def test_it_is_shown_first_and_changes_nothing(coat: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = coat.read_bytes()
    assert main(["crosswalk", str(coat), "six phases"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == "Awareness / Sees the advertisement → Awareness (5 cards)"
    assert shown[-1] == "Nothing was changed; --apply does it."
    assert shown[-2] == "Empty at first: Advocacy"
    assert len(shown) == 8
    assert main(["crosswalk", str(coat), "six phases", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["stage"] for row in rows] == ["Awareness", "Consideration", "Purchase", "Post-purchase"]
    assert [step["to"] for row in rows for step in row["steps"]] == [
        *("Awareness", "Consideration", "Conversion", "Conversion", "Usage", "Retention"),
    ]
    assert coat.read_bytes() == before


def test_applied_it_is_one_edit_that_keeps_every_card(coat: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["crosswalk", str(coat), "Six phases", "--apply"]) == 0
    assert capsys.readouterr().out.endswith("Done.\n")
    document = Document(read_map(coat))
    snapshot = document.snapshot
    journey = snapshot.journeys[0]
    assert [stage.title for stage in snapshot.stages(journey.id)] == [
        *("Awareness", "Consideration", "Conversion", "Usage", "Retention", "Advocacy")
    ]
    assert journey.is_cycle
    assert [entry.label for entry in document.history] == ["Change the stage model"]
    assert len(list(snapshot.all(Card))) == len(list(samples()[0].snapshot.all(Card)))
    document.close()


def targets(capsys: pytest.CaptureFixture[str], coat: Path, *said: str) -> list[str]:
    maps = [part for each in said for part in ("--map", each)]
    capsys.readouterr()
    assert main(["crosswalk", str(coat), "Six phases", "--json", *maps]) == 0
    return [step["to"] for row in json.loads(capsys.readouterr().out) for step in row["steps"]]


def test_the_proposal_can_be_changed_by_stage_by_step_and_by_both(
    coat: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    usual = ["Awareness", "Consideration", "Conversion", "Conversion", "Usage", "Retention"]
    assert targets(capsys, coat) == usual
    assert targets(capsys, coat, "Post-purchase=Advocacy") == [*usual[:4], "Advocacy", "Advocacy"]
    assert targets(capsys, coat, "writes a  review = advocacy") == [*usual[:5], "Advocacy"]
    both = ("Post-purchase=Usage", "Post-purchase / Writes a review=Advocacy")  # the later one counts
    assert targets(capsys, coat, *both) == [*usual[:4], "Usage", "Advocacy"]


def test_what_was_said_is_what_is_done(coat: Path) -> None:
    arguments = ["crosswalk", str(coat), "Six phases", "--map", "Writes a review=Advocacy", "--apply"]
    assert main(arguments) == 0
    document = Document(read_map(coat))
    snapshot = document.snapshot
    last = snapshot.stages(snapshot.journeys[0].id)[-1]
    assert [(last.title, step.title) for step in snapshot.of_owner(Step, last.id)] == [
        ("Advocacy", "Writes a review")
    ]
    document.close()


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Purchase", "OLD=NEW"),
        ("Purchase=Nowhere", "Awareness · Consideration · Conversion · Usage · Retention · Advocacy"),
        ("Nothing=Usage", "Awareness · Consideration · Purchase · Post-purchase"),
    ],
)
def test_a_mapping_that_says_nothing_changes_nothing(
    coat: Path, capsys: pytest.CaptureFixture[str], said: str, words: str
) -> None:
    before = coat.read_bytes()
    assert main(["crosswalk", str(coat), "Six phases", "--apply", "--map", said]) == 2
    printed = capsys.readouterr()
    assert words in printed.err
    assert printed.out == ""
    assert coat.read_bytes() == before


def test_two_steps_of_one_name_are_told_apart(coat: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = coat.with_name("two.json")
    main(["export", str(coat), str(source)])
    document = json.loads(source.read_text(encoding="utf-8"))
    for step in document["steps"][:2]:
        step["title"] = "Looks"
    source.write_text(json.dumps(document), encoding="utf-8")
    two = coat.with_name("two.journey")
    assert main(["import", str(source), str(two)]) == 0
    capsys.readouterr()
    assert main(["crosswalk", str(two), "Six phases", "--map", "Looks=Usage"]) == 2
    assert "2 stages or steps are called “Looks”" in capsys.readouterr().err
    assert targets(capsys, two, "Consideration / Looks=Usage")[:2] == ["Awareness", "Usage"]


def test_an_unknown_model_is_answered_with_those_there_are(
    coat: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["crosswalk", str(coat), "Nine phases"]) == 2
    assert "Four phases" in capsys.readouterr().err
