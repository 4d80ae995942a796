"""What Mermaid reads cleanly comes back the same: title, runs of sections, tasks, scores and ordered actors."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.assets import resource
from journey_studio.importers.mermaid import read_mermaid
from tests.importers.mermaid_oracle import Rejected, mermaid_reads
from tests.importers.reading import EMPTY, board, journey_lines, written_back

CORPUS = Path(
    os.environ.get("JOURNEY_STUDIO_CORPUS", Path(__file__).resolve().parents[3] / "shared" / "corpus")
)
FILES = sorted((CORPUS / "mermaid").glob("*.mmd")) if CORPUS.is_dir() else []

WORDS = st.text(st.sampled_from("aZ é私😀%<>{}()'\"&/-_=?!.,\\"), min_size=1, max_size=12)
NAMES = WORDS.map(str.strip).filter(lambda name: name and "%%" not in name and name[0] != "%")
ACTORS = NAMES.map(lambda name: name.replace(",", "")).filter(str.strip)
SCORES = st.one_of(
    st.integers(1, 5).map(str),
    st.sampled_from(["0", "7", "-3", "3.5", "+4", "0x5", "1e1", "2.50", ".5", "12345678901"]),
)
TASKS = st.builds(
    lambda name, score, actors: f"{name}: {score}" + (f": {', '.join(actors)}" if actors is not None else ""),
    NAMES,
    SCORES,
    st.none() | st.lists(ACTORS | st.just(""), min_size=1, max_size=4),
)
LINES = st.lists(TASKS | NAMES.map("section {}".format) | NAMES.map("title {}".format), max_size=12)


def comes_back(text: str) -> None:
    first = mermaid_reads(text)
    assert mermaid_reads(written_back(read_mermaid(text, EMPTY))) == first


@given(LINES)
def test_clean_texts_come_back_the_same(lines: list[str]) -> None:
    comes_back(journey_lines(*lines))


@given(st.text(st.sampled_from("ab:;#,% \n<br>{}/1234-'\"私"), max_size=60))
def test_any_text_is_read_and_what_is_written_is_sound_and_stable(text: str) -> None:
    """Nothing breaks the reader; what is written Mermaid reads, and reading it again gives the same board and text."""
    proposal = read_mermaid("journey\n" + text, EMPTY)
    written = written_back(proposal)
    mermaid_reads(written)
    again = read_mermaid(written, EMPTY)
    assert board(again) == board(proposal)
    assert written_back(again) == written


UPSTREAM = [
    journey_lines("title Adding journey diagram functionality to mermaid"),
    journey_lines("accDescr: A user journey diagram", "title Adding", "section Order from website"),
    journey_lines(
        "accDescr {", "A user journey", "diagram", "}", "title Adding", "accTitle: Its title", "section Order"
    ),
    journey_lines("section one", "section Line1<br>Line2<br/>Line3<br />Line4<br\t/>Line5"),
    journey_lines(
        "A: 5: Alice, Bob, Charlie", "B: 3:Bob, Charlie", "C: 5", "D: 5: Charlie,Alice", "E: 5:", "F: 5: , "
    ),
    journey_lines("section Empty only"),
    journey_lines("title T", "title Last", "section S", "section S", "A:5:Me", "B: 3: x: dropped"),
    "---\ntitle: Front\n---\n%%{init: {'theme': 'base'}}%%\njourney\n  A: 3: x # note\n",
    "journey title foo\n A: 3",
    "\r\njourney\r\n title a\r\n %% c\r\n # d\r\n A: 3: b\r\n",
]


@pytest.mark.parametrize("text", UPSTREAM)
def test_the_cases_mermaid_tests_itself_with_come_back_the_same(text: str) -> None:
    comes_back(text)


def test_the_demo_needs_no_repair_and_comes_back_letter_by_letter() -> None:
    text = resource("samples", "demo.mmd").read_text(encoding="utf-8")
    proposal = read_mermaid(text, EMPTY)
    assert proposal.warnings == ()
    assert written_back(proposal) == text
    assert len(mermaid_reads(text).sections) == 5


@pytest.mark.skipif(not FILES, reason="the folder of other people's journeys is not here")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_other_peoples_journeys(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    proposal = read_mermaid(text, EMPTY, file.stem)
    try:
        diagram = mermaid_reads(text)
    except Rejected:
        assert proposal.warnings
        return
    if all(score is not None for _, _, score, _ in diagram.tasks):
        comes_back(text)
    else:
        assert len(proposal.warnings) == sum(score is None for _, _, score, _ in diagram.tasks)
    assert [step for _, step, _ in board(proposal) if step] == [task[1] for task in diagram.tasks]
