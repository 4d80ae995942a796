"""What holds for every scene, and ways to find things in one."""

from itertools import combinations

from journey_studio.scene import Group, Item, Path, Scene, Text
from journey_studio.scene.search import Bounds, bounds, groups

TOLERANCE = 1.6  # strokes reach half their width over an edge


def of_role(scene: Scene, role: str) -> dict[str, tuple[Group, Bounds]]:
    """The groups of a role by owner, each with its place on the scene."""
    return {group.owner: (group, box) for group, box in groups(scene.root) if group.role == role}


def words(group: Group) -> list[str]:
    """Every text in a group, in drawing order."""
    found = []
    for item in group.items:
        if isinstance(item, Text):
            found.append(item.text)
        elif isinstance(item, Group):
            found += words(item)
    return found


def overlap(one: Bounds, other: Bounds, tolerance: float = 0.5) -> bool:
    """Whether two rectangles share more than a sliver."""
    return (
        one.x + tolerance < other.right
        and other.x + tolerance < one.right
        and one.y + tolerance < other.bottom
        and other.y + tolerance < one.bottom
    )


def overflows(scene: Scene) -> list[str]:
    """What sticks out of its group; an empty list is a scene in which nothing is clipped."""
    return [
        f"{group.role} {group.owner}: {_called(item)} at {box} in {group.width} x {group.height}"
        for group, _ in groups(scene.root)
        for item in group.items
        if _sticks_out(box := bounds(item), group)
    ]


def _sticks_out(box: Bounds, group: Group) -> bool:
    return (
        box.x < -TOLERANCE
        or box.y < -TOLERANCE
        or box.right > group.width + TOLERANCE
        or box.bottom > group.height + TOLERANCE
    )


def _called(item: Item) -> str:
    if isinstance(item, Group):
        return f"{item.role} {item.owner}"
    return repr(item.text[:30]) if isinstance(item, Text) else type(item).__name__


def covered_texts(scene: Scene) -> list[str]:
    """Texts of cards that lie on another text, icon or mark of their card."""
    found = []
    for group, _ in of_role(scene, "card").values():
        parts = [item for item in group.items if isinstance(item, Text | Path)]
        for one, other in combinations(parts, 2):
            if (isinstance(one, Text) or isinstance(other, Text)) and overlap(bounds(one), bounds(other)):
                found.append(f"{group.owner}: {_called(one)} and {_called(other)}")
    return found


def overlapping(boxes: dict[str, Bounds]) -> list[tuple[str, str]]:
    """The pairs that share room."""
    return [
        (one, other) for (one, box), (other, second) in combinations(boxes.items(), 2) if overlap(box, second)
    ]
