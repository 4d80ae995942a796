"""A press on what can be selected but not dragged: connectors, the lines of curves, and anything in a map to be read only."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.gestures import selecting
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.marks import Mark

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


class Pick(Drag):
    """A click selects; nothing else happens."""

    def __init__(self, canvas: "BoardCanvas", key: str, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.key = key
        selecting.press(canvas, key, event.modifiers())

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """Nothing is shown."""
        return ()

    def drop(self) -> None:
        """Nothing was dragged."""

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select it alone, or add it or take it away."""
        selecting.click(self.canvas, self.key, modifiers)
