"""Groups as ready pixmaps: what was painted once at a zoom is only copied from then on."""

import math
from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journey_studio.scene import Group, Item

_BUDGET = 32 * 2**20
_BYTES = 4

Paint = Callable[[QPainter, Group], None]
_Key = tuple[int, float, float, int]


class Sprite(NamedTuple):
    """A pixmap, and where its corner lies from the group's own, in px of the window. `items` keeps what it shows alive."""

    items: tuple[Item, ...]
    pixmap: QPixmap
    offset: QPointF


class SpriteStore:
    """Sprites by the items they show, zoom, pixel ratio and level of detail; as many as 32 MB hold, the latest.

    On a screen with twice the pixel ratio four times as much is kept.
    """

    def __init__(self) -> None:
        self._sprites: OrderedDict[_Key, Sprite] = OrderedDict()
        self._size = 0

    def sprite(
        self, group: Group, drawn: QRectF, scale: float, ratio: float, level: int, paint: Paint
    ) -> Sprite:
        """The sprite of a group whose items draw on `drawn`, px of the board from its corner."""
        key = (id(group.items), scale, ratio, level)
        known = self._sprites.get(key)
        if known is None:
            known = _painted(group, drawn, scale, ratio, paint)
            self._keep(key, known, ratio)
        else:
            self._sprites.move_to_end(key)
        return known

    def clear(self) -> None:
        """Let go of all."""
        self._sprites.clear()
        self._size = 0

    def _keep(self, key: _Key, sprite: Sprite, ratio: float) -> None:
        self._sprites[key] = sprite
        self._size += _bytes(sprite)
        while self._size > _BUDGET * ratio * ratio and len(self._sprites) > 1:
            self._size -= _bytes(self._sprites.popitem(last=False)[1])


def _bytes(sprite: Sprite) -> int:
    return sprite.pixmap.width() * sprite.pixmap.height() * _BYTES


def _painted(group: Group, drawn: QRectF, scale: float, ratio: float, paint: Paint) -> Sprite:
    left, top = math.floor(drawn.left() * scale), math.floor(drawn.top() * scale)
    width, height = math.ceil(drawn.right() * scale) - left + 1, math.ceil(drawn.bottom() * scale) - top + 1
    pixmap = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.translate(-left, -top)
        painter.scale(scale, scale)
        painter.translate(-group.x, -group.y)
        paint(painter, group)
    return Sprite(group.items, pixmap, QPointF(left, top))
