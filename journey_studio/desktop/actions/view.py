"""The View menu: what of the map is in sight, beside what, and in which colours."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from journey_studio.desktop.actions.action import Action, Ask, Run, always, has_map, sees_board
from journey_studio.desktop.areas import go_round
from journey_studio.desktop.levels import shows_levels, turn_levels
from journey_studio.desktop.settings import reduces_motion, remember_minimap, remember_motion, remember_wheel
from journey_studio.insight.columns import stages_of

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _wears(choice: str) -> Ask:
    return lambda window: window.appearance.choice == choice


def _wear(choice: str) -> Run:
    return lambda window: window.appearance.choose(choice)


def panel(key: str, label: str, keys: tuple[str, ...] = ()) -> Action:
    """Show or hide a panel at the side of the board."""

    def run(window: "MainWindow") -> None:
        window.side.toggle(key)

    return Action(key, label, keys, run, has_map, lambda window: window.side.current == key)


def _looked_at(window: "MainWindow") -> frozenset[str]:
    """The ids of what is selected on the board that is in sight."""
    return window.middle.looked_at.selection if window.middle.shows_compare else window.selected


def _stages(window: "MainWindow") -> Iterator[str]:
    """The stages of what is selected."""
    return stages_of(window.session.snapshot, _looked_at(window))


def _toggle_minimap(window: "MainWindow") -> None:
    shown = not _shows_minimap(window)
    window.minimap.setVisible(shown)
    if shown:
        window.left.show_by_hand(on=True)
    window.minimap.refresh()
    remember_minimap(shown)


def _shows_minimap(window: "MainWindow") -> bool:
    return not (window.minimap.isHidden() or window.left.isHidden())


def _can_turn_left_side(window: "MainWindow") -> bool:
    """While neither a comparison nor an audience has the whole window."""
    return sees_board(window) and not window.presentation.is_on


def _toggle_palette(window: "MainWindow") -> None:
    had_keyboard = window.left.isAncestorOf(QApplication.focusWidget() or window)
    window.left.show_by_hand(on=window.left.isHidden())
    if had_keyboard:
        window.middle.take_keyboard()


def _turn_wheel(window: "MainWindow") -> None:
    on = not window.canvas.wheel_zooms
    window.middle.let_wheel_zoom(on)
    remember_wheel(on)


_LOOKS = {
    "light": "Light",
    "dark": "Dark",
    "projector": "Projector",
    "high-contrast": "High contrast",
    "system": "As the system",
}
LOOKS = tuple(
    Action(f"theme_{choice}", label, (), _wear(choice), always, _wears(choice))
    for choice, label in _LOOKS.items()
)

ACTIONS: tuple[Action, ...] = (
    Action("zoom_in", "Zoom in", ("Ctrl+=", "Ctrl++"), lambda window: window.middle.zoomed.zoom_in(), has_map),
    Action("zoom_out", "Zoom out", ("Ctrl+-",), lambda window: window.middle.zoomed.zoom_out(), has_map),
    Action("zoom_100", "100 %", ("Ctrl+0", "Shift+0", "Alt+Home"), lambda window: window.middle.zoomed.zoom_to(1.0), has_map),
    Action("fit_all", "Fit the whole map", ("Shift+1", "Home"), lambda window: window.middle.looked_at.fit_all(), has_map, editing=True, looking=True),
    Action("fit_selection", "Fit the selection", ("Shift+2", "Shift+Home"), lambda window: window.middle.looked_at.fit(_looked_at(window)), lambda window: has_map(window) and bool(_looked_at(window)), editing=True, looking=True),
    Action("fit_stage", "Fit the stage", ("Ctrl+Home",), lambda window: window.middle.looked_at.fit(set(_stages(window))), lambda window: any(_stages(window)), editing=True, looking=True),
    Action("hand", "Hand tool", ("H",), lambda window: window.canvas.use_hand(not window.canvas.is_hand), sees_board, lambda window: window.canvas.is_hand),
    Action("minimap", "Minimap", ("M",), _toggle_minimap, _can_turn_left_side, _shows_minimap),
    Action("palette_panel", "Palette", ("Shift+F7",), _toggle_palette, _can_turn_left_side, lambda window: not window.left.isHidden()),
    Action("three_levels", "Three levels: maturity, actions, emotion", ("Ctrl+Shift+I",), turn_levels, has_map, shows_levels),
    Action("wheel_zooms", "The wheel zooms", (), _turn_wheel, always, lambda window: window.canvas.wheel_zooms),
    Action("reduce_motion", "Reduce motion", (), lambda window: remember_motion(not reduces_motion()), always, lambda window: reduces_motion()),
    Action("next_part", "Next part of the window", ("F6",), lambda window: go_round(window, 1), has_map),
    Action("previous_part", "Previous part of the window", ("Shift+F6",), lambda window: go_round(window, -1), has_map),
    panel("personas", "Personas", ("Alt+Shift+E",)),
    panel("guide", "Seven steps", ("Alt+Shift+U",)),
    panel("library", "Library", ("Alt+Shift+Q",)),
    panel("history", "History and snapshots", ("Ctrl+Shift+H",)),
    *LOOKS,
    Action("toggle_theme", "Light or dark", ("Alt+Shift+D",), lambda window: window.appearance.toggle(), always),
)  # fmt: skip

MENU = (
    *("zoom_in", "zoom_out", "zoom_100", "fit_all", "fit_selection", "fit_stage", "-"),
    *("hand", "wheel_zooms", "palette_panel", "minimap", "three_levels", "-"),
    *("guide", "library", "personas", "history", "-"),
    *(action.id for action in LOOKS),
    "toggle_theme",
    "-",
    "next_part",
    "previous_part",
    "reduce_motion",
)
