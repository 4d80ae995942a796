"""Two states put side by side."""

from collections.abc import Iterator, Mapping, Sequence

from journey_studio.insight.columns import Place, places
from journey_studio.insight.comparison.feeling import curve_differences
from journey_studio.insight.comparison.fields import Spot, differing, moved, said, spot
from journey_studio.insight.comparison.found import (
    PLACES,
    CardDifference,
    Comparison,
    FieldDifference,
    How,
    PartDifference,
    Side,
)
from journey_studio.insight.comparison.pairing import Twins
from journey_studio.model import Card, Lane, Stage, Step


def compare(before: Side, after: Side) -> Comparison:
    """Everything in which the later state differs from the earlier one, cards in reading order.

    Records belong together that are the same, of which one was copied from the other, or that are called alike in the same
    place. The order of cards within a cell counts for nothing.
    """
    twins = Twins(before, after)
    cards = _Cards(before, after, twins)
    parts = (*_parts(twins.stages), *_parts(twins.steps), *_parts(twins.lanes))
    curves = tuple(curve_differences(before, after, twins))
    return Comparison(before, after, tuple(cards.differences()), parts, curves, twins.of)


class _Cards:
    """The cards of both sides, with what is needed to say where they stand."""

    def __init__(self, before: Side, after: Side, twins: Twins) -> None:
        self._before, self._after, self._twins = _Board(before), _Board(after), twins

    def differences(self) -> list[CardDifference]:
        """In reading order; what is gone stands where it stood."""
        found = [self._difference(*pair) for pair in self._twins.cards]
        return sorted(filter(None, found), key=self._order)

    def _difference(self, before: Card | None, after: Card | None) -> CardDifference | None:
        if before is None or after is None:
            return self._lone(before, after)
        one, other = said(self._before.side.snapshot, before), said(self._after.side.snapshot, after)
        ways = moved(self._before.spot(before), self._after.spot(after), self._twins.of)
        changed = differing(one, other)
        if not (changed or ways):
            return None
        how: How = "changed" if changed else "moved"
        fields = (*changed, *ways)
        return CardDifference(how, before, after, *self._after.seat(after), fields)

    def _lone(self, before: Card | None, after: Card | None) -> CardDifference:
        board, card = (self._after, after) if after else (self._before, before)
        if card is None:
            raise ValueError("A pair has a card.")
        words = said(board.side.snapshot, card)
        words |= {name: place for name, (_, place) in zip(PLACES, board.spot(card), strict=True) if place}
        if after:
            fields = [FieldDifference(name, "", said_now) for name, said_now in words.items()]
        else:
            fields = [FieldDifference(name, said_then, "") for name, said_then in words.items()]
        return CardDifference(
            "added" if after else "removed", before, after, *board.seat(card), tuple(fields)
        )

    def _order(self, each: CardDifference) -> tuple[int, str, str]:
        """By column, then by lane; a step that is gone counts as where it stood."""
        return (each.place.column, self._lane_rank(each), each.card.rank)

    def _lane_rank(self, each: CardDifference) -> str:
        board = self._after if each.after else self._before
        return board.lanes[each.card.lane].rank


class _Board:
    """One side with its lanes and columns by id."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self.lanes: Mapping[str, Lane] = {lane.id: lane for lane in side.snapshot.lanes(side.journey.id)}
        self.columns = places(side.snapshot, side.journey)

    def spot(self, card: Card) -> Spot:
        return spot(card, self.lanes, self.columns)

    def seat(self, card: Card) -> tuple[Place, str]:
        return self.columns[card.step], self.lanes[card.lane].name


def _parts(
    pairs: Sequence[tuple[Stage | Step | Lane | None, Stage | Step | Lane | None]],
) -> Iterator[PartDifference]:
    for before, after in pairs:
        one, other = _called(before), _called(after)
        record = after or before
        if record is not None and (one != other or not (before and after)):
            how: How = "changed" if before and after else "added" if after else "removed"
            yield PartDifference(record.noun, how, one, other)


def _called(part: Stage | Step | Lane | None) -> str:
    if part is None:
        return ""
    return part.name if isinstance(part, Lane) else part.title
