"""The return from the last stage to the first: one wide arrow above the bar of stages, for a journey that begins again."""

from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import CAPTION
from journey_studio.layout.shapes import pill, polygon
from journey_studio.model import Stage
from journey_studio.model.wording import word
from journey_studio.scene import Group, Path

_HEIGHT = 38.0
_BEND = 10.0
_INSET = 30.0
_HEAD = 9.0
_PADDING = 10.0
_FOOT = 3.0


def cycle_row(journey: str, ends: tuple[Stage, Stage], grid: Grid, ink: Ink) -> Group | None:
    """The arrow at the origin: up from the last stage, back along the board, down to the first; it names where it leads.

    `ends` are the first and the last stage. On a page with one of them it runs to the page's edge and names the other; on a
    page with neither there is none.
    """
    first, last = ends
    has_first, has_last = grid.before == 0, grid.before + len(grid.stages) >= grid.total
    if not (has_first or has_last):
        return None
    words = _words(first, last, backwards=has_last)
    left = grid.left(0) + _INSET if has_first else grid.left(0)
    right = grid.width - _INSET if has_last else grid.width
    text = ink.snug(words, CAPTION, ink.theme.text, 0, 0, max(right - left - 4 * _BEND, 80.0))
    height = max(_HEIGHT, text.height + 18)
    middle, x = height / 2 - 2, (left + right) / 2
    width, top = text.width + 2 * _PADDING, middle - text.height / 2
    line = Path(
        _line(left, right, middle, height, has_first, has_last), stroke=ink.theme.muted, stroke_width=2.0
    )
    head = _head(left, height - _FOOT) if has_first else _pointing_left(left, middle)
    items = (
        line,
        Path(head, fill=ink.theme.muted),
        pill(
            x - width / 2,
            top - 2,
            width,
            text.height + 4,
            ink.theme.surface,
            ink.theme.hairline,
            ink.theme.line,
        ),
        ink.snug(words, CAPTION, ink.theme.text, x - text.width / 2, top, text.width),
    )
    name = f"The last stage leads back to the first: from {last.title or 'the last'} to {first.title or 'the first'}"
    return Group(f"{journey}/cycle", "cycle", 0, 0, grid.width, height, items, name)


def _words(first: Stage, last: Stage, *, backwards: bool) -> str:
    if backwards:
        named, unnamed, stage = word("Back to {stage}"), word("Back to the first stage"), first
    else:
        named, unnamed, stage = word("Back from {stage}"), word("Back from the last stage"), last
    return named.format(stage=stage.title) if stage.title else unnamed


def _line(
    left: float, right: float, middle: float, height: float, has_first: bool, has_last: bool
) -> tuple[tuple[str | float, ...], ...]:
    near = _BEND * 0.45  # a quarter circle as a cubic curve
    up: tuple[tuple[str | float, ...], ...] = (
        ("M", right, height - _FOOT),
        ("L", right, middle + _BEND),
        ("C", right, middle + near, right - near, middle, right - _BEND, middle),
    )
    down: tuple[tuple[str | float, ...], ...] = (
        ("L", left + _BEND, middle),
        ("C", left + near, middle, left, middle + near, left, middle + _BEND),
        ("L", left, height - _FOOT - _HEAD / 2),
    )
    return (
        *(up if has_last else (("M", right, middle),)),
        *(down if has_first else (("L", left + _HEAD / 2, middle),)),
    )


def _pointing_left(x: float, y: float) -> tuple[tuple[str | float, ...], ...]:
    half = _HEAD * 0.55
    return polygon([(x + _HEAD, y - half), (x, y), (x + _HEAD, y + half)])


def _head(x: float, tip: float) -> tuple[tuple[str | float, ...], ...]:
    half = _HEAD * 0.55
    return polygon([(x - half, tip - _HEAD), (x, tip), (x + half, tip - _HEAD)])
