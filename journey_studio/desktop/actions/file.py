"""The File menu: maps in and out."""

from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import Action, Run, Submenus, always, can_edit, has_map
from journey_studio.desktop.export.printing import can_print
from journey_studio.desktop.feedback.dialog import sort_feedback
from journey_studio.desktop.work.kinds_of_export import KINDS

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _export(suffix: str) -> Run:
    return lambda window: window.sharing.ask(suffix)


def _can_print(window: "MainWindow") -> bool:
    return has_map(window) and can_print()


EXPORTS = tuple(
    Action(f"export_{kind.suffix[1:]}", f"{kind.name} …", (), _export(kind.suffix), has_map) for kind in KINDS
)

ACTIONS: tuple[Action, ...] = (
    Action("new", "New map …", ("Ctrl+N",), lambda window: window.maps.go_home(), always),
    Action("open", "Open …", ("Ctrl+O",), lambda window: window.maps.ask_to_open(), always),
    Action("import", "Import …", ("Ctrl+I",), lambda window: window.maps.ask_to_import(), always),
    Action("import_clipboard", "Import from the clipboard …", (), lambda window: window.importing.of_clipboard(), always),
    Action("merge", "Merge a workbook …", (), lambda window: window.merging.ask(), can_edit),
    Action("interactions", "Figures from interactions …", (), lambda window: window.interactions.ask(), can_edit),
    Action("feedback", "Feedback texts …", (), sort_feedback, can_edit),
    Action("copy_map", "Save a copy …", (), lambda window: window.maps.ask_to_copy(), has_map),
    Action("move_map", "Rename or move …", (), lambda window: window.maps.ask_to_move(), can_edit),
    Action("save_template", "Save as template …", (), lambda window: window.maps.ask_to_keep_template(), has_map),
    Action("export", "Export …", ("Ctrl+Shift+E",), lambda window: window.sharing.ask(), has_map, short="Export"),
    *EXPORTS,
    Action("print", "Print …", ("Ctrl+P",), lambda window: window.sharing.ask(printing=True), _can_print),
    Action("close", "Close map", ("Ctrl+W",), lambda window: window.maps.go_home(), has_map),
    Action("quit", "Quit", ("Ctrl+Q",), lambda window: window.close(), always),
)  # fmt: skip

MENU = (
    "new",
    "open",
    "recent",
    "-",
    "import",
    "import_clipboard",
    "merge",
    "interactions",
    "feedback",
    "exports",
    "print",
    "copy_map",
    "move_map",
    "save_template",
    "save_snapshot",
    "journeys",
    "-",
    "close",
    "quit",
)

SUBMENUS: Submenus = {"exports": ("Export", ("export", "-", *(action.id for action in EXPORTS)))}
