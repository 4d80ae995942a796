"""Dragging something new from the palette onto the board, by plain mouse events: a ghost follows the pointer.

The palette makes a `PaletteDrag` when its button goes down and hands it the mouse events that follow, its own ones.
"""

from typing import TYPE_CHECKING

from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.editing import finish
from journey_studio.desktop.canvas.gestures.drag import THRESHOLD
from journey_studio.desktop.canvas.gestures.drop_new import DropNew, PaletteItem
from journey_studio.desktop.canvas.gestures.drop_part import PARTS, DropPart
from journey_studio.desktop.canvas.gestures.ghost_widget import GhostWidget

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


class PaletteDrag:
    """One press in the palette until its release: nothing before the pointer has gone 4 px, then a drop on the board."""

    def __init__(self, canvas: "BoardCanvas", item: PaletteItem, event: QMouseEvent) -> None:
        self.canvas, self.item = canvas, item
        self._pressed = event.globalPosition()
        self._ghost: GhostWidget | None = None
        self._drop: DropNew | DropPart | None = None
        self._moved = False

    @property
    def dragging(self) -> bool:
        """Whether the press has become a drag, also when that was cancelled; else it is a click, the palette's own."""
        return self._moved

    def moved(self, event: QMouseEvent) -> None:
        """Carry the ghost, and while it is over the board show there where it would go."""
        away = event.globalPosition() - self._pressed
        if not self._moved and max(abs(away.x()), abs(away.y())) >= THRESHOLD:
            self._moved = True
            self._begin()
        if self._ghost:
            self._ghost.follow(event.globalPosition())
            self._hover(self._on_board(event))

    def released(self, event: QMouseEvent) -> None:
        """Drop it, and the keyboard is the board's; nothing happens beside the board, or when Escape was pressed meanwhile."""
        if self._ghost:
            self.moved(event)
            self._end()
            if self._drop:
                self.canvas.setFocus()
                self.canvas.finish(self._on_board(event))
                self._drop = None

    def cancelled(self) -> None:
        """Forget it."""
        self._end()
        self._leave()

    def _begin(self) -> None:
        if not self.canvas.document.read_only and finish(self.canvas):
            self._ghost = GhostWidget(self.canvas, self.item.words, self.cancelled)

    def _hover(self, event: QMouseEvent) -> None:
        """The board takes part while the pointer is over it, so that it does not move on while the pointer is elsewhere."""
        if not self.canvas.viewport().rect().contains(event.position().toPoint()):
            self._leave()
            return
        if self._drop is None or self.canvas.gesture is not self._drop:
            self._drop = self._made(event)
            self.canvas.start(self._drop)
        self.canvas.carry_on(event)

    def _made(self, event: QMouseEvent) -> DropNew | DropPart:
        if self.item.noun in PARTS:
            return DropPart(self.canvas, self.item.noun, self.item.key, event)
        return DropNew(self.canvas, self.item, event)

    def _leave(self) -> None:
        if self._drop is not None and self.canvas.gesture is self._drop:
            self.canvas.cancel()
        self._drop = None

    def _end(self) -> None:
        ghost, self._ghost = self._ghost, None
        if ghost:
            ghost.vanish()

    def _on_board(self, event: QMouseEvent) -> QMouseEvent:
        place = self.canvas.viewport().mapFromGlobal(event.globalPosition())
        return QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
