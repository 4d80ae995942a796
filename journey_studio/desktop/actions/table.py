"""The table put together from its menus."""

from journey_studio.desktop.actions import clipboard, connecting, edit, file, finding, helping, insert, view
from journey_studio.desktop.actions.action import Action, Entries, Submenus

TABLE: tuple[Action, ...] = (
    *file.ACTIONS,
    *edit.ACTIONS,
    *clipboard.ACTIONS,
    *insert.ACTIONS,
    *connecting.ACTIONS,
    *view.ACTIONS,
    *finding.ACTIONS,
    *helping.ACTIONS,
)

MENUS: tuple[tuple[str, Entries], ...] = (
    ("&File", file.MENU),
    ("&Edit", (*edit.MENU, "-", *connecting.MENU)),
    ("&Insert", insert.MENU),
    ("&View", view.MENU),
    ("F&ind", finding.MENU),
    ("&Help", helping.MENU),
)
"""Menus by their ids; "-" is a line, "recent" the maps opened lately, "views" the saved views, other words are in `SUBMENUS`."""

SUBMENUS: Submenus = {**file.SUBMENUS, **edit.SUBMENUS, **insert.SUBMENUS, **connecting.SUBMENUS}
"""Menus within menus: title and ids."""

CONTEXT: Entries = (
    *("edit", "duplicate", "moves", "delete", "connecting", "-"),
    *clipboard.MENU,
    "-",
    *("add_card", "add_step", "add_stage", "lanes", "-"),
    *("fit_selection", "fit_all"),
)
"""The menu of a right click on the board."""
