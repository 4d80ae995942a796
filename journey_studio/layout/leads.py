"""What a page that shows a part of a board says of connectors that lead off it: a line on the card that is on the page."""

from collections.abc import Mapping, Sequence

from journey_studio.layout.grid import Grid
from journey_studio.model import Card, Connector, Lane, Snapshot

_ONWARDS = {"flow": "On to {card}", "loop": "Loops back to {card}", "trigger": "Triggers {card}"}
_FROM = {"flow": "From {card}", "loop": "Back from {card}", "trigger": "Triggered by {card}"}

Leads = tuple[tuple[str, tuple[str, ...]], ...]
"""Cards, each with its lines."""


def leads(snapshot: Snapshot, journey: str, grid: Grid, lanes: Sequence[Lane]) -> Mapping[str, Leads]:
    """The lines of the cards of each lane; what leads to cards that no page shows is not spoken of."""
    here = {
        card.id: lane.id
        for lane in lanes
        if not lane.collapsed
        for card in snapshot.cards(lane.id)
        if grid.span(card) is not None
    }
    lines: dict[str, dict[str, list[str]]] = {}
    for connector in snapshot.connectors(journey):
        for card, other, words in _ends(connector):
            away = snapshot.need(Card, other)
            if card in here and other not in here and _is_shown(snapshot, away):
                said = lines.setdefault(here[card], {}).setdefault(card, [])
                said.append(words.format(card=" ".join(away.name.split())))
    return {lane: tuple((card, tuple(said)) for card, said in cards.items()) for lane, cards in lines.items()}


def _ends(connector: Connector) -> Sequence[tuple[str, str, str]]:
    """Each end with the card at the other and what is said of that; of links nothing is."""
    kind = connector.kind
    if kind not in _ONWARDS:
        return ()
    source, target = connector.source, connector.target
    return (source, target, _ONWARDS[kind]), (target, source, _FROM[kind])


def _is_shown(snapshot: Snapshot, card: Card) -> bool:
    lane = snapshot.need(Lane, card.lane)
    return not (lane.hidden or lane.collapsed)
