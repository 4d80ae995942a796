"""The dots at the edges of a card, from which connectors are drawn, and those at the ends of a selected connector."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.drawn_connectors import drawn_connector
from journey_studio.desktop.canvas.gesture import Gesture
from journey_studio.desktop.canvas.gestures.connect_drag import ConnectDrag, Reconnect
from journey_studio.desktop.canvas.gestures.marks import Mark
from journey_studio.desktop.canvas.gestures.span_grips import outside
from journey_studio.desktop.canvas.gestures.wires import Dot, Glow
from journey_studio.model import Card, Connector

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_LEGIBLE = 0.4
_BESIDE, _BELOW = 12.0, 5.0
_GRIP = 9.0
_REACH = 12.0
_STAYS = 30.0


class Dots(QObject):
    """Watches the mouse: the dots of a card stay while the pointer is on it or close to it."""

    def __init__(self, canvas: "BoardCanvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._near: str | None = None
        self._at = QPointF()
        canvas.overlays.add(self.marks)
        canvas.viewport().installEventFilter(self)
        canvas.hover_changed.connect(self._watch)

    def marks(self) -> Iterable[Mark]:
        """Connectors that stand out, and all dots there are now."""
        for key, width in self._glowing():
            drawn = drawn_connector(self._canvas, key)
            if drawn:
                yield Glow(drawn.line, width, drawn.dash, self._canvas.view.scale, drawn.pill)
        yield from (Dot(at) for _, at in self._card_dots())
        yield from (Dot(at) for _, _, at in self._end_dots())

    def grabbed(self, event: QMouseEvent) -> Gesture | None:
        """The gesture that a press on a dot begins."""
        at = event.position()
        for connector, end, place in self._end_dots():
            if _is_near(at, place):
                return Reconnect(self._canvas, connector, end, event)
        for card, place in self._card_dots():
            if _is_near(at, place, _REACH) and self._is_beside(card, at):
                return ConnectDrag(self._canvas, card, event)
        return None

    def _is_beside(self, key: str, at: QPointF) -> bool:
        """Whether a point lies on no card, and not on the edge by which this one is drawn over more steps."""
        canvas = self._canvas
        hit = canvas.hit(at.toPoint())
        edge = outside(canvas.view.scale) if key in canvas.selection else 0.0
        on_edge = canvas.view_rect_of(key).adjusted(-edge, 0, edge, 0).contains(at)
        return not on_edge and (hit is None or canvas.document.snapshot.get(Card, hit.owner) is None)

    def _glowing(self) -> Iterator[tuple[str, float]]:
        chosen = self._canvas.selection
        thick = max(2.5, 2.5 * self._canvas.view.scale)
        if len(chosen) == 1:
            yield next(iter(chosen)), thick
        if self._canvas.hovered and self._canvas.hovered not in chosen:
            yield self._canvas.hovered, thick * 0.7

    def _card_dots(self) -> Iterator[tuple[str, QPointF]]:
        """The dots of the card under the mouse, and of the one that is selected alone; none under the names of lanes."""
        canvas = self._canvas
        if not self._can_edit():
            return
        chosen = canvas.selection
        keys = {self._near or "", *(chosen if len(chosen) == 1 else ())}
        scale = min(canvas.view.scale, 1.5)
        away = _BESIDE * scale
        for key in keys:
            rect = canvas.view_rect_of(key)
            if rect.isEmpty() or canvas.document.snapshot.get(Card, key) is None:
                continue
            middle = rect.center()
            places = (
                QPointF(rect.right() + away, middle.y()),
                QPointF(rect.left() - away, middle.y()),
                QPointF(middle.x(), rect.bottom() + _BELOW * scale),
            )
            yield from ((key, at) for at in places if at.x() > canvas.sticky.right)

    def _end_dots(self) -> Iterator[tuple[Connector, str, QPointF]]:
        chosen = self._canvas.selection
        if not self._can_edit() or len(chosen) != 1:
            return
        connector = self._canvas.document.snapshot.get(Connector, next(iter(chosen)))
        drawn = drawn_connector(self._canvas, connector.id) if connector else None
        if connector and drawn:
            yield from (
                (connector, end, at) for end, at in zip(("source", "target"), drawn.ends, strict=True)
            )

    def _can_edit(self) -> bool:
        canvas = self._canvas
        return canvas.index is not None and canvas.view.scale >= _LEGIBLE and canvas.can_shape

    def _watch(self) -> None:
        canvas = self._canvas
        found = (
            canvas.hovered if canvas.hovered and canvas.document.snapshot.get(Card, canvas.hovered) else None
        )
        if found is None and self._near:
            rect: QRectF = canvas.view_rect_of(self._near)
            found = self._near if rect.adjusted(-_STAYS, -_STAYS, _STAYS, _STAYS).contains(self._at) else None
        if found != self._near:
            self._near = found
            canvas.overlays.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look where the mouse is; take nothing."""
        if self._canvas.index is not None:
            if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
                self._at = event.position()
                self._watch()
            elif event.type() == QEvent.Type.Leave and self._near:
                self._near = None
                self._canvas.overlays.refresh()
        return False


def _is_near(one: QPointF, other: QPointF, reach: float = _GRIP) -> bool:
    away = one - other
    return away.x() ** 2 + away.y() ** 2 <= reach**2
