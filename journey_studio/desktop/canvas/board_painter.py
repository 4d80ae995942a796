"""The board painted into a window: what a rectangle of the viewport shows, at the level of detail of the zoom."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from journey_studio.desktop.canvas.detail import Detail
from journey_studio.desktop.canvas.frames import FrameStore, snapped_point, snapped_rect
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.rows import Placed, Row
from journey_studio.desktop.canvas.strokes import Stroke
from journey_studio.desktop.canvas.view import View
from journey_studio.layout import Theme
from journey_studio.paint import ScenePainter
from journey_studio.scene import Group

_Hint = QPainter.RenderHint
_SHAPES = frozenset({"emotion", "connector", "stage"})


class BoardPainter:
    """Paints the rows of a scene, each by itself, into px of the viewport."""

    def __init__(self, ink: ScenePainter) -> None:
        self.ink = ink
        self._frames = FrameStore()

    def body(self, painter: QPainter, index: SceneIndex, view: View, clip: QRectF, theme: Theme) -> None:
        """Everything of the board but head and labels that a rectangle of the viewport shows, on opaque ground."""
        painter.fillRect(clip, QColor(theme.canvas))
        area, detail = view.rect_to_board(clip), Detail.at(view.scale)
        for group, row in index.body(area.top(), area.bottom()):
            place = view.panned(group.x * view.scale, group.y * view.scale)
            near = area.translated(-group.x, -group.y)
            self.grounds(painter, row, place)
            self.parts(painter, row, place, near)
            if detail == Detail.FAR:
                _far_cards(painter, row, place, near)
            else:
                self._cards(painter, row, place, near, detail, theme)

    def grounds(self, painter: QPainter, row: Row, view: View, width: float | None = None) -> None:
        """The bands a row stands on; `width` cuts them to board px."""
        ratio = painter.device().devicePixelRatio()
        for box in row.grounds:
            rect = view.rect_to_view(QRectF(box.x, box.y, width or box.width, box.height))
            sharp = snapped_rect(rect, ratio)
            sharp.setHeight(max(sharp.height(), 1 / ratio))
            painter.fillRect(sharp, QColor(box.fill or ""))

    def parts(self, painter: QPainter, row: Row, view: View, near: QRectF) -> None:
        """What a row holds besides cards: lines, areas, words, points, connectors. Words from 33 %, shapes from 12 %."""
        detail = Detail.at(view.scale)
        painter.setTransform(view.transform)
        for part in row.parts_between(near.left(), near.right()):
            if not part.bounds.intersects(near):
                continue
            if isinstance(part, Stroke):
                _draw(painter, part, smooth=part.smooth and detail > Detail.FAR)
            elif detail >= Detail.TITLE or (part.group.role in _SHAPES and detail == Detail.BAR):
                self._placed(painter, part.group, part.x, part.y)
        painter.resetTransform()

    def _placed(self, painter: QPainter, group: Group, x: float, y: float) -> None:
        painter.translate(x - group.x, y - group.y)
        self.ink.group(painter, group)
        painter.translate(group.x - x, group.y - y)

    def _cards(
        self, painter: QPainter, row: Row, view: View, near: QRectF, detail: Detail, theme: Theme
    ) -> None:
        between = row.cards_between(near.left(), near.right())
        cards = [card for card in between if card.bounds.intersects(near)]
        self._card_frames(painter, row, cards, view)
        painter.setTransform(view.transform)
        if detail == Detail.BAR:
            _bars(painter, row, cards, QColor(theme.border))
        else:
            for card in cards:
                taken = row.taken_apart(card)
                self._placed(painter, taken.content if detail == Detail.ALL else taken.title, card.x, card.y)
        painter.resetTransform()

    def _card_frames(self, painter: QPainter, row: Row, cards: Sequence[Placed], view: View) -> None:
        ratio = painter.device().devicePixelRatio()
        for card in cards:
            pixmap = self._frames.pixmap(row.taken_apart(card).frame, view.scale, ratio)
            painter.drawPixmap(snapped_point(view.to_view(card.x, card.y), ratio), pixmap)


def _draw(painter: QPainter, stroke: Stroke, *, smooth: bool) -> None:
    painter.setRenderHint(_Hint.Antialiasing, smooth)
    painter.setPen(stroke.pen)
    painter.setBrush(stroke.brush)
    painter.drawPath(stroke.path)


def _bars(painter: QPainter, row: Row, cards: Sequence[Placed], colour: QColor) -> None:
    _plain(painter, colour)
    painter.drawRects([row.taken_apart(card).bar.translated(QPointF(card.x, card.y)) for card in cards])


def _far_cards(painter: QPainter, row: Row, view: View, near: QRectF) -> None:
    painter.setTransform(view.transform)
    for colour, rectangles in row.rectangles_between(near.left(), near.right()):
        _plain(painter, QColor(colour))
        painter.drawRects(rectangles)
    painter.resetTransform()


def _plain(painter: QPainter, colour: QColor) -> None:
    painter.setRenderHint(_Hint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
