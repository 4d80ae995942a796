"""The counts of a journey, as `info` prints them."""

from collections import Counter
from typing import Any

from journey_studio.model import Journey, Persona, Snapshot
from journey_studio.model.kinds import CARD_KINDS


def summary(snapshot: Snapshot, journey: Journey, edits: int) -> dict[str, Any]:
    """Titles and counts of one journey; journeys, personas and edits are those of the whole map."""
    lanes = snapshot.lanes(journey.id)
    cards = [card for lane in lanes for card in snapshot.cards(lane.id)]
    kinds = Counter(card.kind for card in cards)
    return {
        "title": snapshot.title,
        "journey": journey.title,
        "journeys": [each.title for each in snapshot.journeys],
        "stages": [stage.title for stage in snapshot.stages(journey.id)],
        "steps": len(snapshot.steps(journey.id)),
        "lanes": len(lanes),
        "cards": len(cards),
        "cards_by_kind": {kind: kinds[kind] for kind in CARD_KINDS if kinds[kind]},
        "personas": [persona.name for persona in snapshot.of_owner(Persona)],
        "emotions": sum(len(snapshot.emotions(curve.id)) for curve in snapshot.curves(journey.id)),
        "connectors": len(snapshot.connectors(journey.id)),
        "edits": edits,
    }
