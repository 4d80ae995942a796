"""A press on a name at the label of an emotion lane: a click shows or hides the curve, a drag puts it in another lane."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas import curves
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.ghosts import Carried
from journey_studio.desktop.canvas.gestures.marks import Frame, Mark
from journey_studio.model import Curve
from journey_studio.scene import Group

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas
    from journey_studio.desktop.canvas.hit import Hit


class ChipPress(Drag):
    """With Alt a click draws the curve alone, or all again; the chip of the lane itself is that of the average."""

    def __init__(self, canvas: "BoardCanvas", hit: "Hit", event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.curve = canvas.document.snapshot.get(Curve, hit.owner.partition("/")[0])
        self.lane: Group | None = None
        self._chip, self._rect = hit.chain[-1], hit.rect
        self._carried: Carried | None = None

    def begin(self) -> None:
        """Take the name along."""
        place = self.canvas.sticky.label_view.rect_to_view(self._rect)
        if self.curve and self.canvas.can_shape:
            self._carried = Carried(self.canvas, self._chip, place, self.pressed)

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The name under the pointer, and a frame around the emotion lane that would get the curve."""
        self.lane = None
        if self._carried is None:
            return
        lane = self.places.lane_at(self.canvas.view.to_board(at)[1])
        if lane and curves.is_emotion_lane(self.places.snapshot, lane.owner):
            self.lane = lane
            rect = QRectF(lane.x, lane.y, lane.width, lane.height)
            yield Frame(self.canvas.view.rect_to_view(rect).adjusted(3, 3, -3, -3))
        yield from self._carried.marks(at)

    def drop(self) -> None:
        """Draw the curve in the lane under the pointer, as one edit."""
        if self.curve and self.lane:
            curves.move_to_lane(self.canvas, self.curve, self.lane.owner)

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """Show or hide it, alone with Alt. While one is drawn alone, a click on any name ends that."""
        canvas, curve = self.canvas, self.curve
        if curve is None:
            curves.toggle_average(canvas)
        elif modifiers & Qt.KeyboardModifier.AltModifier:
            curves.toggle_solo(canvas, curve.id)
        elif canvas.curve_view.solo:
            curves.toggle_solo(canvas, canvas.curve_view.solo)
        elif canvas.can_shape:
            curves.set_hidden(canvas, [curve], not curve.hidden)
