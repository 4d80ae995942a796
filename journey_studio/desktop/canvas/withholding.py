"""Lanes that a window leaves out for now, and the map does not hide."""

from collections.abc import Set
from dataclasses import replace

from journey_studio.model import Lane, Snapshot


def without_lanes(snapshot: Snapshot, journey: str, lanes: Set[str]) -> Snapshot:
    """The map with only the other lanes of a journey, everything else being as it is."""
    if not lanes:
        return snapshot
    left = tuple(lane for lane in snapshot.lanes(journey) if lane.id not in lanes)
    return replace(snapshot, children={**snapshot.children, (Lane, journey): left})
