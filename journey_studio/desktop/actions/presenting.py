"""The Present menu: the map stage by stage, for a room."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import Action, always
from journey_studio.desktop.settings import presents_in_projector, remember_projector

if TYPE_CHECKING:
    from journey_studio.desktop.present.presentation import Presentation
    from journey_studio.desktop.window import MainWindow


def _can_start(window: "MainWindow") -> bool:
    return window.session.is_open and not window.presentation.is_on and bool(window.presentation.stages)


def _presents(window: "MainWindow") -> bool:
    return window.presentation.is_on


def _shown(key: str, label: str, run: Callable[["Presentation"], object]) -> Action:
    """What can be done while presenting. Its keys are the presentation's own: see `PRESENTING_KEYS`."""
    return Action(key, label, (), lambda window: run(window.presentation), _presents)


def _turn_projector(window: "MainWindow") -> None:
    remember_projector(not presents_in_projector())


ACTIONS: tuple[Action, ...] = (
    Action("present", "Present from the start", ("F5",), lambda window: window.presentation.start(), _can_start, short="Present"),
    Action("present_here", "Present from here", ("Shift+F5",), lambda window: window.presentation.start(here=True), _can_start),
    Action("present_projector", "Present in projector colours", (), _turn_projector, always, lambda window: presents_in_projector()),
    _shown("present_next", "Next stage", lambda shown: shown.turn(1)),
    _shown("present_previous", "Previous stage", lambda shown: shown.turn(-1)),
    _shown("present_overview", "Show the whole map", lambda shown: shown.toggle_overview()),
    _shown("present_reveal", "Reveal the next lane", lambda shown: shown.reveal(1)),
    _shown("present_conceal", "Take the last lane back", lambda shown: shown.reveal(-1)),
    _shown("present_persona", "Next persona alone", lambda shown: shown.next_persona()),
    _shown("present_laser", "Laser pointer", lambda shown: shown.toggle_laser()),
    _shown("present_black", "Black screen", lambda shown: shown.curtain.fall("black")),
    _shown("present_white", "White screen", lambda shown: shown.curtain.fall("white")),
    _shown("present_end", "End the presentation", lambda shown: shown.end()),
)  # fmt: skip

MENU = (
    *("present", "present_here", "present_projector", "-", "present_next", "present_previous", "present_overview", "-"),
    *("present_reveal", "present_conceal", "present_persona", "-"),
    *("present_laser", "present_black", "present_white", "-", "present_end"),
)  # fmt: skip

PRESENTING_KEYS: tuple[tuple[str, str], ...] = (
    ("Right, Left", "Next or previous stage"),
    ("Space, Down, PgDown", "On: further down or to the right in the stage, then the next stage"),
    ("Up, PgUp, Backspace, Shift+Space", "Back the same way"),
    ("Home, End", "First or last stage"),
    ("0 … 9, Return", "The stage of that number"),
    ("O", "The whole map; arrows and Return, or a click, go to a stage"),
    (". ,", "One lane more, one lane less"),
    ("P", "One persona after the other alone, then all"),
    ("L, Ctrl+L", "Laser pointer"),
    ("B, W", "Black or white screen; any key brings the board back"),
    ("Return", "Type in the selected card"),
    ("Ctrl+Shift+L", "Let things be moved by the mouse, or hold them"),
    ("Esc", "Back to the window as it was"),
)
"""The keys a presentation answers itself, with what they do."""
