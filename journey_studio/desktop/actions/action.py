"""One thing the window can do, and the conditions that lines of the table share."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

Run = Callable[["MainWindow"], object]
Ask = Callable[["MainWindow"], bool]


@dataclass(frozen=True, slots=True)
class Action:
    """What the window can do: `enabled` says when, `checked` (where there is one) whether it is on.

    `short` is its word on a button. `editing`: it acts on what is selected on the board, so it rests while text is typed, and
    while a comparison hides the board unless it is for `looking` only. `aside`: it opens beside what is being typed, which stays.
    """

    id: str
    label: str
    keys: tuple[str, ...]
    run: Run
    enabled: Ask
    checked: Ask | None = None
    short: str = ""
    editing: bool = False
    looking: bool = False
    aside: bool = False


Entries = tuple[str, ...]
Submenus = dict[str, tuple[str, Entries]]


def always(window: "MainWindow") -> bool:
    """Whenever the window is there."""
    return True


def has_map(window: "MainWindow") -> bool:
    """While a map is open."""
    return window.session.is_open


def sees_board(window: "MainWindow") -> bool:
    """While a map is open and no comparison hides its board."""
    return window.session.is_open and not window.middle.shows_compare


def can_edit(window: "MainWindow") -> bool:
    """While the open map can be changed."""
    return window.session.can_edit


def has_selection(window: "MainWindow") -> bool:
    """While something on the board is selected."""
    return window.session.is_open and bool(window.selected)


def can_change_selection(window: "MainWindow") -> bool:
    """While something on the board is selected and can be changed."""
    return window.session.can_edit and bool(window.selected)


def has_stage(window: "MainWindow") -> bool:
    """While the journey that is shown has a stage and can be changed."""
    return window.session.can_edit and bool(window.session.snapshot.stages(window.session.journey_id))
