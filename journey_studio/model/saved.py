"""Saved snapshots: a state of the whole map that one can come back to, saved by a person or by the program itself."""

from dataclasses import dataclass
from enum import StrEnum


class Occasion(StrEnum):
    """When the program saves one itself. The value is its name in the file; what people read is said elsewhere."""

    OPENED = "@opened"
    BEFORE_IMPORT = "@before import"
    BEFORE_RESTORE = "@before restore"


@dataclass(frozen=True, slots=True)
class SavedSnapshot:
    """A name, a moment (ISO 8601, UTC) and the number of the edit that was the latest one applied then."""

    id: str
    name: str
    time: str
    edit: int

    @property
    def occasion(self) -> Occasion | None:
        """When the program saved it by itself; None for one that a person named, which is kept for ever."""
        return Occasion(self.name) if self.name in tuple(Occasion) else None
