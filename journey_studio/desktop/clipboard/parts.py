"""Stages, steps and lanes by clipboard: copied whole to another place, map or window, or made of a list, one a line."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from journey_studio.desktop.canvas.gestures.selecting import selected_records
from journey_studio.desktop.clipboard import MIME
from journey_studio.desktop.clipboard.fragment import read, written
from journey_studio.desktop.clipboard.lazy import put_on_clipboard
from journey_studio.desktop.clipboard.part_fragment import Part, part_fragment
from journey_studio.desktop.clipboard.part_joining import join_lane, join_stage, join_step
from journey_studio.desktop.words import tr
from journey_studio.desktop.work.pasted import branches
from journey_studio.document import Edit
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.model import InvalidValue, Lane, Record, Snapshot, Stage, Step
from journey_studio.model.kinds import lane_kind
from journey_studio.model.rules import clean_text

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

PART = "application/x-journey-studio-part"
"""Beside our own format: which of its records was copied whole."""


def copy(canvas: "BoardCanvas") -> bool:
    """Put the stage, step or lane that is selected alone on the clipboard. False where there is none."""
    part = selected_part(canvas)
    if part is not None:
        data = QMimeData()
        fragment = part_fragment(canvas.document.snapshot, canvas.journey, part)
        data.setData(MIME, written(fragment, canvas.document.ledger.asset))
        data.setData(PART, part.id.encode())
        data.setText(part.name if isinstance(part, Lane) else part.title)
        put_on_clipboard(data)
    return part is not None


def takes(canvas: "BoardCanvas", data: QMimeData) -> bool:
    """Whether a paste would make parts: of a part that was copied, or of several lines while a header is selected."""
    if data.hasFormat(PART):
        return True
    foreign = not data.hasFormat(MIME) and data.hasText() and "\t" not in data.text().strip()
    return foreign and selected_part(canvas) is not None and len(branches(clean_text(data.text()))) > 1


def paste(canvas: "BoardCanvas", data: QMimeData) -> list[str]:
    """Put what was copied behind what is selected, as one edit, and select it. The ids of what is new.

    Raises `InvalidValue` where it cannot be.
    """
    if not data.hasFormat(PART):
        made = _paste_list(canvas, clean_text(data.text()))
    else:
        arriving, pictures = read(bytes(data.data(MIME).data()))
        for picture in pictures:
            canvas.document.ledger.add_asset(picture)
        made = [_paste_part(canvas, arriving, bytes(data.data(PART).data()).decode("ascii", "replace"))]
    canvas.select(made)
    canvas.bring_into_view(made[0])
    return made


def selected_part(canvas: "BoardCanvas") -> Part | None:
    """The stage, step or lane that is selected alone."""
    records = selected_records(canvas)
    first: Record | None = records[0] if len(records) == 1 else None
    return first if isinstance(first, Stage | Step | Lane) else None


def _paste_part(canvas: "BoardCanvas", arriving: Snapshot, key: str) -> str:
    part, journey = arriving.find(key), canvas.journey
    if not isinstance(part, Stage | Step | Lane):
        raise InvalidValue(tr("What was copied is not whole; copy it again."))
    snapshot, chosen = canvas.document.snapshot, selected_part(canvas)
    with canvas.document.edit(f"Paste {part.noun}") as edit:
        if isinstance(part, Lane):
            lanes = [lane.id for lane in snapshot.lanes(journey)]
            return join_lane(edit, journey, arriving, key, _behind(lanes, chosen)).id
        stages = [stage.id for stage in snapshot.stages(journey)]
        home = snapshot.get(Stage, chosen.stage) if isinstance(chosen, Step) else chosen
        if isinstance(part, Stage):
            return join_stage(edit, journey, arriving, key, _behind(stages, home)).id
        if not stages:
            raise InvalidValue(tr("Add a stage first: a step belongs to one."))
        stage = home if isinstance(home, Stage) else snapshot.stages(journey)[-1]
        steps = [step.id for step in snapshot.of_owner(Step, stage.id)]
        return join_step(edit, arriving, key, stage, _behind(steps, chosen)).id


def _paste_list(canvas: "BoardCanvas", text: str) -> list[str]:
    """A stage, step or lane for each line, like what is selected and behind it; lines indented below a stage are its steps."""
    part, lines = selected_part(canvas), branches(text)
    if part is None:
        raise InvalidValue(tr("Select the header of a stage, a step or a lane first."))
    siblings = [item.id for item in canvas.document.snapshot.of_owner(type(part), part.owner_id)]
    before = _behind(siblings, part)
    with canvas.document.edit(f"Paste {len(lines)} {part.noun}s") as edit:
        return [_made(edit, part, title, steps, before) for title, steps in lines]


def _made(edit: Edit, part: Part, title: str, steps: list[str], before: str | None) -> str:
    owner = {part.parent: part.owner_id}
    if isinstance(part, Lane):
        return add(edit, "lane", {**owner, **_lane_of(title)}, before).id
    made = add(edit, part.noun, {**owner, "title": title}, before).id
    if isinstance(part, Stage) and steps:
        change(edit, edit.snapshot.of_owner(Step, made)[0].id, {"title": steps[0]})
        for step in steps[1:]:
            add(edit, "step", {"stage": made, "title": step})
    return made


def _lane_of(words: str) -> dict[str, str]:
    """A kind of lane by its name; any other words are the title of a lane for notes."""
    try:
        return {"kind": lane_kind(words)}
    except InvalidValue:
        return {"kind": "free text", "title": words}


def _behind(order: list[str], chosen: Record | None) -> str | None:
    return dict(pairwise(order)).get(chosen.id) if chosen is not None else None
