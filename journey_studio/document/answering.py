"""Answers to what is asked of a stage: cards that find their lane by themselves."""

from journey_studio.document.adding import add, first_step
from journey_studio.document.changing import change
from journey_studio.document.edit import Edit
from journey_studio.model import Card, Lane, Stage
from journey_studio.model.kinds import LANE_KINDS
from journey_studio.model.ranked import Ranked

_ORDER = list(LANE_KINDS)


def add_answer(edit: Edit, stage: str, kind: str, title: str) -> Ranked:
    """A card of a kind in the first step of a stage, last in the lane that is made for its kind. Raises `InvalidValue`."""
    owner = edit.snapshot.need(Stage, stage)
    lane = lane_made_for(edit, owner.journey, kind)
    step = first_step(edit, owner).id
    return add(edit, Card.noun, {"lane": lane.id, "step": step, "kind": kind, "title": title})


def lane_made_for(edit: Edit, journey: str, kind: str) -> Ranked:
    """The lane of a journey that is made for a kind of cards, in sight.

    A hidden one is shown again; a missing one is made where such lanes usually stand.
    """
    home = next(
        (lane.name for lane in LANE_KINDS.values() if lane.card == kind and not lane.own), "free text"
    )
    lanes = edit.snapshot.lanes(journey)
    made = [lane for lane in lanes if lane.kind == home]
    shown = next((lane for lane in made if not lane.hidden), None)
    if shown is not None:
        return shown
    if made:
        change(edit, made[0].id, {"hidden": False})
        return made[0]
    place = max(
        (n for n, lane in enumerate(lanes, 1) if _ORDER.index(lane.kind) < _ORDER.index(home)), default=0
    )
    before = lanes[place].id if place < len(lanes) else None
    return add(edit, Lane.noun, {"journey": journey, "kind": home}, before)
