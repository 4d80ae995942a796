"""Where the layout put each thing: rectangles on the page by role and owner."""

from dataclasses import dataclass

from journey_studio.scene import Group, Scene


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle in px from the page's corner."""

    x: float
    y: float
    width: float
    height: float

    def within(self, other: "Place") -> "Place":
        """The same rectangle from the corner of another one."""
        return Place(self.x - other.x, self.y - other.y, self.width, self.height)


def places_of(scene: Scene) -> dict[tuple[str, str], Place]:
    """The place of each group by its role and owner; the first one where an owner is drawn in parts."""
    found: dict[tuple[str, str], Place] = {}
    waiting: list[tuple[Group, float, float]] = [(scene.root, 0.0, 0.0)]
    while waiting:
        group, x, y = waiting.pop()
        here = Place(x + group.x, y + group.y, group.width, group.height)
        found.setdefault((group.role, group.owner), here)
        waiting += [(item, here.x, here.y) for item in reversed(group.items) if isinstance(item, Group)]
    return found
