"""The journeys of a map, in a menu of their own within the File menu."""

from typing import TYPE_CHECKING

from journey_studio.desktop import journeys
from journey_studio.desktop.actions.action import Action, Submenus, can_edit

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _has_several(window: "MainWindow") -> bool:
    return len(window.session.snapshot.journeys) > 1


def _can_delete(window: "MainWindow") -> bool:
    return can_edit(window) and _has_several(window)


ACTIONS: tuple[Action, ...] = (
    Action("next_journey", "Next journey", ("Ctrl+PgDown",), lambda window: journeys.go(window, 1), _has_several),
    Action("previous_journey", "Previous journey", ("Ctrl+PgUp",), lambda window: journeys.go(window, -1), _has_several),
    Action("duplicate_journey", "Another journey like this one", (), journeys.duplicate, can_edit),
    Action("to_be_journey", "The to-be of this journey", (), journeys.make_to_be, can_edit),
    Action("journey_for_persona", "The same journey for another persona …", (), journeys.ask_for_persona, can_edit),
    Action("delete_journey", "Delete the journey", (), journeys.delete, _can_delete),
)  # fmt: skip

MENU = (
    "next_journey",
    "previous_journey",
    "-",
    "duplicate_journey",
    "to_be_journey",
    "journey_for_persona",
    "-",
    "delete_journey",
)

SUBMENUS: Submenus = {"journeys": ("Journey", MENU)}
