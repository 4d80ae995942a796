"""The way from the side of a card down to the tracks, around wide cards that stand below it.

Just above a card there is a gap as wide as the card, in which no other card stands: a way that meets it goes along there to
one of its sides, and on down. Only order and columns are needed to know which cards those are.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from journey_studio.layout.seating import Seating


@dataclass(frozen=True, slots=True)
class Descent:
    """The gaps of the way from above; between two of them it goes along above the card of the same place in `around`."""

    gaps: tuple[int, ...]
    around: tuple[str, ...] = ()

    @property
    def first(self) -> int:
        """The gap beside the card it comes from."""
        return self.gaps[0]

    @property
    def last(self) -> int:
        """The gap in which it reaches the tracks."""
        return self.gaps[-1]


def descent(seats: Seating, card: str, burden: Callable[[int], tuple[bool, bool]]) -> Descent:
    """The way with the fewest turns; of several the one whose first gap is least of a burden."""
    waiting = deque((card, gap, Descent((gap,))) for gap in sorted(seats.sides(card), key=burden))
    seen = set()
    while waiting:
        above, gap, way = waiting.popleft()
        below = seats.below(above, gap)
        if below is None:
            return way
        if below not in seen:
            seen.add(below)
            for side in sorted(seats.sides(below), key=burden):
                waiting.append((below, side, Descent((*way.gaps, side), (*way.around, below))))
    raise AssertionError("The lowest card covers no way.")
