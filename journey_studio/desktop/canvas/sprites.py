"""Groups as ready pixmaps: what was painted once at a zoom is only copied from then on."""

from collections import OrderedDict
from collections.abc import Callable
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journey_studio.scene import Group, Item

_BUDGET = 32 * 2**20
_BYTES = 4

Items = tuple[Item, ...]
Paint = Callable[[QPainter, Group], None]
Zoom = tuple[float, float, int]
"""Scale, pixel ratio and level of detail: what a sprite was painted for."""
_Key = tuple[int, Zoom]


class Sprite(NamedTuple):
    """A pixmap, and where its corner lies from the group's own, in px of the window."""

    pixmap: QPixmap
    x: float
    y: float

    @property
    def size(self) -> int:
        """Its bytes."""
        return self.pixmap.width() * self.pixmap.height() * _BYTES


class SpriteStore:
    """Sprites by the items they show, zoom, pixel ratio and level of detail; as many as 32 MB hold, the latest.

    On a screen with twice the pixel ratio four times as much is kept.
    """

    def __init__(self) -> None:
        self._sprites: OrderedDict[_Key, tuple[Items, Sprite]] = OrderedDict()
        self._size = 0

    def find(self, group: Group, zoom: Zoom) -> Sprite | None:
        """The sprite of a group, if it is kept."""
        key = (id(group.items), zoom)
        known = self._sprites.get(key)
        if known is None:
            return None
        self._sprites.move_to_end(key)
        return known[1]

    def keep(self, group: Group, zoom: Zoom, sprite: Sprite) -> None:
        """Keep a sprite, and with it the items that it is known by; let go of the oldest ones."""
        _, ratio, _ = zoom
        self._sprites[id(group.items), zoom] = (group.items, sprite)
        self._size += sprite.size
        while self._size > _BUDGET * ratio * ratio and len(self._sprites) > 1:
            self._size -= self._sprites.popitem(last=False)[1][1].size


def painted(group: Group, drawn: QRectF, scale: float, ratio: float, paint: Paint) -> Sprite:
    """A group as a sprite; its items draw on `drawn`, px of the board from its corner."""
    left, top = floor(drawn.left() * scale), floor(drawn.top() * scale)
    width, height = ceil(drawn.right() * scale) - left + 1, ceil(drawn.bottom() * scale) - top + 1
    pixmap = QPixmap(ceil(width * ratio), ceil(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.translate(-left, -top)
        painter.scale(scale, scale)
        painter.translate(-group.x, -group.y)
        paint(painter, group)
    return Sprite(pixmap, left, top)
