"""Saved snapshots, in the File menu."""

from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import Action, can_edit
from journey_studio.desktop.panels.history import HistoryPanel

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _ask_name(window: "MainWindow") -> None:
    panel = window.side.open("history")
    if isinstance(panel, HistoryPanel):
        panel.ask_name()


ACTIONS: tuple[Action, ...] = (
    Action("save_snapshot", "Save a snapshot …", ("Ctrl+Shift+S",), _ask_name, can_edit),
)
