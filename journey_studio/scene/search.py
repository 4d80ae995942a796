"""Where things of a scene are: the bounds of an item, and what lies under a point."""

import itertools
import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journey_studio.scene.items import Group, Item, Path, Scene
from journey_studio.scene.text import Text

NEAR = 6.0
_ONLY_CHILDREN = frozenset({"board", "plot", "curve", "connectors", "notes"})
_ONLY_LINES = frozenset({"line", "connector"})
_ON_TOP = "notes"
_PARTS = 12


class Bounds(NamedTuple):
    """A rectangle in px."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def moved(self, dx: float, dy: float) -> "Bounds":
        """The same size somewhere else."""
        return Bounds(self.x + dx, self.y + dy, self.width, self.height)

    def joined(self, other: "Bounds") -> "Bounds":
        """The smallest rectangle around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Bounds(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)


def bounds(item: Item) -> Bounds:
    """The rectangle an item takes in its group; for a path that of its points, control points included, and half its stroke."""
    if isinstance(item, Path):
        values = [float(value) for command in item.commands for value in command[1:]]
        edge = item.stroke_width / 2 if item.stroke else 0.0
        left, top = min(values[::2], default=0.0), min(values[1::2], default=0.0)
        right, bottom = max(values[::2], default=0.0), max(values[1::2], default=0.0)
        return Bounds(left - edge, top - edge, right - left + 2 * edge, bottom - top + 2 * edge)
    if isinstance(item, Text):
        left = min((line.x for line in item.lines), default=0.0)
        right = max((line.x + line.width for line in item.lines), default=0.0)
        return Bounds(item.x + left, item.y, right - left, item.height)
    return Bounds(item.x, item.y, item.width, item.height)


def drawn_bounds(group: Group) -> Bounds:
    """The rectangle that everything in a group takes, in the coordinates of its parent."""
    boxes = [drawn_bounds(item) if isinstance(item, Group) else bounds(item) for item in group.items]
    if not boxes:
        return bounds(group)
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.joined(box)
    return whole.moved(group.x, group.y)


def groups(root: Group, x: float = 0.0, y: float = 0.0) -> Iterator[tuple[Group, Bounds]]:
    """A group and all within it, from the outside in, in drawing order, each with its place on the scene."""
    box = Bounds(x + root.x, y + root.y, root.width, root.height)
    yield root, box
    for item in root.items:
        if isinstance(item, Group):
            yield from groups(item, box.x, box.y)


def hit(scene: Scene, x: float, y: float) -> tuple[Group, ...]:
    """The groups under a point from the outermost in: the deepest chain, the topmost of equals, a note before all; empty
    off the scene.

    Boards, plots and curves are hit through what they hold, lines and connectors within 6 px of their stroke, everything
    else anywhere in its box.
    """
    return _chain(scene.root, x, y)


def _chain(group: Group, x: float, y: float) -> tuple[Group, ...]:
    if not (-NEAR <= x - group.x <= group.width + NEAR and -NEAR <= y - group.y <= group.height + NEAR):
        return ()
    inside_x, inside_y = x - group.x, y - group.y
    deepest: tuple[Group, ...] = ()
    for item in group.items:
        if not isinstance(item, Group) or not (found := _chain(item, inside_x, inside_y)):
            continue
        if len(found) >= len(deepest) or item.role == _ON_TOP:
            deepest = found
    if deepest or _holds(group, inside_x, inside_y):
        return (group, *deepest)
    return ()


def _holds(group: Group, x: float, y: float) -> bool:
    if group.role in _ONLY_CHILDREN:
        return False
    if group.role in _ONLY_LINES:
        return any(_is_near(item, x, y) for item in group.items)
    return 0 <= x <= group.width and 0 <= y <= group.height


def _is_near(item: Item, x: float, y: float) -> bool:
    if not isinstance(item, Path):
        return not isinstance(item, Group) and bounds(item).holds(x, y)
    points = flattened(item)
    return any(_distance((x, y), a, b) <= NEAR for a, b in itertools.pairwise(points))


def flattened(path: Path) -> list[tuple[float, float]]:
    """The points of a path, its curves as short straight lines."""
    points: list[tuple[float, float]] = []
    for letter, *numbers in path.commands:
        values = [float(number) for number in numbers]
        if letter == "C":
            start = points[-1]
            points.extend(_curve_point(start, values, part / _PARTS) for part in range(1, _PARTS + 1))
        elif values:
            points.append((values[0], values[1]))
    return points


def _curve_point(start: tuple[float, float], c: Sequence[float], t: float) -> tuple[float, float]:
    u = 1 - t
    weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    xs, ys = (start[0], c[0], c[2], c[4]), (start[1], c[1], c[3], c[5])
    return sum(w * x for w, x in zip(weights, xs, strict=True)), sum(
        w * y for w, y in zip(weights, ys, strict=True)
    )


def _distance(p: tuple[float, float], a: tuple[float, float], b: tuple[float, float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    share = max(0.0, min(1.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length)) if length else 0.0
    return math.hypot(p[0] - a[0] - share * dx, p[1] - a[1] - share * dy)
