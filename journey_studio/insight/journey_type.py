"""The type of a journey: what is stated against what is drawn, and what the mix of channels asks for.

- digital: every touchpoint is in a digital channel.
- multichannel: several channels, and nothing leads from one to another; the contact points are dissociated.
- cross-channel: customers can change from one channel to another, but not everywhere.
- omnichannel: every change of channel is led over by a connector or a route; the channels are one.
- lifecycle: the journey begins anew where it ends; this says nothing of channels.
"""

from dataclasses import dataclass
from typing import Literal

from journey_studio.insight.channels import (
    DIGITAL,
    StageMix,
    Switch,
    switches,
    touchpoints,
)
from journey_studio.insight.columns import places
from journey_studio.model import Card, Channel, Journey, Snapshot

MANY_CHANNELS = 4
"""From this many different channels on, a journey has many."""

MOSTLY = 2 / 3
"""From this share on, a journey or a stage is mostly digital."""

OF_CHANGES = ("multichannel", "cross-channel", "omnichannel")
"""The types that say how channels hang together."""

Advice = Literal["omnichannel", "digital"]


@dataclass(frozen=True, slots=True)
class Break:
    """Where the stated type does not hold: at a card, and for a change of channel also the card it comes from."""

    card: Card
    source: Card | None = None


@dataclass(frozen=True, slots=True)
class TypeCheck:
    """What is stated and what is drawn; both may be empty. `breaks` say where the stated type does not hold.

    What is drawn is told in the kind of type that is stated: of several digital channels, how they hang together where that is
    what the stated type says.
    """

    stated: str
    drawn: str
    fits: bool
    breaks: tuple[Break, ...]
    changes: int
    """How many changes of channel are led over."""
    gaps: int
    """How many are not."""
    channels: int
    """How many channels have touchpoints."""


def type_check(snapshot: Snapshot, journey: Journey) -> TypeCheck:
    """The stated type of a journey against the changes of channel that are drawn. What is omnichannel is cross-channel too."""
    cards = [card for card in touchpoints(snapshot, journey) if card.channel]
    found = switches(snapshot, journey)
    told = [switch for switch in found if switch.drawn]
    untold = [switch for switch in found if not switch.drawn]
    channels = {str(card.channel) for card in cards}
    changes, several = _kind_of_changes(told, untold), len(channels) > 1
    drawn = changes if several and journey.type in OF_CHANGES else _drawn(snapshot, channels, changes)
    fits = {
        "": False,
        "digital": drawn == DIGITAL,
        "multichannel": several and changes == "multichannel",
        "cross-channel": several and changes in ("cross-channel", "omnichannel"),
        "omnichannel": several and changes == "omnichannel",
        "lifecycle": begins_anew(snapshot, journey),
    }[journey.type]
    breaks = tuple(_breaks(snapshot, journey.type, cards, untold))
    return TypeCheck(journey.type, drawn, fits, breaks, len(told), len(untold), len(channels))


def _drawn(snapshot: Snapshot, channels: set[str], changes: str) -> str:
    """The type that channels with touchpoints show; empty without one, and with a single channel that is not digital."""
    if channels and all(snapshot.need(Channel, key).kind == DIGITAL for key in channels):
        return DIGITAL
    return changes if len(channels) > 1 else ""


def begins_anew(snapshot: Snapshot, journey: Journey) -> bool:
    """Whether the journey is a cycle, or a loop leads from its last stage to its first."""
    columns = places(snapshot, journey)
    stages = snapshot.stages(journey.id)
    if journey.is_cycle or not stages:
        return journey.is_cycle
    for connector in snapshot.connectors(journey.id):
        ends = [snapshot.need(Card, key).step for key in (connector.source, connector.target)]
        if connector.kind == "loop" and all(step in columns for step in ends):
            source, target = (columns[step].stage for step in ends)
            if source == stages[-1] and target == stages[0] and len(stages) > 1:
                return True
    return False


def advice(mixes: list[StageMix]) -> tuple[Advice, ...]:
    """What the mix of one or several stages asks for: many channels → make them one; mostly digital → improve the digital way."""
    channels = {key for mix in mixes for key in mix.counts}
    total = sum(mix.total for mix in mixes)
    found: list[Advice] = ["omnichannel"] if len(channels) >= MANY_CHANNELS else []
    if total and sum(mix.digital for mix in mixes) / total >= MOSTLY:
        found.append("digital")
    return tuple(found)


def _kind_of_changes(told: list[Switch], untold: list[Switch]) -> str:
    if not told:
        return "multichannel"
    return "cross-channel" if untold else "omnichannel"


def _breaks(snapshot: Snapshot, stated: str, cards: list[Card], untold: list[Switch]) -> list[Break]:
    if stated == DIGITAL:
        away = [card for card in cards if snapshot.need(Channel, card.channel).kind != DIGITAL]
        return [Break(card) for card in away]
    if stated in ("cross-channel", "omnichannel"):
        return [Break(switch.target, switch.source) for switch in untold]
    return []
