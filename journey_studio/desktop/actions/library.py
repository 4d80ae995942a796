"""What is done with the library: shown, extended, handed on."""

from typing import TYPE_CHECKING, cast

from journey_studio.desktop.actions.action import Action, Submenus, has_map
from journey_studio.desktop.library.handing_on import hand_on, take_over

if TYPE_CHECKING:
    from journey_studio.desktop.library.panel import LibraryPanel
    from journey_studio.desktop.window import MainWindow


def _panel(window: "MainWindow") -> "LibraryPanel":
    return cast("LibraryPanel", window.side.open("library"))


ACTIONS: tuple[Action, ...] = (
    Action("library_entry", "New entry of the library …", (), lambda window: _panel(window).ask_for_new(), has_map),
    Action("library_in", "Take over a library …", (), lambda window: take_over(_panel(window)), has_map),
    Action("library_out", "Hand on my library …", (), hand_on, has_map),
)  # fmt: skip

MENU = ("library", "library_entry", "-", "library_in", "library_out")

SUBMENUS: Submenus = {"libraries": ("Library", MENU)}
