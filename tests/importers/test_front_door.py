"""The format is told by the content, then by the name; what cannot be read is refused in plain words."""

import pytest

from journey_studio.exporters.document_json import document_json
from journey_studio.importers import Unreadable, propose
from journey_studio.importers.decoding import MOST_BYTES
from tests.builders import a_journey
from tests.importers.reading import EMPTY, board, title, warned

MERMAID = "journey\n  title Été\n  section S\n    A: 4: Me\n"
BOARD = [("S", "A", {"Me": 1.0})]


@pytest.mark.parametrize("name", ["a.mmd", "a.mermaid", "a.txt", "a.md", "noname", "a.csv"])
def test_a_mermaid_journey_is_known_by_its_content(name: str) -> None:
    assert board(propose(MERMAID.encode(), name, EMPTY)) == BOARD


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_with_and_without_its_mark(encoding: str) -> None:
    assert title(propose(MERMAID.encode(encoding), "a.mmd", EMPTY)) == "Été"


@pytest.mark.parametrize("name", ["notes.md", "notes.txt", "a.mmd"])
def test_the_first_journey_of_a_markdown_text_is_read(name: str) -> None:
    text = (
        "# Notes\n\n```mermaid\nflowchart TD\n```\n\n- item\n  ```mermaid\n  journey\n  A: 4: Me\n  B\n  ```\n"
        "~~~mermaid\njourney\nC: 3\n~~~\n```python\njourney\n```\n"
    )
    proposal = propose(text.encode(), name, EMPTY)
    assert [step for _, step, _ in board(proposal)] == ["A", "B"]
    assert list(warned(proposal)) == [7, 11, 14]
    assert title(proposal) == "Notes"


def test_a_fence_that_is_never_closed_ends_with_the_text() -> None:
    assert board(propose(f"```mermaid\n{MERMAID}".encode(), "a.md", EMPTY)) == BOARD


def test_a_map_document_is_known_by_its_content() -> None:
    data = document_json(a_journey("J").snapshot)
    assert title(propose(data, "a.txt", EMPTY)) == "J"


@pytest.mark.parametrize(
    ("data", "name", "words", "line"),
    [
        (b"", "a.mmd", "empty", 0),
        (b" \n ", "a.md", "empty", 0),
        (b"journey\nA\xe9: 3", "a.mmd", r"byte 10 \(0xE9\)", 0),
        (b"\xff\xfej", "a.mmd", "UTF-16", 0),
        (b"j\x00o\x00", "a.txt", "character 2 is a null", 0),
        (b"PK\x03\x04rest", "a.xlsx", "workbook", 0),
        (b"SQLite format 3\x00", "a.journey", "open it", 0),
        (b"%PDF-1.7", "a.pdf", "PDF", 0),
        (b"graph TD\n A-->B", "a.mmd", "graph TD", 1),
        (b"# Title\nwords", "a.md", "no journey in this Markdown", 0),
        (b"a;b;c", "a.csv", "There is no table here", 0),
        (b'{"format": 1,\n oops}', "a.json", "no JSON", 2),
        (b"[]", "a.json", "no map document", 0),
        (b'{"a": NaN}', "a.json", "NaN", 0),
        (b"[" * 100_000, "a.json", "cannot be read", 0),
    ],
)
def test_what_cannot_be_read_is_refused_in_plain_words(data: bytes, name: str, words: str, line: int) -> None:
    with pytest.raises(Unreadable, match=words) as refused:
        propose(data, name, EMPTY)
    assert refused.value.line == line


def test_a_file_beyond_the_limit_is_refused() -> None:
    with pytest.raises(Unreadable, match="20,000,000"):
        propose(b" " * (MOST_BYTES + 1), "a.mmd", EMPTY)
