"""What is drawn around the parts of a poster: corner marks, labels, and the plan of the sheets; lengths in points."""

from collections.abc import Iterator, Sequence

from journey_studio.layout.ink import Ink
from journey_studio.report.blocks import block
from journey_studio.scene import Box, Group, Item, Path, TextStyle

_LABEL = TextStyle(8, 600, line_height=11)
_HEAD = TextStyle(16, 700, line_height=21)
_WORDS = TextStyle(9.5, line_height=13.5)
_AWAY, _LONG = 3.0, 14.0
_THIN = 0.5


def sheet_marks(
    width: float,
    height: float,
    margin: float,
    overlap: float,
    neighbours: tuple[bool, bool],
    label: str,
    ink: Ink,
) -> Group:
    """Corner marks, marks where the next sheet (right, below) is laid on, and the label, from the upper left corner."""
    colour = ink.theme.text
    right, bottom = width - margin, height - margin
    commands: list[tuple[str | float, ...]] = []
    for x in (margin, right):
        commands += [*_down(x, margin - _AWAY - _LONG), *_down(x, bottom + _AWAY)]
    for y in (margin, bottom):
        commands += [*_across(margin - _AWAY - _LONG, y), *_across(right + _AWAY, y)]
    lay: list[tuple[str | float, ...]] = []
    if neighbours[0]:
        lay += [*_down(right - overlap, margin - _AWAY - _LONG), *_down(right - overlap, bottom + _AWAY)]
    if neighbours[1]:
        lay += [*_across(margin - _AWAY - _LONG, bottom - overlap), *_across(right + _AWAY, bottom - overlap)]
    items: list[Item] = [Path(tuple(commands), stroke=colour, stroke_width=_THIN)]
    if lay:
        items.append(Path(tuple(lay), stroke=colour, stroke_width=_THIN, dash=(2.0, 2.0)))
    room = right - margin - 2 * overlap
    items.append(ink.text(label, _LABEL, ink.theme.muted, margin + overlap, bottom + 8, room))
    return Group("poster/marks", "decoration", 0, 0, width, height, tuple(items))


def assembly_head(width: float, words: str, ink: Ink) -> Group:
    """The heading of the plan and how to put the sheets together."""
    head = ink.text("Poster plan", _HEAD, ink.theme.text, 0, 0, width)
    text = ink.text(words, _WORDS, ink.theme.text, 0, 26, min(width, 560.0))
    items = (
        block("h1", [head], width, head.height, "Poster plan", "part/map"),
        block("paragraph", [text], width, text.height, words),
    )
    return Group("poster/head", "part", 0, 0, width, text.y + text.height + 12, items)


def grid_lines(cells: Sequence[tuple[float, float, str]], size: tuple[float, float], ink: Ink) -> Group:
    """The sheets as outlines with their labels."""
    items: list[Item] = []
    for x, y, label in cells:
        items.append(Box(x, y, *size, None, ink.theme.accent, 0.8))
        items += _tag(x, y, label, ink)
    return Group("poster/grid", "decoration", 0, 0, 1.0, 1.0, tuple(items))


def _tag(x: float, y: float, label: str, ink: Ink) -> Iterator[Item]:
    text = ink.snug(label, _LABEL, ink.theme.on_accent, x + 6, y + 3, 60)
    yield Box(x + 2, y + 2, text.width + 8, text.height + 2, ink.theme.accent, radius=3.0)
    yield text


def _down(x: float, y: float) -> list[tuple[str | float, ...]]:
    return [("M", x, y), ("L", x, y + _LONG)]


def _across(x: float, y: float) -> list[tuple[str | float, ...]]:
    return [("M", x, y), ("L", x + _LONG, y)]
