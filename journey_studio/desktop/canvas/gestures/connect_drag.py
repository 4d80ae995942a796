"""Drawing a connector from the dot at a card's edge, and taking one of its ends to another card."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.gestures.connect_tool import ConnectTool
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.joining import Joining, card_near, short_name
from journey_studio.desktop.canvas.gestures.marks import Frame, Mark, Words
from journey_studio.desktop.canvas.gestures.wires import Wire, wire_between
from journey_studio.desktop.words import tr
from journey_studio.document.connecting import connection, reconnect
from journey_studio.model import Card, Connector

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_BESIDE = QPointF(16, 14)


class ConnectDrag(Drag):
    """From a card to another, or to a free place, where a new card is made. A click takes up the tool instead."""

    def __init__(self, canvas: "BoardCanvas", source: str, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.joining = Joining(canvas, self.places, source)

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The wire, the target, and what will be made."""
        self.joining.point_at(at)
        return self.joining.marks(at)

    def drop(self) -> None:
        """Join them, as one edit."""
        self.joining.join()

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """The next click, or Enter, chooses the target."""
        self.canvas.start(ConnectTool(self.canvas, self.joining.source))


class Reconnect(Drag):
    """An end of a connector to another card; anywhere else nothing happens."""

    def __init__(self, canvas: "BoardCanvas", connector: Connector, end: str, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.connector, self.end = connector, end
        self.fixed = connector.target if end == "source" else connector.source
        self.card: str | None = None

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The wire from the end that stays."""
        near = card_near(self.canvas, self.places, at)
        self.card = near if near != self.fixed else None
        fixed = self.canvas.view_rect_of(self.fixed)
        free = self.canvas.view_rect_of(self.card) if self.card else QRectF(at, QSizeF(0, 0))
        ends = (free, fixed) if self.end == "source" else (fixed, free)
        if self.card:
            yield Frame(free.adjusted(-3, -3, 3, 3))
        yield Wire(wire_between(*ends))
        yield Words(self._words(), at + _BESIDE, self.canvas.font())

    def drop(self) -> None:
        """Reconnect, as one edit; nothing where the cards are joined that way already."""
        if self.card is None:
            return
        ends = (self.card, self.fixed) if self.end == "source" else (self.fixed, self.card)
        if connection(self.canvas.document.snapshot, *ends) is None:
            with self.canvas.document.edit("Reconnect") as edit:
                reconnect(edit, self.connector.id, *ends)
        self.canvas.select({self.connector.id})

    def _words(self) -> str:
        if self.card is None:
            return tr("To which card?")
        name = short_name(self.places.snapshot.need(Card, self.card))
        words = tr("From {card}") if self.end == "source" else tr("To {card}")
        return words.format(card=name)
