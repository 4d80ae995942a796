"""What Mermaid rejects, or takes for something else than its author meant, is repaired with one warning a line."""

import time

import pytest

from journey_studio.importers.mermaid import read_mermaid
from tests.importers.mermaid_oracle import Rejected, mermaid_reads
from tests.importers.reading import EMPTY, board, journey_lines, read, warned, written_back

Emotions = dict[str | None, float]
MISREAD: list[tuple[str, str, Emotions]] = [
    ("Task -> 3: User", "Task", {"User": 0.0}),
    ("Home -> Basket --> 3: User", "Home -> Basket", {"User": 0.0}),
    ("Arrive 10:30: 4: Me", "Arrive 10:30", {"Me": 1.0}),
    ("Arrive 10:30: 4", "Arrive 10:30", {None: 1.0}),
    ("Leave 12:05: 4", "Leave 12:05", {None: 1.0}),
    ("Step 1: open app: 4: Me", "Step 1: open app", {"Me": 1.0}),
    ("Visit https://a.example/b?c=1: 2: Me, Cat", "Visit https://a.example/b?c=1", {"Me": -1.0, "Cat": -1.0}),
    ("Call http://a.example:8080/x: 2: Me", "Call http://a.example:8080/x", {"Me": -1.0}),
    ("Name: 2, Usuario", "Name", {"Usuario": -1.0}),
    ("A: 4/5: Me", "A", {"Me": 1.0}),
    ("A: 3: Me %% note", "A", {"Me": 0.0}),
    ("A: 3: Child#1, Mum", "A", {"Child#1": 0.0, "Mum": 0.0}),
    ("title deed signed: 3: Me", "title deed signed", {"Me": 0.0}),
    ("A: 3: Me, Me, me,", "A", {"Me": 0.0, "me": 0.0}),
    ("A: 9: Me", "A", {"Me": 2.0}),
    ("A: -2: Me", "A", {"Me": -2.0}),
    ("A: 1e1: Me", "A", {"Me": 2.0}),
    ("A: happy: Me", "A", {}),
    ("A: : Me", "A", {}),
    ("A: Infinity: Me", "A", {}),
    ("A: 3: Me: and more", "A", {"Me": 0.0}),
]
REJECTED: list[tuple[str, str, Emotions]] = [
    ("Task → 3", "Task", {None: 0.0}),
    ("Task：3：Me，You", "Task", {"Me": 0.0, "You": 0.0}),
    ("Pay; then wait: 3: Me", "Pay; then wait", {"Me": 0.0}),
    ("Task #1: 3: Me", "Task #1", {"Me": 0.0}),
    ("Make tea: 5: Me;", "Make tea", {"Me": 2.0}),
    ("Just some words", "Just some words", {}),
    ("Make tea:", "Make tea", {}),
    (": 3: Me", "", {"Me": 0.0}),
    ("Journey begins: 3: Me", "Journey begins", {"Me": 0.0}),
]


@pytest.mark.parametrize(("line", "name", "emotions"), MISREAD + REJECTED)
def test_a_broken_task_line_is_repaired_with_one_warning(line: str, name: str, emotions: Emotions) -> None:
    proposal = read("section S", "Before: 1: Me", line, "After: 5: Me")
    assert board(proposal) == [
        ("S", "Before", {"Me": -2.0}),
        ("S", name, emotions),
        ("S", "After", {"Me": 2.0}),
    ]
    assert list(warned(proposal)) == [4]


@pytest.mark.parametrize(("line", "name", "emotions"), MISREAD + REJECTED)
def test_what_was_repaired_is_written_so_that_mermaid_reads_it(
    line: str, name: str, emotions: Emotions
) -> None:
    text = written_back(read("section S", "Before: 1: Me", line, "After: 5: Me"))
    tasks = mermaid_reads(text).tasks
    assert [task[1] for task in tasks] == ["Before", name, "After"]
    again = read(*text.splitlines()[1:])
    assert board(again)[1] == ("S", name, emotions)


@pytest.mark.parametrize("line", [line for line, _, _ in REJECTED])
def test_mermaid_itself_rejects_these(line: str) -> None:
    with pytest.raises(Rejected):
        mermaid_reads(journey_lines("section S", line))


def test_section_and_title_lines_that_mermaid_rejects_or_takes_for_tasks() -> None:
    proposal = read(
        "title: The day", "section Part 1: the start", "section: Next", "A: 3", "section", "B: 4", "title"
    )
    assert [(stage, step) for stage, step, _ in board(proposal)] == [
        ("Part 1: the start", ""),
        ("Next", "A"),
        ("", "B"),
    ]
    assert list(warned(proposal)) == [2, 3, 4, 6, 8]
    diagram = mermaid_reads(written_back(proposal))
    assert diagram.sections == ["Part 1: the start", "Next", ""]


def test_a_task_may_be_called_title() -> None:
    proposal = read("title: 3: Me", "section : 4: Me", "Title: 7")
    assert [step for _, step, _ in board(proposal)] == ["title", "section", "Title"]
    assert list(warned(proposal)) == [4]


def test_a_number_beyond_the_scale_is_still_the_score_where_mermaid_reads_it() -> None:
    proposal = read("A: 7: 2", "Task 2:10")
    assert board(proposal) == [("", "A", {"2": 2.0}), ("", "Task 2", {None: 2.0})]
    assert "A: 7: 2\n" in written_back(proposal)


def test_one_line_with_semicolons_is_parted() -> None:
    proposal = read("title T; section S; A: 3: Me; B: 4")
    assert board(proposal) == [("S", "A", {"Me": 0.0}), ("S", "B", {None: 1.0})]
    assert list(warned(proposal)) == [2]


def test_a_semicolon_in_a_title_stays() -> None:
    proposal = read("section Search; compare", "A: 3")
    assert board(proposal)[0][0] == "Search; compare"
    assert mermaid_reads(written_back(proposal)).sections == ["Search; compare"]


def test_the_header_in_capitals() -> None:
    proposal = read_mermaid("JOURNEY\nA: 3: Me\n", EMPTY)
    assert board(proposal) == [("", "A", {"Me": 0.0})]
    assert list(warned(proposal)) == [1]


def test_a_line_without_a_word_is_kept_as_a_comment() -> None:
    proposal = read("A: 3", "}", "B: 3")
    assert [step for _, step, _ in board(proposal)] == ["A", "B"]
    assert "means nothing" in warned(proposal)[3]
    assert "%% }\n" in written_back(proposal)


@pytest.mark.parametrize(
    ("opening", "word"),
    [("accDescr { lost", "description"), ("%%{init: {", "directive")],
)
def test_what_is_never_closed_costs_only_its_line(opening: str, word: str) -> None:
    proposal = read("A: 3", opening, "B: 4")
    assert [step for _, step, _ in board(proposal)] == ["A", "B"]
    assert word in warned(proposal)[3]


def test_front_matter_that_is_never_closed_costs_only_its_line() -> None:
    proposal = read_mermaid("---\njourney\nA: 3\n", EMPTY)
    assert [step for _, step, _ in board(proposal)] == ["A"]
    assert list(warned(proposal)) == [1]


def test_notes_at_the_end_of_a_line_become_comments() -> None:
    proposal = read("A: 3: Me # by phone", "B: 4: Team #2", "title Plan # draft")
    assert [values for _, _, values in board(proposal)] == [{"Me": 0.0}, {"Team #2": 1.0}]
    assert list(warned(proposal)) == [3]
    assert "%% by phone\n" in written_back(proposal)
    assert "title Plan\n" in written_back(proposal)


@pytest.mark.parametrize(
    "piece", [":", "#", ";", "%%", "%%{", "<br", "->", "a,", "10:3", "x: 3;", "accDescr {\n", "#a"]
)
def test_no_text_takes_more_than_its_length(piece: str) -> None:
    """Twenty times the text takes about twenty times as long; a square would take four hundred times."""
    spent: list[float] = []
    for count in (1_000, 20_000):
        begun = time.process_time()
        read("A: 3: Me", "x" + piece * count)
        spent.append(time.process_time() - begun)
    assert spent[1] < 100 * spent[0] + 0.5
