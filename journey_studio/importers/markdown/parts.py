"""A Markdown text as the parts that can say something of a journey: headings, tables, lists and paragraphs."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from journey_studio.importers.markdown.inline import Words, words_of
from journey_studio.importers.proposal import Unreadable

MOST_CHARACTERS = 2_000_000
_NESTING = 40
_LONGEST = 20_000


@dataclass(slots=True)
class Heading:
    """A heading of level 1 to 6."""

    level: int
    words: Words
    line: int


@dataclass(slots=True)
class Paragraph:
    """Words that stand alone, quoted or not."""

    words: Words
    line: int


@dataclass(slots=True)
class Table:
    """Rows of cells, the heading row first, each with its line."""

    rows: list[list[Words]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    @property
    def line(self) -> int:
        """Where it begins."""
        return self.lines[0] if self.lines else 1


@dataclass(slots=True)
class Entry:
    """An entry of a list and those below it; further paragraphs of it are in `more`."""

    line: int
    words: Words = field(default_factory=Words)
    more: list[Words] = field(default_factory=list)
    entries: list["Entry"] = field(default_factory=list)


@dataclass(slots=True)
class Items:
    """A list."""

    entries: list[Entry]
    line: int


Part = Heading | Paragraph | Table | Items


def parts_of(text: str) -> list[Part]:
    """The parts of a text in order; code, rules and HTML blocks say nothing here. Raises `Unreadable` for a text that is too long."""
    if len(text) > MOST_CHARACTERS:
        raise Unreadable(
            f"This Markdown has {len(text):,} characters; at most {MOST_CHARACTERS:,} are read. Import a part of it."
        )
    reader = MarkdownIt("commonmark", {"maxNesting": _NESTING}).enable("table")
    reader.core.ruler.after("block", "longest", _refuse_long)
    return list(_Stream(reader.parse(text)).parts())


def _refuse_long(state: StateCore) -> None:
    """Words without end in one paragraph would take time without end: it grows with the square of their number."""
    for token in state.tokens:
        if token.type == "inline" and len(token.content) > _LONGEST:
            raise Unreadable(f"A paragraph has more than {_LONGEST:,} characters: part it.", _line(token))


class _Stream:
    """Goes through the tokens once."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = iter(tokens)

    def parts(self) -> Iterator[Part]:
        heading = 0
        for token in self._tokens:
            line = _line(token)
            match token.type:
                case "heading_open":
                    heading = int(token.tag[1:])
                case "inline" if heading:
                    yield Heading(heading, words_of(token), line)
                    heading = 0
                case "inline":
                    yield Paragraph(words_of(token), line)
                case "table_open":
                    yield self._table()
                case "bullet_list_open" | "ordered_list_open":
                    yield Items(self._entries(), line)

    def _table(self) -> Table:
        table = Table()
        for token in self._tokens:
            if token.type == "table_close":
                break
            if token.type == "tr_open":
                table.rows.append([])
                table.lines.append(_line(token))
            elif token.type == "inline":
                table.rows[-1].append(words_of(token))
        return table

    def _entries(self) -> list[Entry]:
        found: list[Entry] = []
        told = False
        for token in self._tokens:
            if token.type in ("bullet_list_close", "ordered_list_close"):
                break
            if token.type == "list_item_open":
                found.append(Entry(_line(token)))
                told = False
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                found[-1].entries += self._entries()
                told = True
            elif token.type == "inline" and not told:
                found[-1].words, told = words_of(token), True
            elif token.type == "inline":
                found[-1].more.append(words_of(token))
        return found


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1
