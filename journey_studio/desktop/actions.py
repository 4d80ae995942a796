"""The one table of actions: menus, buttons, tool tips and key lists read it; the keys are named here and nowhere else.

Keys are written out: the standard key "Delete" includes Ctrl+D on X11, which would make Duplicate ambiguous.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journey_studio.desktop import board_actions as board
from journey_studio.desktop.canvas import adding, arranging
from journey_studio.desktop.canvas.reading import Way
from journey_studio.desktop.work.kinds_of_export import KINDS
from journey_studio.model.kinds import LANE_KINDS

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

Run = Callable[["MainWindow"], object]
Ask = Callable[["MainWindow"], bool]


@dataclass(frozen=True, slots=True)
class Action:
    """What the window can do: `enabled` says when, `checked` (where there is one) whether it is on.

    `short` is its word on a button. `editing`: it acts on what is selected on the board, so it rests while text is typed.
    """

    id: str
    label: str
    keys: tuple[str, ...]
    run: Run
    enabled: Ask
    checked: Ask | None = None
    short: str = ""
    editing: bool = False


def _always(window: "MainWindow") -> bool:
    return True


def _has_map(window: "MainWindow") -> bool:
    return window.session.is_open


def _can_edit(window: "MainWindow") -> bool:
    return window.session.can_edit


def _can_undo(window: "MainWindow") -> bool:
    document = window.session.document
    history = document.history if document else ()
    return _can_edit(window) and bool(history) and not history[0].undone


def _can_redo(window: "MainWindow") -> bool:
    document = window.session.document
    history = document.history if document else ()
    return _can_edit(window) and bool(history) and history[-1].undone


def _has_selection(window: "MainWindow") -> bool:
    return window.session.is_open and bool(window.selected)


def _can_change_selection(window: "MainWindow") -> bool:
    return window.session.can_edit and bool(window.selected)


def _has_stage(window: "MainWindow") -> bool:
    return window.session.can_edit and bool(window.session.snapshot.stages(window.session.journey_id))


def _export(suffix: str) -> Run:
    return lambda window: window.sharing.ask(suffix)


def _exports() -> list[Action]:
    return [
        Action(f"export_{kind.suffix[1:]}", f"{kind.name} …", (), _export(kind.suffix), _has_map)
        for kind in KINDS
    ]


def _new_lane(kind: str) -> Run:
    return lambda window: adding.add_lane(window.canvas, kind)


def _lanes() -> list[Action]:
    return [
        Action(f"add_lane_{kind.name}", kind.title, (), _new_lane(kind.name), _can_edit, editing=True)
        for kind in LANE_KINDS.values()
    ]


def _move(way: Way) -> Run:
    return lambda window: arranging.move_selection(window.canvas, way)


def _moves() -> list[Action]:
    ways: tuple[Way, ...] = ("left", "right", "up", "down")
    return [
        Action(
            f"move_{way}",
            f"Move {way}",
            (f"Alt+{way.capitalize()}",),
            _move(way),
            _can_change_selection,
            editing=True,
        )
        for way in ways
    ]


def _wears(choice: str) -> Ask:
    return lambda window: window.appearance.choice == choice


def _wear(choice: str) -> Run:
    return lambda window: window.appearance.choose(choice)


def _looks() -> list[Action]:
    labels = {"light": "Light", "dark": "Dark", "system": "As the system"}
    return [
        Action(f"theme_{choice}", label, (), _wear(choice), _always, _wears(choice))
        for choice, label in labels.items()
    ]


TABLE: tuple[Action, ...] = (
    Action("new", "New map …", ("Ctrl+N",), lambda window: window.maps.go_home(), _always),
    Action("open", "Open …", ("Ctrl+O",), lambda window: window.maps.ask_to_open(), _always),
    Action("import", "Import …", ("Ctrl+I",), lambda window: window.maps.ask_to_import(), _always),
    Action("copy_map", "Save a copy …", (), lambda window: window.maps.ask_to_copy(), _has_map),
    Action("export", "Export …", ("Ctrl+Shift+E",), lambda window: window.sharing.ask(), _has_map, short="Export"),
    *_exports(),
    Action("close", "Close map", ("Ctrl+W",), lambda window: window.maps.go_home(), _has_map),
    Action("quit", "Quit", ("Ctrl+Q",), lambda window: window.close(), _always),
    Action("undo", "Undo", ("Ctrl+Z",), lambda window: window.undo(), _can_undo),
    Action("redo", "Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), lambda window: window.redo(), _can_redo),
    Action("select_all", "Select all", ("Ctrl+A",), lambda window: window.canvas.select_all(), _has_map, editing=True),
    Action("edit", "Edit text", ("F2",), board.edit_text, _can_change_selection, editing=True),
    Action("duplicate", "Duplicate", ("Ctrl+D",), board.duplicate, _can_change_selection, editing=True),
    Action("delete", "Delete", ("Del", "Backspace"), board.delete, _can_change_selection, editing=True),
    *_moves(),
    Action("add_stage", "Stage", (), lambda window: adding.add_stage(window.canvas), _can_edit, editing=True),
    Action("add_step", "Step", (), lambda window: adding.add_step(window.canvas), _has_stage, editing=True),
    Action("add_card", "Card", (), lambda window: adding.add_card(window.canvas), _has_stage, editing=True),
    *_lanes(),
    Action("add_persona", "Persona", (), board.new_persona, _can_edit),
    Action("add_channel", "Channel", (), board.new_channel, _can_edit),
    Action("zoom_in", "Zoom in", ("Ctrl+=", "Ctrl++"), lambda window: window.canvas.zoom_in(), _has_map),
    Action("zoom_out", "Zoom out", ("Ctrl+-",), lambda window: window.canvas.zoom_out(), _has_map),
    Action("zoom_100", "100 %", ("Ctrl+0", "Shift+0"), lambda window: window.canvas.zoom_to(1.0), _has_map),
    Action("fit_all", "Fit the whole map", ("Shift+1", "Home"), lambda window: window.canvas.fit_all(), _has_map, editing=True),
    Action("fit_selection", "Fit the selection", ("Shift+2",), lambda window: window.canvas.fit(window.selected), _has_selection, editing=True),
    Action("history", "History", ("Ctrl+Shift+H",), lambda window: window.toggle_history(), _has_map, lambda window: not window.history.isHidden()),
    *_looks(),
    Action("toggle_theme", "Light or dark", ("Alt+Shift+D",), lambda window: window.appearance.toggle(), _always),
    Action("keys", "Keyboard shortcuts", ("F1",), lambda window: window.show_keys(), _always),
)  # fmt: skip

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("&File", ("new", "open", "recent", "-", "import", "exports", "copy_map", "-", "close", "quit")),
    ("&Edit", ("undo", "redo", "-", "edit", "duplicate", "moves", "delete", "-", "select_all")),
    ("&Insert", ("add_stage", "add_step", "add_card", "lanes", "-", "add_persona", "add_channel")),
    ("&View", ("zoom_in", "zoom_out", "zoom_100", "fit_all", "fit_selection", "-", "history", "-",
               "theme_light", "theme_dark", "theme_system", "toggle_theme")),
    ("&Help", ("keys",)),
)  # fmt: skip
"""Menus by their ids; "-" is a line, "recent" the maps opened lately, other words are in `SUBMENUS`."""

CONTEXT = (
    "edit",
    "duplicate",
    "moves",
    "delete",
    "-",
    "add_card",
    "add_step",
    "add_stage",
    "lanes",
    "-",
    "fit_selection",
    "fit_all",
)
"""The menu of a right click on the board."""

SUBMENUS = {
    "exports": ("Export", ("export", "-", *(action.id for action in _exports()))),
    "moves": ("Move", tuple(action.id for action in _moves())),
    "lanes": ("Lane", tuple(action.id for action in _lanes())),
}
"""Menus within menus: title and ids."""
