"""What every importer answers with: records to put, and what it has to say about the text it read."""

from dataclasses import dataclass

from journey_studio.model import Asset, Record


class Unreadable(ValueError):
    """Nothing can be read from this; the message says why in plain words. `line` is 0 where no line is to blame."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Remark:
    """What was repaired, or could not be kept, in one line of the source (counted from 1).

    `place` names it better where the source has no lines: Sheet1!C7.
    """

    line: int
    message: str
    place: str = ""

    @property
    def where(self) -> str:
        """The place, or the number of the line."""
        return self.place or str(self.line)

    def as_json(self) -> dict[str, object]:
        """As the command line tells it."""
        told: dict[str, object] = {"line": self.line, "message": self.message}
        return told | ({"place": self.place} if self.place else {})


@dataclass(frozen=True, slots=True)
class Proposal:
    """The records an import would put, its warnings in line order, the ids of the journeys it adds, and its pictures."""

    records: tuple[Record, ...]
    warnings: tuple[Remark, ...]
    journeys: tuple[str, ...]
    assets: tuple[Asset, ...] = ()
