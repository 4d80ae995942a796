"""Dragging something new from the palette onto the board, by plain mouse events: a ghost follows the pointer.

The palette makes a `PaletteDrag` when its button goes down and hands it the mouse events that follow, its own ones.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.editing import finish
from journey_studio.desktop.canvas.gestures.drag import THRESHOLD
from journey_studio.desktop.canvas.gestures.drop_new import DropNew, PaletteItem
from journey_studio.desktop.canvas.gestures.ghost_widget import GhostWidget

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


class PaletteDrag:
    """One press in the palette until its release: nothing before the pointer has gone 4 px, then a drop on the board."""

    def __init__(self, canvas: "BoardCanvas", item: PaletteItem, event: QMouseEvent) -> None:
        self.canvas, self.item = canvas, item
        self._pressed = event.globalPosition()
        self._ghost: GhostWidget | None = None

    @property
    def dragging(self) -> bool:
        """Whether something is carried: a press that never moved is a click, which is the palette's own."""
        return self._ghost is not None

    def moved(self, event: QMouseEvent) -> None:
        """Carry the ghost, and show on the board where it would go."""
        away = event.globalPosition() - self._pressed
        if not self.dragging and max(abs(away.x()), abs(away.y())) >= THRESHOLD:
            self._begin(event)
        if self._ghost:
            self._ghost.follow(event.globalPosition())
            self.canvas.carry_on(self._on_board(event))

    def released(self, event: QMouseEvent) -> None:
        """Drop it; nothing happens beside the board, or when Escape was pressed meanwhile."""
        if self._ghost:
            self._ghost.follow(event.globalPosition())
            self.canvas.finish(self._on_board(event))
        self._end()

    def cancelled(self) -> None:
        """Forget it."""
        if self.dragging:
            self.canvas.cancel()
        self._end()

    def _begin(self, event: QMouseEvent) -> None:
        if not self.canvas.document.read_only and finish(self.canvas):
            self._ghost = GhostWidget(self.canvas, self.item.words)
            self.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            self.canvas.start(DropNew(self.canvas, self.item, self._on_board(event), self._end))

    def _end(self) -> None:
        ghost, self._ghost = self._ghost, None
        if ghost:
            ghost.hide()
            ghost.deleteLater()

    def _on_board(self, event: QMouseEvent) -> QMouseEvent:
        place = self.canvas.viewport().mapFromGlobal(event.globalPosition())
        return QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
