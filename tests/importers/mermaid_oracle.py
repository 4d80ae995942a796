"""A second, strict reader of Mermaid `journey`, written from the rules of its lexer and sharing no code with ours.

It reads as mermaid 11.14.0 does (compared with the program itself by hand), repairs nothing and refuses what Mermaid refuses.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field


class Rejected(Exception):
    """Mermaid would draw nothing of this text."""


@dataclass
class Diagram:
    title: str = ""
    acc_title: str = ""
    acc_descr: str = ""
    sections: list[str] = field(default_factory=list)
    tasks: list[tuple[str, str, float | None, list[str]]] = field(default_factory=list)


TOKENS = [
    ("skip", r"%(?!\{)[^\n]*"),
    ("skip", r"[^}]%%[^\n]*"),
    ("newline", r"\n+"),
    ("skip", r"\s+"),
    ("skip", r"#[^\n]*"),
    ("journey", r"journey\b"),
    ("title", r"title\s[^#\n;]+"),
    ("acc_title", r"acctitle\s*:\s*[^\n]*"),
    ("acc_descr", r"accdescr\s*:\s*[^\n]*"),
    ("acc_descr", r"accdescr\s*\{\s*[^}]*\}"),
    ("section", r"section\s[^#:\n;]+"),
    ("name", r"[^#:\n;]+"),
    ("data", r":[^#\n;]+"),
    ("invalid", r"."),
]
PATTERNS = [(kind, re.compile(pattern, re.IGNORECASE | re.ASCII)) for kind, pattern in TOKENS]


def mermaid_reads(text: str) -> Diagram:
    text = re.sub(r"\r\n?", "\n", text)
    diagram = Diagram()
    front = re.match(r"-{3}\s*\n(.*?)\n-{3}\s*\n+", text, re.DOTALL)
    if front:
        stated = re.search(r"^title:\s*(.*)$", front[1], re.MULTILINE)
        diagram.title = stated[1].strip("'\" ") if stated else ""
        text = text[front.end() :]
    text = re.sub(r"%%\{.*?\}%%", "", text, flags=re.DOTALL)
    text = re.sub(r"^\s*%%(?!\{)[^\n]+\n?", "", text, flags=re.MULTILINE).lstrip()
    if not re.match(r"\s*journey", text):
        raise Rejected("no journey")
    text = re.sub(r"style.*:\S*#.*;", lambda found: found[0][:-1], text)
    # An entity becomes two characters that no token ends at, as Mermaid does it too.
    text = re.sub(r"#(\w+);", "\ue000\\1\ue001", text, flags=re.ASCII) + "\n"
    _parse(list(_tokens(text)), diagram)
    return diagram


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(text):
        kind, found = next((kind, hit) for kind, pattern in PATTERNS if (hit := pattern.match(text, at)))
        at = found.end()
        if kind == "invalid":
            raise Rejected(f"at {text[at - 1 : at + 20]!r}")
        if kind != "skip":
            yield kind, found[0]


def _parse(tokens: list[tuple[str, str]], diagram: Diagram) -> None:
    if not tokens or tokens[0][0] != "journey":
        raise Rejected("journey comes first")
    section, at = "", 1
    while at < len(tokens):
        kind, text = tokens[at]
        if kind == "title":
            diagram.title = _drawn(text[6:])
        elif kind == "section":
            section = _drawn(text[8:])
            diagram.sections.append(section)
        elif kind == "acc_title":
            diagram.acc_title = _drawn(text.partition(":")[2])
        elif kind == "acc_descr":
            diagram.acc_descr = _described(text)
        elif kind == "name":
            at += 1
            if at == len(tokens) or tokens[at][0] != "data":
                raise Rejected(f"a task without data: {text!r}")
            diagram.tasks.append((section, _drawn(text), *_data(tokens[at][1])))
        elif kind != "newline":
            raise Rejected(f"{kind}: {text!r}")
        at += 1


def _described(text: str) -> str:
    inside = re.sub(r"^accdescr\s*[:{]\s*|\}$", "", text, flags=re.IGNORECASE)
    return re.sub(r"\n\s+", "\n", _drawn(inside))


def _data(text: str) -> tuple[float | None, list[str]]:
    pieces = text[1:].split(":")
    people = [_drawn(name) for name in pieces[1].split(",")] if len(pieces) > 1 else []
    return _number(pieces[0]), people


def _number(text: str) -> float | None:
    text = text.strip()
    if re.fullmatch(r"0x[0-9a-f]+", text, re.IGNORECASE):
        return float(int(text, 16))
    if not re.fullmatch(r"([+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?)?", text, re.IGNORECASE):
        return None
    return float(text or 0)


def _drawn(text: str) -> str:
    text = re.sub(r"<br\s*/?>", "\n", text, flags=re.IGNORECASE)
    decode = lambda found: html.unescape(f"&{'#' if found[1].isdigit() else ''}{found[1]};")  # noqa: E731
    return re.sub("\ue000(\\w+)\ue001", decode, text).strip().strip("\u200b")
