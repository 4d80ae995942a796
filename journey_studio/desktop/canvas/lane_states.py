"""Lanes folded to a slim row, kept in sight, or put out of sight and brought back."""

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from journey_studio.desktop.canvas.gestures.selecting import selected_records
from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.desktop.words import counted, tr
from journey_studio.document.changing import change
from journey_studio.model import Lane
from journey_studio.model.wording import isolated

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

State = Literal["collapsed", "pinned"]
_VERBS: dict[State, tuple[str, str]] = {"collapsed": ("Collapse", "Expand"), "pinned": ("Pin", "Unpin")}


def selected_lanes(canvas: "BoardCanvas") -> list[Lane]:
    """The selected lanes from top to bottom."""
    chosen = {record.id for record in selected_records(canvas) if isinstance(record, Lane)}
    return [lane for lane in canvas.document.snapshot.lanes(canvas.journey) if lane.id in chosen]


def toggle(canvas: "BoardCanvas", state: State) -> bool:
    """Put the selected lanes in a state, or out of it where the first of them is in it. False where none is selected."""
    lanes = selected_lanes(canvas)
    if lanes:
        on = not getattr(lanes[0], state)
        with canvas.document.edit(label(_VERBS[state][0 if on else 1], lanes)) as edit:
            for lane in lanes:
                change(edit, lane.id, {state: on})
    return bool(lanes)


def expand(canvas: "BoardCanvas", key: str) -> None:
    """Open a lane that is folded to a slim row."""
    lane = canvas.document.snapshot.get(Lane, key)
    if lane is not None and lane.collapsed:
        with canvas.document.edit(label("Expand", [lane])) as edit:
            change(edit, key, {"collapsed": False})


def hide(canvas: "BoardCanvas") -> bool:
    """Put the selected lanes out of sight, and say so. False where none is selected."""
    lanes = selected_lanes(canvas)
    if lanes:
        with canvas.document.edit(label("Hide", lanes)) as edit:
            edit.put(*(replace(lane, hidden=True) for lane in lanes))
        name = isolated(lanes[0].name) if len(lanes) == 1 else counted(len(lanes), tr("lane"), tr("lanes"))
        canvas.told.emit(
            tr("“{name}” is hidden; Structure > Hidden lanes brings it back.").format(name=name), "undo"
        )
    return bool(lanes)


def hidden_lanes(canvas: "BoardCanvas") -> list[Lane]:
    """The lanes that are out of sight, from top to bottom."""
    return [lane for lane in canvas.document.snapshot.lanes(canvas.journey) if lane.hidden]


def show(canvas: "BoardCanvas", *keys: str) -> None:
    """Bring hidden lanes back, all of them where none is named, and select them."""
    lanes = [lane for lane in hidden_lanes(canvas) if not keys or lane.id in keys]
    if lanes:
        with canvas.document.edit(label("Show", lanes)) as edit:
            edit.put(*(replace(lane, hidden=False) for lane in lanes))
        canvas.select([lane.id for lane in lanes])
        canvas.bring_into_view(lanes[0].id)
