"""What every lane stands on: a band across the board, the lines between stages, and the label at its left."""

from dataclasses import replace

from journey_studio.layout.grid import Grid
from journey_studio.layout.icons import icon
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import (
    BAR_WIDTH,
    CAPTION,
    ICON,
    LABEL_INDENT,
    LABEL_INSET,
    LABEL_WIDTH,
    LANE_PADDING,
    LANE_TITLE,
    SLIM_LANE_HEIGHT,
)
from journey_studio.layout.theme import Theme
from journey_studio.model import Lane
from journey_studio.model.kinds import CARD_KINDS, LANE_KINDS
from journey_studio.scene import Box, Group, Item, Path

_PIN = 13.0


def band(grid: Grid, number: int, height: float, theme: Theme) -> tuple[Item, ...]:
    """A ground that alternates from lane to lane, a hairline above it, and hairlines between stages."""
    return (*ground(grid, number, height, theme), *stage_lines(grid, height, theme))


def ground(grid: Grid, number: int, height: float, theme: Theme) -> tuple[Item, ...]:
    """The band without the lines between stages."""
    fill = lane_ground(number, theme)
    return Box(0, 0, grid.width, height, fill), Box(0, 0, grid.width, theme.line, theme.hairline)


def lane_ground(number: int, theme: Theme) -> str:
    """The colour a lane stands on."""
    return theme.canvas if number % 2 else theme.surface


def stage_lines(grid: Grid, height: float, theme: Theme) -> tuple[Item, ...]:
    """The lines between stages, as one path; nothing for a single stage."""
    commands: list[tuple[str | float, ...]] = []
    for x in grid.boundaries:
        commands += [("M", x, 0.0), ("L", x, height)]
    return (Path(tuple(commands), stroke=theme.hairline, stroke_width=theme.line),) if commands else ()


def label_group(lane: Lane, ink: Ink) -> Group:
    """Icon and name of a lane, as high as they need; a pin behind the name of one that stays in sight."""
    left, top = LABEL_INSET + LABEL_INDENT, LANE_PADDING + 1
    room = LABEL_WIDTH - left - 6 - (_PIN + 4 if lane.pinned else 0)
    title = ink.text(lane.name, LANE_TITLE, ink.theme.text, left, top, room)
    picture = icon(LANE_KINDS[lane.kind].icon, LABEL_INSET, top + 1, ICON, lane_colour(lane, ink.theme))
    pin = [_pin(lane, top + 2, ink)] if lane.pinned else []
    height = title.height + 2 * LANE_PADDING
    return Group(f"{lane.id}/label", "label", 0, 0, LABEL_WIDTH, height, (title, picture, *pin), lane.name)


def _pin(lane: Lane, y: float, ink: Ink) -> Group:
    shape = icon("pin", 0, 0, _PIN, ink.theme.muted)
    return Group(f"{lane.id}/pin", "pin", LABEL_WIDTH - _PIN - 6, y, _PIN, _PIN, (shape,), "Stays in sight")


def lane_colour(lane: Lane, theme: Theme) -> str:
    """The strong colour of a kind of lane: that of its cards, the accent for curves."""
    kind = LANE_KINDS[lane.kind]
    return theme.accent if kind.own else theme.families[CARD_KINDS[kind.card].family].bar


def with_bar(label: Group, lane: Lane, height: float, theme: Theme) -> Group:
    """The label as high as its lane, with a bar along the outer edge in the colour of the lane's kind."""
    bar = Box(0, 1, BAR_WIDTH, height - 1, lane_colour(lane, theme))
    return replace(label, height=height, items=(bar, *label.items))


def slim_lane(lane: Lane, count: str, grid: Grid, number: int, ink: Ink) -> Group:
    """A collapsed lane: its name and how much it holds, in one slim row."""
    label = label_group(lane, ink)
    height = max(SLIM_LANE_HEIGHT, label.height)
    room = grid.width - LABEL_WIDTH - 2 * LABEL_INSET - LABEL_INDENT
    left, middle = LABEL_WIDTH + LABEL_INSET, LANE_PADDING + 1 + CAPTION.leading / 2
    words = ink.text(count, CAPTION, ink.theme.muted, left + LABEL_INDENT, LANE_PADDING + 1, room)
    chevron = icon("chevron-right", left, middle - ICON / 2, ICON, ink.theme.muted)
    label = with_bar(label, lane, height, ink.theme)
    items = (*band(grid, number, height, ink.theme), label, chevron, words)
    return Group(lane.id, "lane", 0, 0, grid.width, height, items, f"Lane: {lane.name}, collapsed, {count}")
