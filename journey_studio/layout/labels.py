"""Where labels go so that none covers another, a marker or the edge: the nearest free place wins."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_FREE = 3.0
_STEP = 6.0
_TRIES = 400
_PATIENCE = 40.0
_COVERING = 40.0
_COVERING_MORE = 6.0
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


class Segment(NamedTuple):
    """A short straight part of a line, in px."""

    x: float
    y: float
    end_x: float
    end_y: float

    def meets(self, area: Area) -> bool:
        """Whether any of it lies in a rectangle."""
        x, y, end_x, end_y = self
        left, top, right, bottom = area.x, area.y, area.x + area.width, area.y + area.height
        if (x < left and end_x < left) or (x > right and end_x > right):
            return False
        if (y < top and end_y < top) or (y > bottom and end_y > bottom):
            return False
        low, high = 0.0, 1.0
        for start, end, least, most in ((x, end_x, left, right), (y, end_y, top, bottom)):
            if start == end:
                if not least <= start <= most:
                    return False
            else:
                first, last = sorted(((least - start) / (end - start), (most - start) / (end - start)))
                low, high = max(low, first), min(high, last)
        return low <= high


class Crowd:
    """What is already on a plot `width` px wide. Labels may go above and below it without end: the lane grows.

    Labels had better not lie on `lines`, and never on what is taken; they may lie on the `levels` (y of faint lines).
    """

    def __init__(self, width: float, lines: Iterable[Segment] = (), levels: Sequence[float] = ()) -> None:
        self._width = width
        self._taken: dict[int, list[Area]] = {}
        self._levels = levels
        self._lines: dict[int, list[Segment]] = {}
        self.top = self.bottom = 0.0
        for line in lines:
            for column in range(int(line.x // _COLUMN), int(line.end_x // _COLUMN) + 1):
                self._lines.setdefault(column, []).append(line)

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
            if covered := self._covered(area):
                cost += _COVERING + _COVERING_MORE * covered
            if cost < least:
                best, least = area, cost
        best = best or Area(4.0, self.bottom + _FREE, width, height)
        self.take(best)
        return best

    def has_room(self, wish: Sequence[tuple[float, float]], width: float, height: float) -> bool:
        """Whether one of the wishes is free of everything, lines too."""
        areas = [Area(x, y, width, height) for x, y in wish if 4 <= x <= self._width - width - 4]
        return any(not self._is_taken(area) and not self._covered(area) for area in areas)

    def covers_line(self, area: Area) -> bool:
        """Whether a line or a level runs through an area."""
        on_level = any(area.y < level < area.y + area.height for level in self._levels)
        return on_level or self._covered(area) > 0

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
        return sum(line.meets(area) for column in _columns(area) for line in self._lines.get(column, ()))


def _columns(area: Area) -> range:
    return range(int((area.x - _FREE) // _COLUMN), int((area.x + area.width + _FREE) // _COLUMN) + 1)
