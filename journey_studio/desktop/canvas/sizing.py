"""How wide columns and how high rows are: set, a little more or less, or as their content needs."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.gestures.selecting import selected_records
from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.desktop.canvas.locking import may_restructure
from journey_studio.layout.fitting import fitting_width
from journey_studio.layout.grid import step_width
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import CURVE_HEIGHT, LANE_HEIGHT, LANE_PADDING, NARROWEST_STEP
from journey_studio.model import Lane, Record, Stage, Step
from journey_studio.scene.search import groups

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

Part = Step | Lane
"""What has a size of its own."""

WIDEST, HIGHEST = 1_200.0, 2_000.0
_NOTCH = 16.0


def resize(canvas: "BoardCanvas", sizes: Mapping[str, float], group: str = "") -> None:
    """Give steps their width and lanes their height in px, as one edit; 0 is what they usually have."""
    snapshot = canvas.document.snapshot
    found = [record for key in sizes if isinstance(record := snapshot.find(key), Step | Lane)]
    changed = [new for old in found if (new := _sized(old, sizes[old.id])) != old]
    if changed:
        with canvas.document.edit(label("Resize", changed), group) as edit:
            edit.put(*changed)


def grow_selection(canvas: "BoardCanvas", sign: int, group: str = "") -> bool:
    """Selected columns 16 px wider, selected rows 16 px higher, or less with `sign` −1. False where none is selected."""
    parts = sized_parts(canvas)
    if parts and may_restructure(canvas):
        sizes = {part.id: _bounded(canvas, part, _size_of(canvas, part) + sign * _NOTCH) for part in parts}
        resize(canvas, sizes, group)
    return bool(parts)


def fit_selection(canvas: "BoardCanvas") -> bool:
    """Selected columns and rows as their content needs. False where none is selected."""
    parts = sized_parts(canvas)
    if parts and may_restructure(canvas):
        fit(canvas, parts)
    return bool(parts)


def fit(canvas: "BoardCanvas", parts: Iterable[Part]) -> None:
    """Steps as wide as the titles in them, lanes as high as their cards, as one edit."""
    snapshot, ink = canvas.document.snapshot, Ink(canvas.theme, canvas.shaper)
    sizes = {part.id: fitting_width(snapshot, part, ink) if isinstance(part, Step) else 0.0 for part in parts}
    resize(canvas, sizes)


def sized_parts(canvas: "BoardCanvas") -> list[Part]:
    """The selected steps and lanes, and the steps of the selected stages."""
    snapshot = canvas.document.snapshot
    parts: dict[str, Part] = {}
    for record in selected_records(canvas):
        steps: Iterable[Record] = (
            snapshot.of_owner(Step, record.id) if isinstance(record, Stage) else (record,)
        )
        parts.update({part.id: part for part in steps if isinstance(part, Step | Lane)})
    return list(parts.values())


def width_within(width: float) -> float:
    """A width that a step can have, in whole px."""
    return float(round(min(max(width, NARROWEST_STEP), WIDEST)))


def height_within(canvas: "BoardCanvas", lane: str, height: float) -> float:
    """A height that a lane can have, in whole px; 0 where its content would need as much or more."""
    return float(round(min(height, HIGHEST))) if height > _content(canvas, lane) else 0.0


def _bounded(canvas: "BoardCanvas", part: Part, size: float) -> float:
    return width_within(size) if isinstance(part, Step) else height_within(canvas, part.id, size)


def _size_of(canvas: "BoardCanvas", part: Part) -> float:
    if isinstance(part, Step):
        return step_width(part)
    row = canvas.rect_of(part.id)
    return row.height() if row else part.height


def _sized(part: Part, size: float) -> Part:
    return replace(part, width=size) if isinstance(part, Step) else replace(part, height=size)


def _content(canvas: "BoardCanvas", lane: str) -> float:
    """How high the cards of a lane reach; of a lane of curves, how high it is at least."""
    row = canvas.index.groups.get(lane) if canvas.index else None
    least = CURVE_HEIGHT if canvas.document.snapshot.need(Lane, lane).kind == "emotion" else LANE_HEIGHT
    if row is None:
        return least
    bottoms = [box.bottom for group, box in groups(row) if group.role == "card"]
    return max([least, *(bottom - row.y + LANE_PADDING for bottom in bottoms)])
