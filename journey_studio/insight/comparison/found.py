"""What a comparison finds."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from journey_studio.insight.columns import Place
from journey_studio.insight.comparison.felt import CurveDifference, FieldDifference, PointDifference
from journey_studio.model import Card, Journey, Record, Snapshot

How = Literal["added", "changed", "moved", "removed"]
HOWS: tuple[How, ...] = ("added", "changed", "moved", "removed")

PLACES = ("step", "last step", "lane")
"""The names of the fields that say where a card stands."""

ORDER = "order"
"""The name of the field that says what a record stands behind."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two states: a journey of a snapshot, and the name under which people know that state."""

    snapshot: Snapshot
    journey: Journey
    name: str


@dataclass(frozen=True, slots=True)
class CardDifference:
    """A card that came, went, says something else or stands elsewhere; what changed and moved counts as changed.

    `place` is where it stands, or stood. `fields` tell it field by field, its step, its lane and its order in the cell among
    them. `feelings` are how each persona feels in its step before and after, where anybody says so.
    """

    how: How
    before: Card | None
    after: Card | None
    place: Place
    lane: str
    fields: tuple[FieldDifference, ...]
    feelings: tuple[PointDifference, ...] = ()

    @property
    def card(self) -> Card:
        """The card as it is, or as it last was."""
        card = self.after or self.before
        if card is None:
            raise ValueError("A difference is of a card on one of the two sides.")
        return card

    @property
    def change(self) -> float | None:
        """By how much people feel better there, on average over the personas that both sides tell of; None without any."""
        changes = [point.change for point in self.feelings if point.change is not None]
        return sum(changes) / len(changes) if changes else None


@dataclass(frozen=True, slots=True)
class PartDifference:
    """Anything but a card or a feeling that came, went, says something else or stands elsewhere; `name` is what it is called."""

    noun: str
    how: How
    name: str
    before: Record | None
    after: Record | None
    fields: tuple[FieldDifference, ...]


@dataclass(frozen=True)
class Comparison:
    """Everything in which two states differ; `twins` leads from the ids of the earlier state to those of the later one."""

    before: Side
    after: Side
    cards: tuple[CardDifference, ...]
    parts: tuple[PartDifference, ...]
    curves: tuple[CurveDifference, ...]
    twins: Mapping[str, str]

    def __bool__(self) -> bool:
        return bool(self.cards or self.parts or any(curve.differs for curve in self.curves))

    @cached_property
    def counts(self) -> dict[How, int]:
        """How many cards came, changed, moved and went."""
        return {how: sum(each.how == how for each in self.cards) for how in HOWS}

    def marks(self, *, before: bool) -> dict[str, How]:
        """How each card and each part of one side differs, by its id there."""
        found: tuple[CardDifference | PartDifference, ...] = (*self.parts, *self.cards)
        sides = ((each.before if before else each.after, each.how) for each in found)
        return {record.id: how for record, how in sides if record is not None}

    def as_json(self) -> dict[str, Any]:
        """What the command line prints."""
        return {
            "before": self.before.name,
            "after": self.after.name,
            "counts": self.counts,
            "cards": [_card_json(each) for each in self.cards],
            "parts": [_part_json(each) for each in self.parts],
            "curves": [each.as_json() for each in self.curves],
        }


def _card_json(each: CardDifference) -> dict[str, Any]:
    return {
        "how": each.how,
        "kind": each.card.kind,
        "name": each.card.name,
        "where": each.place.way,
        "lane": each.lane,
        "before": each.before.id if each.before else None,
        "after": each.after.id if each.after else None,
        "fields": [field.as_json() for field in each.fields],
        "feelings": [point.as_json() for point in each.feelings],
    }


def _part_json(each: PartDifference) -> dict[str, Any]:
    return {
        "noun": each.noun,
        "how": each.how,
        "name": each.name,
        "before": each.before.id if each.before else None,
        "after": each.after.id if each.after else None,
        "fields": [field.as_json() for field in each.fields],
    }
