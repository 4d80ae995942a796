"""Dragging a divider: a guide shows where it goes, and the board is laid out once, when it is let go."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas import sizing
from journey_studio.desktop.canvas.gestures.aiming import column_bar, row_bar
from journey_studio.desktop.canvas.gestures.dividers import Divider
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.ghosts import words_beside
from journey_studio.desktop.canvas.gestures.marks import Mark
from journey_studio.desktop.canvas.locking import may_restructure
from journey_studio.desktop.words import tr

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


class DividerDrag(Drag):
    """The column or row at a divider gets another size, and with it all that are selected together with it.

    A double click fits it to its content. A click does nothing: it may be the first of two.
    """

    def __init__(self, canvas: "BoardCanvas", divider: Divider, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.divider = divider
        self.size = divider.size
        self._twice = event.type() == QEvent.Type.MouseButtonDblClick
        self._free = True

    def begin(self) -> None:
        """Nothing moves while the structure is locked."""
        self._free = may_restructure(self.canvas)

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The guide, and the size it stands for."""
        if not self._free:
            return
        board, divider = self.canvas.view.to_board(at), self.divider
        if divider.upright:
            self.size = sizing.width_within(divider.size + board[0] - self.start[0])
            yield column_bar(self.canvas, divider.start + self.size)
        else:
            self.size = sizing.height_within(
                self.canvas, divider.part.id, divider.size + board[1] - self.start[1]
            )
            yield row_bar(self.canvas, divider.start + (self.size or board[1] - divider.start))
        words = tr("{size} px").format(size=f"{self.size:.0f}") if self.size else tr("As its content needs")
        yield words_beside(self.canvas, words, at)

    def drop(self) -> None:
        """Give it the size, as one edit."""
        if self._free:
            sizing.resize(self.canvas, dict.fromkeys(self._parts(), self.size))

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """The second click of two fits the content."""
        if self._twice and may_restructure(self.canvas):
            parts = self._parts().values()
            sizing.fit(self.canvas, parts)

    def _parts(self) -> dict[str, sizing.Part]:
        """What is sized: the part at the divider, and where it is selected the others of its kind."""
        part = self.divider.part
        chosen = {one.id: one for one in sizing.sized_parts(self.canvas) if type(one) is type(part)}
        return chosen if part.id in chosen else {part.id: part}
