"""How people feel on both sides, persona by persona."""

from collections.abc import Iterator, Mapping

from journey_studio.insight.columns import Place, places
from journey_studio.insight.comparison.found import CurveDifference, PointDifference, Side
from journey_studio.insight.comparison.pairing import Twins, persona_pairs
from journey_studio.model import Curve, Persona


def curve_differences(before: Side, after: Side, twins: Twins) -> Iterator[CurveDifference]:
    """A difference for each persona with a curve on a side, the later side's first; unchanged ones too."""
    persons = persona_pairs(before.snapshot, after.snapshot)
    then = {persons.get(key or "", key): curve for key, curve in curves_of(before).items()}
    now = curves_of(after)
    columns = _columns(before, after, twins)
    for key in (*now, *(key for key in then if key not in now)):
        one, other = then.get(key), now.get(key)
        points = _points((before, one), (after, other), columns)
        yield CurveDifference(_who(key, before, after), one, other, tuple(points))


def curves_of(side: Side) -> dict[str | None, Curve]:
    """The curve that stands for each persona: that of the journey's own state, else another one; hidden ones do not count."""
    shown = [curve for curve in side.snapshot.curves(side.journey.id) if not curve.hidden]
    ordered = sorted(shown, key=lambda curve: curve.state != side.journey.state)
    return {curve.persona: curve for curve in reversed(ordered)}


_Columns = list[tuple[Place, str | None, str | None]]


def _columns(before: Side, after: Side, twins: Twins) -> _Columns:
    """Every step of both sides with its id on each: in the order of the later side, what is gone at the end."""
    then, now = places(before.snapshot, before.journey), places(after.snapshot, after.journey)
    pairs = [(one.id if one else None, other.id if other else None) for one, other in twins.steps]
    return [(now[other] if other else then[one or ""], one, other) for one, other in pairs]


def _points(
    before: tuple[Side, Curve | None], after: tuple[Side, Curve | None], columns: _Columns
) -> Iterator[PointDifference]:
    then, now = _values(*before), _values(*after)
    for place, one, other in columns:
        low, high = then.get(one or ""), now.get(other or "")
        if low is not None or high is not None:
            yield PointDifference(place.way, low, high)


def _values(side: Side, curve: Curve | None) -> Mapping[str, float]:
    return {point.step: point.value for point in side.snapshot.emotions(curve.id)} if curve else {}


def _who(key: str | None, before: Side, after: Side) -> str:
    persona = after.snapshot.get(Persona, key) or before.snapshot.get(Persona, key)
    return persona.name if persona else ""
