"""A part of a board that is higher than a page: which lanes, and which of their cards, go on which page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from journey_studio.layout.funnel import ROOM
from journey_studio.layout.measures import CARD_GAP, LANE_PADDING
from journey_studio.model import Card, Lane, Snapshot
from journey_studio.model.kinds import MATURITY
from journey_studio.scene import Group
from journey_studio.scene.search import Bounds, bounds

_HALVINGS = 8
Shown = tuple[Snapshot, list[Lane]]


def lane_groups(snapshot: Snapshot, board: Group, lanes: Sequence[Lane], height: float) -> Iterator[Shown]:
    """The lanes from the top in groups that are at most `height` px high together with the head.

    A lane that is too high alone comes in several pieces, each with a snapshot in which it has only the cards of that page.
    """
    rows = {item.owner: item for item in board.items if isinstance(item, Group) and item.role == "lane"}
    head = min((row.y for row in rows.values()), default=0.0)
    room = max(height - head, 1.0)
    group: list[Lane] = []
    used = 0.0
    for lane in lanes:
        row = rows[lane.id]
        if group and used + row.height > room:
            yield snapshot, group
            group, used = [], 0.0
        if row.height > room:
            yield from _pieces(snapshot, lane, row, room)
        else:
            group.append(lane)
            used += row.height
    if group:
        yield snapshot, group


def even_groups(snapshot: Snapshot, board: Group, lanes: Sequence[Lane], height: float) -> list[Shown]:
    """The same, in no more groups, but the highest as low as it can be: no page is left with a single lane that had room before.

    Groups with a lane that is too high alone stay as they are.
    """
    groups = list(lane_groups(snapshot, board, lanes, height))
    if any(shown is not snapshot for shown, _ in groups):
        return groups
    low, high = 0.0, height
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        tried = list(lane_groups(snapshot, board, lanes, middle))
        if len(tried) > len(groups):
            low = middle
        else:
            high, groups = middle, tried
    return groups


def _pieces(snapshot: Snapshot, lane: Lane, row: Group, room: float) -> Iterator[Shown]:
    """A lane in pieces; the height that somebody gave it belongs to the board on the screen."""
    places = sorted(_cards(row), key=lambda entry: entry[1].y)
    known = {card.id: card for card in snapshot.cards(lane.id)}
    lower = [replace(lane, height=0.0)]
    room -= ROOM if lane.kind == MATURITY else 0.0
    while places:
        top = places[0][1].y
        limit = top + room - 2 * LANE_PADDING + CARD_GAP
        here = [key for key, box in places if box.bottom <= limit] or [places[0][0]]
        places = [entry for entry in places if entry[0] not in here]
        chosen = set(here)
        cards = tuple(card for key, card in known.items() if key in chosen)
        yield Snapshot(snapshot.tables, {**snapshot.children, (Card, lane.id): cards}), lower
    if not known:
        yield snapshot, lower


def _cards(row: Group) -> Iterator[tuple[str, Bounds]]:
    for cell in row.items:
        if isinstance(cell, Group) and cell.role == "cell":
            for card in cell.items:
                if isinstance(card, Group):
                    yield card.owner, bounds(card)
