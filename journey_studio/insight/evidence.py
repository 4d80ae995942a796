"""How well founded a journey is."""

from collections import Counter
from dataclasses import dataclass

from journey_studio.insight.columns import cards_in_order
from journey_studio.model import Journey, Snapshot
from journey_studio.model.card import EVIDENCE_LEVELS


@dataclass(frozen=True, slots=True)
class EvidenceMix:
    """How many cards are researched, partly researched, assumed, or say nothing of it."""

    researched: int
    partly: int
    assumed: int
    unstated: int

    @property
    def total(self) -> int:
        """All cards."""
        return self.researched + self.partly + self.assumed + self.unstated

    @property
    def stated(self) -> int:
        """The cards that say how well founded they are."""
        return self.total - self.unstated


def evidence_mix(snapshot: Snapshot, journey: Journey) -> EvidenceMix:
    """The mix over all cards of the lanes that are not hidden; pieces of evidence themselves are left out."""
    levels = Counter(
        card.evidence for card in cards_in_order(snapshot, journey) if card.kind not in ("evidence", "image")
    )
    unstated, assumed, partly, researched = (levels[level] for level in EVIDENCE_LEVELS)
    return EvidenceMix(researched, partly, assumed, unstated)
