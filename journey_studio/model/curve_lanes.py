"""Which emotion lane a curve is drawn in, and which of the curves of a persona tells of the journey as it is stated."""

from journey_studio.model.curve import Curve
from journey_studio.model.journey import Journey
from journey_studio.model.kinds import EMOTION
from journey_studio.model.lane import Lane
from journey_studio.model.snapshot import Snapshot


def emotion_lanes(snapshot: Snapshot, journey: str) -> list[Lane]:
    """The emotion lanes of a journey from top to bottom, hidden ones too."""
    return [lane for lane in snapshot.lanes(journey) if lane.kind == EMOTION]


def lane_of(snapshot: Snapshot, curve: Curve) -> Lane | None:
    """The lane a curve is drawn in; None where its journey has no emotion lane."""
    lanes = emotion_lanes(snapshot, curve.journey)
    named = (lane for lane in lanes if lane.id == curve.lane)
    return next(named, lanes[0] if lanes else None)


def curves_in(snapshot: Snapshot, lane: Lane) -> list[Curve]:
    """The curves of an emotion lane in their order, hidden ones too."""
    lanes = emotion_lanes(snapshot, lane.journey)
    others = {each.id for each in lanes if each.id != lane.id}
    first = bool(lanes) and lanes[0].id == lane.id
    return [
        curve
        for curve in snapshot.curves(lane.journey)
        if curve.lane == lane.id or (first and curve.lane not in others)
    ]


def partner_of(snapshot: Snapshot, curve: Curve) -> Curve | None:
    """The other curve of an as-is and to-be pair: of the same persona in the same journey, in the other state."""
    return next(
        (
            other
            for other in snapshot.curves(curve.journey)
            if other.persona == curve.persona and other.state != curve.state
        ),
        None,
    )


def own_curves(snapshot: Snapshot, journey: Journey) -> list[Curve]:
    """The curves that tell of the journey, hidden ones too: those of its state.

    In a to-be journey a persona without a wished curve feels as today: a copy of today's journey begins so. A wish tells
    nothing of today.
    """
    curves = snapshot.curves(journey.id)
    settled = {curve.persona for curve in curves if curve.state == journey.state}
    return [
        curve
        for curve in curves
        if curve.state == journey.state or (curve.state == "as-is" and curve.persona not in settled)
    ]
