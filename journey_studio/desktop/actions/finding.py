"""The Find menu: what is looked for, and what stands out."""

from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import Action, always
from journey_studio.desktop.actions.view import panel
from journey_studio.desktop.filters.panel import FilterPanel

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _filtered(window: "MainWindow") -> bool:
    return window.session.is_open and bool(window.standing.filter)


def _can_save(window: "MainWindow") -> bool:
    return _filtered(window) and window.session.can_edit


def save_view(window: "MainWindow") -> None:
    """Open the filter panel where a view is named."""
    made = window.side.open("filter")
    if isinstance(made, FilterPanel):
        made.views.name.setFocus()


ACTIONS: tuple[Action, ...] = (
    Action(
        "palette",
        "Find or run a command …",
        ("Ctrl+K", "Ctrl+Shift+P", "Ctrl+/"),
        lambda window: window.commands.open(),
        always,
    ),
    panel("filter", "Filter", ("Alt+Shift+F",)),
    Action("save_view", "Save the filter as a view …", (), save_view, _can_save),
    Action("clear_filter", "Clear the filter", (), lambda window: window.standing.clear(), _filtered),
)

MENU = ("palette", "-", "filter", "clear_filter", "-", "save_view", "views")
