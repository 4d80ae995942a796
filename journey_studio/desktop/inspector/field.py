"""A field of a form: shows a record's value and offers another one when a person enters it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from journey_studio.layout import Theme
from journey_studio.model import Record, Snapshot

Offer = Callable[[str, Any, bool], None]
"""Takes the field's name, the JSON value that was entered, and whether more typing may follow."""

SEVERAL = "Several"
"""What a field says where the records that are shown together differ."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a field is of: the record, the map around it, the colours in use, and the records that are shown with it."""

    record: Record
    snapshot: Snapshot
    theme: Theme
    others: tuple[Record, ...] = ()

    def differs(self, name: str) -> bool:
        """Whether the records that are shown together say different things in a field."""
        value = getattr(self.record, name)
        return any(getattr(other, name) != value for other in self.others)


class Field(Protocol):
    """One widget, or a group of them, for one field of a record."""

    name: str

    def show(self, place: Place) -> None:
        """Show the record's value; what a person is typing right now and means the same is left alone."""
