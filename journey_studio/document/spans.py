"""The rule of spans: a card over several steps runs from its first to its last in board order, and shrinks with them."""

from collections.abc import Iterable
from dataclasses import replace

from journey_studio.model import Card, Change, Diff, Snapshot, Stage, Step
from journey_studio.model.interchange import in_board_order


class _Order:
    """The steps of all journeys in one row, each journey's together."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._steps = [step.id for step in in_board_order(snapshot, Step.noun)]
        self._places = {key: place for place, key in enumerate(self._steps)}

    def span(self, card: Card) -> list[str]:
        """The ids of the steps a card stands over; empty when it stands over none that is known."""
        places = sorted(self._places[key] for key in (card.step, card.end_step) if key in self._places)
        return self._steps[places[0] : places[-1] + 1] if places else []


def shrink_spans(start: Snapshot, now: Snapshot, diff: Diff) -> Diff:
    """What the diff lacks: a card over several steps keeps those that stay."""
    lost = {change.record.id for change in diff.changes if change.after is None}
    gone = {key for key in lost if start.get(Step, key) is not None}
    gone |= {step.id for key in lost for step in start.of_owner(Step, key) if _goes_with(now, step.id, lost)}
    if not gone:
        return Diff()
    order = _Order(start)
    cards = [card for card in _wide_cards(now.all(Card)) if card.step in gone or card.end_step in gone]
    return _spread(cards, {card.id: [key for key in order.span(card) if key not in gone] for card in cards})


def _goes_with(now: Snapshot, step: str, lost: set[str]) -> bool:
    """Whether a step of a stage that is deleted goes too: it does unless it was moved to another."""
    moved = now.get(Step, step)
    return moved is None or moved.stage in lost


def order_spans(now: Snapshot, diff: Diff) -> Diff:
    """What the diff lacks: start and end of a span change places when their steps did."""
    if any(isinstance(change.record, Step | Stage) for change in diff.changes):
        cards = _wide_cards(now.all(Card))
    else:
        cards = _wide_cards(change.after for change in diff.changes if isinstance(change.after, Card))
    if not cards:
        return Diff()
    order = _Order(now)
    return _spread(cards, {card.id: order.span(card) for card in cards})


def _wide_cards(cards: Iterable[Card]) -> list[Card]:
    return [card for card in cards if card.end_step is not None]


def _spread(cards: list[Card], spans: dict[str, list[str]]) -> Diff:
    """The cards over the spans; a card whose span is empty stays as it is, and a span of one step is none."""
    changes = []
    for card in cards:
        span = spans[card.id]
        if span:
            over = replace(card, step=span[0], end_step=span[-1] if len(span) > 1 else None)
            changes.append(Change(card, over))
    return Diff(tuple(change for change in changes if change.before != change.after))
