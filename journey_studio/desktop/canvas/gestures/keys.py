"""The keys that act on what is selected. Each is also an action of the window, by menu; here they work without one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from journey_studio.desktop.canvas.adding import add_card, add_lane, add_stage, add_step
from journey_studio.desktop.canvas.arranging import (
    delete_selection,
    duplicate_selection,
    grow,
    move_in_pile,
    move_selection,
    nudge_emotions,
)
from journey_studio.desktop.canvas.cells import focused_curve, selected_cell
from journey_studio.desktop.canvas.curves import (
    NEUTRAL,
    curve_for,
    is_emotion_lane,
    point_at,
    set_feeling,
)
from journey_studio.desktop.canvas.editing import current, open_editor
from journey_studio.desktop.canvas.gestures.connect_tool import ConnectTool, start_connecting
from journey_studio.desktop.canvas.gestures.selecting import selected_records
from journey_studio.desktop.canvas.noting import add_note, nudge_notes, only_notes
from journey_studio.desktop.canvas.reading import Way
from journey_studio.desktop.canvas.typing_order import typing_group
from journey_studio.desktop.canvas.wording import wording_of
from journey_studio.model import Lane, Stage, Step

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_Key, _Held = Qt.Key, Qt.KeyboardModifier
_WAYS: dict[int, Way] = {
    _Key.Key_Left: "left",
    _Key.Key_Right: "right",
    _Key.Key_Up: "up",
    _Key.Key_Down: "down",
}
_COMMAND = _Held.ControlModifier | _Held.AltModifier | _Held.MetaModifier
_PLAIN: dict[int, Callable[["BoardCanvas"], bool]] = {
    _Key.Key_Delete: delete_selection,
    _Key.Key_Backspace: delete_selection,
    _Key.Key_Return: lambda canvas: edit_selected(canvas),
    _Key.Key_Enter: lambda canvas: edit_selected(canvas),
    _Key.Key_F2: lambda canvas: edit_selected(canvas),
}
_TOOLS: dict[int, Callable[["BoardCanvas"], bool]] = {
    _Key.Key_C: start_connecting,
    _Key.Key_N: lambda canvas: bool(add_note(canvas)),
}
"""Letters are tools only on a board with stages while nothing is selected: else they would be typed."""


def handle(canvas: "BoardCanvas", event: QKeyEvent) -> bool:
    """Do what a key is for. False where it is for nothing here, and somebody else may have it."""
    if isinstance(canvas.gesture, ConnectTool):
        return canvas.gesture.key(event)
    if canvas.gesture is not None or canvas.document.read_only:
        return False
    held = event.modifiers() & ~_Held.KeypadModifier
    if event.key() in _WAYS:
        return _arrow(canvas, _WAYS[event.key()], held)
    if held == _Held.ControlModifier and event.key() == _Key.Key_D:
        return duplicate_selection(canvas)
    if held == _Held.NoModifier and event.key() in _PLAIN:
        return _PLAIN[event.key()](canvas)
    if held == _Held.NoModifier and event.key() in _TOOLS and not canvas.selection and not canvas.is_blank:
        return _TOOLS[event.key()](canvas)
    return not held & _COMMAND and event.text().isprintable() and _type(canvas, event.text())


def edit_selected(canvas: "BoardCanvas", typed: str = "") -> bool:
    """Edit the one record that is selected, or a new card or point of a curve in the empty cell that is, beginning with `typed`.

    On a board without a stage it is the first stage. False where there is none, or it has no text.
    """
    lane, _, step = selected_cell(canvas).partition("/")
    if is_emotion_lane(canvas.document.snapshot, lane):
        return feel_in_cell(canvas, lane, step, typed)
    records = selected_records(canvas)
    if (step and add_card(canvas)) or (canvas.is_blank and not records and add_stage(canvas)):
        if typed and (editor := current(canvas)):
            editor.begin(typed)
        return True
    if len(records) != 1 or wording_of(records[0]) is None:
        return False
    return open_editor(canvas, records[0].id, typed)


def feel_in_cell(canvas: "BoardCanvas", lane: str, step: str, typed: str = "") -> bool:
    """A neutral point of the first curve that has none at a step, else the point there is; typing goes on over it."""
    chosen = canvas.selection | {focused_curve(canvas)}
    curve = curve_for(canvas, canvas.document.snapshot.need(Lane, lane), chosen, step)
    there = point_at(canvas, curve, step) if curve else None
    group = "" if there else typing_group(canvas.document)
    point = there.id if there else set_feeling(canvas, lane, step, NEUTRAL, chosen, group)
    if point:
        canvas.select({point})
        canvas.bring_into_view(point)
    return bool(point) and (not (typed or there) or open_editor(canvas, point, typed, group=group))


def insert_beside(canvas: "BoardCanvas", way: Way) -> bool:
    """A new stage, step or lane behind the selected one: the first two to the right, a lane below it."""
    record = next(iter(selected_records(canvas)), None)
    if way == "right" and isinstance(record, Stage):
        return bool(add_stage(canvas, record.id))
    if way == "right" and isinstance(record, Step):
        return bool(add_step(canvas, record.id))
    if way == "down" and isinstance(record, Lane):
        return bool(add_lane(canvas, "free text", record.id))
    return False


def _arrow(canvas: "BoardCanvas", way: Way, held: Qt.KeyboardModifier) -> bool:
    up = {"up": 1.0, "down": -1.0}.get(way)
    if held == _Held.AltModifier:
        return move_selection(canvas, way)
    if held == _Held.AltModifier | _Held.ShiftModifier:
        return (
            grow(canvas, 1 if way == "right" else -1)
            if way in ("left", "right")
            else move_in_pile(canvas, way)
        )
    if held == _Held.ControlModifier | _Held.ShiftModifier:
        return insert_beside(canvas, way)
    if held in (_Held.NoModifier, _Held.ShiftModifier) and only_notes(canvas):
        return nudge_notes(canvas, way, 10.0 if held else 1.0)
    if up is not None and held in (_Held.NoModifier, _Held.ShiftModifier):
        return nudge_emotions(canvas, up / 10 if held else up)
    return False


def _type(canvas: "BoardCanvas", text: str) -> bool:
    """Begin to type over the text of what is selected; a space is no beginning."""
    return bool(text.strip()) and edit_selected(canvas, text)
