"""A lane of cards: its band, its label, a cell for each step, and the cards in the cells."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from journey_studio.layout.band import band, label_group
from journey_studio.layout.card import CardWords, card_group
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import (
    CARD_GAP,
    CARD_INSET,
    HINT,
    LABEL_INSET,
    LABEL_WIDTH,
    LANE_HEIGHT,
    LANE_PADDING,
    STEP_WIDTH,
)
from journey_studio.layout.memo import Memo
from journey_studio.layout.packing import Span, stacked
from journey_studio.model import Card, Channel, Journey, Lane, Snapshot, Tag
from journey_studio.model.kinds import LANE_KINDS
from journey_studio.scene import Group, Text


@dataclass(frozen=True, slots=True)
class Row:
    """Where a lane stands: its number from the top and the room in px it keeps under its cards for connectors."""

    number: int
    track_room: float = 0.0


def placed_cards(snapshot: Snapshot, lane: Lane, grid: Grid) -> tuple[list[Card], list[Span]]:
    """The cards of a lane that have a column, in their order, and the columns each covers."""
    spans = [(card, grid.span(card)) for card in snapshot.cards(lane.id)]
    seen = [(card, span) for card, span in spans if span is not None]
    return [card for card, _ in seen], [span for _, span in seen]


def card_lane(snapshot: Snapshot, lane: Lane, grid: Grid, row: Row, ink: Ink, memo: Memo) -> Group:
    """The lane at the origin, as high as its highest pile of cards, its label and its own height ask for."""
    cards, spans = placed_cards(snapshot, lane, grid)
    groups = [_card(snapshot, lane, card, span, grid, ink, memo) for card, span in zip(cards, spans, strict=True)]
    tops, pile = stacked(spans, [group.height for group in groups], CARD_GAP)
    hint = [] if groups else [_hint(lane, grid, ink)]
    label = label_group(lane, ink)
    content = max([pile, *(text.height for text in hint)]) + 2 * LANE_PADDING + row.track_room
    height = max(content, label.height, lane.height, LANE_HEIGHT)
    placed = [
        (span, replace(group, x=CARD_INSET, y=LANE_PADDING + top))
        for span, group, top in zip(spans, groups, tops, strict=True)
    ]
    cells = lane_cells(lane, grid, placed, height)
    return Group(
        lane.id,
        "lane",
        0,
        0,
        grid.width,
        height,
        (*band(grid, row.number, height, ink.theme), replace(label, height=height), *hint, *cells),
        f"Lane: {lane.name}",
    )


def _card(
    snapshot: Snapshot, lane: Lane, card: Card, span: Span, grid: Grid, ink: Ink, memo: Memo
) -> Group:
    words = CardWords(
        snapshot.get(Channel, card.channel),
        tuple(tag for key in card.tags if (tag := snapshot.get(Tag, key))),
        snapshot.get(Journey, card.link),
        grid.names[span[0]],
        LANE_KINDS[lane.kind].card == card.kind,
    )
    width = Grid.width_of(span)
    measures = (width, words.lane_says_kind, words.step)
    return memo.kept(
        card.id, (card, *words.records), measures, lambda: card_group(card, words, width, ink)
    )


def lane_cells(
    lane: Lane, grid: Grid, cards: Iterable[tuple[Span, Group]], height: float
) -> list[Group]:
    """A cell a step. A card over several steps stands in the cell of the first, which reaches as far as it does."""
    inside: dict[int, list[Group]] = {}
    for (first, _), card in cards:
        inside.setdefault(first, []).append(card)
    return [_cell(lane, grid, column, inside.get(column, ()), height) for column in range(len(grid.steps))]


def _cell(lane: Lane, grid: Grid, column: int, cards: Sequence[Group], height: float) -> Group:
    width = max([STEP_WIDTH, *(card.x + card.width + CARD_INSET for card in cards)])
    key = f"{lane.id}/{grid.steps[column].id}"
    return Group(key, "cell", grid.left(column), 0, width, height, tuple(cards), f"{lane.name}, {grid.names[column]}")


def _hint(lane: Lane, grid: Grid, ink: Ink) -> Text:
    room = grid.width - LABEL_WIDTH - 2 * LABEL_INSET
    hint = LANE_KINDS[lane.kind].hint
    return ink.text(hint, HINT, ink.theme.muted, LABEL_WIDTH + LABEL_INSET, LANE_PADDING + 8, room)
