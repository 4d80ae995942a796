"""The command that moves a journey to another stage model: shown first, done when told so."""

import json
from pathlib import Path

import pytest

from journey_studio.cli import main
from journey_studio.document import Document
from journey_studio.library.samples import samples
from journey_studio.model import Card
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
    assert len(shown) == 7
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


def test_an_unknown_model_is_answered_with_those_there_are(
    coat: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["crosswalk", str(coat), "Nine phases"]) == 2
    assert "Four phases" in capsys.readouterr().err
