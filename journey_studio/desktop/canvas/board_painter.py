"""The board painted into a window: what a rectangle of the viewport shows, at the level of detail of the zoom."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from journey_studio.desktop.canvas.detail import Detail, simplified
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.rows import Placed, Row
from journey_studio.desktop.canvas.snapping import snapped_point, snapped_rect
from journey_studio.desktop.canvas.sprites import SpriteStore
from journey_studio.desktop.canvas.strokes import Stroke
from journey_studio.desktop.canvas.view import View
from journey_studio.layout import Theme
from journey_studio.paint import ScenePainter
from journey_studio.paint.outline import pen_of
from journey_studio.scene import Group

_Hint = QPainter.RenderHint
_SHAPES = frozenset({"emotion", "connector", "stage"})


class BoardPainter:
    """Paints the rows of a scene, each by itself, into px of the viewport."""

    def __init__(self, ink: ScenePainter) -> None:
        self.ink = ink
        self._sprites = SpriteStore()

    def body(self, painter: QPainter, index: SceneIndex, view: View, clip: QRectF, theme: Theme) -> None:
        """Everything of the board but head and labels that a rectangle of the viewport shows, on opaque ground."""
        painter.fillRect(clip, QColor(theme.canvas))
        area = view.rect_to_board(clip)
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
                self._placed(painter, part, view, Detail.ALL, theme)
                painter.setTransform(view.transform)
        painter.resetTransform()
        self._cards(painter, row.cards_in(near), view, detail, theme)

    def grounds(self, painter: QPainter, row: Row, view: View, width: float | None = None) -> None:
        """The bands a row stands on; `width` cuts them to board px."""
        ratio = painter.device().devicePixelRatio()
        for box in row.grounds:
            rect = view.rect_to_view(QRectF(box.x, box.y, width or box.width, box.height))
            sharp = snapped_rect(rect, ratio)
            sharp.setHeight(max(sharp.height(), 1 / ratio))
            painter.fillRect(sharp, QColor(box.fill or ""))

    def _cards(
        self, painter: QPainter, cards: Iterable[Placed], view: View, detail: Detail, theme: Theme
    ) -> None:
        for card in cards:
            self._placed(painter, card, view, detail, theme)

    def _placed(self, painter: QPainter, part: Placed, view: View, detail: Detail, theme: Theme) -> None:
        """A group by its sprite."""
        ratio = painter.device().devicePixelRatio()

        def paint(on: QPainter, group: Group) -> None:
            self.ink.group(on, simplified(group, detail, theme.border))

        drawn = part.bounds.translated(-part.x, -part.y)
        sprite = self._sprites.sprite(part.group, drawn, view.scale, ratio, detail, paint)
        corner = snapped_point(part.x * view.scale + view.tx, part.y * view.scale + view.ty, ratio)
        painter.drawPixmap(corner + sprite.offset, sprite.pixmap)


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
        _draw(painter, stroke)
    painter.setRenderHint(_Hint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, rectangles in row.far.rectangles_in(near):
        painter.setBrush(QColor(colour))
        painter.drawRects(rectangles)
