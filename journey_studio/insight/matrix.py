"""The acquisition matrix: what we do against what customers do, stage by stage."""

from dataclasses import dataclass

from journey_studio.insight.columns import cards_in_order, covered, places
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
    columns = places(snapshot, journey)
    stage_of = {place.column: place.stage.id for place in columns.values()}
    sides: dict[str, tuple[list[Card], list[Card]]] = {
        stage.id: ([], []) for stage in snapshot.stages(journey.id)
    }
    for card in cards_in_order(snapshot, journey):
        if card.kind in CUSTOMERS or card.kind in COMPANY:
            for key in dict.fromkeys(stage_of[column] for column in covered(card, columns)):
                sides[key][card.kind in COMPANY].append(card)
    return [
        MatrixRow(stage, *(tuple(side) for side in sides[stage.id])) for stage in snapshot.stages(journey.id)
    ]
