"""Dragging the left or right edge of a card over more steps or fewer."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.gestures import selecting
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.ghosts import words_beside
from journey_studio.desktop.canvas.gestures.marks import Bar, Frame, Mark
from journey_studio.desktop.canvas.spanning import End, set_span, stretched
from journey_studio.desktop.words import counted, tr
from journey_studio.layout.measures import CARD_INSET
from journey_studio.model import Card

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


class SpanDrag(Drag):
    """One end follows the pointer from column to column; a frame shows what the card would cover. A click selects."""

    def __init__(self, canvas: "BoardCanvas", card: Card, end: End, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.card, self.end = card, end
        self.before = self.span = self.places.grid.span(card) or (0, 0)

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The frame over the steps that the card would cover, a bar at its end, and how many steps there are."""
        moved = self._column(at) - (self.before[0] if self.end == "left" else self.before[1])
        self.span = stretched(self.places, self.card, self.end, moved)
        grid, place = self.places.grid, self.canvas.rect_of(self.card.id) or QRectF()
        left, right = grid.left(self.span[0]) + CARD_INSET, grid.left(self.span[1] + 1) - CARD_INSET
        view = self.canvas.sticky.view_of(self.card.lane)
        frame = view.rect_to_view(QRectF(left, place.y(), right - left, place.height()))
        edge = frame.left() if self.end == "left" else frame.right()
        count = self.span[1] - self.span[0] + 1
        yield Frame(frame)
        yield Bar(QRectF(edge - 2, frame.top(), 4, frame.height()))
        yield words_beside(self.canvas, counted(count, tr("step"), tr("steps")), at)

    def drop(self) -> None:
        """Let the card reach that far, as one edit; nothing where it does already."""
        if self.span != self.before:
            with self.canvas.document.edit("Change span") as edit:
                set_span(edit, self.places, self.card, *self.span)
        self.canvas.select({self.card.id})

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select it alone, or add it or take it away."""
        selecting.click(self.canvas, self.card.id, modifiers)

    def _column(self, at: QPointF) -> int:
        """The column under the pointer, or the first or last one beside the board."""
        x = self.canvas.view.to_board(at)[0]
        column = self.places.column_at(x)
        if column is not None:
            return column
        return 0 if x < self.places.grid.left(0) else len(self.places.grid.steps) - 1
