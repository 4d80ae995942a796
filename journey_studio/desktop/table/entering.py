"""Putting what was entered in a cell into the map, as one edit."""

from typing import Any

from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.desktop.inspector.saving import save_values
from journey_studio.desktop.table.sheet import Line, Sheet
from journey_studio.document import Document
from journey_studio.document.moving import move
from journey_studio.model import Step

_MOVES = ("stage", "step", "lane")


def enter(document: Document, sheet: Sheet, line: Line, field: str, value: Any) -> None:
    """Set a field of a row; a stage, a step or a lane moves its card there. Raises `InvalidValue`, `NotSaved`."""
    if field not in _MOVES:
        save_values(document, [line], {field: value}, "")
        return
    place = sheet.places[line.step]
    if field == "stage":
        if value == place.stage.id:
            return
        field, value = "step", sheet.snapshot.of_owner(Step, value)[0].id
    if value != getattr(line, field):
        with document.edit(label("Move", [line])) as edit:
            move(edit, line.id, **{field: value})
