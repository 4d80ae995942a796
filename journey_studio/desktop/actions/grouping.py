"""The table in groups, as the menus have it: for the list of keys and the command palette."""

from collections.abc import Iterator

from journey_studio.desktop.actions.action import Action, Entries
from journey_studio.desktop.actions.table import MENUS, SUBMENUS, TABLE
from journey_studio.desktop.words import tr


def grouped() -> list[tuple[str, Action]]:
    """Every action once with where it is: a menu, or a menu and the one within it."""
    table = {action.id: action for action in TABLE}
    found: dict[str, tuple[str, Action]] = {}
    for title, entries in MENUS:
        for key, group in _walk(entries, tr(title).replace("&", "")):
            if key in table:
                found.setdefault(key, (group, table[key]))
    return list(found.values())


def _walk(entries: Entries, group: str) -> Iterator[tuple[str, str]]:
    for entry in entries:
        if entry in SUBMENUS:
            title, inner = SUBMENUS[entry]
            yield from _walk(inner, f"{group} › {tr(title)}")
        else:
            yield entry, group


BOARD_KEYS: tuple[tuple[str, str], ...] = (
    ("Tab, Shift+Tab", "Next or previous thing in reading order"),
    ("Arrow keys", "What lies beside"),
    ("Ctrl+Arrow keys", "The cell beside"),
    ("Enter", "Edit the text of what is selected"),
    ("Ctrl+Enter", "While typing: save, and a new card below"),
    ("Esc", "End a gesture, let go of the selection, clear the filter"),
    ("Up, Down", "A point of a curve: one level, with Shift a tenth"),
    ("Space", "Drag the board while it is held down"),
    ("PgUp, PgDown", "Turn the board, with Shift sideways"),
    ("Menu, Shift+F10", "The menu of what is selected"),
)
"""Keys that the board answers itself and no action has, with what they do."""
