"""Grids of a report: stages across, questions or sides down, and in each cell the cards that stand there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from journey_studio.layout.ink import Ink
from journey_studio.model import Stage
from journey_studio.model.wording import word
from journey_studio.report.blocks import ITEM, SMALL_STRONG, Block, block, section_head
from journey_studio.report.entries import Entry, entry_groups
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.scene import Box, Group, Item, Link

_LABEL = 140.0
_GAP = 8.0
_NARROWEST, _WIDEST = 150.0, 330.0
_PADDING = 8.0
_INSET = 10.0
_MOST = 0.4
"""The share of a page that a row may be high; what stands below goes on in a row of the same name."""

_BETWEEN, _ABOVE = 26.0, 18.0


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: what its cells answer, and the entries of each cell, one for every stage."""

    head: str
    cells: Sequence[Sequence[Entry]]


def add_grid(
    flow: Flow, report: Report, stages: Sequence[Stage], rows: Sequence[GridRow], above: Sequence[Block]
) -> None:
    """Set a grid: where the stages have no room side by side, in several below each other, each named by its stages.

    One that has room on a page is not parted.
    """
    bands = _bands(len(stages), flow.width)
    for number, band in enumerate(bands):
        top = list(above) if not number else []
        if len(bands) > 1:
            name = _named([stages[place] for place in band])
            top.append(
                section_head(name, report.level + 1, flow.width, report.ink, _BETWEEN if number else 0)
            )
        width = _column(flow.width, len(band))
        parts = [
            _row(words, cells, width, report.ink)
            for row in rows
            for words, cells in _parts(row, band, width, flow.height * _MOST, report.ink)
        ]
        head = _head(report, stages, band, width)
        flow.room_for(sum(each.gap + each.height for each in (*top, head, *parts)))
        flow.table(head, parts, top)


def _bands(count: int, width: float) -> list[range]:
    """The places of the stages that stand side by side, as evenly as it goes."""
    most = max(int((width - _LABEL) / (_NARROWEST + _GAP)), 1)
    bands = -(-count // most)
    return [range(count * band // bands, count * (band + 1) // bands) for band in range(bands)]


def _column(width: float, count: int) -> float:
    return min((width - _LABEL) / count - _GAP, _WIDEST)


def _named(stages: Sequence[Stage]) -> str:
    """For instance “Awareness – Purchase”."""
    titles = [stage.title or word("Untitled stage") for stage in stages]
    return " – ".join(dict.fromkeys((titles[0], titles[-1])))


def _head(report: Report, stages: Sequence[Stage], band: range, width: float) -> Block:
    """The stages as bars of their colours; each leads to its place on the map."""
    ink, theme = report.ink, report.ink.theme
    titles = [stages[place].title or word("Untitled stage") for place in band]
    texts = [ink.text(title, ITEM, theme.stage_text, _INSET, 7, width - 2 * _INSET) for title in titles]
    height = max(text.height for text in texts) + 14
    groups: list[Item] = [Group("report/corner", "cell", 0, 0, _LABEL, height)]
    for number, (place, text) in enumerate(zip(band, texts, strict=True)):
        items: tuple[Item, ...] = (
            Box(0, 0, width, height, theme.stage(place), radius=4.0),
            text,
            Link(0, 0, width, height, f"#{stages[place].id}"),
        )
        x = _LABEL + _GAP + number * (width + _GAP)
        groups.append(Group("report/column head", "column head", x, 0, width, height, items, text.text))
    return Block(block("row", groups, _LABEL + len(band) * (width + _GAP), height), _ABOVE, keep=True)


def _parts(
    row: GridRow, band: range, width: float, most: float, ink: Ink
) -> Iterator[tuple[str, list[Sequence[Group]]]]:
    """A row in as many as it needs, none much higher than `most` px."""
    cells = [
        list(
            _filled([piece for entry in row.cells[place] for piece in entry_groups(entry, width, ink)], most)
        )
        for place in band
    ]
    parts = list(zip_longest(*cells, fillvalue=())) or [((),) * len(band)]
    for number, part in enumerate(parts):
        words = word("{heading} (continued)").format(heading=row.head) if number else row.head
        yield words, list(part)


def _filled(groups: Sequence[Group], most: float) -> Iterator[tuple[Group, ...]]:
    """As many groups as stand below each other within `most` px, at least one, then the next."""
    held: list[Group] = []
    for group in groups:
        if held and sum(each.height + _PADDING for each in held) + group.height > most:
            yield tuple(held)
            held = []
        held.append(group)
    if held:
        yield tuple(held)


def _row(words: str, cells: Sequence[Sequence[Group]], width: float, ink: Ink) -> Block:
    text = ink.text(words, SMALL_STRONG, ink.theme.text, 0, 0, _LABEL - _PADDING)
    groups: list[Item] = [
        Group("report/label", "label", 0, _PADDING + 2, _LABEL, text.height, (text,), words)
    ]
    height = text.height + 2
    for number, entries in enumerate(cells):
        stacked, y = [], 0.0
        for entry in entries:
            stacked.append(replace(entry, y=y))
            y += entry.height + _PADDING
        x = _LABEL + _GAP + number * (width + _GAP)
        groups.append(Group("report/cell", "cell", x, _PADDING, width, max(y - _PADDING, 0), tuple(stacked)))
        height = max(height, y - _PADDING)
    height += 2 * _PADDING
    across = _LABEL + len(cells) * (width + _GAP)
    line = Box(0, height - 1, across, 1.0, ink.theme.hairline)
    return Block(block("row", [*groups, line], across, height))
