"""The formats as a person chooses among them: a name, what it is good for, and what can be set."""

from dataclasses import dataclass
from typing import Literal

Preview = Literal["pages", "picture", "sheets", "text"]


@dataclass(frozen=True, slots=True)
class ExportKind:
    """A format of the exporters: what a person calls it, what can be seen of it before it is written, and what can be set."""

    suffix: str
    name: str
    purpose: str
    paper: bool = False
    theme: bool = False
    scale: bool = False
    lossless: bool = False
    preview: Preview = "text"

    @property
    def draws(self) -> bool:
        """Whether the board is drawn in it."""
        return self.preview in ("pages", "picture")


KINDS = (
    ExportKind(
        ".pdf",
        "PDF",
        "To read and print: vectors, text that can be searched, bookmarks.",
        paper=True,
        theme=True,
        preview="pages",
    ),
    ExportKind(
        ".xlsx",
        "Excel",
        "To filter, edit and send back: board, items, personas, emotions with a chart, plan.",
        preview="sheets",
    ),
    ExportKind(".png", "PNG picture", "For slides and messages.", theme=True, scale=True, preview="picture"),
    ExportKind(".svg", "SVG drawing", "For drawing programs and web pages.", theme=True, preview="picture"),
    ExportKind(
        ".html",
        "Web page",
        "One file for every browser, offline: picture, table, search and filters.",
        preview="picture",
    ),
    ExportKind(
        ".drawio",
        "draw.io diagram",
        "To go on drawing in diagrams.net: lanes, cards, curves, arrows.",
        theme=True,
        preview="picture",
    ),
    ExportKind(".md", "Markdown", "For wikis and repositories: a table and lists; it can be imported again."),
    ExportKind(
        ".csv",
        "CSV table",
        "For programs that read tables: a row a card and a row an emotion.",
        lossless=True,
    ),
    ExportKind(
        ".mmd", "Mermaid text", "For documents that draw diagrams from text; only stages, tasks and feelings."
    ),
    ExportKind(".json", "JSON", "The whole map for programs; it can be imported again."),
)

PAPERS = ("auto", "a0", "a1", "a2", "a3", "a4", "a5", "letter", "legal", "tabloid")
