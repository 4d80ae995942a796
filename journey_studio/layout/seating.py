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
    numbers: Mapping[str, int]
    spans: tuple[Span, ...]
    covered: frozenset[int]

    def open(self, card: str) -> int | None:
        """A column of the card in which nothing stands below it."""
        return open_below(self.spans, self.numbers[card])


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
        return Seating(lane.id, numbers, spans, frozenset(covered))

    cards, spans = memo.kept(f"{lane.id}/columns", (lane, snapshot.cards(lane.id), grid), (), columns)
    return memo.kept(f"{lane.id}/seating", (), (cards, spans), build)
