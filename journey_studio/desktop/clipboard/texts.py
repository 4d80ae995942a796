"""Pasted text as cards: one a line, one for all of it, or a range over lanes and steps."""

import re
from collections.abc import Sequence

from journey_studio.desktop.clipboard.room import Room
from journey_studio.desktop.clipboard.sheet import is_range, read_sheet
from journey_studio.desktop.clipboard.table import card_values
from journey_studio.desktop.clipboard.target import Target
from journey_studio.desktop.words import tr
from journey_studio.document import Edit
from journey_studio.document.placing import put_row_before
from journey_studio.model import Card, InvalidValue, Lane, new_id
from journey_studio.model.kinds import LANE_KINDS
from journey_studio.model.rules import LONGEST_TEXT, clean_text

MOST_CARDS = 10_000
_BULLET = re.compile(r"^\s*(?:[-*•–·]|\d{1,3}[.)])\s+")
Rows = Sequence[Sequence[str]]


def rows_of(text: str) -> list[list[str]]:
    """The cells of a pasted text: of a range, or the lines of a list without their bullets, where all have one."""
    rows = read_sheet(clean_text(text))
    if is_range(rows):
        return rows
    lines = [row[0].strip() for row in rows if row[0].strip()]
    if all(map(_BULLET.match, lines)):
        lines = [_BULLET.sub("", line) for line in lines]
    return [[line] for line in lines]


def put_list(edit: Edit, target: Target, texts: Sequence[str]) -> list[Card]:
    """A card for each text, one under the other in the cell. Raises `InvalidValue`."""
    lane = edit.snapshot.need(Lane, target.lane)
    cards = [_card(text, lane, target.step, target.kind) for text in texts if text.strip()]
    _refuse_many(len(cards))
    return put_row_before(edit, cards, edit.snapshot.cards(lane.id), target.before)


def put_range(edit: Edit, journey: str, target: Target, rows: Rows) -> list[Card]:
    """Rows over lanes and columns over steps, from the cell on; more lanes and stages are made where they end.

    Raises `InvalidValue`.
    """
    _refuse_many(sum(1 for row in rows for text in row if text.strip()))
    room = Room(edit, journey)
    down, across = [lane.id for lane in room.lanes].index(target.lane), room.steps.index(target.step)
    filled = [number for number, row in enumerate(rows, 1) if any(text.strip() for text in row)]
    width = max(number for row in rows for number, text in enumerate(row, 1) if text.strip() or number == 1)
    room.need(down + max(filled, default=0), across + width)
    made: list[Card] = []
    for row, lane in zip(rows, room.lanes[down:], strict=False):
        cells = zip(row, room.steps[across:], strict=False)
        cards = [_card(text, lane, step) for text, step in cells if text.strip()]
        made += put_row_before(edit, cards, edit.snapshot.cards(lane.id), None)
    return made


def _card(text: str, lane: Lane, step: str, kind: str = "") -> Card:
    title, body = card_values(text.rstrip("\n")).values()
    if len(title) > LONGEST_TEXT or len(body) > LONGEST_TEXT:
        raise InvalidValue(
            tr("One text has {count} characters; a card holds {most}: paste it in parts.").format(
                count=f"{len(text):,}", most=f"{LONGEST_TEXT:,}"
            )
        )
    word = kind or LANE_KINDS[lane.kind].card
    return Card(id=new_id(), lane=lane.id, step=step, kind=word, title=title, body=body)


def _refuse_many(count: int) -> None:
    if count > MOST_CARDS:
        raise InvalidValue(
            tr("This text would make {count} cards; at most {most} can be pasted at once.").format(
                count=f"{count:,}", most=f"{MOST_CARDS:,}"
            )
        )
