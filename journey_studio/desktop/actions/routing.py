"""Lines of the table for routes."""

from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import Action, Run, can_edit
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


def _played(window: "MainWindow") -> RoutesPanel | None:
    """The panel in sight whose chosen route can be played."""
    panel = window.side.panel("routes") if window.side.current == "routes" else None
    return panel if isinstance(panel, RoutesPanel) and panel.chosen and panel.chosen.stops else None


def _can_play(window: "MainWindow") -> bool:
    return _played(window) is not None


def _step(way: int) -> Run:
    def run(window: "MainWindow") -> None:
        if panel := _played(window):
            panel.player.step(way)

    return run


ACTIONS: tuple[Action, ...] = (
    panel("routes", "Routes", ("Alt+Shift+R",)),
    Action("add_to_route", "Add to route", ("Alt+Shift+Y",), _add, _has_cards, editing=True),
    Action("next_stop", "Next stop of the route", ("Alt+PgDown",), _step(1), _can_play),
    Action("previous_stop", "Previous stop of the route", ("Alt+PgUp",), _step(-1), _can_play),
)

MENU = ("routes", "add_to_route", "next_stop", "previous_stop")
