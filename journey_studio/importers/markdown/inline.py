"""Words within a line: plain text, and what stands in bold before it with its notes."""

import re
from dataclasses import dataclass

from markdown_it.token import Token

_BREAK = re.compile(r"<br\s*/?>\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Words:
    """A text; where it begins in bold, `name` is that, `rest` what follows; `notes` stand in italic brackets after either.

    `text` is everything in one, without the notes.
    """

    text: str = ""
    name: str = ""
    rest: str = ""
    notes: tuple[str, ...] = ()

    @property
    def is_label(self) -> bool:
        """Whether there is nothing but a name."""
        return bool(self.name) and not self.rest


def words_of(token: Token) -> Words:
    """The words of an inline token: links are their text and address, pictures their description, code its text."""
    pieces: list[tuple[str, bool, bool]] = []
    bold = italic = 0
    targets: list[str] = []
    for child in token.children or ():
        match child.type:
            case "strong_open" | "strong_close":
                bold += child.nesting
            case "em_open" | "em_close":
                italic += child.nesting
            case "link_open":
                targets.append(str(child.attrGet("href") or ""))
            case "link_close":
                target = targets.pop()
                shown = "".join(text for text, _, _ in pieces)
                if not shown.endswith(target):
                    pieces.append((f" ({target})", bold > 0, italic > 0))
            case "softbreak":
                pieces.append((" ", bold > 0, italic > 0))
            case "hardbreak":
                pieces.append(("\n", bold > 0, italic > 0))
            case "html_inline" if _BREAK.match(child.content):
                pieces.append(("\n", bold > 0, italic > 0))
            case _:
                pieces.append((child.content, bold > 0, italic > 0))
    return _sorted(pieces)


def _sorted(pieces: list[tuple[str, bool, bool]]) -> Words:
    """Takes notes off the end of name or text: one italic run in brackets."""
    name, rest, note = "", "", ""
    beginning = True
    for text, bold, italic in pieces:
        if beginning and bold:
            name += text
        elif italic and not note and text.startswith("(") and text.endswith(")"):
            note, beginning = text.strip()[1:-1], False
        else:
            rest, beginning = rest + text, beginning and not text.strip()
    notes = tuple(note.split("; ")) if note else ()
    bare = name.strip()
    stripped = rest.strip()
    if bare.endswith(":"):
        bare = bare[:-1].strip()
    elif name and stripped.startswith(":"):
        stripped = stripped[1:].strip()
    elif name and stripped:
        return Words(_joined(name + rest), notes=notes)
    text = f"{bare}: {stripped}" if bare and stripped else bare or stripped
    return Words(_joined(text), _joined(bare), _joined(stripped), notes)


def _joined(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n")).strip()
