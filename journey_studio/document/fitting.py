"""The rule of facts: what somebody enters is what the fact can be. What a foreign file brought stays as it is until it is changed."""

from journey_studio.model import Card, InvalidValue, Record
from journey_studio.model.facts import fact_complaint
from journey_studio.model.frozen import NOTHING, FrozenMap


def refuse_unfit_facts(record: Record, before: Record | None = None) -> None:
    """Raises `InvalidValue` where a fact of a card is new, or another than `before`, and cannot be."""
    if not isinstance(record, Card):
        return
    held: FrozenMap = before.facts if isinstance(before, Card) else NOTHING
    for fact, value in record.facts.items():
        complaint = fact_complaint(record.kind, fact, value) if held.get(fact) != value else ""
        if complaint:
            raise InvalidValue(complaint)
