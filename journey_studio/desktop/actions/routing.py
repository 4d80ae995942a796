"""Lines of the table for routes."""

from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import Action, can_edit
from journey_studio.desktop.actions.view import panel
from journey_studio.desktop.routing.doing import selected_cards
from journey_studio.desktop.routing.panel import RoutesPanel

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _has_cards(window: "MainWindow") -> bool:
    return can_edit(window) and bool(selected_cards(window))


def _add(window: "MainWindow") -> None:
    made = window.side.open("routes")
    if isinstance(made, RoutesPanel):
        made.add_selected()
        window.canvas.setFocus()


ACTIONS: tuple[Action, ...] = (
    panel("routes", "Routes", ("Alt+Shift+R",)),
    Action("add_to_route", "Add to route", ("Alt+Shift+Y",), _add, _has_cards, editing=True),
)

MENU = ("routes", "add_to_route")
