"""Threads: lines that share a gap or an edge run side by side in it, a little apart, instead of one over the other."""

from collections.abc import Hashable

_PLACES = (0, 1, -1, 2, -2)


class Threads:
    """Gives each stretch of a shared line a place where it meets nobody, as long as there are places; then it begins anew."""

    def __init__(self, apart: float) -> None:
        self._apart = apart
        self._taken: dict[Hashable, list[tuple[int, float, float]]] = {}

    def place(self, line: Hashable, start: float, end: float) -> float:
        """How far beside a line the stretch from `start` to `end` runs, in px."""
        low, high = sorted((start, end))
        taken = self._taken.setdefault(line, [])
        met = [place for place, other_low, other_high in taken if low < other_high and other_low < high]
        free = next((place for place in _PLACES if place not in met), _PLACES[len(met) % len(_PLACES)])
        taken.append((free, low, high))
        return free * self._apart
