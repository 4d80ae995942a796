"""A row of the board, indexed by x: what a window must paint of it, and where everything in it is."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF

from journey_studio.desktop.canvas.detail import CardParts, card_parts
from journey_studio.desktop.canvas.strokes import Stroke, strokes
from journey_studio.scene import Box, Group, Item, Path
from journey_studio.scene.search import Bounds, bounds, drawn_bounds

BUCKET = 512.0
_SELECTABLE = frozenset({"stage", "step", "card", "emotion", "connector"})
_THROUGH = frozenset({"cell", "plot", "curve", "line", "connectors"})


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
        self.places: dict[str, Bounds] = {}
        self.cards: list[Placed] = []
        self._selectable: list[str] = []
        self._parts: dict[int, list[tuple[int, Placed | Stroke]]] = {}
        self._count = 0
        self._gather(row, 0.0, 0.0, row.width)
        self.cards.sort(key=lambda card: card.x)
        self._lefts = [card.x for card in self.cards]
        self._widest = max((card.group.width for card in self.cards), default=0.0)
        self._taken: dict[str, CardParts] = {}
        self._far: dict[str, tuple[list[float], list[QRectF]]] | None = None

    def cards_between(self, left: float, right: float) -> list[Placed]:
        """The cards that reach into a stretch of x, from left to right."""
        first = bisect_left(self._lefts, left - self._widest)
        return [
            card
            for card in self.cards[first : bisect_right(self._lefts, right)]
            if card.bounds.right() >= left
        ]

    def parts_between(self, left: float, right: float) -> Iterable[Placed | Stroke]:
        """Everything but cards, grounds and label that reaches into a stretch of x, in drawing order."""
        first, last = int(left // BUCKET), int(right // BUCKET)
        keys: Iterable[int] = range(first, last + 1)
        if last - first > len(self._parts):
            keys = (key for key in self._parts if first <= key <= last)
        found = {order: part for key in keys for order, part in self._parts.get(key, ())}
        return (found[order] for order in sorted(found))

    def selectable(self) -> Iterator[tuple[str, Bounds]]:
        """What can be selected by keyboard in this row, with its place."""
        return ((owner, self.places[owner]) for owner in self._selectable)

    def taken_apart(self, card: Placed) -> CardParts:
        """The parts of one of its cards, the same until the row changes."""
        if card.group.owner not in self._taken:
            self._taken[card.group.owner] = card_parts(card.group)
        return self._taken[card.group.owner]

    def rectangles_between(self, left: float, right: float) -> Iterator[tuple[str, list[QRectF]]]:
        """The cards as plain rectangles by colour, as they are seen from far away."""
        if self._far is None:
            self._far = _by_colour(self.cards)
        for colour, (lefts, rectangles) in self._far.items():
            first = bisect_left(lefts, left - self._widest)
            yield colour, rectangles[first : bisect_right(lefts, right)]

    def _gather(self, group: Group, x: float, y: float, width: float) -> None:
        for item in group.items:
            if isinstance(item, Group):
                self._gather_group(item, x, y, width)
            elif isinstance(item, Box) and item.fill and item.width >= width and group.role == "lane":
                self.grounds.append(item)
            elif isinstance(item, Path):
                for stroke in strokes(item, x, y):
                    self._keep(stroke, stroke.bounds)
            else:
                self._place(_alone(item), x, y)

    def _gather_group(self, group: Group, x: float, y: float, width: float) -> None:
        box = bounds(group).moved(x, y)
        self.places.setdefault(group.owner, box)
        if group.role in _SELECTABLE:
            self._selectable.append(group.owner)
        if group.role == "label":
            self.label = group
        elif group.role == "card":
            self.cards.append(Placed(group, box.x, box.y, QRectF(*box)))
        elif group.role in _THROUGH:
            self._gather(group, box.x, box.y, width)
        else:
            self._place(group, x, y)

    def _place(self, group: Group, x: float, y: float) -> None:
        drawn = QRectF(*drawn_bounds(group).moved(x, y)).adjusted(-2, -2, 2, 2)
        self._keep(Placed(group, x + group.x, y + group.y, drawn), drawn)

    def _keep(self, part: Placed | Stroke, where: QRectF) -> None:
        entry = (self._count, part)
        self._count += 1
        for key in range(int(where.left() // BUCKET), int(where.right() // BUCKET) + 1):
            self._parts.setdefault(key, []).append(entry)


def _alone(item: Item) -> Group:
    return Group("", "part", 0, 0, 0, 0, (item,))


def _by_colour(cards: Iterable[Placed]) -> dict[str, tuple[list[float], list[QRectF]]]:
    far: dict[str, tuple[list[float], list[QRectF]]] = {}
    for card in cards:
        frame = next((item for item in card.group.items if isinstance(item, Box)), None)
        if frame and (colour := frame.stroke or frame.fill):
            lefts, rectangles = far.setdefault(colour, ([], []))
            lefts.append(card.x)
            rectangles.append(card.bounds)
    return far
