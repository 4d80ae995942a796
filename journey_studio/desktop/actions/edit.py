"""The Edit menu: the past, and what is selected on the board."""

from typing import TYPE_CHECKING

from journey_studio.desktop import board_actions as board
from journey_studio.desktop.actions import clipboard
from journey_studio.desktop.actions.action import (
    Action,
    Run,
    Submenus,
    can_change_selection,
    can_edit,
    has_map,
)
from journey_studio.desktop.canvas import arranging
from journey_studio.desktop.canvas.reading import Way

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

_WAYS: tuple[Way, ...] = ("left", "right", "up", "down")


def _can_undo(window: "MainWindow") -> bool:
    document = window.session.document
    history = document.history if document else ()
    return can_edit(window) and bool(history) and not history[0].undone


def _can_redo(window: "MainWindow") -> bool:
    document = window.session.document
    history = document.history if document else ()
    return can_edit(window) and bool(history) and history[-1].undone


def _move(way: Way) -> Run:
    return lambda window: arranging.move_selection(window.canvas, way)


MOVES = tuple(
    Action(
        f"move_{way}",
        f"Move {way}",
        (f"Alt+{way.capitalize()}",),
        _move(way),
        can_change_selection,
        editing=True,
    )
    for way in _WAYS
)

ACTIONS: tuple[Action, ...] = (
    Action("undo", "Undo", ("Ctrl+Z",), lambda window: window.undo(), _can_undo),
    Action("redo", "Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), lambda window: window.redo(), _can_redo),
    Action("select_all", "Select all", ("Ctrl+A",), lambda window: window.canvas.select_all(), has_map, editing=True),
    Action("edit", "Edit text", ("F2",), board.edit_text, can_change_selection, editing=True),
    Action("duplicate", "Duplicate", ("Ctrl+D",), board.duplicate, can_change_selection, editing=True),
    Action("delete", "Delete", ("Del", "Backspace"), board.delete, can_change_selection, editing=True),
    *MOVES,
)  # fmt: skip

MENU = (
    *("undo", "redo", "-", *clipboard.MENU, "-"),
    *("edit", "duplicate", "moves", "delete", "-", "select_all"),
)

SUBMENUS: Submenus = {"moves": ("Move", tuple(action.id for action in MOVES))}
