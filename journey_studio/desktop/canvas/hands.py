"""The mouse on the canvas: gestures run, the board pans, a click without a gesture selects."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from journey_studio.desktop.canvas.auto_scroll import AutoScroll
from journey_studio.desktop.canvas.board_view import MARGIN
from journey_studio.desktop.canvas.gesture import Gesture, MakeGesture
from journey_studio.desktop.canvas.hit import Hit, hit_at
from journey_studio.desktop.canvas.overlays import Overlays
from journey_studio.desktop.canvas.pan_gesture import SLACK, PanGesture
from journey_studio.desktop.canvas.selection import SelectingView
from journey_studio.paint import PictureSource, no_pictures

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_TOGGLES = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_HOVERED = frozenset({"card", "stage", "step", "label", "emotion", "connector", "chip", "sticky"})
_Left, _Middle, _Right = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton


class HandledView(SelectingView):
    """A board that hands the mouse to gestures.

    `make_gesture` makes the gesture of a press with the left button. `double_clicked` and `context_wanted` carry the `Hit`
    (or None), the latter after the point of the viewport. While it `is_picking`, clicks choose cards for
    something else. `told` carries a sentence for the person and what can be done about it: "undo", "redo", "unlock".
    """

    double_clicked = Signal(object)
    context_wanted = Signal(QPoint, object)
    told = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, pictures: PictureSource = no_pictures) -> None:
        super().__init__(parent, pictures)
        self.gesture: Gesture | None = None
        self.make_gesture: MakeGesture | None = None
        self.overlays = Overlays(self)
        self.selection_changed.connect(self.overlays.refresh)
        self.hover_changed.connect(self.overlays.refresh)
        self.space_is_down = self.is_hand = self.is_picking = False
        self.pressed_at = QPointF()
        self._last: QMouseEvent | None = None
        self._scrolling = AutoScroll(self, self._scroll_on)
        self.viewport().setMouseTracking(True)

    def hit(self, point: QPoint) -> Hit | None:
        """What lies under a point of the viewport."""
        return hit_at(self.index, self.sticky, QPointF(point)) if self.index else None

    def start(self, gesture: Gesture) -> None:
        """Begin a gesture; one that still runs is cancelled."""
        self.cancel()
        self.hover(None)
        self.gesture = gesture
        self.refresh(gesture.bounds())

    def carry_on(self, event: QMouseEvent) -> None:
        """The mouse moved while a gesture runs."""
        if self.gesture:
            self._last = event.clone()
            self._preview(lambda gesture: gesture.moved(event))
        if self.gesture and not isinstance(self.gesture, PanGesture):
            self._scrolling.pointer_at(event.position().toPoint(), self._gesture_room())

    def finish(self, event: QMouseEvent) -> None:
        """The button went up: the gesture does what it is for."""
        if gesture := self._ended():
            gesture.released(event)

    def cancel(self) -> None:
        """Forget the gesture that runs."""
        if gesture := self._ended():
            gesture.cancelled()

    def _ended(self) -> Gesture | None:
        gesture, self.gesture = self.gesture, None
        self._scrolling.stop()
        self._last = None
        if gesture:
            self.refresh(gesture.bounds())
        return gesture

    def _preview(self, step: Callable[[Gesture], None]) -> None:
        """Let the gesture take a step and paint its overlay anew, where it was and where it is."""
        if self.gesture:
            self.refresh(self.gesture.bounds())
            step(self.gesture)
        if self.gesture:
            self.refresh(self.gesture.bounds())

    def _gesture_room(self) -> QRect:
        sticky, window = self.sticky, self.viewport().rect()
        return window.adjusted(sticky.right, sticky.head, 0, 0)

    def _scroll_on(self, dx: int, dy: int) -> None:
        """Pan for a gesture at the edge, as far as there is board, and let it follow."""
        board = self.view.rect_to_view(QRectF(0, 0, self.scene.width, self.scene.height))
        window = QRectF(self.viewport().rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        left, right = max(0, int(window.left() - board.left())), min(0, int(window.right() - board.right()))
        up, down = max(0, int(window.top() - board.top())), min(0, int(window.bottom() - board.bottom()))
        last = self._last
        self._preview(lambda _: self.pan(min(max(dx, right), left), min(max(dy, down), up)))
        if last:
            self._preview(lambda gesture: gesture.moved(last))

    def _pressed(self, event: QMouseEvent) -> Gesture | None:
        """The gesture that a press begins."""
        point = event.position().toPoint()
        if event.button() == _Middle or (event.button() == _Left and (self.space_is_down or self.is_hand)):
            return PanGesture(self, point)
        if event.button() == _Right:
            return PanGesture(self, point, SLACK, self._wants_context)
        hit = self.hit(point)
        made = self.make_gesture(cast("BoardCanvas", self), hit, event) if self.make_gesture else None
        if made is None:
            self._click(hit, event)
        return made

    def _wants_context(self, point: QPoint) -> None:
        self.context_wanted.emit(point, self.hit(point))

    def _click(self, hit: Hit | None, event: QMouseEvent) -> None:
        """Without a gesture a press selects what is under it; with Shift or Ctrl it toggles."""
        owner = self._hovered_at(hit)
        if owner is None:
            self.select(())
        elif event.modifiers() & _TOGGLES:
            self.select(self.selection ^ {owner})
        else:
            self.select([owner])

    @staticmethod
    def _hovered_at(hit: Hit | None) -> str | None:
        """What a click on a hit would select: a lane for its label."""
        if hit is None or hit.role not in _HOVERED:
            return None
        return hit.chain[-2].owner if hit.role == "label" else hit.owner

    def paint_over(self, painter: QPainter, part: str) -> None:
        """The rings, and what the gesture previews."""
        super().paint_over(painter, part)
        if part == "body" and self.gesture is None and not self.is_stretched:
            self.overlays.paint(painter)
        if self.gesture and not self.is_stretched:
            painter.save()
            self.gesture.paint(painter, cast("BoardCanvas", self))
            painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture, or select."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pressed_at = event.position()
        if self.gesture is None and self.index and (gesture := self._pressed(event)):
            self.start(gesture)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A press like any other, and then told to whoever edits."""
        self.mousePressEvent(event)
        if event.button() == _Left and self.index:
            self.double_clicked.emit(self.hit(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the gesture on; without one show what is under the mouse."""
        if self.gesture:
            self.carry_on(event)
        elif self.index:
            self.hover(self._hovered_at(self.hit(event.position().toPoint())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish the gesture."""
        self.finish(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self.hover(None)
