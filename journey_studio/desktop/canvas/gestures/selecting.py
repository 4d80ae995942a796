"""Clicks that select: alone, or added and taken away with Shift and Ctrl."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journey_studio.model import Record

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_TOGGLING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def toggles(modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a click with these keys adds to the selection or takes away from it."""
    return bool(modifiers & _TOGGLING)


def press(canvas: "BoardCanvas", key: str, modifiers: Qt.KeyboardModifier) -> None:
    """The button goes down on a record: it is selected alone unless it is selected already or a key says to add."""
    if not toggles(modifiers) and key not in canvas.selection:
        canvas.select({key})


def click(canvas: "BoardCanvas", key: str, modifiers: Qt.KeyboardModifier) -> None:
    """The button goes up again: with a key the record is added or taken away, without it alone stays selected."""
    canvas.select(canvas.selection ^ {key} if toggles(modifiers) else {key})


def selected_records(canvas: "BoardCanvas") -> list[Record]:
    """The records that are selected, in no particular order; cells and what is gone are left out."""
    snapshot, chosen = canvas.document.snapshot, canvas.selection
    known = canvas.known_selection
    if known is None or known[0] is not snapshot or known[1] is not chosen:
        found = (snapshot.find(key) for key in chosen)
        known = canvas.known_selection = (snapshot, chosen, [each for each in found if each is not None])
    return list(known[2])
