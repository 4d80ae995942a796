"""Adding to the board by key or menu: each makes one record in its place, selects it and opens the editor on it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.cells import selected_cell
from journey_studio.desktop.canvas.editing import open_editor
from journey_studio.desktop.canvas.gestures.selecting import selected_records
from journey_studio.desktop.canvas.typing_order import made
from journey_studio.model import Card, Lane, Record, Snapshot, Stage, Step
from journey_studio.model.kinds import LANE_KINDS

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


def add_stage(canvas: "BoardCanvas", after: str | None = None) -> str:
    """A stage after that one, after the selected one, or last. The id of the stage."""
    stages = canvas.document.snapshot.stages(canvas.journey)
    key = after or next((stage.id for stage in stages if stage.id in canvas.selection), None)
    return insert_stage(canvas, _following([stage.id for stage in stages], key))


def insert_stage(canvas: "BoardCanvas", before: str | None) -> str:
    """A stage in front of that one, or last. The id of the stage."""
    return _typed(canvas, *made(canvas, "stage", {"journey": canvas.journey}, before))


def add_step(canvas: "BoardCanvas", after: str | None = None) -> str:
    """A step after that one, after the selected one, or at the end of the selected or last stage. Empty without a stage."""
    snapshot = canvas.document.snapshot
    stages = snapshot.stages(canvas.journey)
    if not stages:
        return ""
    step = snapshot.get(Step, after) or _selected_step(canvas)
    chosen = next((stage.id for stage in stages if stage.id in canvas.selection), stages[-1].id)
    stage = step.stage if step else chosen
    siblings = [item.id for item in snapshot.of_owner(Step, stage)]
    return insert_step(canvas, stage, _following(siblings, step.id if step else None))


def insert_step(canvas: "BoardCanvas", stage: str, before: str | None) -> str:
    """A step of a stage in front of that one, or last. The id of the step."""
    key, group = made(canvas, "step", {"stage": stage}, before)
    canvas.select({key})
    open_editor(canvas, key, group=group)
    return key


def add_lane(canvas: "BoardCanvas", kind: str, after: str | None = None) -> str:
    """A lane of that kind after that one, after the selected one, or last; it has the name of its kind. The lane's id."""
    lanes = canvas.document.snapshot.lanes(canvas.journey)
    key = after or next((lane.id for lane in lanes if lane.id in canvas.selection), None)
    return insert_lane(canvas, kind, _following([lane.id for lane in lanes], key))


def insert_lane(canvas: "BoardCanvas", kind: str, before: str | None) -> str:
    """A lane of that kind in front of that one, or last. The lane's id."""
    values = {"journey": canvas.journey, "kind": kind}
    lane, group = made(canvas, "lane", values, before)
    canvas.select({lane})
    open_editor(canvas, lane, group=group)
    return lane


def add_card(
    canvas: "BoardCanvas", kind: str | None = None, lane: str | None = None, step: str | None = None
) -> str:
    """A card in that cell, or beside what is selected, in the lane its kind belongs to. Empty where there is no cell."""
    home = cell_for(canvas, kind, lane, step)
    if home is None:
        return ""
    row, column = home
    word = kind or LANE_KINDS[row.kind].card
    return _typed(canvas, *made(canvas, "card", {"lane": row.id, "step": column, "kind": word}))


def _typed(canvas: "BoardCanvas", key: str, group: str) -> str:
    open_editor(canvas, key, group=group, fleeting=True)
    return key


def _following(order: list[str], key: str | None) -> str | None:
    return order[order.index(key) + 1] if key in order[:-1] else None


def _selected_step(canvas: "BoardCanvas") -> Step | None:
    return next((record for record in selected_records(canvas) if isinstance(record, Step)), None)


def cell_for(
    canvas: "BoardCanvas", kind: str | None, lane: str | None, step: str | None
) -> tuple[Lane, str] | None:
    """The lane and step for a new card: as told, else those of what is selected, else the first that suit."""
    snapshot = canvas.document.snapshot
    chosen = selected_records(canvas)
    card = next((record for record in chosen if isinstance(record, Card)), None)
    steps = [item.id for item in snapshot.steps(canvas.journey)]
    column = step or (card.step if card else None) or _column_of(snapshot, chosen) or next(iter(steps), None)
    if lane is None and (cell := selected_cell(canvas)):
        lane, _, column = cell.partition("/")
    lanes = [item for item in snapshot.lanes(canvas.journey) if not item.hidden and not item.collapsed]
    wished = lane or next((item.id for item in chosen if isinstance(item, Lane)), None)
    if wished is None and card and kind in (None, card.kind):
        wished = card.lane
    row = next((item for item in lanes if item.id == wished), None) or _suited(lanes, kind)
    return (row, column) if row and column else None


def _column_of(snapshot: Snapshot, chosen: Sequence[Record]) -> str | None:
    for record in chosen:
        if isinstance(record, Step):
            return record.id
        if isinstance(record, Stage):
            return snapshot.of_owner(Step, record.id)[0].id
    return None


def _suited(lanes: list[Lane], kind: str | None) -> Lane | None:
    suited = (item for item in lanes if item.kind != "emotion" and LANE_KINDS[item.kind].card == kind)
    return next(suited, None) or next((item for item in lanes if item.kind != "emotion"), None)
