"""Lines of the table for sticky notes."""

from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import Action, Ask, Run, Submenus, can_edit
from journey_studio.desktop.canvas import noting
from journey_studio.layout.notes import PAPERS

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _has_notes(window: "MainWindow") -> bool:
    return can_edit(window) and noting.only_notes(window.canvas)


def _several(window: "MainWindow") -> bool:
    return _has_notes(window) and len(window.selected) > 1


def _some(field: str) -> Ask:
    """Whether one of the selected notes is locked, or in a group."""

    def ask(window: "MainWindow") -> bool:
        return _has_notes(window) and any(
            getattr(note, field) for note in noting.selected_notes(window.canvas)
        )

    return ask


def _all_locked(window: "MainWindow") -> bool:
    notes = noting.selected_notes(window.canvas) if _has_notes(window) else []
    return bool(notes) and all(note.locked for note in notes)


def _lock(window: "MainWindow") -> None:
    noting.arrange_notes(window.canvas, "unlock" if _all_locked(window) else "lock")


def _arrange(what: str) -> Run:
    return lambda window: noting.arrange_notes(window.canvas, what)


def _paint(colour: str) -> Run:
    return lambda window: noting.colour_notes(window.canvas, colour)


def _wears(colour: str) -> Ask:
    def ask(window: "MainWindow") -> bool:
        notes = noting.selected_notes(window.canvas) if _has_notes(window) else []
        return bool(notes) and all(note.colour == colour for note in notes)

    return ask


COLOURS = tuple(
    Action(
        f"note_{colour}", colour.capitalize(), (), _paint(colour), _has_notes, _wears(colour), editing=True
    )
    for colour in PAPERS
)

ADDING = (
    Action("add_note", "Sticky note", ("N",), lambda window: noting.add_note(window.canvas), can_edit, editing=True),
)  # fmt: skip

ACTIONS: tuple[Action, ...] = (
    *ADDING,
    Action("group", "Group notes", ("Ctrl+G",), _arrange("group"), _several, editing=True),
    Action("ungroup", "Ungroup notes", ("Ctrl+Shift+G",), _arrange("ungroup"), _some("group"), editing=True),
    Action("front", "Bring to front", ("Ctrl+Shift+F",), _arrange("front"), _has_notes, editing=True),
    Action("back", "Send to back", ("Ctrl+Shift+B",), _arrange("back"), _has_notes, editing=True),
    Action("lock", "Lock notes in place", ("Alt+Shift+L",), _lock, _has_notes, _all_locked, editing=True),
    *COLOURS,
)  # fmt: skip

MENU = ("notes",)

SUBMENUS: Submenus = {
    "notes": (
        "Sticky notes",
        ("group", "ungroup", "-", "front", "back", "-", "lock", "-", *(action.id for action in COLOURS)),
    ),
}
