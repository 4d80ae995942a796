"""Going to what the palette or the find bar names."""

from typing import TYPE_CHECKING

from journey_studio.desktop.levels import reach
from journey_studio.desktop.library.doing import put
from journey_studio.desktop.library.shelf import key_of, shelf
from journey_studio.insight.filtering import Filter
from journey_studio.model import View

if TYPE_CHECKING:
    from journey_studio.desktop.command.entries import Entry
    from journey_studio.desktop.window import MainWindow

LEGIBLE = 0.45


def go(window: "MainWindow", entry: "Entry") -> None:
    """Do an action, use a view, put an entry of the library on the map, or show a record."""
    if entry.what == "action":
        window.actions_by_id[entry.key].trigger()
    elif entry.what == "view":
        view = window.session.snapshot.get(View, entry.key)
        window.standing.choose(Filter.of(view.filters if view else {}))
    elif entry.what == "library":
        offered = next((each for each in shelf(window.session.snapshot) if key_of(each) == entry.key), None)
        if offered is not None:
            window.settle()
            put(window, offered.entry)
    elif entry.what == "journey":
        window.session.show_journey(entry.key)
    else:
        show(window, entry.key)


def show(window: "MainWindow", key: str) -> None:
    """Select a record where the board shows it, large enough to read; show the fields of one that it does not show."""
    canvas = window.canvas
    reach(window, (key,))
    if window.middle.shows_compare:
        window.middle.show_board()
    if canvas.rect_of(key) is None:
        window.inspector.inspect((key,))
        return
    canvas.stay()
    if canvas.view.scale < LEGIBLE:
        canvas.zoom_to(1.0)
    canvas.focus(key)
