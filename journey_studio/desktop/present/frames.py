"""The frames of a presentation: stage by stage, and of a stage that is larger than the window, one part after the other."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize

from journey_studio.desktop.canvas import View
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.desktop.canvas.view import LARGEST
from journey_studio.layout.measures import SMALLEST_TEXT, STEP_WIDTH
from journey_studio.scene import Group

LINES = 50
"""The smallest words are a fiftieth of the window's height: they are read from eight heights away."""

_OVERLAP = 0.2
_FAR_DOWN = -1e6


@dataclass(frozen=True, slots=True)
class Frame:
    """A stage and a view that shows it, or a part of it."""

    stage: str
    view: View


def readable_scale(height: float) -> float:
    """The scale at which the smallest words of a board are a fiftieth of a height in px; at most 400 %."""
    return min(height / LINES / SMALLEST_TEXT, LARGEST)


def frames(index: SceneIndex, window: QSize, scale: float) -> list[Frame]:
    """The frames of a board from the first stage to the last; within a stage down first, then on to the right."""
    down = list(_down(index, window.height(), scale))
    return [
        Frame(stage.owner, View(scale, round(x), round(y)))
        for stage in index.stages_in(0.0, index.scene.width)
        for x in _across(index, stage, window.width(), scale)
        for y in down
    ]


def first_of(found: Sequence[Frame], stage: str) -> int:
    """The place of the first frame of a stage; 0 where it has none."""
    return next((number for number, frame in enumerate(found) if frame.stage == stage), 0)


def part_with(parts: Sequence[Frame], part: int, place: QRectF, height: float) -> int:
    """The part of a stage, as far right as the one at `part`, in which a place of the board ends above a height in px."""
    level = [number for number, each in enumerate(parts) if each.view.tx == parts[part].view.tx]
    seen = (number for number in level if parts[number].view.rect_to_view(place).bottom() <= height)
    return next(seen, level[-1])


def _across(index: SceneIndex, stage: Group, width: float, scale: float) -> Iterator[float]:
    """Where the board lies from left to right: a stage that fits is in the middle, as far as there is board on both sides."""
    labels, board = index.label_width * scale, index.scene.width * scale
    left, right = stage.x * scale, (stage.x + stage.width) * scale
    room = max(width - labels, 1.0)
    if board <= width:
        yield (width - board) / 2
    elif right - left <= room:
        yield min(max(labels + room / 2 - (left + right) / 2, width - board), 0.0)
    else:
        first, last = labels - left, width - right
        step = room - min(STEP_WIDTH * scale, room / 2)
        yield from _stops(first, last, step)


def _down(index: SceneIndex, height: float, scale: float) -> Iterator[float]:
    """Where the board lies from the top down, below head and pinned lanes."""
    board = index.scene.height * scale
    room = max(height - Sticky.of(index, View(scale, 0.0, _FAR_DOWN)).bottom, height / 4)
    if board <= height:
        yield 0.0
    else:
        yield from _stops(0.0, height - board, room * (1 - _OVERLAP))


def _stops(first: float, last: float, step: float) -> Iterator[float]:
    """Places from the first to the last, evenly, none farther than a step from the one before."""
    count = max(math.ceil(abs(last - first) / step), 1)
    yield from (first + (last - first) * number / count for number in range(count + 1))
