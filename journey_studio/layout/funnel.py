"""The funnel across a maturity lane: a band that narrows as fewer customers come as far."""

from collections.abc import Sequence

from journey_studio.layout.grid import Grid
from journey_studio.layout.packing import Span
from journey_studio.layout.shapes import polygon
from journey_studio.layout.theme import Theme, mixed
from journey_studio.model import Card
from journey_studio.scene import Path

ROOM = 64.0
"""The height in px that a maturity lane keeps for it below its cards."""

TINT = 0.3
_EDGE = 6.0
_NARROWEST, _LAST = 0.08, 0.3


def shares(columns: int, volumes: Sequence[tuple[int, float]]) -> list[float]:
    """How wide the funnel is in each column, 0 … 1: its volume over the largest one.

    A column without a volume is as wide as the one before it. Where no column names one, it narrows in equal steps to 30 %.
    """
    named: dict[int, float] = {}
    for column, volume in volumes:
        named[column] = named.get(column, 0.0) + volume
    most = max(named.values(), default=0.0)
    if most <= 0:
        step = (1 - _LAST) / max(columns - 1, 1)
        return [1 - step * column for column in range(columns)]
    found, latest = [], 1.0
    for column in range(columns):
        latest = max(named[column] / most, 0.0) if column in named else latest
        found.append(latest)
    return found


def volumes(cards: Sequence[Card], spans: Sequence[Span]) -> list[tuple[int, float]]:
    """The first column and the volume of each card that names one; a number below 0 says nothing."""
    stated = ((span[0], card.facts.get("volume")) for card, span in zip(cards, spans, strict=True))
    return [
        (column, float(value))
        for column, value in stated
        if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0
    ]


def funnel(grid: Grid, widths: Sequence[float], bottom: float, theme: Theme) -> Path:
    """The band below the cards of a lane that ends at `bottom`; a step is as wide as its share, and leads to the next."""
    middle, points = bottom - ROOM / 2, []
    for column, share in enumerate(widths):
        half = max(share, _NARROWEST) * (ROOM - 2 * _EDGE) / 2
        left, right = grid.left(column), grid.left(column) + grid.room(column)
        lead = min(24.0, (right - left) / 4)
        points += [
            (left if not column else left + lead, half),
            (right - lead if column + 1 < len(widths) else right, half),
        ]
    upper = [(x, middle - half) for x, half in points]
    lower = [(x, middle + half) for x, half in reversed(points)]
    return Path(polygon([*upper, *lower]), fill=mixed(theme.accent, theme.surface, TINT))
