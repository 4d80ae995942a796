"""Where labels go so that none covers another, a marker or the edge: the nearest free place wins."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_FREE = 3.0
_STEP = 6.0
_TRIES = 400
_PATIENCE = 40.0
_COVERING = 3.0
_COLUMN = 208.0


class Area(NamedTuple):
    """A rectangle that is taken, in px."""

    x: float
    y: float
    width: float
    height: float

    def touches(self, other: "Area", free: float = _FREE) -> bool:
        """Whether two rectangles come closer than `free` px."""
        return (
            self.x < other.x + other.width + free
            and other.x < self.x + self.width + free
            and self.y < other.y + other.height + free
            and other.y < self.y + self.height + free
        )


class Crowd:
    """What is already on a plot `width` px wide. Labels may go above and below it without end: the lane grows.

    Labels had better not lie on `lines` (points along the curves), and never on what is taken.
    """

    def __init__(self, width: float, lines: Iterable[tuple[float, float]] = ()) -> None:
        self._width = width
        self._taken: dict[int, list[Area]] = {}
        self._lines: dict[int, list[tuple[float, float]]] = {}
        self.top = self.bottom = 0.0
        for x, y in lines:
            self._lines.setdefault(int(x // _COLUMN), []).append((x, y))

    def take(self, area: Area) -> None:
        """Keep labels off this area."""
        for column in _columns(area):
            self._taken.setdefault(column, []).append(area)
        self.top, self.bottom = min(self.top, area.y), max(self.bottom, area.y + area.height)

    def settle(self, wish: Sequence[tuple[float, float]], width: float, height: float) -> Area:
        """The free area nearest to the first wish; wishes are upper left corners, the most welcome first."""
        best, least = None, float("inf")
        for area, cost in self._candidates(wish, width, height):
            if cost >= least:
                if cost > least + _PATIENCE:
                    break
                continue
            if self._is_taken(area):
                continue
            cost += _COVERING * self._covered(area)
            if cost < least:
                best, least = area, cost
        best = best or Area(4.0, self.bottom + _FREE, width, height)
        self.take(best)
        return best

    def _candidates(
        self, wish: Sequence[tuple[float, float]], width: float, height: float
    ) -> Iterator[tuple[Area, float]]:
        for number in range(_TRIES):
            for order, (x, y) in enumerate(wish):
                inside = min(max(x, 4.0), max(self._width - width - 4, 4.0))
                for side in (-1, 1) if number else (1,):
                    area = Area(inside, y + side * number * _STEP, width, height)
                    yield area, number * _STEP + order * 8 + abs(inside - x)

    def _is_taken(self, area: Area) -> bool:
        return any(area.touches(taken) for column in _columns(area) for taken in self._taken.get(column, ()))

    def _covered(self, area: Area) -> int:
        return sum(
            area.x <= x <= area.x + area.width and area.y <= y <= area.y + area.height
            for column in _columns(area)
            for x, y in self._lines.get(column, ())
        )


def _columns(area: Area) -> range:
    return range(int((area.x - _FREE) // _COLUMN), int((area.x + area.width + _FREE) // _COLUMN) + 1)
