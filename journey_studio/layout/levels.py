"""The three levels of a journey, and boards without some of their lanes: the map as it is, with less of it in sight."""

from collections.abc import Set
from dataclasses import replace

from journey_studio.model import Lane, Snapshot, Sticky
from journey_studio.model.kinds import EMOTION, MATURITY

LEVELS = (MATURITY, "actions", EMOTION)
"""The kinds of lanes that say how far customers are, what they do, and how they feel."""


def beside_levels(snapshot: Snapshot, journey: str) -> frozenset[str]:
    """The lanes of a journey that are none of the three levels."""
    return frozenset(lane.id for lane in snapshot.lanes(journey) if lane.kind not in LEVELS)


def levels_shown(snapshot: Snapshot, journey: str) -> tuple[str, ...]:
    """Which of the three levels have a lane that is not hidden."""
    shown = {lane.kind for lane in snapshot.lanes(journey) if not lane.hidden}
    return tuple(kind for kind in LEVELS if kind in shown)


def without_lanes(snapshot: Snapshot, journey: str, lanes: Set[str]) -> Snapshot:
    """The map with these lanes of a journey hidden, and with its sticky notes left out: they lie where the whole board is."""
    if not lanes:
        return snapshot
    row = tuple(replace(lane, hidden=True) if lane.id in lanes else lane for lane in snapshot.lanes(journey))
    tables = {**snapshot.tables, Lane: {**snapshot.tables[Lane], **{lane.id: lane for lane in row}}}
    return Snapshot(tables, {**snapshot.children, (Lane, journey): row, (Sticky, journey): ()})


def three_levels(snapshot: Snapshot, journey: str) -> Snapshot:
    """The map with nothing but the three levels of a journey in sight."""
    return without_lanes(snapshot, journey, beside_levels(snapshot, journey))
