"""Tables of a report: a head that stands on every page, rows with a hairline, columns that say nothing left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from journey_studio.layout.ink import Ink
from journey_studio.report.blocks import ITEM, SMALL, SMALL_STRONG, TEXT, Block, block, chunks
from journey_studio.report.flow import Flow
from journey_studio.report.widths import Wish, widths, wish
from journey_studio.scene import Box, Group, Item, Link, TextStyle

_GAP = 14.0
_PADDING = 7.0


@dataclass(frozen=True, slots=True)
class Cell:
    """The words of a cell, strong or not, the owner of the group they lead to, and small words below them.

    `targets` are the owners that its paragraphs lead to, one for each.
    """

    words: str = ""
    strong: bool = False
    target: str = ""
    below: str = ""
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a column, and its share of the width that no word or line asks for."""

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
    room = flow.width - _GAP * (len(kept) - 1)
    wishes = [_wish(headings[place], [row[place] for row in rows], room, ink) for place in kept]
    columns = widths(room, wishes)
    head = _row([Cell(headings[place].words) for place in kept], columns, ink, head=True)
    parts = [part for row in rows for part in _parts([row[place] for place in kept], columns, ink)]
    flow.table(head, [_row(part, columns, ink) for part in parts], above)


def _wish(heading: Heading, cells: Sequence[Cell], room: float, ink: Ink) -> Wish:
    texts = [(heading.words, SMALL_STRONG), *((cell.words, _style(cell)) for cell in cells)]
    texts += [(cell.below, SMALL) for cell in cells if cell.below]
    return wish(texts, heading.share, room, ink)


def _style(cell: Cell) -> TextStyle:
    return ITEM if cell.strong else TEXT


def _parts(row: Sequence[Cell], columns: Sequence[float], ink: Ink) -> Iterator[list[Cell]]:
    """A row in as many rows as its longest cell needs."""
    pieces = [chunks(cell.words, _style(cell), width, ink) for cell, width in zip(row, columns, strict=True)]
    last = max(map(len, pieces)) - 1
    for number, words in enumerate(zip_longest(*pieces, fillvalue="")):
        yield [
            cell
            if piece == cell.words and number == last
            else replace(cell, words=piece, below=cell.below if number == last else "", targets=())
            for cell, piece in zip(row, words, strict=True)
        ]


def _written(cell: Cell, width: float, ink: Ink, *, head: bool) -> tuple[tuple[Item, ...], float]:
    """The words of a cell with their links, and how high they are."""
    colour, style = (ink.theme.muted, SMALL_STRONG) if head else (ink.theme.text, _style(cell))
    said = (
        zip(cell.words.split("\n"), cell.targets, strict=True)
        if cell.targets
        else [(cell.words, cell.target)]
    )
    items: list[Item] = []
    y = 0.0
    for words, target in said:
        text = ink.text(words, style, colour, 0, y, width)
        items += [text] if words else []
        items += [Link(0, y, width, text.height, f"#{target}")] if words and target else []
        y += text.height
    if cell.below:
        text = ink.text(cell.below, SMALL, ink.theme.muted, 0, y, width)
        items.append(text)
        y += text.height
    return tuple(items), y


def _row(cells: Sequence[Cell], columns: Sequence[float], ink: Ink, *, head: bool = False) -> Block:
    theme = ink.theme
    groups: list[Item] = []
    x = 0.0
    for cell, width in zip(cells, columns, strict=True):
        items, height = _written(cell, width, ink, head=head)
        role = "column head" if head else "cell"
        groups.append(Group(f"report/{role}", role, x, _PADDING, width, height, items, cell.words))
        x += width + _GAP
    height = max(group.height for group in groups if isinstance(group, Group)) + 2 * _PADDING
    line = Box(0, height - 1, x - _GAP, 1.0, theme.border if head else theme.hairline)
    return Block(block("row", [*groups, line], x - _GAP, height), keep=head)
