"""What every lane stands on: a band across the board, the lines between stages, and the label at its left."""

from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import (
    CAPTION,
    LABEL_INSET,
    LABEL_WIDTH,
    LANE_PADDING,
    LANE_TITLE,
    SLIM_LANE_HEIGHT,
)
from journey_studio.layout.theme import Theme
from journey_studio.model import Lane
from journey_studio.scene import Box, Group, Item, Path


def band(grid: Grid, number: int, height: float, theme: Theme) -> tuple[Item, ...]:
    """A ground that alternates from lane to lane, a hairline above it, and hairlines between stages."""
    return (*ground(grid, number, height, theme), *stage_lines(grid, height, theme))


def ground(grid: Grid, number: int, height: float, theme: Theme) -> tuple[Item, ...]:
    """The band without the lines between stages."""
    fill = lane_ground(number, theme)
    return Box(0, 0, grid.width, height, fill), Box(0, 0, grid.width, 1, theme.hairline)


def lane_ground(number: int, theme: Theme) -> str:
    """The colour a lane stands on."""
    return theme.canvas if number % 2 else theme.surface


def stage_lines(grid: Grid, height: float, theme: Theme) -> tuple[Item, ...]:
    """The lines between stages, as one path; nothing for a single stage."""
    commands: list[tuple[str | float, ...]] = []
    for x in grid.boundaries:
        commands += [("M", x, 0.0), ("L", x, height)]
    return (Path(tuple(commands), stroke=theme.hairline),) if commands else ()


def label_group(lane: Lane, ink: Ink) -> Group:
    """The name of a lane, as high as it needs."""
    room = LABEL_WIDTH - LABEL_INSET - 10
    title = ink.text(lane.name, LANE_TITLE, ink.theme.text, LABEL_INSET, LANE_PADDING + 1, room)
    height = title.height + 2 * LANE_PADDING
    return Group(f"{lane.id}/label", "label", 0, 0, LABEL_WIDTH, height, (title,), lane.name)


def slim_lane(lane: Lane, count: str, grid: Grid, number: int, ink: Ink) -> Group:
    """A collapsed lane: its name and how much it holds, in one slim row."""
    label = label_group(lane, ink)
    height = max(SLIM_LANE_HEIGHT, label.height)
    room = grid.width - LABEL_WIDTH - 2 * LABEL_INSET
    words = ink.text(count, CAPTION, ink.theme.muted, LABEL_WIDTH + LABEL_INSET, LANE_PADDING + 1, room)
    items = (*band(grid, number, height, ink.theme), label, words)
    return Group(lane.id, "lane", 0, 0, grid.width, height, items, f"Lane: {lane.name}, collapsed, {count}")
