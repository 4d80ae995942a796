"""What a comparison finds of feelings, and the field by which any difference is told."""

from dataclasses import dataclass
from typing import Any

from journey_studio.model import Curve


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """What a field said and what it says, in words; empty where it said nothing."""

    name: str
    before: str
    after: str

    def as_json(self) -> dict[str, str]:
        """What the command line prints."""
        return {"field": self.name, "before": self.before, "after": self.after}


@dataclass(frozen=True, slots=True)
class PointDifference:
    """How somebody feels in a step, −2 … +2, on both sides; None where nobody has said.

    `who` feels so (empty for nobody in particular), `place` is the step in words, `step` its later id, else its earlier one.
    `touchpoints` are the names of those in the step; `fields` tell of word, quote and evidence that differ.
    """

    who: str
    place: str
    step: str
    before: float | None
    after: float | None
    touchpoints: tuple[str, ...] = ()
    fields: tuple[FieldDifference, ...] = ()

    @property
    def change(self) -> float | None:
        """By how much it is better; None where it is known on one side only."""
        return None if self.before is None or self.after is None else self.after - self.before

    @property
    def differs(self) -> bool:
        """Whether it is felt or said otherwise."""
        return self.before != self.after or bool(self.fields)

    def as_json(self) -> dict[str, Any]:
        """What the command line prints."""
        return {
            "persona": self.who,
            "where": self.place,
            "touchpoints": [*self.touchpoints],
            "before": self.before,
            "after": self.after,
            "fields": [field.as_json() for field in self.fields],
        }


@dataclass(frozen=True, slots=True)
class CurveDifference:
    """The curves of one persona on both sides, point by point along the steps of both; an empty `who` is nobody in particular.

    `fields` tell of the curve itself: its label, style, lane and the like.
    """

    who: str
    before: Curve | None
    after: Curve | None
    points: tuple[PointDifference, ...]
    fields: tuple[FieldDifference, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether anything of it is otherwise, a curve that came or went too."""
        alone = self.before is None or self.after is None
        return alone or bool(self.fields) or any(point.differs for point in self.points)

    @property
    def has_gap(self) -> bool:
        """Whether both sides tell of it and it runs otherwise."""
        both = self.before is not None and self.after is not None
        return both and any(point.before != point.after for point in self.points)

    @property
    def change(self) -> float | None:
        """By how much it is better on average, over the steps that both sides tell of; None where there is no such step."""
        changes = [point.change for point in self.points if point.change is not None]
        return sum(changes) / len(changes) if changes else None

    def as_json(self) -> dict[str, Any]:
        """What the command line prints."""
        return {
            "persona": self.who,
            "change": None if self.change is None else round(self.change, 3),
            "fields": [field.as_json() for field in self.fields],
            "points": [point.as_json() for point in self.points],
        }
