"""Short parts on one page: what needs no page of its own stands below what comes before it."""

from dataclasses import replace

from journey_studio.scene import Box, Group

BETWEEN = 34.0
"""The room in px between two parts on one page."""


def used(page: Group) -> float:
    """The height in px down to the lowest block of a page."""
    return max((item.y + item.height for item in page.items if isinstance(item, Group | Box)), default=0.0)


def below(page: Group, short: Group) -> Group:
    """A page with the blocks of a short one below its own."""
    by = used(page) + BETWEEN
    items = (replace(item, y=item.y + by) if isinstance(item, Group | Box) else item for item in short.items)
    return replace(page, items=(*page.items, *items))
