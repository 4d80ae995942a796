"""The worst pains of a journey."""

from dataclasses import dataclass

from journey_studio.insight.columns import (
    Place,
    cards_in_order,
    covered,
    lowest_feelings,
    number_of,
    places,
)
from journey_studio.model import Card, Journey, Snapshot
from journey_studio.model.kinds import CARD_KINDS


@dataclass(frozen=True, slots=True)
class Pain:
    """A pain with what ranks it.

    `severity` is 1 … 5, 0 where nobody has said; `breaking` whether customers leave there; `feeling` the lowest emotion
    (−2 … +2) at its steps, None where no curve has a point.
    """

    card: Card
    place: Place
    severity: float
    breaking: bool
    feeling: float | None


def pains(snapshot: Snapshot, journey: Journey) -> list[Pain]:
    """The pains, the worst first: by severity, then breaking points, then by how low the emotion is there.

    A pain is a card of the pain family (pain point, weakness, breaking point) or any card marked as a breaking point.
    What is equal stays in reading order; a step without a point counts as neutral (0).
    """
    columns, feelings = places(snapshot, journey), lowest_feelings(snapshot, journey)
    found = []
    for card in cards_in_order(snapshot, journey):
        breaking = card.breaking_point or card.kind == "breaking point"
        if not breaking and CARD_KINDS[card.kind].family != "pain":
            continue
        values = [feelings[column] for column in covered(card, columns) if column in feelings]
        feeling = min(values, default=None)
        found.append(Pain(card, columns[card.step], number_of(card, "severity") or 0.0, breaking, feeling))
    return sorted(found, key=lambda pain: (-pain.severity, not pain.breaking, pain.feeling or 0.0))
