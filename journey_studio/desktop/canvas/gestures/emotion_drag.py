"""Dragging a point of an emotion curve up and down, and setting a point where a step has none."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.gestures import selecting
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.feelings import Feelings, value_words
from journey_studio.desktop.canvas.gestures.ghosts import face_at, words_beside
from journey_studio.desktop.canvas.gestures.marks import Mark
from journey_studio.document.changing import change
from journey_studio.model import Emotion, Journey
from journey_studio.scene.search import bounds

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas
    from journey_studio.desktop.canvas.hit import Hit


class EmotionDrag(Drag):
    """A point to another value: the five levels, or with Alt any tenth between them. A click selects."""

    def __init__(
        self, canvas: "BoardCanvas", hit: "Hit", point: Emotion, scale: Feelings, event: QMouseEvent
    ) -> None:
        super().__init__(canvas, event)
        self.point, self.scale = point, scale
        self.value = point.value
        self._lane = next(group.owner for group in hit.chain if group.role == "lane")
        self._words = canvas.document.snapshot.need(Journey, canvas.journey).level_words
        marker = bounds(hit.chain[-1].items[0])
        self._x = hit.rect.x() + marker.x + marker.width / 2
        self._held = self.start[1] - scale.height(point.value)
        selecting.press(canvas, point.id, event.modifiers())

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The point at its new height, and what the value is called."""
        view = self.canvas.sticky.view_of(self._lane)
        y = view.to_board(at)[1] - self._held
        self.value = self.scale.value(y, free=bool(modifiers & Qt.KeyboardModifier.AltModifier))
        spot = view.to_view(self._x, self.scale.height(self.value))
        yield face_at(self.canvas, self.value, spot)
        yield words_beside(self.canvas, value_words(self.value, self._words), spot)

    def drop(self) -> None:
        """Set the value as one edit; nothing happens where it is the old one."""
        if self.value != self.point.value:
            with self.canvas.document.edit("Move emotion") as edit:
                change(edit, self.point.id, {"value": self.value})
            self.canvas.select({self.point.id})

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select it alone, or add it or take it away."""
        selecting.click(self.canvas, self.point.id, modifiers)
