"""Which persona meets which channels: the personas of a journey beside each other."""

from collections.abc import Mapping
from dataclasses import dataclass

from journey_studio.insight.channels import DIGITAL, is_met_by, touchpoints
from journey_studio.model import Card, Channel, Journey, Persona, Snapshot


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """A channel, and for each persona of the map by its id the touchpoints at which it meets the channel, in reading order."""

    channel: Channel
    cards: Mapping[str, tuple[Card, ...]]

    @property
    def differs(self) -> bool:
        """Whether somebody meets it and somebody else does not."""
        met = {bool(cards) for cards in self.cards.values()}
        return len(met) > 1


def channel_use(snapshot: Snapshot, journey: Journey) -> list[ChannelUse]:
    """Each channel that any persona meets, the most used first; a card for nobody in particular is for all. Nothing without a persona."""
    found = [card for card in touchpoints(snapshot, journey) if card.channel]
    personas = snapshot.of_owner(Persona)
    uses = [
        ChannelUse(
            snapshot.need(Channel, key),
            {
                who.id: tuple(card for card in found if card.channel == key and is_met_by(card, who.id))
                for who in personas
            },
        )
        for key in dict.fromkeys(str(card.channel) for card in found)
    ]
    met = [use for use in uses if any(use.cards.values())]
    return sorted(met, key=lambda use: -sum(map(len, use.cards.values())))


def digital_share(uses: list[ChannelUse], persona: str) -> float | None:
    """The share of a persona's touchpoints that are in a digital channel, 0 … 1; None where it has none in any channel."""
    total = sum(len(use.cards[persona]) for use in uses)
    digital = sum(len(use.cards[persona]) for use in uses if use.channel.kind == DIGITAL)
    return digital / total if total else None
