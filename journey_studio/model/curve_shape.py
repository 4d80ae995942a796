"""What the values of curves say together: peaks and valleys of one, mean and range of several.

Values stand by the column of their step, from 0; a step without a value is a gap, and nothing is guessed for it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Turn = Literal["peak", "valley"]
SWING = 1.0
"""By how many levels a curve must rise to a peak and fall from it; less is a wobble."""


@dataclass(frozen=True, slots=True)
class Mean:
    """The arithmetic mean of `count` values at a column, and the lowest and highest of them, −2 … +2."""

    column: int
    value: float
    low: float
    high: float
    count: int


def turns(values: Mapping[int, float]) -> dict[int, Turn]:
    """The columns at which a curve turns by a level or more: from a rise to a fall (peak), from a fall to a rise (valley).

    A gap ends a stretch. Where a stretch begins and ends is half a turn: it counts where nothing on the whole curve is higher
    (lower). Of equal values in a row the first stands for all.
    """
    found: dict[int, Turn] = {}
    ends = {"peak": max(values.values(), default=0.0), "valley": min(values.values(), default=0.0)}
    for run in runs(values):
        swings = _swings([values[column] for column in run])
        for number, (place, turn) in enumerate(swings):
            half = number in (0, len(swings) - 1)
            if not half or values[run[place]] == ends[turn]:
                found[run[place]] = turn
    return found


def runs(columns: Iterable[int]) -> list[list[int]]:
    """The columns in stretches without a gap."""
    found: list[list[int]] = []
    for column in sorted(columns):
        if not found or column != found[-1][-1] + 1:
            found.append([])
        found[-1].append(column)
    return found


def _swings(values: list[float]) -> list[tuple[int, Turn]]:
    """The places between which the values rise or fall by `SWING` or more, from the first to the last; none where nothing does."""
    found: list[tuple[int, Turn]] = []
    high = low = 0
    goal: Turn | None = None
    for place, value in enumerate(values):
        high = place if value > values[high] else high
        low = place if value < values[low] else low
        if goal != "peak" and value - values[low] >= SWING:
            found.append((low, "valley"))
            goal, high = "peak", place
        elif goal != "valley" and values[high] - value >= SWING:
            found.append((high, "peak"))
            goal, low = "valley", place
    if goal is not None:
        found.append((high if goal == "peak" else low, goal))
    return found


def means(curves: Iterable[Mapping[int, float]]) -> list[Mean]:
    """Mean and range at each column where at least one of the curves has a value, from left to right."""
    held: dict[int, list[float]] = {}
    for curve in curves:
        for column, value in curve.items():
            held.setdefault(column, []).append(value)
    return [
        Mean(column, sum(values) / len(values), min(values), max(values), len(values))
        for column, values in sorted(held.items())
    ]
