"""The rule of curves that name no lane: they stay in the lane they were drawn in when lanes come, go up or down."""

from dataclasses import replace

from journey_studio.model import Change, Diff, Lane, Snapshot
from journey_studio.model.curve_lanes import emotion_lanes


def homes_kept(start: Snapshot, now: Snapshot, diff: Diff) -> Diff:
    """What the diff lacks: where another emotion lane becomes the first, the curves of the old first one name theirs."""
    touched = {change.record.journey for change in diff.changes if isinstance(change.record, Lane)}
    changes: list[Change] = []
    for journey in sorted(touched):
        before, after = emotion_lanes(start, journey), emotion_lanes(now, journey)
        home = before[0].id if before else ""
        if not after or after[0].id == home or home not in {lane.id for lane in after}:
            continue
        changes += [
            Change(curve, replace(curve, lane=home)) for curve in now.curves(journey) if curve.lane is None
        ]
    return Diff(tuple(changes))
