"""The return from the last stage to the first: one wide arrow above the bar of stages, for a journey that begins again."""

from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import CAPTION
from journey_studio.layout.shapes import pill, polygon
from journey_studio.scene import Group, Path

_HEIGHT = 38.0
_BEND = 10.0
_INSET = 30.0
_HEAD = 9.0
_PADDING = 10.0
_FOOT = 3.0


def cycle_row(journey: str, grid: Grid, ink: Ink) -> Group:
    """The arrow at the origin: up from the last stage, back along the board, down to the first; it names where it leads."""
    first, last = grid.stages[0][0], grid.stages[-1][0]
    left, right = grid.left(0) + _INSET, grid.width - _INSET
    words = f"Back to {first.title}" if first.title else "Back to the first stage"
    room = max(right - left - 4 * _BEND, 80.0)
    text = ink.snug(words, CAPTION, ink.theme.text, 0, 0, room)
    height = max(_HEIGHT, text.height + 18)
    middle, x = height / 2 - 2, (left + right) / 2
    top = middle - text.height / 2
    items = (
        Path(_line(left, right, middle, height), stroke=ink.theme.muted, stroke_width=2.0),
        Path(_head(left, height - _FOOT), fill=ink.theme.muted),
        pill(
            x - text.width / 2 - _PADDING,
            top - 2,
            text.width + 2 * _PADDING,
            text.height + 4,
            ink.theme.surface,
            ink.theme.hairline,
        ),
        ink.snug(words, CAPTION, ink.theme.text, x - text.width / 2, top, text.width),
    )
    name = f"The last stage leads back to the first: from {last.title or 'the last'} to {first.title or 'the first'}"
    return Group(f"{journey}/cycle", "cycle", 0, 0, grid.width, height, items, name)


def _line(left: float, right: float, middle: float, height: float) -> tuple[tuple[str | float, ...], ...]:
    near = _BEND * 0.45  # a quarter circle as a cubic curve
    return (
        ("M", right, height - _FOOT),
        ("L", right, middle + _BEND),
        ("C", right, middle + near, right - near, middle, right - _BEND, middle),
        ("L", left + _BEND, middle),
        ("C", left + near, middle, left, middle + near, left, middle + _BEND),
        ("L", left, height - _FOOT - _HEAD / 2),
    )


def _head(x: float, tip: float) -> tuple[tuple[str | float, ...], ...]:
    half = _HEAD * 0.55
    return polygon([(x - half, tip - _HEAD), (x, tip), (x + half, tip - _HEAD)])
