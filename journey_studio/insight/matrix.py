"""The acquisition matrix: what we do against what customers do, stage by stage."""

from dataclasses import dataclass

from journey_studio.insight.columns import cards_by_stage
from journey_studio.model import Card, Journey, Snapshot, Stage

CUSTOMERS = ("action",)
COMPANY = ("what we do", "campaign", "scenario")
"""The kinds of card that say what the company does to win and keep customers."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A stage with the customers' actions and the company's, each in reading order."""

    stage: Stage
    customers: tuple[Card, ...]
    company: tuple[Card, ...]

    @property
    def is_gap(self) -> bool:
        """Whether only one side acts in this stage."""
        return bool(self.customers) != bool(self.company)


def acquisition_matrix(snapshot: Snapshot, journey: Journey) -> list[MatrixRow]:
    """A row for every stage from left to right; a card over several stages stands in each."""
    return [
        MatrixRow(stage, _of(cards, CUSTOMERS), _of(cards, COMPANY))
        for stage, cards in zip(
            snapshot.stages(journey.id), cards_by_stage(snapshot, journey).values(), strict=True
        )
    ]


def _of(cards: list[Card], kinds: tuple[str, ...]) -> tuple[Card, ...]:
    return tuple(card for card in cards if card.kind in kinds)
