"""The press of the left button that every gesture begins with: a click until the pointer has gone 4 px, then a drag."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from journey_studio.desktop.canvas.gestures.marks import Mark
from journey_studio.desktop.canvas.gestures.places import Places

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

THRESHOLD = 4.0
_COPYING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Drag:
    """A gesture: what a subclass carries in `begin`, shows in `follow` and does in `drop`.

    `follow` answers with the marks to paint; what `drop` does was settled by the latest `follow`.
    """

    def __init__(self, canvas: "BoardCanvas", event: QMouseEvent) -> None:
        self.canvas = canvas
        self.pressed = event.position()
        self.start = canvas.sticky.view_at(self.pressed).to_board(self.pressed)
        self.places = Places.of(canvas.document.snapshot, canvas.journey, canvas.scene)
        self.dragging = False
        self.marks: tuple[Mark, ...] = ()

    def begin(self) -> None:
        """The pointer has gone far enough: take what is carried."""

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The pointer is at a point of the viewport; say what to show there."""
        raise NotImplementedError

    def drop(self) -> None:
        """Do it, as one edit."""
        raise NotImplementedError

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """The button went up where it went down."""

    def moved(self, event: QMouseEvent) -> None:
        """Follow the pointer once it has left the place of the press."""
        if not self.dragging:
            away = event.position() - self.pressed
            if max(abs(away.x()), abs(away.y())) < THRESHOLD:
                return
            self.dragging = True
            self.begin()
        self.marks = tuple(self.follow(event.position(), event.modifiers()))

    def released(self, event: QMouseEvent) -> None:
        """Drop what was dragged, or take the press as a click; a map that changed meanwhile is left as it is."""
        self.moved(event)
        self.marks = ()
        if self.dragging:
            if self.canvas.document.snapshot is self.places.snapshot:
                self.drop()
        else:
            self.clicked(event.modifiers())

    def cancelled(self) -> None:
        """Forget it; the document was not touched."""
        self.marks = ()

    def paint(self, painter: QPainter, canvas: "BoardCanvas") -> None:
        """Paint the marks."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self.marks:
            mark.paint(painter, canvas.theme)

    def bounds(self) -> QRectF:
        """The room of all marks together."""
        room = QRectF()
        for mark in self.marks:
            room = room.united(mark.room)
        return room


def copies(modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a drag with these keys copies what it carries."""
    return bool(modifiers & _COPYING)
