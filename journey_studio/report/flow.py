"""Blocks set from top to bottom on as many pages as they need, in one column or several side by side."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from journey_studio.report.blocks import Block
from journey_studio.scene import Box, Group, Item

_PANEL_EDGE = 14.0
_MUCH = 0.4
_AT_FIRST, _AT_LAST = 2, 3
"""So many rows at the beginning and at the end of a table are not parted."""


class Column(NamedTuple):
    """Blocks that go one below the other from an x in px."""

    x: float
    width: float
    blocks: Sequence[Block]


class Flow:
    """The pages of a part, `width` by `height` px each."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._pages: list[list[Item]] = [[]]
        self._page, self._y = 0, 0.0

    def add(self, *blocks: Block) -> None:
        """Set blocks over the whole width."""
        self.columns([Column(0.0, self.width, blocks)])

    def columns(self, columns: Sequence[Column], gap: float = 0.0) -> None:
        """Set columns side by side; what follows stands below the longest of them."""
        start_page, start = self._page, self._y + (gap if self._y else 0.0)
        heads = [_head(column.blocks) for column in columns if column.blocks]
        if start and start + max(heads, default=0.0) > self.height:
            start_page, start = start_page + 1, 0.0
        ends = [self._set(column, start_page, start) for column in columns]
        self._page, self._y = max(ends, default=(start_page, start))

    def room_for(self, height: float) -> None:
        """Begin a new page if so many px are not left on this one, of which much is used, but on a page of its own would be."""
        if self._y > _MUCH * self.height and self._y + height > self.height >= height:
            self._page, self._y = self._page + 1, 0.0

    def table(self, head: Block, rows: Sequence[Block], above: Sequence[Block] = ()) -> None:
        """Set the rows of a table, with its head above the first row of each page; what stands `above` it stays with it.

        A short table is not parted, and no page ends or begins with a single row of a longer one.
        """
        for number, lot in enumerate(_lots(rows, self.height / 4)):
            kept = [*(replace(row, keep=True) for row in lot[:-1]), lot[-1]]
            if not number:
                self.add(*above, head, *kept)
            elif self._y + _high(lot) > self.height:
                self._page, self._y = self._page + 1, 0.0
                self.add(head, *kept)
            else:
                self.add(*kept)

    def pages(self) -> list[Group]:
        """The finished pages."""
        return [
            Group(f"report/page {number}", "part", 0, 0, self.width, self.height, tuple(items))
            for number, items in enumerate(self._pages, 1)
            if items
        ]

    def _set(self, column: Column, page: int, y: float) -> tuple[int, float]:
        panel_at = 0
        top, panel = y, ""
        for number, block in enumerate(column.blocks):
            if block.panel != panel:
                self._ground(panel, column, page, top, y, panel_at)
                y += _PANEL_EDGE if panel else 0.0
            below = y + (block.gap if y else 0.0)
            needed = _head(column.blocks[number:])
            if y and below + needed + (_PANEL_EDGE if block.panel else 0.0) > self.height:
                if block.panel == panel:
                    self._ground(panel, column, page, top, y, panel_at)
                page, below, panel = page + 1, 0.0, ""
            while len(self._pages) <= page:
                self._pages.append([])
            if block.panel != panel:
                panel, top, panel_at = block.panel, below, len(self._pages[page])
                below += _PANEL_EDGE if panel else 0.0
            inset = _PANEL_EDGE if block.panel else 0.0
            self._pages[page].append(replace(block.group, x=column.x + inset, y=below))
            y = below + block.height
        self._ground(panel, column, page, top, y, panel_at)
        return page, y + (_PANEL_EDGE if panel else 0.0)

    def _ground(self, panel: str, column: Column, page: int, top: float, y: float, place: int) -> None:
        """The ground of the blocks from `top` to `y`, behind them."""
        if panel:
            box = Box(column.x, top, column.width, y - top + _PANEL_EDGE, panel, radius=8.0)
            self._pages[page].insert(place, box)


def _lots(rows: Sequence[Block], most: float) -> list[Sequence[Block]]:
    """The rows in lots that are not parted: a short table, the first two rows and the last three, each up to `most` px."""
    if _high(rows) <= most:
        return [rows]
    first = _AT_FIRST if _high(rows[:_AT_FIRST]) <= most else 1
    last = next(count for count in range(_AT_LAST, 0, -1) if count == 1 or _high(rows[-count:]) <= most)
    last = max(min(last, len(rows) - first), 0)
    middle = rows[first : len(rows) - last]
    return [lot for lot in (rows[:first], *([row] for row in middle), rows[len(rows) - last :]) if lot]


def _high(rows: Sequence[Block]) -> float:
    return sum(row.height for row in rows)


def _head(blocks: Sequence[Block]) -> float:
    """The height of the first block and of those that it stays with."""
    height = 0.0
    for number, block in enumerate(blocks):
        height += block.height + (block.gap if number else 0.0)
        if not block.keep:
            break
    return height


def side_by_side(width: float, shares: Sequence[float], gap: float = 28.0) -> list[tuple[float, float]]:
    """The x and width of columns that share a width in px, with a gap between them."""
    room = width - gap * (len(shares) - 1)
    places, x = [], 0.0
    for share in shares:
        places.append((x, room * share / sum(shares)))
        x += places[-1][1] + gap
    return places
