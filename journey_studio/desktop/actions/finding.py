"""The Find menu: what is looked for, and what stands out."""

from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import Action, always, can_edit, has_map, has_selection
from journey_studio.desktop.actions.view import panel
from journey_studio.desktop.command.going import show
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


def _step(window: "MainWindow", way: int) -> None:
    """The next match, or the one before; where nothing is looked for yet, the bar opens."""
    bar = window.middle.find_bar
    if bar.isVisible() and window.middle.search.typed:
        bar.go(way)
    else:
        bar.open(replacing=False)


def _is_elsewhere(window: "MainWindow") -> bool:
    """While something is selected in a view in place of the board."""
    return has_selection(window) and not window.middle.shows_board


def _to_board(window: "MainWindow") -> None:
    """Show on the board what is selected in another view."""
    window.middle.show_board()
    show(window, next(iter(window.selected)))


ACTIONS: tuple[Action, ...] = (
    Action(
        "palette",
        "Find or run a command …",
        ("Ctrl+K", "Ctrl+Shift+P", "Ctrl+/"),
        lambda window: window.commands.open(),
        always,
    ),
    Action(
        "find", "Find …", ("Ctrl+F",), lambda window: window.middle.find_bar.open(replacing=False), has_map
    ),
    Action(
        "replace",
        "Replace …",
        ("Ctrl+H",),
        lambda window: window.middle.find_bar.open(replacing=True),
        can_edit,
    ),
    Action("find_next", "Find next", ("F3",), lambda window: _step(window, 1), has_map),
    Action("find_previous", "Find previous", ("Shift+F3",), lambda window: _step(window, -1), has_map),
    Action(
        "table",
        "Table view",
        ("Alt+Shift+T",),
        lambda window: window.middle.show_table(not window.middle.shows_table),
        has_map,
        lambda window: window.middle.shows_table,
    ),
    Action("show_on_board", "Show on the board", ("Shift+F4",), _to_board, _is_elsewhere, editing=True),
    Action(
        "compare",
        "Compare before and after",
        ("Alt+Shift+B",),
        lambda window: window.middle.show_compare(not window.middle.shows_compare),
        has_map,
        lambda window: window.middle.shows_compare,
        short="Compare",
    ),
    panel("filter", "Filter", ("Alt+Shift+F",)),
    Action("save_view", "Save the filter as a view …", (), save_view, _can_save),
    Action("clear_filter", "Clear the filter", (), lambda window: window.standing.clear(), _filtered),
)

MENU = (
    "palette",
    "-",
    "find",
    "find_next",
    "find_previous",
    "replace",
    "-",
    "table",
    "show_on_board",
    "compare",
    "filter",
    "clear_filter",
    "-",
    "save_view",
    "views",
)
