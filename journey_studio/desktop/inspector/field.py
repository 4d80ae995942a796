"""A field of a form: shows a record's value and offers another one when a person enters it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from journey_studio.model import Record, Snapshot

Offer = Callable[[str, Any, bool], None]
"""Takes the field's name, the JSON value that was entered, and whether more typing may follow."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a field is of: the record, and the map around it."""

    record: Record
    snapshot: Snapshot


class Field(Protocol):
    """One widget, or a group of them, for one field of a record."""

    name: str

    def show(self, place: Place) -> None:
        """Show the record's value; what a person is typing right now and means the same is left alone."""
