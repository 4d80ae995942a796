"""A lane of any kind, laid out anew only when something in it changed."""

from journey_studio.layout.band import slim_lane
from journey_studio.layout.curve_view import CurveView, LaneCurves, sorted_out
from journey_studio.layout.emotion_lane import emotion_lane
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.lane import Row, card_lane, card_pile
from journey_studio.layout.memo import Memo
from journey_studio.layout.people import curve_look
from journey_studio.model import Channel, Journey, Lane, Persona, Snapshot, Tag
from journey_studio.model.kinds import EMOTION
from journey_studio.scene import Group


def lane_group(
    snapshot: Snapshot, lane: Lane, grid: Grid, row: Row, ink: Ink, memo: Memo, view: CurveView
) -> Group:
    """The lane at the origin; the same object as before when nothing it shows has changed."""
    if lane.kind == EMOTION:
        return _curves(snapshot, lane, grid, row, ink, memo, view)
    if lane.collapsed:
        count = _counted(len(snapshot.cards(lane.id)), "card")
        return memo.kept(
            lane.id, (lane, grid), (row, count), lambda: slim_lane(lane, count, grid, row.number, ink)
        )
    records = (lane, grid, *_shared(snapshot, lane))
    return memo.kept(lane.id, records, (row,), lambda: card_lane(snapshot, lane, grid, row, ink, memo))


def _curves(
    snapshot: Snapshot, lane: Lane, grid: Grid, row: Row, ink: Ink, memo: Memo, view: CurveView
) -> Group:
    drawn, resting = sorted_out(snapshot, lane, view)
    if lane.collapsed:
        count = _counted(len(drawn), "curve")
        return memo.kept(
            lane.id, (lane, grid), (row, count), lambda: slim_lane(lane, count, grid, row.number, ink)
        )
    points = [snapshot.emotions(curve.id) for curve in drawn]
    words = snapshot.need(Journey, lane.journey).level_words

    def build() -> Group:
        looks = {curve.id: curve_look(snapshot, curve, ink.theme) for curve in (*drawn, *resting)}
        entries = [(curve, looks[curve.id], held) for curve, held in zip(drawn, points, strict=True)]
        curves = LaneCurves(
            entries, [(curve, looks[curve.id]) for curve in resting], words, view, not row.hints
        )
        return emotion_lane(lane, curves, card_pile(snapshot, lane, grid, row, ink, memo), grid, row, ink)

    records = (
        lane,
        grid,
        snapshot.of_owner(Persona),
        *drawn,
        None,
        *resting,
        *points,
        *_shared(snapshot, lane),
    )
    return memo.kept(lane.id, records, (row, words, view), build)


def _shared(snapshot: Snapshot, lane: Lane) -> tuple[object, ...]:
    """The cards of a lane and the tables of what cards name."""
    return (snapshot.cards(lane.id), *(snapshot.tables[kind] for kind in (Channel, Tag, Journey)))


def _counted(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"
