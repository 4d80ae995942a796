"""Short parts on one page: what needs no page of its own stands below what comes before it."""

from collections.abc import Sequence
from dataclasses import replace

from journey_studio.scene import Box, Group

BETWEEN = 34.0
"""The room in px between two parts on one page."""


def used(page: Group) -> float:
    """The height in px down to the lowest block of a page."""
    return max((item.y + item.height for item in page.items if isinstance(item, Group | Box)), default=0.0)


def together(
    first: Sequence[Group], second: Sequence[Group], height: float
) -> tuple[list[Group], list[Group]]:
    """The pages of two parts, `height` px each; a second part of one page is put below the first where both fit."""
    if first and len(second) == 1 and (top := used(first[-1]) + BETWEEN) + used(second[0]) <= height:
        both = replace(first[-1], items=(*first[-1].items, *lowered(second[0], top).items))
        return [*first[:-1], both], []
    return list(first), list(second)


def lowered(page: Group, by: float) -> Group:
    """A page whose blocks stand lower by so many px."""
    items = tuple(
        replace(item, y=item.y + by) if isinstance(item, Group | Box) else item for item in page.items
    )
    return replace(page, items=items)
