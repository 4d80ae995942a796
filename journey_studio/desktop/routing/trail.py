"""The routes that are looked at, drawn over the board by the code that draws them in print."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from journey_studio.layout import Theme
from journey_studio.layout.ink import Ink
from journey_studio.layout.memo import Memo
from journey_studio.layout.trail import Trail, trails_of
from journey_studio.layout.trails import trails_group
from journey_studio.paint import ScenePainter
from journey_studio.scene import Group

if TYPE_CHECKING:
    from journey_studio.desktop.canvas import BoardCanvas
    from journey_studio.desktop.canvas.view import View

_STEP = 1.2
_SHARE = 0.7
_EDGE = 3.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line or a number of a route, in px of the board."""

    group: Group
    view: "View"
    ink: ScenePainter

    @property
    def room(self) -> QRectF:
        """Its rectangle in the window, with its edge."""
        group = self.group
        place = self.view.rect_to_view(QRectF(group.x, group.y, group.width, group.height))
        return place.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint it where the board is."""
        painter.save()
        painter.setTransform(self.view.transform, combine=True)
        self.ink.group(painter, self.group)
        painter.restore()


class TrailOverlay:
    """Draws routes over a canvas; `played` is the place (from 0) of the stop that is played, None where whole routes are seen.

    Numbers and lines get smaller more slowly than the board. Nothing is laid out anew while the board only moves.
    """

    def __init__(self, canvas: "BoardCanvas") -> None:
        self._canvas = canvas
        self.routes: tuple[str, ...] = ()
        self.played: int | None = None
        self._memo = Memo()
        canvas.overlays.add(self.marks)

    def show(self, routes: Sequence[str], played: int | None = None) -> None:
        """Draw these routes, or none."""
        if (tuple(routes), played) != (self.routes, self.played):
            self.routes, self.played = tuple(routes), played
            self._canvas.overlays.refresh()

    @property
    def trails(self) -> list[Trail]:
        """The trails of the routes as the map is now."""
        canvas = self._canvas
        found = trails_of(canvas.document.snapshot, canvas.journey, self.routes, canvas.theme)
        return [replace(each, at=self.played) for each in found]

    def marks(self) -> Iterable[Drawn]:
        """Every line and number."""
        if not self.routes:
            return
        canvas = self._canvas
        for group in self._laid_out():
            yield Drawn(group, canvas.view, canvas.painting.ink)

    def _laid_out(self) -> list[Group]:
        """The groups for the board as it is laid out, at about this zoom."""
        canvas, unit = self._canvas, self._unit()
        made_of = (canvas.scene.root, canvas.document.snapshot, canvas.theme)
        measures = (self.routes, self.played, unit)
        return self._memo.kept("routes", made_of, measures, lambda: self._lay_out(unit))

    def _lay_out(self, unit: float) -> list[Group]:
        canvas = self._canvas
        ink = Ink(canvas.theme, canvas.shaper)
        snapshot, rows = canvas.document.snapshot, canvas.scene.root.items
        (routes,) = trails_group(canvas.journey, self.trails, rows, snapshot, ink, unit) or (None,)
        parts = [each for each in (routes.items if routes else ()) if isinstance(each, Group)]
        return [
            replace(part, x=part.x + route.x, y=part.y + route.y)
            for route in parts
            for part in route.items
            if isinstance(part, Group)
        ]

    def _unit(self) -> float:
        """How much larger numbers and lines are than the board: in steps, so that a zoom that goes on is no work."""
        wished = max(1 / self._canvas.view.scale, 1.0) ** _SHARE
        return float(_STEP ** int(math.log(wished, _STEP) + 0.01))
