"""What is typed next: with Tab beside, with Ctrl+Enter below. Where nothing stands there yet, a record is made."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from journey_studio.document import Document
from journey_studio.document.adding import add
from journey_studio.document.changing import noun_word
from journey_studio.document.feeling import guess_point
from journey_studio.model import Card, Emotion, Lane, Record, Stage, Step, Sticky
from journey_studio.model.kinds import LANE_KINDS

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_BETWEEN = 16.0

Next = Callable[[], tuple[str, str]]
"""Finds or makes the next record: its id, and the group of the edit that made it, empty where it was there."""


def beside(canvas: "BoardCanvas", record: Record, way: int) -> Next | None:
    """The neighbour of the same kind, `way` 1 or −1 on; None at the end of the board. New are cards, points of a curve,
    notes, and a last stage.
    """
    if isinstance(record, Card):
        return _card_beside(canvas, record, way)
    if isinstance(record, Emotion):
        return _point_beside(canvas, record, way)
    if isinstance(record, Sticky):
        return _note(canvas, record, 1, 0) if way > 0 else None
    siblings = [item.id for item in _siblings(canvas, record)]
    place = siblings.index(record.id) + way if record.id in siblings else -1
    if 0 <= place < len(siblings):
        return lambda: (siblings[place], "")
    if isinstance(record, Stage) and place == len(siblings):
        return lambda: made(canvas, "stage", {"journey": record.journey})
    return None


def below(canvas: "BoardCanvas", record: Record) -> Next | None:
    """A new card of the same kind under a card, a new note of the same colour under a note; under a header its first card."""
    if isinstance(record, Sticky):
        return _note(canvas, record, 0, 1)
    if isinstance(record, Stage | Step):
        return _first_card(canvas, record)
    if not isinstance(record, Card):
        return None
    pile = _pile(canvas, record.lane, record.step)
    place = pile.index(record.id) + 1 if record.id in pile else len(pile)
    before = pile[place] if place < len(pile) else None
    values = {"lane": record.lane, "step": record.step, "kind": record.kind}
    return lambda: made(canvas, "card", values, before)


def made(
    canvas: "BoardCanvas", noun: str, values: Mapping[str, Any], before: str | None = None
) -> tuple[str, str]:
    """Add a record to be typed in: its id, and the group with which its first words become part of the same step."""
    group = typing_group(canvas.document)
    word = values.get("kind", noun) if noun == "card" else noun_word(noun)
    with canvas.document.edit(f"Add {word}", group) as edit:
        record = add(edit, noun, values, before)
    return record.id, group


def typing_group(document: Document) -> str:
    """The group of an edit that makes something to be typed in at once."""
    return f"typed {max((entry.number for entry in document.history), default=0) + 1}"


def _card_beside(canvas: "BoardCanvas", card: Card, way: int) -> Next | None:
    steps = [step.id for step in canvas.document.snapshot.steps(canvas.journey)]
    place = steps.index(card.step) + way
    if not 0 <= place < len(steps):
        return None
    pile = _pile(canvas, card.lane, steps[place])
    if pile:
        return lambda: (pile[0], "")
    return lambda: made(canvas, "card", {"lane": card.lane, "step": steps[place], "kind": card.kind})


def _point_beside(canvas: "BoardCanvas", point: Emotion, way: int) -> Next | None:
    """The point of the same curve at the step beside; a neutral one is made where it has none."""
    steps = [step.id for step in canvas.document.snapshot.steps(canvas.journey)]
    place = steps.index(point.step) + way
    if not 0 <= place < len(steps):
        return None
    there = next((p for p in canvas.document.snapshot.emotions(point.curve) if p.step == steps[place]), None)
    if there:
        return lambda: (there.id, "")

    def make() -> tuple[str, str]:
        group = typing_group(canvas.document)
        with canvas.document.edit("Add emotion", group) as edit:
            return guess_point(edit, point.curve, steps[place], 0.0).id, group

    return make


def _first_card(canvas: "BoardCanvas", header: Stage | Step) -> Next | None:
    """The first card under a header, in the first lane that is open; a new one where there is none yet."""
    snapshot = canvas.document.snapshot
    step = header.id if isinstance(header, Step) else snapshot.of_owner(Step, header.id)[0].id
    lanes = [lane for lane in snapshot.lanes(canvas.journey) if not (lane.hidden or lane.collapsed)]
    lane = next((lane for lane in lanes if lane.kind != "emotion"), None)
    if lane is None:
        return None
    pile = _pile(canvas, lane.id, step)
    if pile:
        return lambda: (pile[0], "")
    return lambda: made(canvas, "card", {"lane": lane.id, "step": step, "kind": LANE_KINDS[lane.kind].card})


def _note(canvas: "BoardCanvas", note: Sticky, across: int, down: int) -> Next | None:
    """A new note like this one beside it or below it."""
    place = canvas.rect_of(note.id)
    if place is None:
        return None
    x = place.x() + across * (place.width() + _BETWEEN)
    y = place.y() + down * (place.height() + _BETWEEN)
    size = {"width": note.width, "height": note.height, "colour": note.colour}
    return lambda: made(canvas, "sticky", {"journey": note.journey, "x": x, "y": y, **size})


def _pile(canvas: "BoardCanvas", lane: str, step: str) -> list[str]:
    return [card.id for card in canvas.document.snapshot.cards(lane) if card.step == step]


def _siblings(canvas: "BoardCanvas", record: Record) -> Sequence[Record]:
    snapshot = canvas.document.snapshot
    if isinstance(record, Step):
        return snapshot.steps(canvas.journey)
    if isinstance(record, Lane):
        return [lane for lane in snapshot.lanes(canvas.journey) if not lane.hidden]
    return snapshot.of_owner(type(record), record.owner_id)
