"""A part of an analysis: one question to a journey, with its answer as JSON and as lines of text."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from journey_studio.model import Journey, Snapshot

Json = Any
"""An answer: objects, lists, texts, numbers, true, false and null."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The journey that is analysed, in its map, on a day: what was due before it is overdue."""

    snapshot: Snapshot
    journey: Journey
    today: date


@dataclass(frozen=True, slots=True)
class Part:
    """A question by its name and heading. `answer` works it out; `lines` tell an answer whole, `digest` in a few lines."""

    name: str
    heading: str
    answer: Callable[[Subject], Json]
    lines: Callable[[Json], Iterable[str]]
    digest: Callable[[Json], Iterable[str]]
