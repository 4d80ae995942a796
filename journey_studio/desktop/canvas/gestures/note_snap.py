"""Where a note snaps while it is dragged: to the edges and middles of other notes close by, else to a grid of 8 px."""

from collections.abc import Sequence
from dataclasses import dataclass

from journey_studio.scene.search import Bounds

GRID = 8.0


@dataclass(frozen=True, slots=True)
class Snap:
    """The corner after snapping; `upright` and `level` are the lines (x and y) it was drawn to, where there are any."""

    x: float
    y: float
    upright: float | None = None
    level: float | None = None


def snapped(box: Bounds, others: Sequence[Bounds], reach: float) -> Snap:
    """Snap a rectangle; lines of others draw it from `reach` px."""
    x, upright = _drawn(box.x, box.width, [(each.x, each.width) for each in others], reach)
    y, level = _drawn(box.y, box.height, [(each.y, each.height) for each in others], reach)
    return Snap(x, y, upright, level)


def _drawn(
    start: float, length: float, others: Sequence[tuple[float, float]], reach: float
) -> tuple[float, float | None]:
    """A stretch moved so that its start, middle or end lies on that of the nearest other; else its start on the grid."""
    own = (0.0, length / 2, length)
    lines = [other + share * size for other, size in others for share in (0.0, 0.5, 1.0)]
    found = [(abs(line - start - part), line - part, line) for line in lines for part in own]
    best = min(found, default=None)
    if best is not None and best[0] <= reach:
        return best[1], best[2]
    return round(start / GRID) * GRID, None
