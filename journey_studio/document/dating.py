"""When a map was last changed, as its history tells."""

from datetime import datetime

from journey_studio.document.document import Document


def last_edit(document: Document) -> datetime | None:
    """The moment of the latest edit that is remembered; None where the history is empty."""
    return max((datetime.fromisoformat(entry.time) for entry in document.history), default=None)
