"""Dragging cards between cells: the one that was grabbed, and with it all that are selected."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.gestures import selecting
from journey_studio.desktop.canvas.gestures.aiming import Grip, bar_at, gap_under
from journey_studio.desktop.canvas.gestures.drag import Drag, copies
from journey_studio.desktop.canvas.gestures.ghosts import Carried
from journey_studio.desktop.canvas.gestures.landing import Landing, in_board_order
from journey_studio.desktop.canvas.gestures.marks import Mark
from journey_studio.desktop.canvas.gestures.putting import put_cards
from journey_studio.model import Card

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas
    from journey_studio.desktop.canvas.hit import Hit


class CardDrag(Drag):
    """Cards to another place, with an insertion bar; Ctrl or Alt copies them. A click selects."""

    def __init__(self, canvas: "BoardCanvas", hit: "Hit", event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.hit = hit
        self.gap: Landing | None = None
        self.copy = False
        selecting.press(canvas, hit.owner, event.modifiers())

    def begin(self) -> None:
        """All selected cards come along; one that was not selected comes alone."""
        if self.hit.owner not in self.canvas.selection:
            self.canvas.select({self.hit.owner})
        self.cards = in_board_order(self.places, self.canvas.selection)
        place = self.canvas.sticky.view_at(self.pressed).rect_to_view(self.hit.rect)
        card = self.places.snapshot.need(Card, self.hit.owner)
        first, last = self.places.grid.span(card) or (0, 0)
        column = self.places.column_at(self.start[0])
        held = first if column is None else min(max(column, first), last)
        self.grip = Grip(held - first, last - first + 1)
        self.carried = Carried(self.canvas, self.hit.chain[-1], place, self.pressed, len(self.cards))

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The ghost under the pointer and the bar in the nearest gap."""
        self.copy = copies(modifiers)
        leaving = () if self.copy else [card.id for card in self.cards]
        self.gap = gap_under(self.canvas, self.places, at, leaving, self.grip)
        yield from self.carried.marks(at, copy=self.copy)
        if self.gap:
            yield bar_at(self.canvas, self.gap)

    def drop(self) -> None:
        """Move or copy them as one edit; nothing happens off the cells."""
        if self.gap:
            put_cards(self.canvas, self.places, self.cards, self.hit.owner, self.gap, copy=self.copy)

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select it alone, or add it or take it away."""
        selecting.click(self.canvas, self.hit.owner, modifiers)
