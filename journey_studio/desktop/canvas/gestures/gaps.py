"""Where stages, steps and lanes land when they are put in another order."""

from dataclasses import dataclass
from itertools import pairwise

from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.model import Lane, Step


@dataclass(frozen=True, slots=True)
class Gap:
    """A place among siblings: in front of `before` or last; `at` is its line in board px, x or y by what is moved.

    `owner` is the stage of the gap where steps are moved, else empty.
    """

    before: str | None
    at: float
    owner: str = ""


def stage_gap(places: Places, x: float) -> Gap:
    """The gap between stages that is nearest to a point."""
    column, line = 0, places.grid.left(0)
    for stage, steps in places.grid.stages:
        left, right = places.grid.left(column), places.grid.left(column + len(steps))
        if x < (left + right) / 2:
            return Gap(stage.id, left)
        column, line = column + len(steps), right
    return Gap(None, line)


def step_gap(places: Places, x: float) -> Gap | None:
    """The gap at the nearer side of the step under a point, in the stage of that step; None beside the steps."""
    column = places.column_at(x)
    if column is None:
        return None
    step = places.grid.steps[column]
    if x < places.grid.centre(column):
        return Gap(step.id, places.grid.left(column), step.stage)
    return Gap(_next(places, step), places.grid.left(column + 1), step.stage)


def _next(places: Places, step: Step) -> str | None:
    siblings = [item.id for item in places.snapshot.of_owner(Step, step.stage)]
    return dict(pairwise(siblings)).get(step.id)


def lane_gap(places: Places, y: float) -> Gap | None:
    """The gap between lanes that is nearest to a height; None where there are no lanes."""
    if not places.lanes:
        return None
    for lane in places.lanes:
        if y < lane.y + lane.height / 2:
            return Gap(lane.owner, lane.y)
    last = places.lanes[-1]
    return Gap(_lane_after(places, last.owner), last.y + last.height)


def _lane_after(places: Places, key: str) -> str | None:
    """The hidden lane behind the last one that is drawn, if any."""
    order = [lane.id for lane in places.snapshot.of_owner(Lane, places.journey)]
    return dict(pairwise(order)).get(key)


def changes_order(order: list[str], key: str, before: str | None) -> bool:
    """Whether putting `key` in front of `before`, or last, among its siblings changes their order."""
    others = [item for item in order if item != key]
    index = others.index(before) if before in others else len(others)
    return before != key and [*others[:index], key, *others[index:]] != order
