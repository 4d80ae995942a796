"""The verbs that set an emotion: how a persona feels at a step."""

from dataclasses import replace
from typing import Any

from journey_studio.document.adding import add
from journey_studio.document.edit import Edit
from journey_studio.document.wholeness import journey_of
from journey_studio.model import Curve, Emotion, InvalidValue, Persona, Step, new_id
from journey_studio.model.record import decoded


def set_emotion(edit: Edit, persona: str | None, step: str, value: float, **said: Any) -> Emotion:
    """Set the value, −2 … +2, of a persona's curve at a step; None is the curve without a persona.

    The curve is made where the journey has none for that persona. `said` may hold word, quote and evidence.
    Raises `InvalidValue`.
    """
    column = edit.snapshot.get(Step, step)
    if column is None:
        raise InvalidValue(f"There is no step with the id {step!r} in this map.")
    if persona is not None and edit.snapshot.get(Persona, persona) is None:
        raise InvalidValue(f"There is no persona with the id {persona!r} in this map.")
    return set_point(edit, _curve_of(edit, journey_of(edit.snapshot, column), persona), step, value, **said)


def set_point(edit: Edit, curve: str, step: str, value: float, **said: Any) -> Emotion:
    """Set the value, −2 … +2, of a curve at a step; the point is made where there is none. Raises `InvalidValue`."""
    there = next((point for point in edit.snapshot.emotions(curve) if point.step == step), None)
    values = decoded(Emotion, {"value": value, **said}, fixed=("id", "curve", "step"))
    point = replace(there, **values) if there else Emotion(id=new_id(), curve=curve, step=step, **values)
    edit.put(point)
    return point


def guess_point(edit: Edit, curve: str, step: str, value: float) -> Emotion:
    """Set a point as people do who draw: *assumed*, and so dashed, until somebody says that customers were asked."""
    return set_point(edit, curve, step, value, evidence="assumed")


def _curve_of(edit: Edit, journey: str, persona: str | None) -> str:
    for curve in edit.snapshot.curves(journey):
        if curve.persona == persona and curve.state == "as-is":
            return curve.id
    made = add(edit, Curve.noun, {"journey": journey, "persona": persona})
    return made.id
