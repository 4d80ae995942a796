"""Keys that are pressed again and again: what they do within a second is one undo step."""

from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from journey_studio.document import Document

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

PAUSE = 1.0
"""Seconds within which the same key pressed again continues the same undo step."""


def repeat_group(document: Document, what: str) -> str:
    """The group for a key that is pressed again and again: that of the latest entry while it is fresh, else a new one."""
    latest = next(reversed(document.history), None)
    if latest and not latest.undone and latest.group.startswith(f"{what} #"):
        age = datetime.now(UTC) - datetime.fromisoformat(latest.time)
        if 0 <= age.total_seconds() <= PAUSE:
            return latest.group
    return f"{what} #{latest.number + 1 if latest else 1}"


def repeated(canvas: "BoardCanvas", what: str) -> str:
    """The group of a key that does something to the present selection."""
    chosen = sha256(" ".join(sorted(canvas.selection)).encode()).hexdigest()[:16]
    return repeat_group(canvas.document, f"{what} {chosen}")
