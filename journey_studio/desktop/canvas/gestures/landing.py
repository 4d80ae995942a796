"""Where cards land: between which cards of a cell, and what becomes of the others that are carried along."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from journey_studio.desktop.canvas.gestures.places import Cell, Places
from journey_studio.layout.measures import CARD_GAP, CARD_INSET, LANE_PADDING
from journey_studio.model import Card
from journey_studio.scene.search import Bounds

BAR = 4.0


@dataclass(frozen=True, slots=True)
class Landing:
    """A gap in a cell: in front of the card `before`, or last; `bar` is where it shows, in board px."""

    cell: Cell
    before: str | None
    bar: Bounds


@dataclass(frozen=True, slots=True)
class Placement:
    """A card that goes to a cell, in front of the card `before`, or last in its lane."""

    card: str
    lane: str
    step: str
    before: str | None


def landing(places: Places, x: float, y: float, carried: Collection[str] = ()) -> Landing | None:
    """The gap nearest to a point among the cards that stay; None off the cells."""
    cell = places.cell_at(x, y)
    if cell is None:
        return None
    pile = [(key, box) for key, box in places.pile(cell) if key not in carried]
    index = sum(y > box.y + box.height / 2 for _, box in pile)
    before = pile[index][0] if index < len(pile) else None
    return Landing(cell, before, _bar(cell, [box for _, box in pile], index))


def _bar(cell: Cell, boxes: Sequence[Bounds], index: int) -> Bounds:
    """A bar in the middle of the gap, as wide as a card."""
    if index < len(boxes):
        y = boxes[index].y - CARD_GAP / 2
    elif boxes:
        y = boxes[-1].bottom + CARD_GAP / 2
    else:
        y = cell.bounds.y + LANE_PADDING
    low, high = cell.bounds.y + BAR / 2, cell.bounds.bottom - BAR / 2
    wide = cell.bounds.width - 2 * CARD_INSET
    return Bounds(cell.bounds.x + CARD_INSET, min(max(y, low), high) - BAR / 2, wide, BAR)


def in_board_order(places: Places, keys: Collection[str]) -> list[Card]:
    """The cards among these ids that are drawn on the board: lane by lane, step by step, from top to bottom."""
    columns = places.grid.columns
    return [
        card
        for lane in places.lanes
        for card in sorted(places.snapshot.cards(lane.owner), key=lambda item: columns.get(item.step, -1))
        if card.id in keys and card.step in columns
    ]


def placements(
    places: Places, cards: Sequence[Card], grabbed: str, gap: Landing, *, copy: bool = False
) -> list[Placement]:
    """Where each of the cards goes, which are in board order, when the one that was grabbed goes into a gap.

    Cards of one cell stay together in their order. Cards of several cells keep their formation as far as the board
    reaches, and go last in their new cells. Nothing is placed where nothing would change, unless it is a copy.
    """
    if len({(card.lane, card.step) for card in cards}) == 1:
        moved = [Placement(card.id, gap.cell.lane, gap.cell.step, gap.before) for card in cards]
    else:
        moved = _formation(places, cards, grabbed, gap, copy)
    return [] if not copy and _is_as_before(places, cards, moved, gap) else moved


def _formation(
    places: Places, cards: Sequence[Card], grabbed: str, gap: Landing, copy: bool
) -> list[Placement]:
    rows = [lane.owner for lane in places.lanes]
    spots = {card.id: (rows.index(card.lane), places.grid.columns[card.step]) for card in cards}
    reached = [column for card in cards for column in places.grid.span(card) or ()]
    row, column = spots[grabbed]
    down = _held(rows.index(gap.cell.lane) - row, [spot[0] for spot in spots.values()], len(rows))
    across = _held(
        places.grid.columns[gap.cell.step] - column,
        reached,
        len(places.grid.steps),
    )
    moved = []
    for key, (there, here) in spots.items():
        lane, step = rows[there + down], places.grid.steps[here + across].id
        at_gap = (there, here) == (row, column) and (lane, step) == (gap.cell.lane, gap.cell.step)
        if at_gap or down or across or copy:
            moved.append(Placement(key, lane, step, gap.before if at_gap else None))
    return moved


def _held(shift: int, places: Sequence[int], count: int) -> int:
    """The shift, as far as all places stay between 0 and `count`."""
    return max(-min(places), min(shift, count - 1 - max(places)))


def _is_as_before(places: Places, cards: Sequence[Card], moved: Sequence[Placement], gap: Landing) -> bool:
    """Whether every card would stand in its cell, in the order in which it stands there now."""
    homes = {card.id: (card.lane, card.step) for card in cards}
    if any(homes[item.card] != (item.lane, item.step) for item in moved):
        return False
    now = [key for key, _ in places.pile(gap.cell)]
    carried = [item.card for item in moved]
    then = [key for key in now if key not in carried]
    index = then.index(gap.before) if gap.before in then else len(then)
    return [*then[:index], *carried, *then[index:]] == now
