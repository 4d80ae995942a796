"""Saved views: which cards of a journey stand out, under a name."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.ranked import Ranked
from journey_studio.model.record import ruled
from journey_studio.model.rules import json_object, reference, text


@dataclass(frozen=True, slots=True, kw_only=True)
class View(Ranked):
    """A filter of a journey, kept to come back to: for each field (persona, stage, channel …) the values that stand out."""

    noun: ClassVar[str] = "view"
    parent: ClassVar[str] = "journey"

    journey: str = ruled(reference("journey"))
    name: str = ruled(text(200, needed=True))
    filters: FrozenMap = ruled(json_object(), NOTHING)
