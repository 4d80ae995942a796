"""The board painted into a window: what a rectangle of the viewport shows, at the level of detail of the zoom."""

from collections.abc import Iterable
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from journey_studio.desktop.canvas.detail import Detail, simplified
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.rows import Placed, Row
from journey_studio.desktop.canvas.snapping import HALF, snapped_rect
from journey_studio.desktop.canvas.sprites import Sprite, SpriteStore, painted
from journey_studio.desktop.canvas.strokes import Stroke
from journey_studio.desktop.canvas.view import View
from journey_studio.layout import Theme
from journey_studio.paint import ScenePainter
from journey_studio.paint.outline import pen_of
from journey_studio.scene import Box

_Hint = QPainter.RenderHint
_SHAPES = frozenset({"emotion", "connector", "stage"})


class BoardPainter:
    """Paints the rows of a scene, each by itself, into px of the viewport."""

    def __init__(self, ink: ScenePainter) -> None:
        self.ink = ink
        self._sprites = SpriteStore()

    def body(self, painter: QPainter, index: SceneIndex, view: View, clip: QRectF, theme: Theme) -> None:
        """Everything of the board but head and labels that a rectangle of the viewport shows, on opaque ground."""
        area = view.rect_to_board(clip)
        if not index.covered.contains(area):
            painter.fillRect(clip, QColor(theme.canvas))
            self.boxes(painter, index.edges, view)
        for group, row in index.body(area.top(), area.bottom()):
            place = view.panned(group.x * view.scale, group.y * view.scale)
            near = area.translated(-group.x, -group.y)
            self.grounds(painter, row, place)
            self.row(painter, row, place, near, theme)

    def row(self, painter: QPainter, row: Row, view: View, near: QRectF, theme: Theme) -> None:
        """What stands on the grounds of a row in `near`, a rectangle of the row."""
        detail = Detail.at(view.scale)
        painter.setTransform(view.transform)
        _rules(painter, row, near)
        if detail == Detail.FAR:
            _far(painter, row, near)
            painter.resetTransform()
            return
        for part in row.parts_in(near):
            if isinstance(part, Stroke):
                _draw(painter, part)
            elif detail >= Detail.TITLE or part.group.role in _SHAPES:
                painter.resetTransform()
                self._copy(painter, (part,), view, Detail.ALL, theme)
                painter.setTransform(view.transform)
        painter.resetTransform()
        self._copy(painter, row.cards_in(near), view, detail, theme)

    def grounds(self, painter: QPainter, row: Row, view: View, width: float | None = None) -> None:
        """The bands a row stands on; `width` cuts them to board px."""
        self.boxes(painter, row.grounds, view, width)

    def boxes(self, painter: QPainter, boxes: Iterable[Box], view: View, width: float | None = None) -> None:
        """Plain boxes with sharp edges, at least one device pixel high."""
        ratio = painter.device().devicePixelRatio()
        for box in boxes:
            rect = view.rect_to_view(QRectF(box.x, box.y, width or box.width, box.height))
            sharp = snapped_rect(rect, ratio)
            sharp.setHeight(max(sharp.height(), 1 / ratio))
            painter.fillRect(sharp, QColor(box.fill or ""))

    def _copy(
        self, painter: QPainter, parts: Iterable[Placed], view: View, detail: Detail, theme: Theme
    ) -> None:
        """Groups by their sprites, each on a whole device pixel."""
        ratio = painter.device().devicePixelRatio()
        scale, left, top = view.scale * ratio, view.tx * ratio + HALF, view.ty * ratio + HALF
        for part in parts:
            sprite = self._sprites.find(part.group, view.scale, ratio, detail)
            if sprite is None:
                sprite = self._painted(part, view.scale, ratio, detail, theme)
            x, y = floor(part.x * scale + left) / ratio, floor(part.y * scale + top) / ratio
            painter.drawPixmap(QPointF(x + sprite.x, y + sprite.y), sprite.pixmap)

    def _painted(self, part: Placed, scale: float, ratio: float, detail: Detail, theme: Theme) -> Sprite:
        drawn = part.bounds.translated(-part.x, -part.y)
        shown = simplified(part.group, detail, theme.border)
        sprite = painted(shown, drawn, scale, ratio, self.ink.group)
        self._sprites.keep(part.group, scale, ratio, detail, sprite)
        return sprite


def _draw(painter: QPainter, stroke: Stroke) -> None:
    painter.setRenderHint(_Hint.Antialiasing, stroke.smooth)
    painter.setPen(stroke.pen)
    painter.setBrush(stroke.brush)
    painter.drawPath(stroke.path)


def _rules(painter: QPainter, row: Row, near: QRectF) -> None:
    if lines := row.rules_in(near):
        painter.setRenderHint(_Hint.Antialiasing, False)
        painter.setPen(pen_of(row.rule))
        painter.drawLines(lines)


def _far(painter: QPainter, row: Row, near: QRectF) -> None:
    for stroke in row.far.strokes:
        if stroke.bounds.intersects(near):
            _draw(painter, stroke)
    painter.setRenderHint(_Hint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, rectangles in row.far.rectangles_in(near):
        painter.setBrush(QColor(colour))
        painter.drawRects(rectangles)
