"""Maturity levels: a card a stage, in the lane that says how far customers are."""

from collections.abc import Mapping, Sequence
from typing import Any

from journey_studio.document.adding import add
from journey_studio.document.edit import Edit
from journey_studio.model import Lane, Snapshot, Step
from journey_studio.model.kinds import MATURITY

Values = Mapping[str, Any]


def maturity_lane(snapshot: Snapshot, journey: str) -> Lane | None:
    """The first maturity lane of a journey that is not hidden."""
    lanes = snapshot.lanes(journey)
    return next((lane for lane in lanes if lane.kind == MATURITY and not lane.hidden), None)


def needed_maturity_lane(edit: Edit, journey: str) -> Lane:
    """The maturity lane of a journey; a new one above all others where it has none."""
    lane = maturity_lane(edit.snapshot, journey)
    if lane is not None:
        return lane
    first = next((each.id for each in edit.snapshot.lanes(journey)), None)
    made = add(edit, "lane", {"journey": journey, "kind": MATURITY}, first)
    return edit.snapshot.need(Lane, made.id)


def add_levels(edit: Edit, journey: str, levels: Sequence[Values | None]) -> list[str]:
    """A card with these values, one a stage and as wide as it, in each stage that has none in the maturity lane yet.

    A stage whose values are None stays as it is. The ids of the cards, from left to right.
    """
    lane = needed_maturity_lane(edit, journey)
    held = {card.step for card in edit.snapshot.cards(lane.id)}
    made = []
    for stage, values in zip(edit.snapshot.stages(journey), levels, strict=True):
        steps = [step.id for step in edit.snapshot.of_owner(Step, stage.id)]
        if values is not None and not held.intersection(steps):
            place = {"lane": lane.id, "step": steps[0], "end_step": steps[-1] if steps[1:] else None}
            made.append(add(edit, "card", {**values, **place}).id)
    return made
