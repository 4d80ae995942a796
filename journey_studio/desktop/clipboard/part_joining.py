"""A stage, a step or a lane of a fragment put into a journey: its cards find the lanes and steps that are there."""

from collections.abc import Mapping
from dataclasses import replace

from journey_studio.desktop.clipboard.joining import Ids, bring_named, moved_copy, tie_copies
from journey_studio.desktop.clipboard.room import Room
from journey_studio.document import Edit
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.document.placing import put_before, put_row_before
from journey_studio.model import Curve, Emotion, Lane, Snapshot, Stage, Step, new_id
from journey_studio.model.frozen import NOTHING
from journey_studio.model.interchange import in_board_order


def join_lane(edit: Edit, journey: str, arriving: Snapshot, key: str, before: str | None) -> Lane:
    """The lane in front of that one, or last; its cards in the same steps, in another journey in those of the same number."""
    old = arriving.need(Lane, key)
    fresh = replace(old, id=new_id(), journey=journey, hidden=False, origin="", provenance=NOTHING)
    lane = put_before(edit, fresh, edit.snapshot.lanes(journey), before)
    _fill(edit, journey, arriving, {key: lane.id}, _columns(edit, journey, arriving))
    return lane


def join_stage(edit: Edit, journey: str, arriving: Snapshot, key: str, before: str | None) -> Stage:
    """The stage with its steps in front of that one, or last; its cards in the lanes of the same kind and name."""
    old = arriving.need(Stage, key)
    fresh = replace(old, id=new_id(), journey=journey, origin="", provenance=NOTHING)
    stage = put_before(edit, fresh, edit.snapshot.stages(journey), before)
    homes: Ids = {}
    for step in arriving.of_owner(Step, key):
        homes[step.id] = new_id()
        edit.put(replace(step, id=homes[step.id], stage=stage.id, origin="", provenance=NOTHING))
    _fill(edit, journey, arriving, _lanes(edit, journey, arriving), homes)
    return stage


def join_step(edit: Edit, arriving: Snapshot, key: str, stage: Stage, before: str | None) -> Step:
    """The step in a stage, in front of that one, or last; its cards in the lanes of the same kind and name."""
    fresh = replace(arriving.need(Step, key), id=new_id(), stage=stage.id, origin="", provenance=NOTHING)
    step = put_before(edit, fresh, edit.snapshot.of_owner(Step, stage.id), before)
    _fill(edit, stage.journey, arriving, _lanes(edit, stage.journey, arriving), {key: step.id})
    return step


def _columns(edit: Edit, journey: str, arriving: Snapshot) -> Ids:
    """The steps here for those of a lane: the same ones, else those of the same number; stages are added where they end."""
    columns = [record for record in in_board_order(arriving, Step.noun) if isinstance(record, Step)]
    room = Room(edit, journey)
    if {step.id for step in columns} <= set(room.steps):
        return {step.id: step.id for step in columns}
    used = {card.step for lane in arriving.all(Lane) for card in arriving.cards(lane.id)}
    used |= {point.step for point in arriving.all(Emotion)}
    there = len(room.steps)
    room.need(0, max((number for number, step in enumerate(columns, 1) if step.id in used), default=0))
    for step, home in zip(columns[there:], room.steps[there:], strict=False):
        made = edit.snapshot.need(Step, home)
        change(edit, made.stage, {"title": step.title or arriving.need(Stage, step.stage).title})
    homes = {step.id: home for step, home in zip(columns, room.steps, strict=False)}
    return {step.id: homes.get(step.id, room.steps[-1]) for step in columns}


def _lanes(edit: Edit, journey: str, arriving: Snapshot) -> Ids:
    """The lanes here for those with cards: the same one, else one of its kind and name, else of its kind, else a new one."""
    homes: Ids = {}
    for lane in in_board_order(arriving, Lane.noun):
        if not isinstance(lane, Lane) or not arriving.cards(lane.id):
            continue
        here = edit.snapshot.lanes(journey)
        like = [
            *(one.id for one in here if (one.id, one.kind) == (lane.id, lane.kind)),
            *(one.id for one in here if (one.kind, one.name) == (lane.kind, lane.name)),
            *(one.id for one in here if one.kind == lane.kind),
        ]
        homes[lane.id] = (
            like[0]
            if like
            else add(edit, "lane", {"journey": journey, "kind": lane.kind, "title": lane.title}).id
        )
    return homes


def _fill(edit: Edit, journey: str, arriving: Snapshot, lanes: Ids, steps: Ids) -> None:
    """Copies of the cards, curves, emotions and connectors of a fragment."""
    ids = bring_named(edit, arriving)
    for old, lane in lanes.items():
        here = edit.snapshot
        cards = [moved_copy(card, lane, steps, ids, here) for card in arriving.cards(old)]
        put_row_before(edit, cards, here.cards(lane), None)
        ids |= {card.id: copied.id for card, copied in zip(arriving.cards(old), cards, strict=True)}
    tie_copies(edit, journey, arriving, ids)
    for curve in arriving.all(Curve):
        _join_curve(edit, journey, arriving, curve, {**ids, **lanes}, steps)


def _join_curve(
    edit: Edit, journey: str, arriving: Snapshot, curve: Curve, ids: Mapping[str, str], steps: Ids
) -> None:
    """The points of a curve on that of the same persona and state, or on a new one; a step keeps the point it has."""
    persona = ids.get(curve.persona or "")
    known = [
        one for one in edit.snapshot.curves(journey) if (one.persona, one.state) == (persona, curve.state)
    ]
    if known:
        home = known[0]
    else:
        lane = ids.get(curve.lane or "")
        fresh = replace(
            curve, id=new_id(), journey=journey, persona=persona, lane=lane, origin="", provenance=NOTHING
        )
        home = put_before(edit, fresh, edit.snapshot.curves(journey), None)
    taken = {point.step for point in edit.snapshot.emotions(home.id)}
    points = [point for point in arriving.emotions(curve.id) if steps[point.step] not in taken]
    edit.put(
        *(replace(point, id=new_id(), curve=home.id, step=steps[point.step], origin="") for point in points)
    )
