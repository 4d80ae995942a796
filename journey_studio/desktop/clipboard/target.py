"""The cell that a paste goes to: that of the selected card, the selected empty cell, or what is selected around it."""

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.gestures.landing import in_board_order
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.clipboard.room import card_lanes
from journey_studio.desktop.words import tr
from journey_studio.model import Card, Snapshot, Stage, Step

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


NO_CELL = tr("Add a stage and a lane first: cards stand where they cross.")


@dataclass(frozen=True, slots=True)
class Target:
    """A lane and a step by their ids; pasted cards go in front of the card `before`, or last. `kind` is that of the selected card."""

    lane: str
    step: str
    before: str | None = None
    kind: str = ""


def target_of(canvas: "BoardCanvas") -> Target | None:
    """Where a paste goes; with nothing selected to the first cell. None where the board has no lane for cards or no step."""
    snapshot, journey = canvas.document.snapshot, canvas.journey
    lanes = [lane.id for lane in card_lanes(snapshot, journey)]
    steps = [step.id for step in snapshot.steps(journey)]
    if not lanes or not steps:
        return None
    places = Places.of(snapshot, journey, canvas.scene)
    cards = [card for card in in_board_order(places, canvas.selection) if card.lane in lanes]
    if cards:
        return _beside(snapshot, cards[-1])
    lane, step = _cell(canvas, snapshot)
    return Target(lane if lane in lanes else lanes[0], step if step in steps else steps[0])


def _beside(snapshot: Snapshot, card: Card) -> Target:
    """Under a card, in its cell."""
    pile = [item.id for item in snapshot.cards(card.lane) if item.step == card.step]
    return Target(card.lane, card.step, dict(pairwise(pile)).get(card.id), card.kind)


def _cell(canvas: "BoardCanvas", snapshot: Snapshot) -> tuple[str, str]:
    """The lane and the step of what is selected; empty where it has none."""
    lane, step = "", ""
    for key in sorted(canvas.selection):
        row, _, column = key.partition("/")
        if column:
            return row, column
        record = snapshot.find(key)
        if isinstance(record, Step):
            step = record.id
        elif isinstance(record, Stage):
            step = snapshot.of_owner(Step, record.id)[0].id
        elif record is not None:
            lane = record.id
    return lane, step
