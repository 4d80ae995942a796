"""Where along its track the label of a connector stands: on its own line, off the lines of others where it can be."""

from bisect import bisect_right
from collections.abc import Sequence

from journey_studio.layout.measures import LABEL_WIDTH

_HOLD = 5.0
_CLEAR = 3.0
_INSET = 8.0


def label_middle(stretch: tuple[float, float], width: float, lines: Sequence[float], board: float) -> float:
    """The x of the middle of a label `width` px wide on a stretch of track, as near to the middle of it as can be.

    `lines` are the x at which other connectors cross the track. The label stays on a board `board` px wide, right of the
    names of the lanes, and touches its stretch.
    """
    left, right = sorted(stretch)
    half = width / 2
    low = max(min(left - half + _HOLD, board - half), LABEL_WIDTH - _INSET + half)
    high = max(low, min(right + half - _HOLD, board - half))
    wish = min(max((left + right) / 2, low), high)
    away = half + _CLEAR
    near = sorted(x for x in lines if low - away < x < high + away)
    places = [wish, *(x + side * away for x in near for side in (-1, 1))]
    inside = sorted(
        (place for place in places if low <= place <= high), key=lambda place: (abs(place - wish), place)
    )
    return next((place for place in inside if _is_free(place, away - 1e-6, near)), wish)


def _is_free(place: float, away: float, lines: Sequence[float]) -> bool:
    """Whether none of the lines, which are in order, comes closer than `away`."""
    first = bisect_right(lines, place - away)
    return first == len(lines) or lines[first] >= place + away
