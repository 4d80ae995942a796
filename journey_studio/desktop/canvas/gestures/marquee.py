"""A press beside everything: dragged it selects what its rectangle touches, clicked it clears or sets an emotion."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.curves import set_feeling
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.feelings import Feelings
from journey_studio.desktop.canvas.gestures.marks import Frame, Mark
from journey_studio.desktop.canvas.gestures.selecting import toggles

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


class Marquee(Drag):
    """Selects the cards, emotions and notes its rectangle touches, with Shift or Ctrl besides those that were selected."""

    def __init__(self, canvas: "BoardCanvas", event: QMouseEvent, cell: str = "") -> None:
        super().__init__(canvas, event)
        self.before = frozenset(canvas.selection)
        self.cell = cell

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The rectangle from the place of the press, which the board may have carried away."""
        view = self.canvas.view
        rect = QRectF(QPointF(*self.start), QPointF(*view.to_board(at))).normalized()
        touched = frozenset(self.canvas.index.touched_by(rect)) if self.canvas.index else frozenset()
        self.canvas.select(touched | self.before if toggles(modifiers) else touched)
        yield Frame(view.rect_to_view(rect))

    def drop(self) -> None:
        """It selected as it went."""

    def cancelled(self) -> None:
        """What was selected before is selected again."""
        super().cancelled()
        self.canvas.select(self.before)

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """The empty cell is selected, or nothing beside the cells, unless a key says that more is to come."""
        if not toggles(modifiers):
            self.canvas.select((self.cell,) if self.cell else ())


class EmotionPress(Marquee):
    """A marquee that begins in an emotion lane: a click on a step without a point sets one for the curve that is meant."""

    def __init__(self, canvas: "BoardCanvas", cell: str, scale: Feelings, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.scale = scale
        self._place = cell.partition("/")

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """Set the nearest level as one edit, in a new curve where there is none."""
        lane, _, step = self._place
        value = self.scale.value(self.start[1])
        if toggles(modifiers) or not set_feeling(self.canvas, lane, step, value, self.before):
            super().clicked(modifiers)
