"""The board painted into a window: what a rectangle of the viewport shows, at the level of detail of the zoom."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from math import floor
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from journey_studio.desktop.canvas.detail import Detail, simplified
from journey_studio.desktop.canvas.emphasis import Emphasis
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.rows import Placed, Row
from journey_studio.desktop.canvas.sprites import Sprite, SpriteStore, Zoom, painted
from journey_studio.desktop.canvas.strokes import Stroke
from journey_studio.desktop.canvas.view import View
from journey_studio.layout import Theme
from journey_studio.paint import ScenePainter
from journey_studio.scene import Box, Group

_SMOOTH = QPainter.RenderHint.Antialiasing
_SHAPES = frozenset({"emotion", "connector", "stage", "sticky"})
_HALF = 0.5001
"""Half a device pixel and a breath: halves are common, and the last bits of a sum must not decide which way they go."""


class BoardPainter:
    """Paints the rows of a scene, each by itself, into px of the viewport."""

    def __init__(self, ink: ScenePainter) -> None:
        self.ink = ink
        self._sprites = SpriteStore()

    def body(
        self,
        painter: QPainter,
        index: SceneIndex,
        view: View,
        clip: QRectF,
        theme: Theme,
        emphasis: Emphasis,
    ) -> None:
        """Everything of the board but head and labels that a rectangle of the viewport shows, on opaque ground."""
        area = view.rect_to_board(clip)
        if not index.covered.contains(area):
            painter.fillRect(clip, colour_of(theme.canvas))
            self.boxes(painter, index.edges, view)
        for group, row in index.body(area.top(), area.bottom()):
            self.lane(painter, index, (group, row), view, clip, theme, emphasis)

    def lane(
        self,
        painter: QPainter,
        index: SceneIndex,
        lane: tuple[Group, Row],
        view: View,
        clip: QRectF,
        theme: Theme,
        emphasis: Emphasis,
    ) -> None:
        """What a rectangle of the viewport shows of a row of the body, on its grounds."""
        group, row = lane
        place = view.panned(group.x * view.scale, group.y * view.scale)
        near = view.rect_to_board(clip).translated(-group.x, -group.y)
        self.grounds(painter, row, place)
        for layer in emphasis.layers(group, row):
            painter.setOpacity(layer.opacity)
            if not layer.within:
                self.row(painter, layer.row, place, near, theme)
            elif lit := index.place_of(emphasis.lit):
                painter.save()
                left, right = view.to_view(lit.x, 0).x(), view.to_view(lit.right, 0).x()
                room = QRectF(left, clip.top(), right - left, clip.height())
                painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
                self.row(painter, layer.row, place, near, theme)
                painter.restore()

    def row(self, painter: QPainter, row: Row, view: View, near: QRectF, theme: Theme) -> None:
        """What stands on the grounds of a row in `near`, a rectangle of the row."""
        detail = Detail.at(view.scale)
        if rules := row.rules_in(near):
            painter.setTransform(view.transform)
            painter.setRenderHint(_SMOOTH, False)
            painter.setPen(row.rule_pen)
            painter.drawLines(rules)
            painter.resetTransform()
        if detail == Detail.FAR:
            _far(painter, row, near, view)
            return
        for kind, run in groupby(row.parts_in(near), type):
            if kind is Stroke:
                _draw(painter, cast("Iterable[Stroke]", run), view)
            else:
                parts = (
                    part
                    for part in cast("Iterable[Placed]", run)
                    if detail >= Detail.TITLE or part.group.role in _SHAPES
                )
                self.copy(painter, parts, view, Detail.ALL, theme)
        self.copy(painter, row.cards_in(near), view, detail, theme)

    def grounds(self, painter: QPainter, row: Row, view: View, width: float | None = None) -> None:
        """The bands a row stands on; `width` cuts them to board px."""
        self.boxes(painter, row.grounds, view, width)

    def boxes(self, painter: QPainter, boxes: Iterable[Box], view: View, width: float | None = None) -> None:
        """Plain boxes with sharp edges, at least one device pixel high."""
        ratio = painter.device().devicePixelRatio()
        scale, across, down = view.scale * ratio, view.tx * ratio + _HALF, view.ty * ratio + _HALF
        for box in boxes:
            left, top = floor(box.x * scale + across), floor(box.y * scale + down)
            right = floor((box.x + (width or box.width)) * scale + across)
            high = max(floor((box.y + box.height) * scale + down) - top, 1)
            sharp = QRectF(left / ratio, top / ratio, (right - left) / ratio, high / ratio)
            painter.fillRect(sharp, colour_of(box.fill or ""))

    def copy(
        self, painter: QPainter, parts: Iterable[Placed], view: View, detail: Detail, theme: Theme
    ) -> None:
        """Groups by their sprites, each on a whole device pixel."""
        ratio = painter.device().devicePixelRatio()
        zoom = (view.scale, ratio, detail.value)
        find, draw = self._sprites.find, painter.drawPixmap
        scale, left, top = view.scale * ratio, view.tx * ratio + _HALF, view.ty * ratio + _HALF
        for part in parts:
            sprite = find(part.group, zoom) or self._painted(part, zoom, detail, theme)
            x, y = floor(part.x * scale + left) / ratio, floor(part.y * scale + top) / ratio
            draw(QPointF(x + sprite.x, y + sprite.y), sprite.pixmap)

    def _painted(self, part: Placed, zoom: Zoom, detail: Detail, theme: Theme) -> Sprite:
        drawn = part.bounds.translated(-part.x, -part.y)
        shown = simplified(part.group, detail, theme.border)
        scale, ratio, _ = zoom
        sprite = painted(shown, drawn, scale, ratio, self.ink.group)
        self._sprites.keep(part.group, zoom, sprite)
        return sprite


@lru_cache(256)
def colour_of(name: str) -> QColor:
    """The colour of a name or #rrggbb, read once."""
    return QColor(name)


def _draw(painter: QPainter, strokes: Iterable[Stroke], view: View) -> None:
    painter.setTransform(view.transform)
    for stroke in strokes:
        painter.setRenderHint(_SMOOTH, stroke.smooth)
        painter.setPen(stroke.pen)
        painter.setBrush(stroke.brush)
        painter.drawPath(stroke.path)
    painter.resetTransform()


def _far(painter: QPainter, row: Row, near: QRectF, view: View) -> None:
    _draw(painter, row.far.strokes_in(near), view)
    painter.setTransform(view.transform)
    painter.setRenderHint(_SMOOTH, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, rectangles in row.far.rectangles_in(near):
        if rectangles:
            painter.setBrush(colour_of(colour))
            painter.drawRects(rectangles)
    painter.resetTransform()
