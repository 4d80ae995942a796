"""The tool that connects cards without dragging: a click or Enter on the first card, then on the second."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from journey_studio.desktop.canvas.accessible import announce
from journey_studio.desktop.canvas.gestures.joining import Joining, card_near
from journey_studio.desktop.canvas.gestures.marks import Frame, Mark, Words
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.words import tr
from journey_studio.model import Card

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_CORNER = QPointF(16, 12)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ConnectTool:
    """A gesture that needs no button held down. The keyboard's card, or the one under the mouse, is what it means.

    Arrows and Tab move the keyboard as always; Enter or a click chooses; Escape ends it.
    """

    def __init__(self, canvas: "BoardCanvas", source: str | None = None) -> None:
        self.canvas, self.source = canvas, source
        self.places = Places.of(canvas.document.snapshot, canvas.journey, canvas.scene)
        self._joining = Joining(canvas, self.places, source) if source else None
        self._candidate = None if source else self._card(canvas.focused)
        self._at: QPointF | None = None
        self._follows = canvas.focus_changed.connect(self._focus_moved)
        announce(canvas, self._question())

    def moved(self, event: QMouseEvent) -> None:
        """The mouse means what lies under it."""
        self._at = event.position()
        if self._joining:
            self._joining.point_at(self._at)
        else:
            self._candidate = card_near(self.canvas, self.places, self._at)

    def released(self, event: QMouseEvent) -> None:
        """A click chooses; where nothing can be meant, or with another button, it ends the tool."""
        self.cancelled()
        if event.button() == Qt.MouseButton.LeftButton:
            self.moved(event)
            self._choose()

    def key(self, event: QKeyEvent) -> bool:
        """Enter chooses. False for every other key."""
        if event.key() not in _ENTER:
            return False
        self.canvas.cancel()
        self._choose()
        return True

    def cancelled(self) -> None:
        """Forget it."""
        self.canvas.focus_changed.disconnect(self._follows)

    def paint(self, painter: QPainter, canvas: "BoardCanvas") -> None:
        """What is meant, and what is asked for."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self._marks():
            mark.paint(painter, canvas.theme)

    def bounds(self) -> QRectF:
        """The room of all marks together."""
        room = QRectF()
        for mark in self._marks():
            room = room.united(mark.room)
        return room

    def _marks(self) -> Iterable[Mark]:
        if self._joining:
            yield Frame(self.canvas.view_rect_of(self._joining.source).adjusted(-3, -3, 3, 3))
            yield from self._joining.marks(self._at)
            return
        if self._candidate:
            yield Frame(self.canvas.view_rect_of(self._candidate).adjusted(-3, -3, 3, 3))
        sticky = self.canvas.sticky
        place = self._at if self._at is not None else QPointF(sticky.right, sticky.bottom)
        yield Words(self._question(), place + _CORNER, self.canvas.font())

    def _question(self) -> str:
        return tr("To which card?") if self._joining else tr("From which card?")

    def _choose(self) -> None:
        """The first card leads to the question for the second, the second to the connector."""
        if self._joining:
            self._joining.join()
        elif self._candidate:
            self.canvas.select({self._candidate})
            self.canvas.start(ConnectTool(self.canvas, self._candidate))

    def _focus_moved(self) -> None:
        """The keyboard means the card that it is on."""
        self.canvas.refresh(self.bounds())
        self._at = None
        if self._joining:
            self._joining.point_to(self.canvas.focused)
        else:
            self._candidate = self._card(self.canvas.focused)
        self.canvas.refresh(self.bounds())

    def _card(self, key: str | None) -> str | None:
        card = self.places.snapshot.get(Card, key)
        return card.id if card else None


def start_connecting(canvas: "BoardCanvas", source: str | None = None) -> bool:
    """Take up the tool, from a card where one is named."""
    canvas.start(ConnectTool(canvas, source))
    return True
