"""The lock on the structure of a journey: its stages, steps and lanes stay where they are; cards can go on moving."""

from typing import TYPE_CHECKING

from journey_studio.desktop.words import tr
from journey_studio.document.changing import change
from journey_studio.model import Journey

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


def is_locked(canvas: "BoardCanvas") -> bool:
    """Whether stages, steps and lanes are locked."""
    return canvas.document.snapshot.need(Journey, canvas.journey).locked


def may_restructure(canvas: "BoardCanvas") -> bool:
    """Whether stages, steps and lanes can be moved, resized and deleted; where not, the person is told why."""
    if canvas.document.read_only:
        return False
    if canvas.is_held:
        canvas.told.emit(tr("While you present, everything stays where it is."), "unlock")
        return False
    if is_locked(canvas):
        canvas.told.emit(
            tr("The structure is locked: stages, steps and lanes stay where they are."), "unlock"
        )
        return False
    return True


def toggle_lock(canvas: "BoardCanvas") -> None:
    """Lock the structure, or unlock it, as an edit."""
    locked = is_locked(canvas)
    with canvas.document.edit("Unlock structure" if locked else "Lock structure") as edit:
        change(edit, canvas.journey, {"locked": not locked})
