"""How somebody looks at a map: what one window or one export shows of curves and routes, none of which is part of the map."""

from collections.abc import Sequence
from dataclasses import dataclass

from journey_studio.layout.people import PersonaLook
from journey_studio.model import Curve, Emotion, Lane, Snapshot
from journey_studio.model.curve_lanes import curves_in


@dataclass(frozen=True, slots=True)
class CurveView:
    """`average` draws the mean of the curves of a lane with its range; `solo` (the id of a curve) leaves only that persona's
    curves. `routes` (ids, or `trail.ALL`) are drawn over the board.
    """

    average: bool = False
    solo: str | None = None
    routes: tuple[str, ...] = ()


PLAIN = CurveView()
"""Every curve that is not hidden, and nothing besides."""

CurveEntry = tuple[Curve, PersonaLook, Sequence[Emotion]]


@dataclass(frozen=True, slots=True)
class LaneCurves:
    """The curves of an emotion lane: those drawn, from front to back, those that only their name stands for, and the words of
    the levels −2 … +2. With `numbers` each value stands beside its point, as print needs it.
    """

    drawn: Sequence[CurveEntry]
    resting: Sequence[tuple[Curve, PersonaLook]]
    words: Sequence[str]
    view: CurveView
    numbers: bool


def sorted_out(snapshot: Snapshot, lane: Lane, view: CurveView) -> tuple[list[Curve], list[Curve]]:
    """The curves of a lane that are drawn, and those that are hidden or rest beside a solo."""
    curves = curves_in(snapshot, lane)
    drawn = [curve for curve in curves if is_drawn(snapshot, curve, view)]
    return drawn, [curve for curve in curves if curve not in drawn]


def is_drawn(snapshot: Snapshot, curve: Curve, view: CurveView) -> bool:
    """Whether a curve is drawn: not hidden and, beside a solo, of that persona; what is drawn alone is not hidden."""
    alone = snapshot.get(Curve, view.solo)
    if alone is None:
        return not curve.hidden
    return curve.id == alone.id or _beside(curve, alone)


def _beside(curve: Curve, alone: Curve) -> bool:
    """Whether a curve is the other half of the pair that is shown alone."""
    return curve.persona == alone.persona and curve.journey == alone.journey and not curve.hidden
