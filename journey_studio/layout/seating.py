"""Who sits where in a lane, as far as connectors care: columns only, no heights."""

from collections.abc import Mapping
from dataclasses import dataclass

from journey_studio.layout.grid import Grid
from journey_studio.layout.lane import placed_cards
from journey_studio.layout.memo import Memo
from journey_studio.layout.packing import Span, open_below
from journey_studio.model import Lane, Snapshot


@dataclass(frozen=True, slots=True)
class Seating:
    """The cards of a lane: the columns of each, and the gaps between columns that wide cards cover."""

    lane: str
    cards: tuple[str, ...]
    numbers: Mapping[str, int]
    spans: tuple[Span, ...]
    covered: frozenset[int]

    def open(self, card: str) -> int | None:
        """A column of the card in which nothing stands below it."""
        return open_below(self.spans, self.numbers[card])

    def below(self, card: str, gap: int) -> str | None:
        """The first card under this one that covers a gap at its side; None where the way down is free."""
        later = range(self.numbers[card] + 1, len(self.spans))
        found = next(
            (number for number in later if self.spans[number][0] < gap <= self.spans[number][1]), None
        )
        return None if found is None else self.cards[found]

    def are_level(self, card: str, other: str) -> bool:
        """Whether every card over the gap between two neighbours is below both of them, or above both."""
        gap = self.sides(card)[1]
        if gap not in self.covered:
            return True
        low, high = sorted((self.numbers[card], self.numbers[other]))
        return not any(first < gap <= last for first, last in self.spans[low + 1 : high])

    def sides(self, card: str) -> tuple[int, int]:
        """The gaps at the left and the right of a card."""
        first, last = self.spans[self.numbers[card]]
        return first, last + 1


def seating(snapshot: Snapshot, lane: Lane, grid: Grid, memo: Memo) -> Seating:
    """The seating of a lane, the same object until a card comes, goes or changes its place. Collapsed lanes are empty."""

    def columns() -> tuple[tuple[str, ...], tuple[Span, ...]]:
        if lane.collapsed:
            return (), ()
        cards, spans = placed_cards(snapshot, lane, grid)
        return tuple(card.id for card in cards), tuple(spans)

    def build() -> Seating:
        covered = {gap for first, last in spans for gap in range(first + 1, last + 1)}
        numbers = {card: number for number, card in enumerate(cards)}
        return Seating(lane.id, cards, numbers, spans, frozenset(covered))

    cards, spans = memo.kept(f"{lane.id}/columns", (lane, snapshot.cards(lane.id), grid), (), columns)
    return memo.kept(f"{lane.id}/seating", (), (cards, spans), build)
