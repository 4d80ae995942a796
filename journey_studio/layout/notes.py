"""Sticky notes: paper that lies free on the body of the board, over cards and connectors, as high as its words need.

Colours alone cannot be told apart by everybody, so each has an icon of its own. Notes look the same in every theme, as paper
does. They keep right of the names of the lanes and below the stages, which stay in sight when the board is scrolled.
"""

from dataclasses import replace

from journey_studio.layout.icons import icon
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import BODY, LABEL_WIDTH
from journey_studio.layout.memo import Memo
from journey_studio.model import Snapshot, Sticky
from journey_studio.scene import Box, Group

PAPERS = {
    "yellow": ("#FFF2A8", "#D8C158", "lightbulb"),
    "pink": ("#FFD6E0", "#DE9CAE", "hand-heart"),
    "blue": ("#D3E9FB", "#94BEE2", "message-square"),
    "green": ("#D5F0DC", "#93C7A0", "badge-check"),
    "orange": ("#FFE0C2", "#E0AF7C", "flame"),
    "grey": ("#E9ECF1", "#B4BCC9", "sticky-note"),
}
"""Of each colour the paper, its edge, and the icon."""

INK, FAINT_INK = "#1B2230", "#566074"
EDGE = 6.0
_ROOM = 24.0
_PADDING = 12.0
_ICON = 15.0
_TOP = 32.0


def notes_group(journey: str, snapshot: Snapshot, top: float, ink: Ink, memo: Memo) -> Group | None:
    """All notes of a journey, the topmost last; the body of the board begins at `top`. None where there is no note.

    Its width and height reach from the board's corner to the farthest note and a little beyond.
    """
    notes = snapshot.of_owner(Sticky, journey)
    if not notes:
        return None
    drawn = tuple(_placed(note, top, ink, memo) for note in notes)
    width, height = max(note.x + note.width for note in drawn), max(note.y + note.height for note in drawn)
    return Group(f"{journey}/notes", "notes", 0, 0, width + _ROOM, height + _ROOM, drawn, "Sticky notes")


def _placed(note: Sticky, top: float, ink: Ink, memo: Memo) -> Group:
    drawn = memo.kept(note.id, (note,), (), lambda: note_group(note, ink))
    return replace(drawn, x=max(note.x, LABEL_WIDTH + EDGE), y=max(note.y, top + EDGE))


def note_group(note: Sticky, ink: Ink) -> Group:
    """A note at the origin."""
    paper, edge, sign = PAPERS[note.colour]
    text = ink.text(note.text, BODY, INK, _PADDING, _TOP, max(note.width - 2 * _PADDING, 12.0))
    height = max(note.height, _TOP + text.height + _PADDING)
    items = (
        Box(0, 0, note.width, height, paper, edge, 1.0, 3.0),
        icon(sign, _PADDING, 10, _ICON, FAINT_INK),
        text,
    )
    words = " ".join(note.text.split()) or "empty"
    name = f"{note.colour.capitalize()} note: {words}{', locked' if note.locked else ''}"
    return Group(note.id, "sticky", 0, 0, note.width, height, items, name)
