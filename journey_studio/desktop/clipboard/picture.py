"""What is selected, or the whole board, as a picture."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from journey_studio.paint import ScenePainter
from journey_studio.scene import Group, Scene
from journey_studio.scene.search import Bounds, bounds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

SCALE = 2.0
MOST_PIXELS = 24_000_000
_EDGE = 16.0


def picture_of(scene: Scene, chosen: "Collection[str]", ink: ScenePainter) -> QImage:
    """The selected cards alone, at twice their size; the part of the board around what else is selected; all without either.

    What would have more than 24 million pixels is drawn smaller.
    """
    places = list(_places(scene, chosen))
    around = QRectF()
    for _, box in places:
        around = around.united(QRectF(*box))
    around = (
        around.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE) if places else QRectF(0, 0, scene.width, scene.height)
    )
    scale = min(SCALE, math.sqrt(MOST_PIXELS / (around.width() * around.height())))
    size = (around.size() * scale).toSize()
    image = QImage(max(size.width(), 1), max(size.height(), 1), QImage.Format.Format_RGB32)
    image.fill(QColor(scene.background))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        painter.translate(-around.x(), -around.y())
        if places and all(group.role == "card" for group, _ in places):
            for group, box in places:
                painter.translate(box.x - group.x, box.y - group.y)
                ink.group(painter, group)
                painter.translate(group.x - box.x, group.y - box.y)
        else:
            ink.scene(painter, scene)
    return image


def _places(scene: Scene, chosen: "Collection[str]") -> "Iterable[tuple[Group, Bounds]]":
    """The groups of what is chosen and where they are on the board."""
    pending = [(scene.root, 0.0, 0.0)]
    while pending:
        group, x, y = pending.pop()
        for item in group.items:
            if isinstance(item, Group):
                box = bounds(item).moved(x + group.x, y + group.y)
                if item.owner in chosen:
                    yield item, box
                else:
                    pending.append((item, x + group.x, y + group.y))
