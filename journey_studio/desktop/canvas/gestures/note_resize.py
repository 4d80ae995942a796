"""The handles of a selected note, and dragging them: another width and height, as one edit."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.gesture import Gesture
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.marks import Frame, Mark, Words
from journey_studio.desktop.canvas.gestures.wires import Handle
from journey_studio.desktop.canvas.noting import GRID, corners_of, home_of
from journey_studio.document.changing import change
from journey_studio.model import Sticky
from journey_studio.scene.search import Bounds

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

LEAST = (56.0, 48.0)
_GRIP = 12.0
_ROOMY = 36.0
_BESIDE = QPointF(14, 14)


class Side(NamedTuple):
    """Which edges a handle moves: −1 the left or upper, 1 the right or lower, 0 neither."""

    across: int
    down: int


SIDES = tuple(Side(across, down) for across in (-1, 0, 1) for down in (-1, 0, 1) if across or down)


class NoteHandles:
    """Eight handles around the one note that is selected, unless it is locked or small on the screen."""

    def __init__(self, canvas: "BoardCanvas") -> None:
        self._canvas = canvas
        canvas.overlays.add(self.marks)

    def marks(self) -> Iterable[Mark]:
        """The handles."""
        return (Handle(at) for _, _, at in self._handles())

    def grabbed(self, event: QMouseEvent) -> Gesture | None:
        """The gesture that a press on a handle begins; the nearest counts."""
        near = [
            ((at - event.position()).manhattanLength(), side, note)
            for note, side, at in self._handles()
            if QRectF(at.x() - _GRIP, at.y() - _GRIP, 2 * _GRIP, 2 * _GRIP).contains(event.position())
        ]
        if not near:
            return None
        _, side, note = min(near)
        return NoteResize(self._canvas, note, side, event)

    def _handles(self) -> Iterator[tuple[Sticky, Side, QPointF]]:
        canvas = self._canvas
        chosen = canvas.selection
        if len(chosen) != 1 or not canvas.can_shape:
            return
        note = canvas.document.snapshot.get(Sticky, next(iter(chosen)))
        if note and not note.locked:
            rect = canvas.view_rect_of(note.id)
            if min(rect.width(), rect.height()) < _ROOMY:
                return
            reach = QPointF(rect.width() / 2, rect.height() / 2)
            for side in SIDES:
                yield note, side, rect.center() + QPointF(side.across * reach.x(), side.down * reach.y())


class NoteResize(Drag):
    """One side or corner of a note; the opposite one stays. Sizes snap to 8 px unless Alt is held."""

    def __init__(self, canvas: "BoardCanvas", note: Sticky, side: Side, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.note, self.side = note, side
        self.old = corners_of(canvas, [note])[note.id]
        self.new = self.old

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The new frame and its size."""
        x, y = self.canvas.view.to_board(at)
        grid = 1.0 if modifiers & Qt.KeyboardModifier.AltModifier else GRID
        left, width = _stretched(
            self.old.x, self.old.width, self.side.across, x - self.start[0], LEAST[0], grid
        )
        top, height = _stretched(
            self.old.y, self.old.height, self.side.down, y - self.start[1], LEAST[1], grid
        )
        home = home_of(self.canvas, left, top)
        self.new = Bounds(*home, width - (home[0] - left), height - (home[1] - top))
        yield Frame(self.canvas.view.rect_to_view(QRectF(*self.new)))
        yield Words(f"{self.new.width:.0f} × {self.new.height:.0f}", at + _BESIDE, self.canvas.font())

    def drop(self) -> None:
        """Change it, as one edit; a note is never lower than its words need."""
        if self.new != self.old:
            x, y, width, height = (round(value, 1) for value in self.new)
            with self.canvas.document.edit("Resize sticky note") as edit:
                change(edit, self.note.id, {"x": x, "y": y, "width": width, "height": height})


def _stretched(
    start: float, length: float, side: int, by: float, least: float, grid: float
) -> tuple[float, float]:
    """Start and length after one end was dragged."""
    if not side:
        return start, length
    wished = max(least, round((length + side * by) / grid) * grid)
    return (start if side > 0 else start + length - wished), wished
