"""Tables of a report: a head that stands on every page, rows with a hairline, columns that say nothing left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from journey_studio.layout.ink import Ink
from journey_studio.report.blocks import ITEM, SMALL_STRONG, TEXT, Block, block, chunks
from journey_studio.report.flow import Flow
from journey_studio.scene import Box, Group, Item, Link

_GAP = 14.0
_PADDING = 7.0


@dataclass(frozen=True, slots=True)
class Cell:
    """The words of a cell, strong or not, and the owner of the group they lead to."""

    words: str = ""
    strong: bool = False
    target: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a column and its share of the width."""

    words: str
    share: float


def add_table(
    flow: Flow,
    headings: Sequence[Heading],
    rows: Sequence[Sequence[Cell]],
    ink: Ink,
    above: Sequence[Block] = (),
) -> None:
    """Set a table; columns in which no row says anything are left out, long rows go on in the next one.

    A heading `above` it is never left alone at the end of a page.
    """
    kept = [place for place in range(len(headings)) if any(row[place].words for row in rows)]
    shares = [headings[place].share for place in kept]
    room = flow.width - _GAP * (len(kept) - 1)
    widths = _widths(room, shares, [headings[place].words for place in kept], ink)
    head = _row([Cell(headings[place].words) for place in kept], widths, ink, head=True)
    parts = [part for row in rows for part in _parts([row[place] for place in kept], widths, ink)]
    flow.table(head, [_row(part, widths, ink) for part in parts], above)


def _widths(room: float, shares: Sequence[float], words: Sequence[str], ink: Ink) -> list[float]:
    """The room by shares, but no column narrower than the longest word of its head; the others give the difference."""
    least = [
        max(ink.shaper.paragraph(word, SMALL_STRONG, room).width for word in head.split()) + 1
        for head in words
    ]
    wide = [max(room * share / sum(shares), low) for share, low in zip(shares, least, strict=True)]
    spare = [width - low for width, low in zip(wide, least, strict=True)]
    over = max(sum(wide) - room, 0.0)
    return [width - over * part / max(sum(spare), 1.0) for width, part in zip(wide, spare, strict=True)]


def _parts(row: Sequence[Cell], widths: Sequence[float], ink: Ink) -> Iterator[list[Cell]]:
    """A row in as many rows as its longest cell needs."""
    pieces = [
        chunks(cell.words, ITEM if cell.strong else TEXT, width, ink)
        for cell, width in zip(row, widths, strict=True)
    ]
    for words in zip_longest(*pieces, fillvalue=""):
        yield [replace(cell, words=piece) for cell, piece in zip(row, words, strict=True)]


def _row(cells: Sequence[Cell], widths: Sequence[float], ink: Ink, *, head: bool = False) -> Block:
    theme = ink.theme
    groups: list[Item] = []
    x = 0.0
    for cell, width in zip(cells, widths, strict=True):
        style = SMALL_STRONG if head else ITEM if cell.strong else TEXT
        text = ink.text(cell.words, style, theme.muted if head else theme.text, 0, 0, width)
        items: list[Item] = [text] if cell.words else []
        if cell.target and cell.words:
            items.append(Link(0, 0, width, text.height, f"#{cell.target}"))
        role = "column head" if head else "cell"
        groups.append(
            Group(f"report/{role}", role, x, _PADDING, width, text.height, tuple(items), cell.words)
        )
        x += width + _GAP
    height = max(group.height for group in groups if isinstance(group, Group)) + 2 * _PADDING
    line = Box(0, height - 1, x - _GAP, 1.0, theme.border if head else theme.hairline)
    return Block(block("row", [*groups, line], x - _GAP, height), keep=head)
