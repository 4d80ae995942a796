"""Dragging sticky notes: the one that was grabbed, and with it its group and all that are selected."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.gestures import selecting
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.ghosts import picture_of
from journey_studio.desktop.canvas.gestures.marks import Ghost, Guide, Mark, Words
from journey_studio.desktop.canvas.gestures.note_snap import Snap, snapped
from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.desktop.canvas.noting import corners_of, drawn_notes, home_of, put_copies, selected_notes
from journey_studio.document.notes import put_notes, together
from journey_studio.model import Sticky
from journey_studio.scene.search import Bounds

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas
    from journey_studio.desktop.canvas.hit import Hit

_REACH = 6.0
_BADGE = QPointF(12, 12)


class NoteDrag(Drag):
    """Notes to another place. They snap unless Alt is held; Ctrl copies them. A click selects a note and its group."""

    def __init__(self, canvas: "BoardCanvas", hit: "Hit", note: Sticky, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.note = note
        self.group = {item.id for item in together(self.places.snapshot, [note.id])}
        self.copy = False
        self.snap: Snap | None = None
        if not selecting.toggles(event.modifiers()) and note.id not in canvas.selection:
            canvas.select(self.group)

    def begin(self) -> None:
        """All that are selected come along, but those that are locked stay."""
        if self.note.id not in self.canvas.selection:
            self.canvas.select(self.group)
        notes = [item for item in selected_notes(self.canvas) if not item.locked]
        self.notes = notes
        self.boxes = corners_of(self.canvas, notes)
        self.others = _others(self.canvas, self.boxes)
        drawn = {item.owner: item for item in drawn_notes(self.canvas)}
        self._pictures = {key: picture_of(self.canvas, drawn[key]) for key in self.boxes if key in drawn}

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The notes at their new places, and the lines they snap to."""
        self.copy = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        free = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        view = self.canvas.view
        x, y = view.to_board(at)
        held = self.boxes[self.note.id]
        box = held.moved(x - self.start[0], y - self.start[1])
        snap = Snap(box.x, box.y) if free else snapped(box, self.others, _REACH / view.scale)
        self.snap = Snap(*home_of(self.canvas, snap.x, snap.y), snap.upright, snap.level)
        for key, (left, top) in self._corners().items():
            yield Ghost(self._pictures[key], view.to_view(left, top))
        yield from self._guides(self.snap)
        if self.copy:
            yield Words("+", at + _BADGE, self.canvas.font())

    def drop(self) -> None:
        """Move or copy them as one edit; nothing where nothing moved."""
        corners = self._corners()
        if self.copy:
            put_copies(self.canvas, self.notes, corners, "Copy")
        elif any((box.x, box.y) != corners[key] for key, box in self.boxes.items()):
            with self.canvas.document.edit(label("Move", self.notes)) as edit:
                put_notes(edit, corners)

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select it with its group, or add them or take them away."""
        if selecting.toggles(modifiers):
            self.canvas.select(self.canvas.selection ^ self.group)
        else:
            self.canvas.select(self.group)

    def _corners(self) -> dict[str, tuple[float, float]]:
        """The new place of each note: as far from its old one as the grabbed one goes."""
        if self.snap is None:
            return {key: (box.x, box.y) for key, box in self.boxes.items()}
        held = self.boxes[self.note.id]
        dx, dy = self.snap.x - held.x, self.snap.y - held.y
        return {key: home_of(self.canvas, box.x + dx, box.y + dy) for key, box in self.boxes.items()}

    def _guides(self, snap: Snap) -> Iterator[Mark]:
        view, window = self.canvas.view, QRectF(self.canvas.viewport().rect())
        if snap.upright is not None:
            x = view.to_view(snap.upright, 0).x()
            yield Guide(QRectF(x, window.top(), 0, window.height()))
        if snap.level is not None:
            y = view.to_view(0, snap.level).y()
            yield Guide(QRectF(window.left(), y, window.width(), 0))


def _others(canvas: "BoardCanvas", moved: dict[str, Bounds]) -> list[Bounds]:
    """The notes in sight that stay where they are."""
    area = canvas.view.rect_to_board(QRectF(canvas.viewport().rect()))
    boxes = (
        Bounds(item.x, item.y, item.width, item.height)
        for item in drawn_notes(canvas)
        if item.owner not in moved
    )
    return [box for box in boxes if area.intersects(QRectF(*box))]
