"""Markdown that other people wrote: Mermaid, tables and headed lists on one board; what belongs to no stage is kept."""

import os
import time
from contextlib import suppress
from pathlib import Path

import pytest

from journey_studio.exporters.markdown import markdown_text
from journey_studio.importers import Unreadable, propose
from journey_studio.importers.markdown import read_markdown
from journey_studio.model import Card, Emotion
from tests.builders import a_journey
from tests.importers.reading import EMPTY, board, lanes, put, title, warned

CORPUS = Path(
    os.environ.get("JOURNEY_STUDIO_CORPUS", Path(__file__).resolve().parents[3] / "shared" / "corpus")
)

HEADED = """---
sidebar: 3
---
# Borrowing

Some words before.

| Stage | Discover | Borrow |
|-------|----------|--------|
| User Goal | Find a book | Get it |

## Details

### 1. Discover

**User Actions**
- Searches
- Opens a page
  with two lines

**Pain Points:** Too many editions

**Emotional State**

🙂 Curious -> 😕 Confused

### 2. Borrow the book

#### User Actions
- Clicks [borrow](https://a.example/)

## Summary

The end.
"""


def test_headed_lists_and_an_overview_are_one_board() -> None:
    proposal = propose(HEADED.encode(), "a.md", EMPTY)
    made, journey = put(proposal), proposal.journeys[0]
    assert title(proposal) == "Borrowing"
    assert board(proposal) == [("Discover", "", {None: -1.0}), ("Borrow", "", {})]
    assert lanes(made, journey) == {
        "User Goal": [("", "thought", "Find a book"), ("", "thought", "Get it")],
        "User Actions": [("", "action", "Searches"), ("", "action", "Opens a page with two lines"),
                         ("", "action", "Clicks borrow (https://a.example/)")],
        "Pain points": [("", "pain point", "Too many editions")],
        "Emotional State": [],
    }  # fmt: skip
    assert [point.word for point in made.all(Emotion)] == ["🙂 Curious -> 😕 Confused"]
    assert made.journeys[0].provenance["Markdown"] == {"text": ("Some words before.", "The end.")}
    assert list(warned(proposal)) == [6, 25]


def test_tables_below_stages_enrich_a_mermaid_journey() -> None:
    text = """```mermaid
journey
  title T
  section Find
    Look: 4: Me
    Read: 2: Me
```
## 1. Find
| Step | User actions | Emotions | Ideas |
| --- | --- | --- | --- |
| Look | Types<br>Scrolls | Curious | - |
| Read | • One<br>• Two | Lost | Shorter |
"""
    proposal = propose(text.encode(), "a.md", EMPTY)
    made, journey = put(proposal), proposal.journeys[0]
    assert title(proposal) == "T"
    assert board(proposal) == [("Find", "Look", {"Me": 1.0}), ("Find", "Read", {"Me": -1.0})]
    assert sorted(point.word for point in made.all(Emotion)) == ["Curious", "Lost"]
    told = lanes(made, journey)
    assert told["User actions"] == [("Look", "action", name) for name in ("Types", "Scrolls")] + [
        ("Read", "action", name) for name in ("One", "Two")
    ]
    assert told["Ideas"] == [("Read", "opportunity", "Shorter")]
    assert proposal.warnings == ()


def test_stages_as_rows() -> None:
    text = "| Phase | Actions | Pain points | Feeling |\n|---|---|---|---|\n| Find | Looks | Slow | 2 |\n| Buy | Pays | | happy |\n"
    proposal = propose(text.encode(), "a.txt", EMPTY)
    assert board(proposal) == [("Find", "", {None: 2.0}), ("Buy", "", {None: 2.0})]
    assert lanes(put(proposal), proposal.journeys[0])["Pain points"] == [("", "pain point", "Slow")]


def test_a_card_that_was_added_to_the_overview_or_the_list_is_added_once() -> None:
    text = markdown_text(
        a_journey("J").with_stage("Buy").with_lane("actions").with_card("action", "Pays").snapshot,
        "journey-1",
    )
    wider = text.replace("| Pays |", "| Pays<br>Waits<br>Pays |").replace("- Pays", "- Pays\n- Packs")
    made = put(read_markdown(wider, EMPTY))
    assert sorted(card.title for card in made.all(Card)) == ["Packs", "Pays", "Pays", "Waits"]


def test_an_emotion_that_differs_between_overview_and_list_is_told() -> None:
    map_ = (
        a_journey("J").with_stage("Buy").with_lane("emotion").with_persona("Mia").with_curve("Mia", [1.234])
    )
    text = markdown_text(map_.snapshot, "journey-1")
    assert "+1.23" in text
    assert read_markdown(text, EMPTY).warnings == ()
    proposal = read_markdown(text.replace("+1.23", "−1"), EMPTY)
    assert board(proposal)[0][2] == {"Mia": 1.234}
    assert "this one counts" in proposal.warnings[0].message


@pytest.mark.parametrize(
    "text",
    [
        "# Notes\n\n- one\n",
        "## 1. First\n\nwords\n",
        "| a | b |\n|---|---|\n| c | d |\n",
        "```python\nx\n```\n",
    ],
)
def test_without_a_lane_it_is_no_journey(text: str) -> None:
    with pytest.raises(Unreadable, match="no journey in this Markdown"):
        read_markdown(text, EMPTY)


@pytest.mark.parametrize("piece", ["> ", "- ", "[", "**", "| a ", "<br>", "`", "1. ", "![", "*a_", "  - a\n"])
def test_hostile_markdown_takes_bounded_time(piece: str) -> None:
    begun = time.perf_counter()
    with suppress(Unreadable):
        read_markdown("## 1. A\n**Actions**\n\n" + piece * (300_000 // len(piece)), EMPTY)
    assert time.perf_counter() - begun < 20


def test_too_long_a_text_is_refused() -> None:
    with pytest.raises(Unreadable, match="2,000,000"):
        read_markdown("a" * 2_000_001, EMPTY)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the folder of other people's journeys is not here")
@pytest.mark.parametrize(
    ("name", "stages", "cards"),
    [("openlibrary-journey", 6, 76), ("snowflake-journey-en", 4, 52), ("snowflake-journey-ru", 4, 52)],
)
def test_other_peoples_maps(name: str, stages: int, cards: int) -> None:
    proposal = propose((CORPUS / "maps" / f"{name}.md").read_bytes(), f"{name}.md", EMPTY)
    made = put(proposal)
    assert len(made.stages(proposal.journeys[0])) == stages
    assert len(list(made.all(Card))) == cards
    assert len(list(made.all(Emotion))) == len(made.steps(proposal.journeys[0]))
