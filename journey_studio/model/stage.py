"""Stages across the board, and the steps that each of them is made of."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.ranked import Traced
from journey_studio.model.record import ruled
from journey_studio.model.rules import number, reference, text


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Traced):
    """A phase of the journey, such as Awareness or Purchase. It has at least one step."""

    noun: ClassVar[str] = "stage"
    parent: ClassVar[str] = "journey"

    journey: str = ruled(reference("journey"))
    title: str = ruled(text(), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Traced):
    """One column of the board: a moment within a stage. Cards stand in it, emotion points stand over it.

    `width` is in px; 0 means as wide as steps usually are.
    """

    noun: ClassVar[str] = "step"
    parent: ClassVar[str] = "stage"

    stage: str = ruled(reference("stage"))
    title: str = ruled(text(), "")
    width: float = ruled(number(0, 4_000), 0.0)


def step_names(columns: Iterable[tuple[Stage, Step]]) -> tuple[str, ...]:
    """What the steps of a journey are called, from left to right, each with its stage.

    A step without a title is called by its stage where it is all of that stage, else by its number along the board.
    """
    columns = tuple(columns)
    count = Counter(stage.id for stage, _ in columns)
    return tuple(
        step.title or (stage.title if count[stage.id] == 1 else "") or f"Step {number}"
        for number, (stage, step) in enumerate(columns, 1)
    )
