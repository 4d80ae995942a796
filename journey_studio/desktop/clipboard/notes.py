"""Sticky notes by clipboard: copied to another place, map or window, as notes, as text and as a picture."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.desktop.canvas.noting import home_of, only_notes, selected_notes
from journey_studio.desktop.clipboard.fragment import read, written
from journey_studio.desktop.clipboard.lazy import LazyData, put_on_clipboard
from journey_studio.desktop.clipboard.picture import picture_of
from journey_studio.document import Edit
from journey_studio.document.notes import lay_copies
from journey_studio.model import InvalidValue, Journey, Snapshot, Sticky

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

NOTES = "application/x-journey-studio-notes"
"""A map document that holds nothing but a journey and the notes."""

_ASIDE = 16.0


def copy(canvas: "BoardCanvas") -> bool:
    """Put the selected notes and their groups on the clipboard. False where something else is selected, too, or nothing."""
    if not only_notes(canvas):
        return False
    snapshot, notes = canvas.document.snapshot, selected_notes(canvas)
    fragment = Snapshot.of([snapshot.need(Journey, canvas.journey), *notes])
    scene, chosen, ink = canvas.scene, {note.id for note in notes}, canvas.painting.ink
    data = LazyData(lambda: picture_of(scene, chosen, ink))
    data.setData(NOTES, written(fragment, canvas.document.ledger.asset))
    data.setText("\n".join(note.text for note in notes))
    put_on_clipboard(data)
    return True


def takes(data: QMimeData) -> bool:
    """Whether there are notes on the clipboard."""
    return data.hasFormat(NOTES)


def paste(canvas: "BoardCanvas", data: QMimeData) -> list[str]:
    """Lay the notes where they lay, or beside those that lie there already, as one edit, and select them; their ids.

    Raises `InvalidValue` where the clipboard holds no notes that can be read.
    """
    arriving, _ = read(bytes(data.data(NOTES).data()))
    notes = notes_of(arriving)
    if not notes:
        raise InvalidValue("There are no notes on the clipboard.")
    with canvas.document.edit(label("Paste", notes)) as edit:
        made = lay(edit, canvas, notes)
    canvas.select(made)
    canvas.bring_into_view(made[0])
    return made


def notes_of(arriving: Snapshot) -> list[Sticky]:
    """The notes of a fragment, the lowest first."""
    return [note for journey in arriving.journeys for note in arriving.of_owner(Sticky, journey.id)]


def lay(edit: Edit, canvas: "BoardCanvas", notes: Sequence[Sticky]) -> list[str]:
    """Lay copies of notes where they lay, or beside those that lie there already; their ids. Raises `InvalidValue`."""
    taken = {(note.x, note.y) for note in canvas.document.snapshot.of_owner(Sticky, canvas.journey)}
    away = 0.0
    while any((note.x + away, note.y + away) in taken for note in notes):
        away += _ASIDE
    corners = {note.id: home_of(canvas, note.x + away, note.y + away) for note in notes}
    return [note.id for note in lay_copies(edit, canvas.journey, notes, corners)]
