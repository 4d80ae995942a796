"""What stands around a Mermaid diagram: YAML front matter, directives, comments, and the `journey` header itself."""

from dataclasses import dataclass, field

from journey_studio.importers.notices import Notices
from journey_studio.importers.proposal import Unreadable

_ENDS_WORD = frozenset(" \t;:\u00a0\u3000")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the source and its number, counted from 1."""

    number: int
    text: str


@dataclass(slots=True)
class Source:
    """A diagram's lines after its header; what stood before it, verbatim; its front matter, verbatim."""

    lines: list[Line]
    head: list[str] = field(default_factory=list)
    front_matter: str = ""


def opened(text: str, first_line: int, notices: Notices) -> Source:
    """Part a text from what stands around its diagram. Raises `Unreadable` where no `journey` begins."""
    lines = [Line(number, row) for number, row in enumerate(text.split("\n"), first_line)]
    source = Source(lines)
    _take_front_matter(source, notices)
    _take_directives(source, notices)
    _take_header(source, notices)
    return source


def is_header(line: str) -> bool:
    """Whether a line begins a journey diagram, in whatever case."""
    word = line.lstrip()
    return word[:7].lower() == "journey" and (len(word) == 7 or word[7] in _ENDS_WORD)


def _take_front_matter(source: Source, notices: Notices) -> None:
    rows = source.lines
    start = next((at for at, line in enumerate(rows) if line.text.strip()), None)
    if start is None or rows[start].text.strip() != "---":
        return
    end = next((at for at in range(start + 1, len(rows)) if rows[at].text.strip() == "---"), None)
    if end is None:
        notices.add(
            rows[start].number, "The front matter that begins here is never closed; the line is left out."
        )
        source.lines = rows[start + 1 :]
        return
    source.front_matter = "\n".join(line.text for line in rows[start : end + 1])
    source.lines = rows[end + 1 :]


def _take_directives(source: Source, notices: Notices) -> None:
    """Move each `%%{ … }%%` to the head; it may run over several lines, whose numbers stay as they are."""
    if not source.lines:
        return
    first = source.lines[0].number
    text = "\n".join(line.text for line in source.lines)
    kept, at = [], 0
    while (start := text.find("%%{", at)) >= 0:
        end = text.find("}%%", start)
        if end < 0:
            notices.add(
                first + text.count("\n", 0, start), "This directive is never closed; it is kept as a comment."
            )
            break
        source.head.append(text[start : end + 3])
        kept.append(text[at:start] + "\n" * text.count("\n", start, end))
        at = end + 3
    rows = ("".join(kept) + text[at:]).split("\n")
    source.lines = [Line(number, row) for number, row in enumerate(rows, first)]


def _take_header(source: Source, notices: Notices) -> None:
    for at, line in enumerate(source.lines):
        row = line.text.strip()
        if is_header(row):
            if not row.startswith("journey"):
                notices.add(line.number, "Mermaid knows “journey” in lower-case letters only.")
            rest = row[7:].lstrip(" \t:;")
            source.lines = (
                [Line(line.number, rest), *source.lines[at + 1 :]] if rest else source.lines[at + 1 :]
            )
            return
        if row.startswith(("%%", "#")):
            source.head.append(row if row.startswith("%%") else f"%% {row[1:].strip()}")
        elif row:
            raise Unreadable(
                f"A Mermaid journey begins with the word “journey”; here stands “{row[:60]}”.", line.number
            )
    raise Unreadable(
        "The text ends before a Mermaid journey begins: a line with the word “journey” is missing."
    )
