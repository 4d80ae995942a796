"""A lane of cards: its band, its label, a cell for each step, and the cards in the cells."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from journey_studio.layout.band import band, label_group, with_bar
from journey_studio.layout.card import card_group
from journey_studio.layout.card_words import CardWords
from journey_studio.layout.funnel import ROOM, funnel_group
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.leads import Leads
from journey_studio.layout.measures import (
    CARD_GAP,
    CARD_INSET,
    HINT,
    LABEL_INSET,
    LABEL_WIDTH,
    LANE_HEIGHT,
    LANE_PADDING,
)
from journey_studio.layout.memo import Memo
from journey_studio.layout.packing import Span, stacked
from journey_studio.model import Card, Channel, Journey, Lane, Persona, Snapshot, Tag
from journey_studio.model.funnel import Funnel
from journey_studio.model.kinds import LANE_KINDS
from journey_studio.model.wording import word
from journey_studio.scene import Group, Text


@dataclass(frozen=True, slots=True)
class Row:
    """Where a lane stands: its number from the top, and what connectors and the reader ask of it.

    It keeps `track_room` px under its cards for connectors; others pass it from top to bottom at the x of `crossings`. Only
    someone who edits the map is given `hints` what an empty lane is for. `leads` are what cards say of connectors that leave
    the page. A maturity lane has a `funnel`.
    """

    number: int
    track_room: float = 0.0
    crossings: tuple[float, ...] = ()
    hints: bool = True
    leads: Leads = ()
    funnel: Funnel | None = None


def placed_cards(snapshot: Snapshot, lane: Lane, grid: Grid) -> tuple[list[Card], list[Span]]:
    """The cards of a lane that have a column, in their order, and the columns each covers."""
    spans = [(card, grid.span(card)) for card in snapshot.cards(lane.id)]
    seen = [(card, span) for card, span in spans if span is not None]
    return [card for card, _ in seen], [span for _, span in seen]


@dataclass(frozen=True, slots=True)
class Pile:
    """The cards of a lane, stacked from y = 0 in their columns, and how high the highest stack is."""

    cards: tuple[tuple[Span, Group], ...]
    height: float


def card_pile(snapshot: Snapshot, lane: Lane, grid: Grid, row: Row, ink: Ink, memo: Memo) -> Pile:
    """Lay out the cards of a lane, those that changed, and stack them."""
    cards, spans = placed_cards(snapshot, lane, grid)
    leads = dict(row.leads)
    groups = [
        _card(snapshot, lane, card, span, grid, leads.get(card.id, ()), ink, memo)
        for card, span in zip(cards, spans, strict=True)
    ]
    tops, height = stacked(spans, [group.height for group in groups], CARD_GAP)
    placed = (replace(group, x=CARD_INSET, y=top) for group, top in zip(groups, tops, strict=True))
    return Pile(tuple(zip(spans, placed, strict=True)), height)


def card_lane(snapshot: Snapshot, lane: Lane, grid: Grid, row: Row, ink: Ink, memo: Memo) -> Group:
    """The lane at the origin, as high as its highest pile of cards, its label and its own height ask for."""
    pile = card_pile(snapshot, lane, grid, row, ink, memo)
    hint = [_hint(lane, grid, row, ink)] if row.hints and not pile.cards else []
    label = label_group(lane, ink)
    content = max([pile.height, *(text.height for text in hint)]) + 2 * LANE_PADDING + row.track_room
    content += ROOM if row.funnel else 0.0
    height = max(content, label.height, lane.height, LANE_HEIGHT)
    items = (
        *band(grid, row.number, height, ink.theme),
        *([funnel_group(lane, row.funnel, grid, height - row.track_room, ink)] if row.funnel else ()),
        with_bar(label, lane, height, ink.theme),
        *hint,
        *lane_cells(lane, grid, pile, LANE_PADDING, height),
    )
    return Group(lane.id, "lane", 0, 0, grid.width, height, items, f"Lane: {lane.name}")


def _card(
    snapshot: Snapshot,
    lane: Lane,
    card: Card,
    span: Span,
    grid: Grid,
    leads: tuple[str, ...],
    ink: Ink,
    memo: Memo,
) -> Group:
    words = CardWords(
        snapshot.get(Channel, card.channel),
        tuple(tag for key in card.tags if (tag := snapshot.get(Tag, key))),
        tuple(persona for key in card.personas if (persona := snapshot.get(Persona, key))),
        snapshot.get(Journey, card.link),
        grid.names[span[0]],
        LANE_KINDS[lane.kind].card == card.kind,
        leads,
    )
    width = grid.width_of(span)
    measures = (width, words.lane_says_kind, words.step, leads)
    return memo.kept(card.id, (card, *words.records), measures, lambda: card_group(card, words, width, ink))


def lane_cells(lane: Lane, grid: Grid, pile: Pile, top: float, height: float) -> list[Group]:
    """A cell a step, the pile in them from `top` down.

    A card over several steps stands in the cell of the first, which reaches as far as the card does.
    """
    inside: dict[int, list[Group]] = {}
    for (first, _), card in pile.cards:
        inside.setdefault(first, []).append(replace(card, y=card.y + top))
    return [_cell(lane, grid, column, inside.get(column, ()), height) for column in range(len(grid.steps))]


def _cell(lane: Lane, grid: Grid, column: int, cards: Sequence[Group], height: float) -> Group:
    width = max([grid.room(column), *(card.x + card.width + CARD_INSET for card in cards)])
    key = f"{lane.id}/{grid.steps[column].id}"
    name = f"{lane.name}, {grid.names[column]}"
    return Group(key, "cell", grid.left(column), 0, width, height, tuple(cards), name)


def _hint(lane: Lane, grid: Grid, row: Row, ink: Ink) -> Text:
    """What the lane is for, left of the first line that passes it."""
    lines = [x for x in (*grid.boundaries, *row.crossings, grid.width) if x > grid.left(0) + LABEL_INSET]
    room = min(lines) - LABEL_WIDTH - 2 * LABEL_INSET
    hint = word(LANE_KINDS[lane.kind].hint)
    return ink.text(hint, HINT, ink.theme.muted, LABEL_WIDTH + LABEL_INSET, LANE_PADDING + 1, room)
