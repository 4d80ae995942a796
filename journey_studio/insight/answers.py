"""Which opportunity answers which pain, and which plan item carries it out: the links between them."""

from collections.abc import Mapping
from dataclasses import dataclass

from journey_studio.insight.opportunities import Opportunity, actions
from journey_studio.insight.pains import Pain, pains
from journey_studio.model import Journey, Snapshot


@dataclass(frozen=True, slots=True)
class Answer:
    """An opportunity with the plan items that carry it out."""

    opportunity: Opportunity
    items: tuple[Opportunity, ...]


@dataclass(frozen=True, slots=True)
class AnsweredPain:
    """A pain with the opportunities that answer it, and the plan items linked to it directly."""

    pain: Pain
    answers: tuple[Answer, ...]
    items: tuple[Opportunity, ...]

    @property
    def is_open(self) -> bool:
        """Whether nothing answers it yet."""
        return not self.answers and not self.items


def answered_pains(snapshot: Snapshot, journey: Journey) -> list[AnsweredPain]:
    """The pains, the worst first, each with what answers it in the order of the plan. A link holds in both directions."""
    linked = _links(snapshot, journey)
    planned = {entry.card.id: entry for entry in actions(snapshot, journey)}
    order = {key: place for place, key in enumerate(planned)}

    def place_of(entry: Opportunity) -> int:
        return order[entry.card.id]

    def of_kind(key: str, kind: str) -> tuple[Opportunity, ...]:
        found = (planned[other] for other in linked.get(key, ()) if other in planned)
        return tuple(sorted((entry for entry in found if entry.card.kind == kind), key=place_of))

    def answer(entry: Opportunity) -> Answer:
        return Answer(entry, of_kind(entry.card.id, "plan item"))

    return [
        AnsweredPain(
            pain,
            tuple(answer(entry) for entry in of_kind(pain.card.id, "opportunity")),
            of_kind(pain.card.id, "plan item"),
        )
        if pain.card.id in linked
        else AnsweredPain(pain, (), ())
        for pain in pains(snapshot, journey)
    ]


def _links(snapshot: Snapshot, journey: Journey) -> Mapping[str, set[str]]:
    linked: dict[str, set[str]] = {}
    for connector in snapshot.connectors(journey.id):
        if connector.kind == "link":
            linked.setdefault(connector.source, set()).add(connector.target)
            linked.setdefault(connector.target, set()).add(connector.source)
    return linked
