"""A lane of any kind, laid out anew only when something in it changed."""

from journey_studio.layout.band import slim_lane
from journey_studio.layout.emotion_lane import emotion_lane
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.lane import Row, card_lane
from journey_studio.layout.memo import Memo
from journey_studio.layout.people import curve_look
from journey_studio.model import Channel, Journey, Lane, Persona, Snapshot, Tag
from journey_studio.scene import Group

EMOTION = "emotion"


def lane_group(snapshot: Snapshot, lane: Lane, grid: Grid, row: Row, ink: Ink, memo: Memo) -> Group:
    """The lane at the origin; the same object as before when nothing it shows has changed."""
    if lane.kind == EMOTION:
        return _curves(snapshot, lane, grid, row, ink, memo)
    cards = snapshot.cards(lane.id)
    if lane.collapsed:
        count = _counted(len(cards), "card")
        return memo.kept(
            lane.id, (lane, grid), (row, count), lambda: slim_lane(lane, count, grid, row.number, ink)
        )
    tables = tuple(snapshot.tables[kind] for kind in (Channel, Tag, Journey))
    return memo.kept(
        lane.id, (lane, grid, cards, *tables), (row,), lambda: card_lane(snapshot, lane, grid, row, ink, memo)
    )


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
        return emotion_lane(lane, list(zip(curves, looks, points, strict=True)), grid, row.number, ink)

    records = (lane, grid, snapshot.of_owner(Persona), *curves, *points)
    return memo.kept(lane.id, records, (row.number,), build)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
