"""Items that were placed one by one, gathered in a group as large as they are."""

from collections.abc import Sequence
from dataclasses import replace

from journey_studio.layout.shapes import moved
from journey_studio.scene import Group, Item, Path
from journey_studio.scene.search import bounds


def gathered(owner: str, role: str, items: Sequence[Item], name: str) -> Group:
    """A group that takes exactly the rectangle of its items, which keep their place."""
    boxes = [bounds(item) for item in items]
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    width, height = max(box.right for box in boxes) - left, max(box.bottom for box in boxes) - top
    inside = tuple(shifted(item, -left, -top) for item in items)
    return Group(owner, role, left, top, width, height, inside, name)


def shifted(item: Item, dx: float, dy: float) -> Item:
    """The item somewhere else."""
    if isinstance(item, Path):
        return replace(item, commands=moved(item.commands, dx, dy))
    return replace(item, x=round(item.x + dx, 3), y=round(item.y + dy, 3))
