"""`journey-studio feedback`: sorted first, put on the map where that is asked for."""

import json
from pathlib import Path
from typing import Any

import pytest

from journey_studio.cli import main
from journey_studio.store import create_map
from tests.importers.feedback.test_feedback import shop

TEXTS = "Great basket\nTracking was wrong\nHm\n"


@pytest.fixture
def held(tmp_path: Path) -> tuple[str, str]:
    path, texts = tmp_path / "shop.journey", tmp_path / "posts.txt"
    create_map(path, shop().snapshot.records())
    texts.write_text(TEXTS, "utf-8")
    return str(texts), str(path)


def test_sorted_first_and_nothing_is_changed(held: tuple[str, str], capsys: Any) -> None:
    before = Path(held[1]).read_bytes()
    assert main(["feedback", *held]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "positive → Online basket: Great basket",
        "negative → Delivery tracking: Tracking was wrong",
        "neither → (no touchpoint found): Hm",
    ]
    assert main(["feedback", *held, "--json"]) == 0
    assert [(each["sign"], each["touchpoint"]) for each in json.loads(capsys.readouterr().out)] == [
        ("positive", "Online basket"),
        ("negative", "Delivery tracking"),
        ("", ""),
    ]
    assert Path(held[1]).read_bytes() == before


def test_put_on_the_map_once(held: tuple[str, str], capsys: Any) -> None:
    for count in (2, 0):
        assert main(["feedback", *held, "--apply"]) == 0
        assert capsys.readouterr().out.endswith(f"{count} of 3 texts\n")


def test_what_has_no_texts_is_refused(held: tuple[str, str], capsys: Any) -> None:
    Path(held[0]).write_text("", "utf-8")
    assert main(["feedback", *held]) == 3
    assert "There are no texts in this file" in capsys.readouterr().err
