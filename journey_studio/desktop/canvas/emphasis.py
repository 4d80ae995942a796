"""What stands out on the board: what stands aside is painted pale, what was found wears a frame, a stage has the light."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.rows import Row
from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.desktop.canvas.view import View
from journey_studio.layout import Theme
from journey_studio.layout.measures import CARD_RADIUS
from journey_studio.scene import Group, Item

PALE = 0.25
_THROUGH = frozenset({"lane", "cell", "plot", "curve", "connectors", "funnel"})
_ROUND_FROM = 0.3
_PEN = 2.0


class Layer(NamedTuple):
    """A part of a row, how strong it is painted, and whether only within the stage that has the light."""

    row: Row
    opacity: float
    within: bool = False


Layers = tuple[Layer, ...]


class Emphasis:
    """The ids that stand aside and those that were found. Rows are parted when first painted, and kept until they change.

    Beside the stage that is `lit`, where one is, curves and funnels are pale, too.
    """

    def __init__(
        self, aside: frozenset[str] = frozenset(), found: frozenset[str] = frozenset(), lit: str = ""
    ) -> None:
        self.aside, self.found, self.lit = aside, found, lit
        self._layers: dict[str, tuple[Row, Layers]] = {}
        self._frames: dict[str, tuple[Row, list[QRectF]]] = {}

    def layers(self, group: Group, row: Row) -> Layers:
        """What to paint of a row, one after the other, with the opacity of each."""
        if not self.aside:
            return (Layer(row, 1.0),)
        known = self._layers.get(group.owner)
        if known is None or known[0] is not row:
            quiet, loud = parted(group, self.aside)
            made = (Layer(Row(quiet), PALE), Layer(Row(loud), 1.0)) if quiet.items else (Layer(row, 1.0),)
            lines, rest = parted(loud, frozenset(), lines=True) if self.lit else (group, group)
            if self.lit and lines.items:
                line = Row(lines)
                made = (*made[:-1], Layer(line, PALE), Layer(line, 1.0, within=True), Layer(Row(rest), 1.0))
            known = self._layers[group.owner] = (row, made)
        return known[1]

    def frames(self, owner: str, row: Row, near: QRectF) -> list[QRectF]:
        """Where in a rectangle of a row something was found, from left to right."""
        known = self._frames.get(owner)
        if known is None or known[0] is not row:
            places = (row.places[key] for key in row.places.keys() & self.found)
            rects = sorted((QRectF(*place) for place in places), key=QRectF.left)
            known = self._frames[owner] = (row, rects)
        rects = known[1]
        widest = max((rect.width() for rect in rects), default=0.0)
        first = bisect_left(rects, near.left() - widest, key=QRectF.left)
        last = bisect_left(rects, near.right(), key=QRectF.left)
        return rects[first:last]


def parted(group: Group, aside: frozenset[str], *, lines: bool = False) -> tuple[Group, Group]:
    """A row in two: with what stands aside only, and with everything else. With `lines` those of curves stand aside, too."""
    quiet: list[Item] = []
    loud: list[Item] = []
    for item in group.items:
        if not isinstance(item, Group):
            loud.append(item)
        elif (
            item.owner in aside
            or (lines and item.role == "line")
            or (item.owner.endswith("/area") and (lines or _first_curve(group) in aside))
        ):
            quiet.append(item)
        elif item.role in _THROUGH:
            pale, strong = parted(item, aside, lines=lines)
            quiet += [pale] if pale.items else []
            loud.append(strong if pale.items else item)
        else:
            loud.append(item)
    return replace(group, items=tuple(quiet)), replace(group, items=tuple(loud))


def _first_curve(lane: Group) -> str:
    """The curve whose area is tinted: its line is drawn last, on top of the others."""
    plots = (item for item in lane.items if isinstance(item, Group) and item.role == "plot")
    lines = [
        each.owner for plot in plots for each in plot.items if isinstance(each, Group) and each.role == "line"
    ]
    return lines[-1] if lines else ""


def paint_found(
    painter: QPainter, part: str, emphasis: Emphasis, index: SceneIndex, sticky: Sticky, theme: Theme
) -> None:
    """The frames around what was found, in one part of the window: body, labels or head."""
    if part == "pins":
        for pin in sticky.pins:
            paint_found(painter, "body", emphasis, index, sticky.at_pin(pin), theme)
        return
    if not emphasis.found:
        return
    pen = QPen(QColor(theme.guides), _PEN)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    clip = painter.clipBoundingRect()
    if part == "labels":
        for lane in index.lanes:
            if lane.owner in emphasis.found:
                painter.drawRect(sticky.label_rect(lane.y, lane.height).adjusted(3, 3, -3, -3))
        return
    view = sticky.head_view if part == "head" else sticky.view
    area = view.rect_to_board(clip)
    heads: Iterable[tuple[Group, Row]] = ((group, index.rows[group.owner]) for group in index.heads)
    for group, row in heads if part == "head" else index.body(area.top(), area.bottom()):
        rects = emphasis.frames(group.owner, row, area.translated(-group.x, -group.y))
        _frame(painter, rects, view.panned(group.x * view.scale, group.y * view.scale))


def _frame(painter: QPainter, rects: list[QRectF], view: View) -> None:
    if view.scale >= _ROUND_FROM:
        radius = CARD_RADIUS * view.scale
        for rect in rects:
            painter.drawRoundedRect(view.rect_to_view(rect), radius, radius)
    elif rects:
        painter.setTransform(view.transform)
        pen = QPen(painter.pen())
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawRects(rects)
        painter.resetTransform()
