"""What most records share: a place among siblings, where they came from, and what a foreign format said of them."""

from dataclasses import dataclass

from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.record import Record, ruled
from journey_studio.model.rules import json_object, rank, text


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked(Record):
    """A record with a place: siblings sort by `rank`, ties by id."""

    rank: str = ruled(rank(), "i")

    @property
    def place(self) -> tuple[str, str]:
        """The key that puts siblings in board order."""
        return (self.rank, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced(Ranked):
    """A record that can be copied and imported.

    `origin` is the id of the record it was duplicated from: comparisons match by it. `provenance` keeps what a foreign
    format had and we have not, so that it can be written back.
    """

    origin: str = ruled(text(64), "")
    provenance: FrozenMap = ruled(json_object(), NOTHING)
