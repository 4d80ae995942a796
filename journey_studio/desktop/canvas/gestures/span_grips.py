"""The grips at the left and right edge of a card, by which it is drawn over more steps or fewer."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.gesture import Gesture
from journey_studio.desktop.canvas.gestures.marks import Bar, Mark
from journey_studio.desktop.canvas.gestures.span_drag import SpanDrag
from journey_studio.desktop.canvas.spanning import End
from journey_studio.model import Card

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

INSIDE, OUTSIDE = 18.0, 6.0
"""Px on the card and beside it in which an edge can be grabbed: 24 px in all, less on a card that is drawn narrow.

Further out is the dot from which connectors are drawn.
"""

_LEGIBLE = 0.4
_SHARE = 8
_HIGH, _WIDE = 20.0, 4.0


class SpanGrips(QObject):
    """Watches the mouse over a canvas. Of the selected card both sides of an edge can be grabbed, of others the inner one."""

    def __init__(self, canvas: "BoardCanvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._under: tuple[Card, End] | None = None
        canvas.overlays.add(self.marks)
        canvas.viewport().installEventFilter(self)

    def grabbed(self, event: QMouseEvent) -> Gesture | None:
        """The gesture that a press on an edge begins."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        under = self._edge_at(event.position()) if plain else None
        return SpanDrag(self._canvas, *under, event) if under else None

    def marks(self) -> Iterable[Mark]:
        """A bar on each edge of the card that is selected alone, and on the edge under the pointer."""
        edges: dict[tuple[str, End], None] = {}
        chosen = self._canvas.selection
        if len(chosen) == 1 and self._card(next(iter(chosen))):
            edges |= dict.fromkeys([(next(iter(chosen)), "left"), (next(iter(chosen)), "right")])
        if self._under:
            edges[self._under[0].id, self._under[1]] = None
        for key, end in edges:
            rect = self._canvas.view_rect_of(key)
            if not rect.isEmpty():
                high = min(_HIGH, rect.height() / 2)
                x = rect.left() if end == "left" else rect.right()
                yield Bar(QRectF(x - _WIDE / 2, rect.center().y() - high / 2, _WIDE, high))

    def _card(self, key: str) -> Card | None:
        canvas = self._canvas
        if canvas.index is None or not canvas.can_shape or canvas.view.scale < _LEGIBLE:
            return None
        return canvas.document.snapshot.get(Card, key)

    def _edge_at(self, at: QPointF) -> tuple[Card, End] | None:
        canvas = self._canvas
        if canvas.index is None:
            return None
        hit = canvas.hit(at.toPoint())
        chosen = canvas.selection
        keys = [hit.owner] if hit else []
        keys += chosen if len(chosen) == 1 else []
        for key in keys:
            card = self._card(key)
            beside = outside(canvas.view.scale) if key in chosen else 0.0
            if card and (end := _near(canvas.view_rect_of(key), at, beside)):
                return card, end
        return None

    def _watch(self, at: QPointF | None) -> None:
        under = self._edge_at(at) if at is not None and self._canvas.gesture is None else None
        if under != self._under:
            port = self._canvas.viewport()
            if under and not self._under:
                port.setCursor(Qt.CursorShape.SizeHorCursor)
            elif not under:
                port.setCursor(Qt.CursorShape.ArrowCursor)
            self._under = under
            self._canvas.overlays.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look where the mouse is; take nothing."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            if not event.buttons():
                self._watch(event.position())
        elif event.type() == QEvent.Type.Leave:
            self._watch(None)
        return False


def outside(scale: float) -> float:
    """How many px beside the selected card its edge can be grabbed; less where the board is small, with its gaps."""
    return OUTSIDE * min(scale, 1.0)


def _near(rect: QRectF, at: QPointF, outer: float) -> End | None:
    """The edge of a card that is close enough to be meant, at most `outer` px beside it."""
    if rect.isEmpty() or not rect.top() <= at.y() <= rect.bottom():
        return None
    inner = min(INSIDE, rect.width() / _SHARE)
    if -outer <= at.x() - rect.left() <= inner:
        return "left"
    return "right" if -outer <= rect.right() - at.x() <= inner else None
