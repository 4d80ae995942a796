"""A lane of any kind, laid out anew only when something in it changed."""

from journey_studio.layout.band import slim_lane
from journey_studio.layout.emotion_lane import emotion_lane
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.lane import Row, card_lane, card_pile
from journey_studio.layout.memo import Memo
from journey_studio.layout.people import curve_look
from journey_studio.model import Channel, Journey, Lane, Persona, Snapshot, Tag
from journey_studio.scene import Group

EMOTION = "emotion"


def lane_group(snapshot: Snapshot, lane: Lane, grid: Grid, row: Row, ink: Ink, memo: Memo) -> Group:
    """The lane at the origin; the same object as before when nothing it shows has changed."""
    if lane.kind == EMOTION:
        return _curves(snapshot, lane, grid, row, ink, memo)
    if lane.collapsed:
        count = _counted(len(snapshot.cards(lane.id)), "card")
        return memo.kept(
            lane.id, (lane, grid), (row, count), lambda: slim_lane(lane, count, grid, row.number, ink)
        )
    records = (lane, grid, *_shared(snapshot, lane))
    return memo.kept(lane.id, records, (row,), lambda: card_lane(snapshot, lane, grid, row, ink, memo))


def _curves(snapshot: Snapshot, lane: Lane, grid: Grid, row: Row, ink: Ink, memo: Memo) -> Group:
    curves = [curve for curve in snapshot.curves(lane.journey) if not curve.hidden]
    if lane.collapsed:
        count = _counted(len(curves), "curve")
        return memo.kept(
            lane.id, (lane, grid), (row, count), lambda: slim_lane(lane, count, grid, row.number, ink)
        )
    points = [snapshot.emotions(curve.id) for curve in curves]

    def build() -> Group:
        looks = [curve_look(snapshot, curve, ink.theme) for curve in curves]
        entries = list(zip(curves, looks, points, strict=True))
        return emotion_lane(lane, entries, card_pile(snapshot, lane, grid, ink, memo), grid, row, ink)

    records = (lane, grid, snapshot.of_owner(Persona), *curves, *points, *_shared(snapshot, lane))
    return memo.kept(lane.id, records, (row,), build)


def _shared(snapshot: Snapshot, lane: Lane) -> tuple[object, ...]:
    """The cards of a lane and the tables of what cards name."""
    return (snapshot.cards(lane.id), *(snapshot.tables[kind] for kind in (Channel, Tag, Journey)))


def _counted(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"
