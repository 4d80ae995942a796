"""Channels: the mix of each stage, the changes from one to another, and what each persona uses."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from journey_studio.insight.columns import Place, cards_by_stage, cards_in_order, covered, places
from journey_studio.model import Card, Channel, Journey, Persona, Route, Snapshot, Stage

DIGITAL = "digital"


@dataclass(frozen=True, slots=True)
class StageMix:
    """The touchpoints of a stage by channel, the most used first; `none` have no channel, `digital` have a digital one."""

    stage: Stage
    counts: Mapping[str, int]
    digital: int
    none: int

    @property
    def total(self) -> int:
        """All touchpoints that have a channel."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Switch:
    """A change of channel from one card to the next; `drawn` where a connector or a route leads over it."""

    source: Card
    target: Card
    drawn: bool


def touchpoints(snapshot: Snapshot, journey: Journey) -> list[Card]:
    """The touchpoints of the lanes that are not hidden, in reading order."""
    return [card for card in cards_in_order(snapshot, journey) if card.kind == "touchpoint"]


def channel_mix(snapshot: Snapshot, journey: Journey) -> list[StageMix]:
    """The mix of every stage from left to right; a touchpoint over several stages counts in each."""
    held = cards_by_stage(snapshot, journey)
    return [_mix(snapshot, stage, held[stage.id]) for stage in snapshot.stages(journey.id)]


def _mix(snapshot: Snapshot, stage: Stage, held: list[Card]) -> StageMix:
    cards = [card for card in held if card.kind == "touchpoint"]
    counts = Counter(card.channel for card in cards if card.channel)
    digital = sum(count for key, count in counts.items() if snapshot.need(Channel, key).kind == DIGITAL)
    return StageMix(stage, dict(counts.most_common()), digital, sum(not card.channel for card in cards))


def is_met_by(card: Card, persona: str) -> bool:
    """Whether a card is for this persona: by name, or because it is for nobody in particular."""
    return not card.personas or persona in card.personas


def persona_channels(snapshot: Snapshot, journey: Journey) -> dict[str, Counter[str]]:
    """For each persona of the map how many touchpoints it meets in each channel; a card for nobody in particular is for all."""
    cards = [card for card in touchpoints(snapshot, journey) if card.channel]
    return {
        persona.id: Counter(
            card.channel for card in cards if card.channel and is_met_by(card, persona.id)
        )
        for persona in snapshot.of_owner(Persona)
    }  # fmt: skip


def switches(snapshot: Snapshot, journey: Journey) -> list[Switch]:
    """Every change of channel: those that connectors and routes lead over, then those from step to step that none does.

    From one step with touchpoints to the next one, customers change over where the two share no channel. The change is drawn
    where a connector (a link is none) or a route leads from a card of the first step, or of one before it, to one of the second.
    On a route, cards without a channel are on the way from one channel to the next.
    """
    columns = places(snapshot, journey)
    known = {card.id: card for card in cards_in_order(snapshot, journey)}
    hops = list(_hops(snapshot, journey, known))
    drawn = [
        Switch(source, target, drawn=True)
        for source, target in dict.fromkeys(hops)
        if source.channel and target.channel and source.channel != target.channel
    ]
    reached = {
        column
        for source, target in hops
        for column in covered(target, columns)
        if columns[source.step].column < column
    }
    return [*drawn, *_untold(touchpoints(snapshot, journey), columns, reached)]


def _untold(cards: Iterable[Card], columns: Mapping[str, Place], reached: set[int]) -> Iterable[Switch]:
    by_column: dict[int, list[Card]] = {}
    for card in cards:
        if card.channel:
            for column in covered(card, columns):
                by_column.setdefault(column, []).append(card)
    for one, other in pairwise(sorted(by_column)):
        before, after = by_column[one], by_column[other]
        shared = {card.channel for card in before} & {card.channel for card in after}
        if not shared and other not in reached:
            yield Switch(before[-1], after[0], drawn=False)


def _hops(snapshot: Snapshot, journey: Journey, known: Mapping[str, Card]) -> Iterable[tuple[Card, Card]]:
    """From which of these cards to which the connectors and routes lead."""
    for connector in snapshot.connectors(journey.id):
        if connector.kind != "link" and connector.source in known and connector.target in known:
            yield known[connector.source], known[connector.target]
    for route in snapshot.of_owner(Route, journey.id):
        stops = [known[stop] for stop in route.stops if stop in known]
        yield from pairwise(stops)
        yield from pairwise(stop for stop in stops if stop.channel)
