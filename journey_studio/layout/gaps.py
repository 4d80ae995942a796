"""The gaps between columns, in which connectors climb from lane to lane side by side."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from journey_studio.layout.grid import Grid

_PITCH = 8.0
_ROOM = 12.0
_LAST_ROOM = 6.0
_CAPACITY = 2


@dataclass(frozen=True, slots=True)
class Climb:
    """A stretch up or down past the rows `top` … `bottom`; `key` names whose it is."""

    key: str
    top: int
    bottom: int

    def meets(self, top: int, bottom: int) -> bool:
        """Whether it passes one of these rows."""
        return self.top <= bottom and top <= self.bottom


class Gaps:
    """Who climbs in which gap. A gap is named by the column at its right; the outermost two have no card at one side.

    Two climbs that meet keep 8 px apart. A third in one gap would have to come closer: `is_full` tells when to look for
    another gap.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._climbs: dict[int, list[Climb]] = {}

    def climb(self, key: str, column: int, row: int, other: int) -> None:
        """Take a place in a gap between two rows."""
        self._climbs.setdefault(column, []).append(Climb(key, min(row, other), max(row, other)))

    def is_full(self, column: int, row: int, other: int) -> bool:
        """Whether one more climb between these rows would come too close to the others."""
        top, bottom = sorted((row, other))
        meeting = (climb for climb in self._climbs.get(column, ()) if climb.meets(top, bottom))
        most = 1 if column == len(self._grid.steps) else _CAPACITY
        return next(islice(meeting, most - 1, None), None) is not None

    def places(self) -> Iterator[tuple[Climb, float]]:
        """Every climb with its x on the board."""
        for column, climbs in self._climbs.items():
            slots: list[list[Climb]] = []
            for climb in climbs:
                free = next((slot for slot in slots if not _taken(slot, climb)), None)
                if free is None:
                    slots.append([climb])
                else:
                    free.append(climb)
            for number, slot in enumerate(slots):
                x = self._grid.left(column) + self._offset(column, number, len(slots))
                yield from ((climb, x) for climb in slot)

    def _offset(self, column: int, number: int, count: int) -> float:
        """Spread evenly about the middle of the gap; in the last gap of the board, to its left."""
        if count == 1:
            return 0.0
        if column == len(self._grid.steps):
            return -_LAST_ROOM * number / (count - 1)
        return (number - (count - 1) / 2) * min(_PITCH, _ROOM / (count - 1))


def _taken(slot: list[Climb], climb: Climb) -> bool:
    return any(other.meets(climb.top, climb.bottom) for other in slot)
