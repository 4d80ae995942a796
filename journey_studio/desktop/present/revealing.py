"""Lanes shown one by one, from the first to the last: those that are not yet are left out of the board."""

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.model import Lane


class Revealing:
    """Begins with the first lane alone; lanes that were left out before stay out."""

    def __init__(self, canvas: BoardCanvas) -> None:
        self._canvas = canvas
        self._begun = False
        self._out: frozenset[str] = frozenset()

    def forward(self) -> Lane | None:
        """Show one more lane, at first only the first of all. That lane; None where all are shown."""
        lanes, shown = self._lanes(), self._shown()
        if not self._begun and shown == len(lanes):
            shown = 0
        return self._show(lanes, shown + 1) if shown < len(lanes) else None

    def back(self) -> Lane | None:
        """Leave the latest lane out again. The one that is the last now; None where only the first is left."""
        lanes, shown = self._lanes(), self._shown()
        return self._show(lanes, shown - 1) if shown > 1 else None

    def end(self) -> None:
        """Forget that it was begun."""
        self._begun = False

    def _show(self, lanes: list[Lane], count: int) -> Lane:
        self._begun = True
        self._canvas.withhold(self._out | {lane.id for lane in lanes[count:]})
        return lanes[count - 1]

    def _shown(self) -> int:
        return sum(lane.id not in self._canvas.withheld for lane in self._lanes())

    def _lanes(self) -> list[Lane]:
        canvas = self._canvas
        if not self._begun:
            self._out = canvas.withheld
        lanes = canvas.document.snapshot.lanes(canvas.journey)
        return [lane for lane in lanes if not lane.hidden and lane.id not in self._out]
