"""Routes: named ways of customers through the cards of a journey, loops and all."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.ranked import Traced
from journey_studio.model.record import ruled
from journey_studio.model.rules import reference, stops, text


@dataclass(frozen=True, slots=True, kw_only=True)
class Route(Traced):
    """A way through the cards in the order of its `stops`; a card that people come back to is named again."""

    noun: ClassVar[str] = "route"
    parent: ClassVar[str] = "journey"

    journey: str = ruled(reference("journey"))
    title: str = ruled(text(), "")
    persona: str | None = ruled(reference("persona", optional=True), None)
    stops: tuple[str, ...] = ruled(stops("card"), ())
