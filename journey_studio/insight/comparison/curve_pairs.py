"""Which curve of one state belongs to which of the other."""

from collections.abc import Hashable

from journey_studio.insight.comparison.found import Side
from journey_studio.insight.comparison.pairing import Pair, matched, paired
from journey_studio.insight.comparison.twins import Later, Twins
from journey_studio.model import Curve


def curve_pairs(before: Side, after: Side, twins: Twins) -> list[Pair[Curve]]:
    """Every curve of both sides once, the later side's in their order.

    Where today's journey is compared with a wished one, a persona's curve of the one state belongs to that of the other, whatever
    was copied from what. Else the same or a copy of it comes first, then a curve of the same persona and state. The first pair of
    a persona is the one to be looked at.
    """
    one, other = _curves(before), _curves(after)
    first = _across(before, after, one, other, twins) if before.journey.state != after.journey.state else []
    taken = _ids(first)
    same = [pair for pair in paired(one, other) if pair[0] and pair[1] and not _ids([pair]) <= taken]
    taken |= _ids(same)
    one = [curve for curve in one if (0, curve.id) not in taken]
    other = [curve for curve in other if (1, curve.id) not in taken]
    rest = paired(one, other, twins.alike(_persona_and_state), twins.alike(_persona))
    order = {curve.id: place for place, curve in enumerate(after.snapshot.curves(after.journey.id))}
    return [*first, *sorted((*same, *rest), key=lambda pair: order[pair[1].id] if pair[1] else len(order))]


def _across(
    before: Side, after: Side, one: list[Curve], other: list[Curve], twins: Twins
) -> list[Pair[Curve]]:
    """Of each persona the shown curve of the one journey's own state with that of the other's."""
    then = [curve for curve in one if not curve.hidden and curve.state == before.journey.state]
    now = [curve for curve in other if not curve.hidden and curve.state == after.journey.state]
    return [pair for pair in matched(then, now, twins.alike(_persona)) if pair[0] and pair[1]]


def _ids(pairs: list[Pair[Curve]]) -> set[tuple[int, str]]:
    """Side and id, for both sides may know an id."""
    return {(side, curve.id) for pair in pairs for side, curve in enumerate(pair) if curve}


def _curves(side: Side) -> list[Curve]:
    """Those that stand for a persona first: of the journey's own state, and not hidden."""
    curves = side.snapshot.curves(side.journey.id)
    return sorted(curves, key=lambda curve: (curve.hidden, curve.state != side.journey.state))


def _persona(curve: Curve, later: Later) -> Hashable:
    return ("persona", later(curve.persona) if curve.persona else None)


def _persona_and_state(curve: Curve, later: Later) -> Hashable:
    return (_persona(curve, later), curve.state)
