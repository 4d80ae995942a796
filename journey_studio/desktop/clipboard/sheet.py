"""The text of a range as spreadsheets put it on the clipboard: rows of lines, cells parted by tabs, quotes where needed."""

import re
from collections.abc import Iterable, Sequence

_QUOTED = re.compile(r'"([^"]*(?:""[^"]*)*)"(?=[\t\n]|\Z)')
_BARE = re.compile(r"[^\t\n]*")
_NEEDS_QUOTES = re.compile(r'[\t\n"]')


def read_sheet(text: str) -> list[list[str]]:
    """The cells of a range, row by row. Quotes that no spreadsheet would have set are part of the text.

    The line break that ends the last row is no row of its own.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        cell, at = _cell_at(plain, at)
        rows[-1].append(cell)
        if at >= len(plain):
            return rows
        if plain[at] == "\n":
            rows.append([])
        at += 1


def write_sheet(rows: Iterable[Sequence[str]]) -> str:
    """The text of a range; `read_sheet` reads the same cells from it."""
    return "\n".join("\t".join(map(_quoted, row)) for row in rows)


def is_range(rows: Sequence[Sequence[str]]) -> bool:
    """Whether there is more than one column."""
    return any(len(row) > 1 for row in rows)


def _cell_at(text: str, at: int) -> tuple[str, int]:
    """The cell that begins there, and where it ends."""
    quoted = _QUOTED.match(text, at)
    if quoted and _NEEDS_QUOTES.search(quoted[1]):
        return quoted[1].replace('""', '"'), quoted.end()
    bare = _BARE.match(text, at)
    return (bare[0], bare.end()) if bare else ("", at)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _NEEDS_QUOTES.search(cell) else cell
