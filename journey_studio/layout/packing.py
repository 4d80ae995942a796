"""Where the cards of a lane go: stacked in their columns, wide ones over all their columns, none over another."""

from collections.abc import Sequence

Span = tuple[int, int]


def stacked(spans: Sequence[Span], heights: Sequence[float], gap: float) -> tuple[list[float], float]:
    """The upper edge of each box, in the given order, and the height of the whole pile (0 without boxes)."""
    floor: dict[int, float] = {}
    tops = []
    for (first, last), height in zip(spans, heights, strict=True):
        top = max(floor.get(column, 0.0) for column in range(first, last + 1))
        tops.append(top)
        for column in range(first, last + 1):
            floor[column] = top + height + gap
    return tops, max(floor.values(), default=gap) - gap


def open_below(spans: Sequence[Span], number: int) -> int | None:
    """The middlemost column of a box in which no later box stands below it; None where all are covered."""
    first, last = spans[number]
    covered = {
        column
        for start, end in spans[number + 1 :]
        for column in range(max(first, start), min(last, end) + 1)
    }
    free = [column for column in range(first, last + 1) if column not in covered]
    return min(free, key=lambda column: (abs(2 * column - first - last), column)) if free else None
