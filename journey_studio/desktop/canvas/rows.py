"""A row of the board, indexed by x: what a window must paint of it, and where everything in it is."""

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF

from journey_studio.desktop.canvas.far import FarRow
from journey_studio.desktop.canvas.strokes import Stroke, coarse, strokes, uprights
from journey_studio.paint.outline import NO_PEN, pen_of
from journey_studio.scene import Box, Group, Path
from journey_studio.scene.search import Bounds, drawn_bounds

BUCKET = 512.0
SELECTABLE = frozenset({"stage", "step", "card", "emotion", "connector", "sticky"})
_FLAT = frozenset({"stage", "sticky"})
_THROUGH = frozenset({"cell", "plot", "curve", "line", "connectors", "notes", "funnel"})


class Placed(NamedTuple):
    """A group to paint, `x`, `y` px from the row's corner, and the rectangle it draws on there."""

    group: Group
    x: float
    y: float
    bounds: QRectF


class Row:
    """One row of the board: its grounds, its label, its cards and everything else, all relative to its corner.

    Made once for the items of a row: a row that moved or did not change keeps it.
    """

    def __init__(self, row: Group) -> None:
        self.items = row.items
        self.grounds: list[Box] = []
        self.label: Group | None = None
        self.label_part: Placed | None = None
        self.places: dict[str, Bounds] = {}
        self.selectable: dict[str, str] = {}
        self.cards: list[Placed] = []
        self.rules: list[QLineF] = []
        self.paths: list[tuple[Path, float, float]] = []
        self.rule_pen = NO_PEN
        self._parts: dict[int, list[tuple[int, Placed | Stroke]]] = {}
        self._count = 0
        self._gather(row, 0.0, 0.0, row.width)
        self.cards.sort(key=lambda card: card.x)
        self._lefts = [card.x for card in self.cards]
        self._widest = max((card.group.width for card in self.cards), default=0.0)
        self._rule_lefts = [line.x1() for line in self.rules]

    def cards_in(self, near: QRectF) -> list[Placed]:
        """The cards that reach into a rectangle of the row, from left to right."""
        first = bisect_left(self._lefts, near.left() - self._widest)
        last = bisect_right(self._lefts, near.right())
        return [card for card in self.cards[first:last] if card.bounds.intersects(near)]

    def rules_in(self, near: QRectF) -> list[QLineF]:
        """The upright lines between stages in a rectangle of the row."""
        first = bisect_left(self._rule_lefts, near.left() - 1)
        return self.rules[first : bisect_right(self._rule_lefts, near.right() + 1)]

    def parts_in(self, near: QRectF) -> list[Placed | Stroke]:
        """Everything but cards, grounds, upright lines and label in a rectangle of the row, in drawing order."""
        first, last = int(near.left() // BUCKET), int(near.right() // BUCKET)
        found: dict[int, Placed | Stroke] = {}
        for key in range(first, last + 1):
            found.update(self._parts.get(key, ()))
        return [found[order] for order in sorted(found) if found[order].bounds.intersects(near)]

    @cached_property
    def far(self) -> FarRow:
        """The row as it is seen from far away."""
        flat = [(part.group, part.bounds) for parts in self._parts.values() for _, part in parts
                  if isinstance(part, Placed) and part.group.role in _FLAT]  # fmt: skip
        boxes = [(card.group, card.bounds) for card in self.cards]
        lines = (entry for entry in self.paths if not entry[0].dash or entry[0].stroke_width >= 2)
        return FarRow([*boxes, *flat], [part for entry in lines for part in coarse(*entry)])

    def _gather(self, group: Group, x: float, y: float, width: float) -> None:
        for item in group.items:
            if isinstance(item, Group):
                self._gather_group(item, x, y, width)
            elif isinstance(item, Box) and item.fill and item.width >= width and group.role == "lane":
                self.grounds.append(item)
            elif isinstance(item, Path):
                self._gather_path(item, x, y)
            else:
                self._place(Group("", "part", 0, 0, 0, 0, (item,)), x, y)

    def _gather_path(self, path: Path, x: float, y: float) -> None:
        if lines := uprights(path, x, y):
            self.rules, self.rule_pen = lines, pen_of(path)
            return
        self.paths.append((path, x, y))
        for stroke in strokes(path, x, y):
            self._keep(stroke)

    def _gather_group(self, group: Group, x: float, y: float, width: float) -> None:
        box = Bounds(x + group.x, y + group.y, group.width, group.height)
        self.places.setdefault(group.owner, box)
        if group.role in SELECTABLE:
            self.selectable[group.owner] = group.name
        if group.role == "label":
            self.label, self.label_part = group, _placed(group, x, y)
        elif group.role == "card":
            self.cards.append(Placed(group, box.x, box.y, QRectF(*box)))
        elif group.role in _THROUGH:
            self._gather(group, box.x, box.y, width)
        else:
            self._place(group, x, y)

    def _place(self, group: Group, x: float, y: float) -> None:
        self._keep(_placed(group, x, y))

    def _keep(self, part: Placed | Stroke) -> None:
        entry = (self._count, part)
        self._count += 1
        for key in range(int(part.bounds.left() // BUCKET), int(part.bounds.right() // BUCKET) + 1):
            self._parts.setdefault(key, []).append(entry)


def _placed(group: Group, x: float, y: float) -> Placed:
    drawn = QRectF(*drawn_bounds(group).moved(x, y)).adjusted(-2, -2, 2, 2)
    return Placed(group, x + group.x, y + group.y, drawn)
