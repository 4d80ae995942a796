"""Emotion curves: how somebody feels along the journey, from −2 (frustrated) to +2 (delighted)."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.card import EVIDENCE_LEVELS
from journey_studio.model.ranked import Traced
from journey_studio.model.record import Record, ruled
from journey_studio.model.rules import choice, flag, number, reference, text

CURVE_STYLES = ("smooth", "straight", "steps")
CURVE_STATES = ("as-is", "to-be")
LOWEST, HIGHEST = -2.0, 2.0
EMOTION_WORDS = ("Frustrated", "Uneasy", "Neutral", "Pleased", "Delighted")


def emotion_level(value: float) -> int:
    """The nearest of the five levels, −2 … +2; halves go away from zero."""
    return int(value + (0.5 if value >= 0 else -0.5))


def signed(value: float) -> str:
    """A value as people read it: +1.5, 0, −2."""
    return f"{value:+.3g}".replace("-", "−") if value else "0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve(Traced):
    """The emotions of one persona in one journey; without a persona it holds scores that nobody is named for.

    It is drawn in `lane`, an emotion lane of its journey; in the first of them where none is named.
    """

    noun: ClassVar[str] = "curve"
    parent: ClassVar[str] = "journey"

    journey: str = ruled(reference("journey"))
    persona: str | None = ruled(reference("persona", optional=True), None)
    label: str = ruled(text(200), "")
    state: str = ruled(choice(*CURVE_STATES), "as-is")
    style: str = ruled(choice(*CURVE_STYLES), "smooth")
    hidden: bool = ruled(flag(), False)
    lane: str | None = ruled(reference("lane", optional=True), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Emotion(Record):
    """One point of a curve: a value at a step, −2 … +2, with a word and a quote. A step has one point a curve."""

    noun: ClassVar[str] = "emotion"
    parent: ClassVar[str] = "curve"

    curve: str = ruled(reference("curve"))
    step: str = ruled(reference("step"))
    value: float = ruled(number(LOWEST, HIGHEST))
    word: str = ruled(text(200), "")
    quote: str = ruled(text(), "")
    evidence: str = ruled(choice(*EVIDENCE_LEVELS), "")
    origin: str = ruled(text(64), "")

    @property
    def place(self) -> tuple[str, str]:
        """Emotions have no rank of their own: their steps order them on the board."""
        return (self.step, self.id)
