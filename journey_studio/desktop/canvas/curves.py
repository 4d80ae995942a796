"""What clicks, keys and menus do to emotion curves. What changes the map is one edit; average and solo are this window's view."""

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from journey_studio.document.changing import change
from journey_studio.document.curves import add_wished, give_curve, made, own_lane, put_in_lane
from journey_studio.document.edit import Edit
from journey_studio.document.feeling import guess_point
from journey_studio.model import Curve, Emotion, Lane, Persona, Snapshot
from journey_studio.model.curve_lanes import curves_in, lane_of
from journey_studio.model.kinds import EMOTION

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

NEUTRAL = 0.0


def is_emotion_lane(snapshot: Snapshot, key: str) -> bool:
    """Whether an id is that of a lane that curves are drawn in."""
    lane = snapshot.get(Lane, key)
    return lane is not None and lane.kind == EMOTION


def selected_curves(snapshot: Snapshot, journey: str, selected: Collection[str]) -> list[Curve]:
    """The curves of a journey that are selected, themselves or by a point."""
    return [curve for curve in snapshot.curves(journey) if _is_chosen(snapshot, curve, selected)]


def curve_for(canvas: "BoardCanvas", lane: Lane, selected: Collection[str], step: str = "") -> Curve | None:
    """The curve of a lane that gets new points: that of the selection, else the first that is drawn; None where none is.

    At a `step` where it has a point already, the first that has none there comes before it.
    """
    snapshot = canvas.document.snapshot
    drawn = [curve for curve in curves_in(snapshot, lane) if not curve.hidden]
    drawn.sort(key=lambda curve: not _is_chosen(snapshot, curve, selected))
    lacking = (curve for curve in drawn if step and not point_at(canvas, curve, step))
    return next(lacking, drawn[0] if drawn else None)


def point_at(canvas: "BoardCanvas", curve: Curve, step: str) -> Emotion | None:
    """The point of a curve at a step."""
    points = canvas.document.snapshot.emotions(curve.id)
    return next((point for point in points if point.step == step), None)


def set_feeling(
    canvas: "BoardCanvas", lane: str, step: str, value: float, selected: Collection[str], group: str = ""
) -> str:
    """Set a point at a step that has none, and select it: in the curve that is meant, else in a new one. Its id, or nothing."""
    home = canvas.document.snapshot.need(Lane, lane)
    curve = curve_for(canvas, home, selected, step)
    if curve is not None and point_at(canvas, curve, step):
        return ""
    somebody = None if curve else _without_curve(canvas)
    if curve is None and somebody is None and _nobodys(canvas):
        return ""
    with canvas.document.edit("Add emotion", group) as edit:
        key = curve.id if curve else made(edit, canvas.journey, somebody, lane).id
        point = guess_point(edit, key, step, value)
    canvas.select({point.id})
    return point.id


def _without_curve(canvas: "BoardCanvas") -> str | None:
    """The first persona that has no curve in the journey yet."""
    snapshot = canvas.document.snapshot
    drawn = {curve.persona for curve in snapshot.curves(canvas.journey)}
    return next((each.id for each in snapshot.of_owner(Persona) if each.id not in drawn), None)


def _nobodys(canvas: "BoardCanvas") -> bool:
    return any(curve.persona is None for curve in canvas.document.snapshot.curves(canvas.journey))


def _is_chosen(snapshot: Snapshot, curve: Curve, selected: Collection[str]) -> bool:
    return curve.id in selected or any(point.id in selected for point in snapshot.emotions(curve.id))


def draw_persona(
    canvas: "BoardCanvas", persona: str, lane: str | None = None, first: tuple[str, float] | None = None
) -> str:
    """Give a persona its curve, in a lane where one is named, or show it again there; the id of the curve. One edit.

    A curve without points begins with the `first`, a step and a value, where it is given.
    """
    snapshot = canvas.document.snapshot
    there = next(
        (c for c in snapshot.curves(canvas.journey) if c.persona == persona and c.state == "as-is"), None
    )
    stays = there is not None and (lane is None or _home(snapshot, there) == lane)
    begins = first if there is None or not snapshot.emotions(there.id) else None
    shown = there is not None and stays and not there.hidden and _in_sight(snapshot, there)
    if there and shown and begins is None:
        return there.id
    words = (
        "Add emotion" if shown else "Add curve" if there is None else "Show curve" if stays else "Move curve"
    )
    with canvas.document.edit(words) as edit:
        curve = give_curve(edit, canvas.journey, persona, lane)
        if begins:
            guess_point(edit, curve.id, *begins)
    return curve.id


def move_to_lane(canvas: "BoardCanvas", curve: Curve, lane: str) -> None:
    """Draw a curve, with its other half, in another emotion lane."""
    if _home(canvas.document.snapshot, curve) != lane:
        _edit(canvas, "Move curve", lambda edit: put_in_lane(edit, curve, lane))


def _home(snapshot: Snapshot, curve: Curve) -> str:
    lane = lane_of(snapshot, curve)
    return lane.id if lane else ""


def _in_sight(snapshot: Snapshot, curve: Curve) -> bool:
    lane = lane_of(snapshot, curve)
    return lane is not None and not lane.hidden


def set_hidden(canvas: "BoardCanvas", curves: Collection[Curve], hidden: bool) -> None:
    """Hide curves or show them again; their points stay in the map."""
    changed = [curve for curve in curves if curve.hidden != hidden]
    if changed:
        with canvas.document.edit("Hide curve" if hidden else "Show curve") as edit:
            for curve in changed:
                change(edit, curve.id, {"hidden": hidden})


def give_own_lane(canvas: "BoardCanvas", curve: Curve) -> None:
    """Give a curve a lane of its own, with its other half."""
    _edit(canvas, "Give curve its own lane", lambda edit: own_lane(edit, curve))


def wish(canvas: "BoardCanvas", curve: Curve) -> None:
    """Add the to-be curve to today's, and select it."""
    with canvas.document.edit("Add to-be curve") as edit:
        wished = add_wished(edit, curve)
    canvas.select({wished.id})


def set_style(canvas: "BoardCanvas", curves: Collection[Curve], style: str) -> None:
    """Draw curves smooth, straight or in steps."""
    changed = [curve for curve in curves if curve.style != style]
    if changed:
        with canvas.document.edit("Change line of curve") as edit:
            for curve in changed:
                change(edit, curve.id, {"style": style})


def toggle_solo(canvas: "BoardCanvas", curve: str) -> None:
    """Draw the curves of one persona alone, or all of them again."""
    view = canvas.curve_view
    canvas.look_at_curves(replace(view, solo=None if view.solo == curve else curve))


def toggle_average(canvas: "BoardCanvas") -> None:
    """Draw the average of each emotion lane with its range, or not."""
    canvas.look_at_curves(replace(canvas.curve_view, average=not canvas.curve_view.average))


def _edit(canvas: "BoardCanvas", words: str, verb: Callable[[Edit], object]) -> None:
    with canvas.document.edit(words) as edit:
        verb(edit)
