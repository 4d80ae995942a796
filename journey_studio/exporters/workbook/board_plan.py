"""Where things stand on the Board sheet: column widths, and which row of its lane a card takes."""

from collections.abc import Iterable

from journey_studio.exporters.workbook.content import Content
from journey_studio.layout.grid import step_width
from journey_studio.layout.measures import STEP_WIDTH
from journey_studio.model import Card

LANE_COLUMN = 1
FIRST_STEP = 2
LANE_UNITS = 20.0
STEP_UNITS = 30.0
"""Widths in Excel's column units, of a step that is as wide as steps usually are."""

_LEAST_COLUMNS = 4
_TITLE_COLUMNS = 6

Placed = tuple[Card, int, int]
"""A card with the first and the last column it covers, steps counted from 0."""


def last_column(content: Content) -> int:
    """The sheet column where the board ends; an empty board keeps room for its title."""
    return max(LANE_COLUMN + len(content.columns), _LEAST_COLUMNS)


def title_end(content: Content) -> int:
    """The sheet column where the title block ends: it stays readable without scrolling."""
    return min(last_column(content), _TITLE_COLUMNS)


def units(content: Content, column: int) -> float:
    """The width of a sheet column: a step takes as much more or less than usual as it does on the board."""
    number = column - FIRST_STEP
    if column == LANE_COLUMN:
        return LANE_UNITS
    if number >= len(content.columns):
        return STEP_UNITS
    return round(STEP_UNITS * step_width(content.columns[number][1]) / STEP_WIDTH, 2)


def width(content: Content, first: int, last: int) -> float:
    """The column units from one sheet column to another, both included."""
    return sum(units(content, column) for column in range(first, last + 1))


def rows_of_cards(content: Content, cards: Iterable[Card]) -> list[list[Placed]]:
    """The cards of a lane in rows: each below those of its steps that come before it."""
    filled = [0] * len(content.columns)
    rows: list[list[Placed]] = []
    for card in cards:
        first, last = content.span(card)
        row = max(filled[first : last + 1])
        filled[first : last + 1] = [row + 1] * (last + 1 - first)
        if row == len(rows):
            rows.append([])
        rows[row].append((card, first, last))
    return rows
