"""The table put together from its menus."""

from journey_studio.desktop.actions import (
    analysis,
    cards,
    clipboard,
    connecting,
    context,
    curves,
    edit,
    file,
    finding,
    helping,
    insert,
    journeys,
    library,
    notes,
    presenting,
    routing,
    saving,
    structure,
    view,
)
from journey_studio.desktop.actions.action import Action, Entries, Submenus

TABLE: tuple[Action, ...] = (
    *file.ACTIONS,
    *journeys.ACTIONS,
    *saving.ACTIONS,
    *edit.ACTIONS,
    *clipboard.ACTIONS,
    *cards.ACTIONS,
    *insert.ACTIONS,
    *library.ACTIONS,
    *connecting.ACTIONS,
    *structure.ACTIONS,
    *curves.ACTIONS,
    *notes.ACTIONS,
    *view.ACTIONS,
    *analysis.ACTIONS,
    *routing.ACTIONS,
    *presenting.ACTIONS,
    *finding.ACTIONS,
    *helping.ACTIONS,
)

MENUS: tuple[tuple[str, Entries], ...] = (
    ("&File", file.MENU),
    ("&Edit", (*edit.MENU, "-", *connecting.MENU, *notes.MENU, *curves.MENU)),
    ("&Insert", insert.MENU),
    ("C&ard", cards.MENU),
    ("&Structure", structure.MENU),
    ("&View", view.MENU),
    ("Fi&nd", finding.MENU),
    ("Anal&ysis", (*analysis.MENU, "-", *routing.MENU)),
    ("&Present", presenting.MENU),
    ("&Help", helping.MENU),
)
"""Menus by their ids; "-" is a line, "recent", "views" and "hidden" are filled when they open, the rest is in `SUBMENUS`."""

SUBMENUS: Submenus = {
    **file.SUBMENUS,
    **journeys.SUBMENUS,
    **edit.SUBMENUS,
    **insert.SUBMENUS,
    **library.SUBMENUS,
    **cards.SUBMENUS,
    **connecting.SUBMENUS,
    **structure.SUBMENUS,
    **curves.SUBMENUS,
    **notes.SUBMENUS,
    **context.SUBMENUS,
}
"""Menus within menus: title and ids."""

CONTEXT: Entries = context.MENU
"""The menu of a right click on the board."""

HEADER: Entries = structure.HEADER
"""The menu of a right click on a header."""
