"""Two states put side by side."""

from collections.abc import Iterator

from journey_studio.insight.comparison.feeling import Feelings
from journey_studio.insight.comparison.felt import FieldDifference
from journey_studio.insight.comparison.fields import said, spot
from journey_studio.insight.comparison.found import CardDifference, Comparison, How, PartDifference, Side
from journey_studio.insight.comparison.ordering import orders
from journey_studio.insight.comparison.part_fields import part_said
from journey_studio.insight.comparison.saying import Speaker, Telling, alone, differing
from journey_studio.insight.comparison.twins import Twins
from journey_studio.model import Card
from journey_studio.model.ranked import Ranked

_PLACED = frozenset(("stage", "order", "from the left", "from the top"))
"""Fields of parts that say where they stand; a change of nothing else is a move."""


def compare(before: Side, after: Side) -> Comparison:
    """Everything that people can see in which the later state of a journey differs from the earlier one, cards in reading order.

    Records belong together that are the same, of which one was copied from the other, or that are called alike in the same
    place. Of what the whole map shares, such as personas and channels, all counts; other journeys of the map count for nothing.
    """
    twins = Twins(before, after)
    speakers = Speaker(before, twins.of), Speaker(after, {})
    feelings = Feelings(*speakers, twins)
    cards = _Cards(*speakers, twins, feelings)
    parts = tuple(_parts(*speakers, twins))
    return Comparison(before, after, tuple(cards.differences()), parts, tuple(feelings.curves()), twins.of)


class _Cards:
    """The cards of both sides, with what is needed to say where they stand."""

    def __init__(self, before: Speaker, after: Speaker, twins: Twins, feelings: Feelings) -> None:
        self._before, self._after, self._twins, self._feelings = before, after, twins, feelings
        self._orders = orders(twins.cards, before, after)

    def differences(self) -> list[CardDifference]:
        """In reading order; what is gone stands where it stood."""
        found = [self._difference(*pair) for pair in self._twins.cards]
        return sorted(filter(None, found), key=self._order)

    def _difference(self, before: Card | None, after: Card | None) -> CardDifference | None:
        if before is None or after is None:
            return self._lone(before, after)
        changed = differing(said(self._before, before), said(self._after, after))
        ways = differing(spot(self._before, before), spot(self._after, after))
        if after.id in self._orders:
            ways.append(self._orders[after.id])
        if not (changed or ways):
            return None
        return self._made("changed" if changed else "moved", before, after, [*changed, *ways])

    def _lone(self, before: Card | None, after: Card | None) -> CardDifference:
        speaker, card = (self._after, after) if after else (self._before, before)
        if card is None:
            raise ValueError("A pair has a card.")
        fields = alone({**said(speaker, card), **spot(speaker, card)}, came=after is not None)
        return self._made("added" if after else "removed", before, after, fields)

    def _made(
        self, how: How, before: Card | None, after: Card | None, fields: list[FieldDifference]
    ) -> CardDifference:
        speaker, card = (self._after, after) if after else (self._before, before)
        if card is None:
            raise ValueError("A pair has a card.")
        place, lane = speaker.columns[card.step], speaker.lanes[card.lane].name
        return CardDifference(
            how, before, after, place, lane, tuple(fields), self._feelings.at(before, after)
        )

    def _order(self, each: CardDifference) -> tuple[int, str, str]:
        """By column, then by lane; a step that is gone counts as where it stood."""
        speaker = self._after if each.after else self._before
        return (each.place.column, speaker.lanes[each.card.lane].rank, each.card.rank)


def _parts(before: Speaker, after: Speaker, twins: Twins) -> Iterator[PartDifference]:
    for pairs in twins.parts():
        moved = orders(pairs, before, after) if pairs is not twins.connectors else {}
        for one, other in pairs:
            then, now = _told(before, one), _told(after, other)
            fields = differing(then, now) if one and other else alone(now or then, came=other is not None)
            if other and other.id in moved:
                fields.append(moved[other.id])
            record = other or one
            if record is not None and (fields or not (one and other)):
                how = _how(one, other, fields)
                name = (after if other else before).name(record)
                yield PartDifference(record.noun, how, name, one, other, tuple(fields))


def _told(speaker: Speaker, part: Ranked | None) -> Telling:
    return part_said(speaker, part) if part else {}


def _how(before: Ranked | None, after: Ranked | None, fields: list[FieldDifference]) -> How:
    if before is None or after is None:
        return "added" if after else "removed"
    return "moved" if all(field.name in _PLACED for field in fields) else "changed"
