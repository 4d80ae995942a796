"""A board to be looked at: it pans, zooms, and lets its cards be chosen; it changes nothing."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from journey_studio.desktop.canvas.hit import hit_at
from journey_studio.desktop.canvas.pan_gesture import SLACK, PanGesture
from journey_studio.desktop.canvas.reading import Way
from journey_studio.desktop.canvas.selection import SelectingView
from journey_studio.paint import PictureSource, no_pictures

_Key = Qt.Key
_ARROWS: dict[int, Way] = {
    _Key.Key_Left: "left",
    _Key.Key_Right: "right",
    _Key.Key_Up: "up",
    _Key.Key_Down: "down",
}


class LookedAtBoard(SelectingView):
    """A drag pans, a click chooses a card; arrows go from card to card, Tab goes on to the table. `left` tells of an Escape with nothing chosen."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None, pictures: PictureSource = no_pictures) -> None:
        super().__init__(parent, pictures)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pan: PanGesture | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan, or to click."""
        self._pan = PanGesture(
            self, event.position().toPoint(), SLACK, lambda point: self._choose(QPointF(point))
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while a button is down."""
        if self._pan:
            self._pan.moved(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that went nowhere is a click."""
        if self._pan:
            self._pan.released(event)
            self._pan = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card; Escape chooses nothing, then leaves. Zooming and fitting are actions of the window."""
        key = event.key()
        if key in _ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.focus_neighbour(_ARROWS[key])
        elif key == _Key.Key_Escape and self.selection:
            self.select(())
        elif key == _Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def _choose(self, point: QPointF) -> None:
        hit = hit_at(self.index, self.sticky, point) if self.index else None
        self.select([hit.owner] if hit and self.name_of(hit.owner) else [])
