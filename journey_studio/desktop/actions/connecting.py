"""Lines of the table for what leads from one thing to the next: the return to the first stage."""

from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import Action, has_stage
from journey_studio.document.cycle import set_cycle
from journey_studio.model import Journey

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _is_cycle(window: "MainWindow") -> bool:
    journey = window.session.snapshot.get(Journey, window.session.journey_id)
    return bool(journey and journey.is_cycle)


def _turn_cycle(window: "MainWindow") -> None:
    document, on = window.session.document, not _is_cycle(window)
    if document is not None:
        with document.edit("Make a cycle" if on else "End the cycle") as edit:
            set_cycle(edit, window.session.journey_id, on=on)


ACTIONS: tuple[Action, ...] = (
    Action("cycle", "The last stage leads back to the first", (), _turn_cycle, has_stage, _is_cycle),
)

MENU = ("cycle",)
