"""The head of a board: a row of stage chevrons, each as wide as its steps, and a row of step titles."""

from journey_studio.layout.band import stage_lines
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import (
    CHEVRON,
    HINT,
    LABEL_WIDTH,
    STAGE_GAP,
    STAGE_HEIGHT,
    STAGE_TITLE,
    STEP_TITLE,
)
from journey_studio.layout.shapes import polygon
from journey_studio.model import Stage, Step
from journey_studio.scene import Group, Path

_INSET = 20.0


def stages_row(journey: str, grid: Grid, ink: Ink) -> Group:
    """The stages from left to right, in boxes as high as the longest title needs, at least 40 px."""
    rooms = _rooms(grid)
    titles = [
        ink.text(stage.title, STAGE_TITLE, ink.theme.stage_text, 0, 0, room - 2 * _INSET - STAGE_GAP)
        for (stage, _), room in zip(grid.stages, rooms, strict=True)
    ]
    height = max([STAGE_HEIGHT, *(text.height + 18 for text in titles)])
    groups, x = [], LABEL_WIDTH
    for number, ((stage, _), room) in enumerate(zip(grid.stages, rooms, strict=True)):
        place = (grid.before + number, grid.total or len(rooms))
        groups.append(_stage(stage, place, x, room, height, ink))
        x += room
    return Group(f"{journey}/stages", "stages", 0, 0, grid.width, height, tuple(groups), "Stages")


def _rooms(grid: Grid) -> list[float]:
    """How wide each stage is: from its first column to its last."""
    rooms, column = [], 0
    for _, steps in grid.stages:
        rooms.append(grid.left(column + len(steps)) - grid.left(column))
        column += len(steps)
    return rooms


def _stage(stage: Stage, place: tuple[int, int], x: float, room: float, height: float, ink: Ink) -> Group:
    number, count = place
    left, right, middle = STAGE_GAP / 2, room - STAGE_GAP / 2, height / 2
    outline = [
        (left, 0.0),
        (right - CHEVRON, 0.0),
        (right, middle),
        (right - CHEVRON, height),
        (left, height),
    ]
    if number:
        outline.append((left + CHEVRON, middle))
    text = ink.text(stage.title, STAGE_TITLE, ink.theme.stage_text, _INSET, 0, room - 2 * _INSET - STAGE_GAP)
    title = ink.text(stage.title, STAGE_TITLE, text.colour, text.x, (height - text.height) / 2, text.width)
    name = f"Stage {number + 1} of {count}: {stage.title or 'without a title'}"
    bar = Path(polygon(outline), fill=ink.theme.stage(number))
    return Group(stage.id, "stage", x, 0, room, height, (bar, title), name)


def steps_row(journey: str, grid: Grid, ink: Ink, *, hints: bool) -> Group | None:
    """The titles of the steps; None where no step has one, unless `hints` show where one could be typed."""
    if not (hints or any(step.title for step in grid.steps)):
        return None
    groups = [_step(step, grid, column, hints, ink) for column, step in enumerate(grid.steps)]
    height = max(group.height for group in groups)
    items = (*stage_lines(grid, height, ink.theme), *groups)
    return Group(f"{journey}/steps", "steps", 0, 0, grid.width, height, items, "Steps")


def _step(step: Step, grid: Grid, column: int, hints: bool, ink: Ink) -> Group:
    style, words = (STEP_TITLE, step.title) if step.title or not hints else (HINT, f"Step {column + 1}")
    text = ink.text(words, style, ink.theme.muted, 14, 10, grid.room(column) - 28)
    height, name = text.height + 19, f"Step: {grid.names[column]}"
    return Group(step.id, "step", grid.left(column), 0, grid.room(column), height, (text,), name)
