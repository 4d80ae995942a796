"""What a comparison finds."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from journey_studio.insight.columns import Place
from journey_studio.model import Card, Curve, Journey, Snapshot

How = Literal["added", "changed", "moved", "removed"]
HOWS: tuple[How, ...] = ("added", "changed", "moved", "removed")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two states: a journey of a snapshot, and the name under which people know that state."""

    snapshot: Snapshot
    journey: Journey
    name: str


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """What a field said and what it says, in words; empty where it said nothing."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CardDifference:
    """A card that came, went, says something else or stands in another cell; what changed and moved counts as changed.

    `place` is where it stands, or stood. `fields` tell it field by field, its step and lane among them.
    """

    how: How
    before: Card | None
    after: Card | None
    place: Place
    lane: str
    fields: tuple[FieldDifference, ...]

    @property
    def card(self) -> Card:
        """The card as it is, or as it last was."""
        card = self.after or self.before
        if card is None:
            raise ValueError("A difference is of a card on one of the two sides.")
        return card

    @property
    def has_moved(self) -> bool:
        """Whether it stands in another cell."""
        return any(field.name in PLACES for field in self.fields)


PLACES = ("step", "last step", "lane")
"""The names of the fields that say where a card stands."""


@dataclass(frozen=True, slots=True)
class PartDifference:
    """A stage, step or lane that came, went or is called otherwise."""

    noun: str
    how: How
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PointDifference:
    """How somebody feels in a step, −2 … +2, on both sides; None where nobody has said."""

    place: str
    before: float | None
    after: float | None

    @property
    def change(self) -> float | None:
        """By how much it is better; None where it is known on one side only."""
        return None if self.before is None or self.after is None else self.after - self.before


@dataclass(frozen=True, slots=True)
class CurveDifference:
    """The curves of one persona on both sides, point by point along the steps of both; an empty `who` is nobody in particular."""

    who: str
    before: Curve | None
    after: Curve | None
    points: tuple[PointDifference, ...]

    @property
    def differs(self) -> bool:
        """Whether they feel otherwise anywhere."""
        return any(point.before != point.after for point in self.points)

    @property
    def change(self) -> float | None:
        """By how much it is better on average, over the steps that both sides tell of; None where there is no such step."""
        changes = [point.change for point in self.points if point.change is not None]
        return sum(changes) / len(changes) if changes else None


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
        """How each card of one side differs, by its id there."""
        sides = ((each.before if before else each.after, each.how) for each in self.cards)
        return {card.id: how for card, how in sides if card is not None}

    def as_json(self) -> dict[str, Any]:
        """What the command line prints."""
        return {
            "before": self.before.name,
            "after": self.after.name,
            "counts": self.counts,
            "cards": [_card_json(each) for each in self.cards],
            "parts": [
                {"noun": each.noun, "how": each.how, "before": each.before, "after": each.after}
                for each in self.parts
            ],
            "curves": [_curve_json(each) for each in self.curves],
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
        "fields": [
            {"field": field.name, "before": field.before, "after": field.after} for field in each.fields
        ],
    }


def _curve_json(each: CurveDifference) -> dict[str, Any]:
    return {
        "persona": each.who,
        "change": None if each.change is None else round(each.change, 3),
        "points": [
            {"where": point.place, "before": point.before, "after": point.after} for point in each.points
        ],
    }
