"""What the window can do: one declarative table that menus, buttons, tool tips, the command palette and the key list read.

Lives here: an `Action` and its conditions (`action`), a file for each menu with its lines of the table, and `table`, which puts
them together. Keys are named here and nowhere else; they are written out, since the standard key "Delete" includes Ctrl+D on
X11, which would make Duplicate ambiguous. A new action is a line in the file of its menu, or a new file listed in `table`.
May import: everything of `desktop` but `window`, `wiring` and `menus`.
"""

from journey_studio.desktop.actions.action import Action
from journey_studio.desktop.actions.table import CONTEXT, HEADER, MENUS, SUBMENUS, TABLE

__all__ = ["CONTEXT", "HEADER", "MENUS", "SUBMENUS", "TABLE", "Action"]
