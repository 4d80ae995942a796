"""Saved snapshots: a named state of the whole map that one can come back to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedSnapshot:
    """A name, a moment (ISO 8601, UTC) and the number of the edit that was the latest one then."""

    id: str
    name: str
    time: str
    edit: int
