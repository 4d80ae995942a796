"""What menus and keys do to sticky notes: add, move, copy, group, lock, stack and colour them. Each is one edit."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from journey_studio.desktop.canvas.editing import open_editor
from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.desktop.canvas.reading import Way
from journey_studio.desktop.canvas.repeating import repeated
from journey_studio.desktop.canvas.typing_order import made
from journey_studio.document import Edit
from journey_studio.document.changing import change
from journey_studio.document.notes import (
    copy_notes,
    group_notes,
    lock_notes,
    put_notes,
    stack_notes,
    together,
)
from journey_studio.layout.measures import LABEL_WIDTH
from journey_studio.layout.notes import EDGE
from journey_studio.model import Sticky
from journey_studio.scene import Group
from journey_studio.scene.search import Bounds

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

WIDTH, HEIGHT, GRID = 160.0, 96.0, 8.0
_ASIDE = 16.0
_SHIFTS: dict[Way, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
_MANY = 200


def selected_notes(canvas: "BoardCanvas") -> list[Sticky]:
    """The selected notes and those grouped with them, the lowest first."""
    return together(canvas.document.snapshot, canvas.selection)


def only_notes(canvas: "BoardCanvas") -> bool:
    """Whether notes are selected and nothing else; of very many things it is not asked."""
    chosen = canvas.selection
    return 0 < len(chosen) <= _MANY and all(canvas.document.snapshot.get(Sticky, key) for key in chosen)


def drawn_notes(canvas: "BoardCanvas") -> Iterator[Group]:
    """The notes of the board as they are drawn, the lowest first."""
    for row in canvas.scene.root.items:
        if isinstance(row, Group) and row.role == "notes":
            yield from (item for item in row.items if isinstance(item, Group))


def home_of(canvas: "BoardCanvas", x: float, y: float) -> tuple[float, float]:
    """The nearest place for a note's corner: right of the names of lanes, below the head."""
    top = canvas.index.head_height if canvas.index else 0.0
    return max(x, LABEL_WIDTH + EDGE), max(y, top + EDGE)


def corners_of(canvas: "BoardCanvas", notes: Sequence[Sticky]) -> dict[str, Bounds]:
    """Where notes are drawn on the board."""
    places = {note.id: canvas.rect_of(note.id) for note in notes}
    return {
        key: Bounds(at.x(), at.y(), at.width(), at.height()) for key, at in places.items() if at is not None
    }


def add_note(canvas: "BoardCanvas", at: QPointF | None = None, colour: str = "") -> str:
    """A note under a point of the viewport, else in the middle of it, with the editor open on it; the id of the note."""
    sticky, window = canvas.sticky, canvas.viewport().rect()
    middle = QPointF((sticky.right + window.width()) / 2, (sticky.bottom + window.height()) / 2)
    x, y = canvas.view.to_board(at if at is not None else middle)
    left, top = home_of(canvas, _even(x - WIDTH / 2), _even(y - HEIGHT / 2))
    return new_note(canvas, left, top, colour=colour)


def new_note(canvas: "BoardCanvas", x: float, y: float, *, colour: str = "") -> str:
    """A note with its corner at a place of the board, with the editor open on it; the id of the note."""
    values = {"journey": canvas.journey, "x": x, "y": y, **({"colour": colour} if colour else {})}
    key, group = made(canvas, "sticky", values)
    canvas.select({key})
    open_editor(canvas, key, group=group, fleeting=True)
    return key


def nudge_notes(canvas: "BoardCanvas", way: Way, by: float) -> bool:
    """Move the selected notes by px, but no locked ones. False where none is selected."""
    chosen = selected_notes(canvas)
    notes = [note for note in chosen if not note.locked]
    across, down = _SHIFTS[way]
    if notes:
        moved = _shifted(canvas, notes, across * by, down * by)
        with canvas.document.edit(label("Move", notes), repeated(canvas, "note")) as edit:
            put_notes(edit, moved)
    return bool(chosen)


def duplicate_notes(canvas: "BoardCanvas") -> bool:
    """Copies of the selected notes beside them. False where none is selected."""
    notes = selected_notes(canvas)
    if notes:
        put_copies(canvas, notes, aside(canvas, notes), "Duplicate")
    return bool(notes)


def aside(canvas: "BoardCanvas", notes: Sequence[Sticky]) -> dict[str, tuple[float, float]]:
    """Where copies of notes lie that are to be seen beside them."""
    return _shifted(canvas, notes, _ASIDE, _ASIDE)


def put_copies(
    canvas: "BoardCanvas", notes: Sequence[Sticky], corners: Mapping[str, tuple[float, float]], verb: str
) -> None:
    """Copies of notes at these places; they are selected."""
    with canvas.document.edit(label(verb, notes)) as edit:
        copies = copy_notes(edit, corners)
    canvas.select({note.id for note in copies})


def arrange_notes(canvas: "BoardCanvas", what: str) -> bool:
    """Group, ungroup, lock, unlock, bring to front or send to back. False where no note is selected."""
    notes = selected_notes(canvas)
    words, verb = _ARRANGING[what]
    if notes:
        with canvas.document.edit(label(words, notes)) as edit:
            verb(edit, notes)
        canvas.select({note.id for note in notes})
    return bool(notes)


def colour_notes(canvas: "BoardCanvas", colour: str) -> None:
    """Give the selected notes, and not their groups, a colour."""
    with canvas.document.edit("Colour of notes") as edit:
        for key in canvas.selection:
            if edit.snapshot.get(Sticky, key):
                change(edit, key, {"colour": colour})


def _shifted(
    canvas: "BoardCanvas", notes: Sequence[Sticky], dx: float, dy: float
) -> dict[str, tuple[float, float]]:
    return {key: home_of(canvas, at.x + dx, at.y + dy) for key, at in corners_of(canvas, notes).items()}


def _even(value: float) -> float:
    return round(value / GRID) * GRID


_ARRANGING: dict[str, tuple[str, Callable[[Edit, Sequence[Sticky]], None]]] = {
    "group": ("Group", lambda edit, notes: group_notes(edit, notes, on=True)),
    "ungroup": ("Ungroup", lambda edit, notes: group_notes(edit, notes, on=False)),
    "lock": ("Lock", lambda edit, notes: lock_notes(edit, notes, on=True)),
    "unlock": ("Unlock", lambda edit, notes: lock_notes(edit, notes, on=False)),
    "front": ("Bring to front", lambda edit, notes: stack_notes(edit, notes, front=True)),
    "back": ("Send to back", lambda edit, notes: stack_notes(edit, notes, front=False)),
}
