"""Verbs of curves: whose there are, in which lane they are drawn, and the wished one beside today's."""

from dataclasses import replace

from journey_studio.document.edit import Edit
from journey_studio.document.placing import put_before
from journey_studio.model import Curve, Emotion, InvalidValue, Lane, Persona, new_id
from journey_studio.model.curve_lanes import lane_of, partner_of
from journey_studio.model.frozen import NOTHING
from journey_studio.model.kinds import EMOTION


def give_curve(edit: Edit, journey: str, persona: str | None, lane: str | None = None) -> Curve:
    """Today's curve of a persona: made where there is none, shown again where it is hidden, put into `lane` where one is named.

    A journey without an emotion lane gets one; a hidden one is shown. Raises `InvalidValue`.
    """
    if persona is not None:
        edit.snapshot.need(Persona, persona)
    same = (curve for curve in edit.snapshot.curves(journey) if curve.persona == persona)
    there = next((curve for curve in same if curve.state == "as-is"), None)
    if there is None:
        there = made(edit, journey, persona, lane)
    elif there.hidden:
        there = replace(there, hidden=False)
        edit.put(there)
    if lane:
        return put_in_lane(edit, there, lane)
    _show_home(edit, there)
    return there


def _show_home(edit: Edit, curve: Curve) -> None:
    """There is an emotion lane in sight that the curve is drawn in."""
    home = lane_of(edit.snapshot, curve)
    if home is None:
        lane = Lane(id=new_id(), journey=curve.journey, kind=EMOTION)
        put_before(edit, lane, edit.snapshot.lanes(curve.journey), None)
    elif home.hidden:
        edit.put(replace(home, hidden=False))


def made(edit: Edit, journey: str, persona: str | None, lane: str | None) -> Curve:
    """A new curve of a persona, or of nobody in particular."""
    curve = Curve(id=new_id(), journey=journey, persona=persona, lane=lane)
    return put_before(edit, curve, edit.snapshot.curves(journey), None)


def put_in_lane(edit: Edit, curve: Curve, lane: str) -> Curve:
    """Draw a curve, and its other half where it is one of a pair, in an emotion lane. Raises `InvalidValue`."""
    if edit.snapshot.need(Lane, lane).kind != EMOTION:
        raise InvalidValue("A curve is drawn in an emotion lane.")
    partner = partner_of(edit.snapshot, curve)
    moved = [replace(each, lane=lane) for each in (curve, partner) if each]
    edit.put(*moved)
    return moved[0]


def own_lane(edit: Edit, curve: Curve) -> Lane:
    """Give a curve, with its other half, a lane of its own below the one it is drawn in."""
    snapshot = edit.snapshot
    now, lanes = lane_of(snapshot, curve), snapshot.lanes(curve.journey)
    below = lanes[lanes.index(now) + 1 :] if now else ()
    persona = snapshot.get(Persona, curve.persona)
    name = persona.name if persona else curve.label
    title = f"Emotion of {name}"[:200] if name else ""
    lane = Lane(id=new_id(), journey=curve.journey, kind=EMOTION, title=title)
    lane = put_before(edit, lane, lanes, below[0].id if below else None)
    put_in_lane(edit, curve, lane.id)
    return lane


def add_wished(edit: Edit, curve: Curve) -> Curve:
    """The to-be curve beside today's, in its lane: it begins with today's values, to be raised from there.

    Where there is one it is shown again. Raises `InvalidValue` for a curve that is a wished one itself.
    """
    if curve.state != "as-is":
        raise InvalidValue("This is a to-be curve already: choose the as-is curve of the persona.")
    snapshot = edit.snapshot
    partner = partner_of(snapshot, curve)
    if partner is not None:
        shown = replace(partner, hidden=False)
        edit.put(shown)
        return shown
    wished = replace(curve, id=new_id(), state="to-be", origin="", provenance=NOTHING)
    wished = put_before(edit, wished, snapshot.curves(curve.journey), None)
    for point in snapshot.emotions(curve.id):
        edit.put(Emotion(id=new_id(), curve=wished.id, step=point.step, value=point.value))
    return wished
