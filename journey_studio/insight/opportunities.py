"""The opportunities of a journey in the order of promise, and the plan that is made of them."""

import math
from dataclasses import dataclass

from journey_studio.insight.columns import Place, cards_in_order, number_of, places, words_of
from journey_studio.model import Card, Journey, Snapshot

PLANNED = ("plan item", "opportunity")


@dataclass(frozen=True, slots=True)
class Opportunity:
    """An opportunity or plan item with its place.

    `priority`, `impact` and `effort` are 1 … 5 and None where nobody has said; priority 1 comes first.
    """

    card: Card
    place: Place
    priority: float | None
    impact: float | None
    effort: float | None

    @property
    def gain(self) -> float:
        """Impact minus effort, −4 … +4; what nobody has rated counts as 3, the middle."""
        return (3.0 if self.impact is None else self.impact) - (3.0 if self.effort is None else self.effort)

    @property
    def due(self) -> str:
        """The day it is due (ISO 8601), or empty."""
        return words_of(self.card, "due")

    @property
    def status(self) -> str:
        """How far it is, in the map's own words, or empty."""
        return words_of(self.card, "status")


def opportunities(
    snapshot: Snapshot, journey: Journey, kinds: tuple[str, ...] = ("opportunity",)
) -> list[Opportunity]:
    """The opportunities, the most promising first: by priority (1 before 5, none last), then by impact minus effort.

    What is equal stays in reading order.
    """
    columns = places(snapshot, journey)
    found = [
        Opportunity(
            card, columns[card.step], *(number_of(card, fact) for fact in ("priority", "impact", "effort"))
        )
        for card in cards_in_order(snapshot, journey)
        if card.kind in kinds
    ]
    return sorted(
        found, key=lambda entry: (math.inf if entry.priority is None else entry.priority, -entry.gain)
    )


def actions(snapshot: Snapshot, journey: Journey) -> list[Opportunity]:
    """Everything to be done: plan items and opportunities in one order, plan items before opportunities of their rank."""
    found = opportunities(snapshot, journey, PLANNED)
    return sorted(
        found,
        key=lambda entry: (
            math.inf if entry.priority is None else entry.priority,
            PLANNED.index(entry.card.kind),
        ),
    )
