"""The Analysis menu: what the map tells about itself, and the views in which it becomes a plan."""

from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import Action, Entries, has_map
from journey_studio.desktop.actions.view import panel
from journey_studio.desktop.analysis.checks_panel import ChecksPanel
from journey_studio.desktop.analysis.going import go
from journey_studio.desktop.planning.view import TITLES
from journey_studio.desktop.words import tr

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _step(window: "MainWindow", way: int) -> None:
    """Go to the next finding, or the one before, and show it in the panel."""
    problem = window.checking.step(way)
    if problem is None:
        window.say(tr("Nothing to look at."))
        return
    made = window.side.open("checks")
    if isinstance(made, ChecksPanel):
        made.choose(problem)
    go(window, problem.where)


def _toggle_ranks(window: "MainWindow") -> None:
    window.ranks.toggle()
    window.side.refresh()


def _planning(key: str, label: str, keys: tuple[str, ...]) -> Action:
    """Show a page of the planning view in place of the board, or the board again."""

    def run(window: "MainWindow") -> None:
        if window.middle.planned == key:
            window.middle.show_board()
        else:
            window.middle.show_planning(key)

    return Action(key, label, keys, run, has_map, lambda window: window.middle.planned == key)


def _ask(window: "MainWindow", way: int) -> None:
    """Go to the next open question of the acquisition canvas, or the one before."""
    window.middle.show_planning("canvas")
    if not window.middle.planning.canvas.step(way):
        window.say(tr("Every question of the canvas has an answer."))


def _dashboard(window: "MainWindow") -> None:
    window.middle.show_dashboard(not window.middle.shows_dashboard)


ACTIONS: tuple[Action, ...] = (
    Action(
        "dashboard", "Dashboard", ("F7",), _dashboard, has_map, lambda window: window.middle.shows_dashboard
    ),
    panel("checks", "Checks", ("Alt+Shift+K",)),
    Action("next_check", "Next check", ("F8",), lambda window: _step(window, 1), has_map),
    Action("previous_check", "Previous check", ("Shift+F8",), lambda window: _step(window, -1), has_map),
    panel("weakest", "Weakest touchpoints", ("Alt+Shift+J",)),
    Action("ranks", "Ranks on the board", (), _toggle_ranks, has_map, lambda window: window.ranks.shown),
    panel("pains", "Pains and answers", ("Alt+Shift+O",)),
    panel("channels", "Channels and journey type", ("Alt+Shift+G",)),
    _planning("priorities", TITLES["priorities"], ("Alt+Shift+I",)),
    _planning("canvas", TITLES["canvas"], ("Alt+Shift+Z",)),
    Action("next_question", "Next open question", ("F9",), lambda window: _ask(window, 1), has_map),
    Action(
        "previous_question", "Previous open question", ("Shift+F9",), lambda window: _ask(window, -1), has_map
    ),
    _planning("matrix", TITLES["matrix"], ("Alt+Shift+X",)),
    _planning("plan", TITLES["plan"], ("Alt+Shift+V",)),
)

MENU: Entries = (
    "dashboard",
    "-",
    "checks",
    "next_check",
    "previous_check",
    "-",
    "weakest",
    "ranks",
    "-",
    "pains",
    "channels",
    "-",
    "priorities",
    "-",
    "canvas",
    "next_question",
    "previous_question",
    "matrix",
    "plan",
)
