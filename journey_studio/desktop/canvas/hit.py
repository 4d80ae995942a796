"""What lies under a point of the window."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.scene import Group
from journey_studio.scene.search import bounds, hit


@dataclass(frozen=True, slots=True)
class Hit:
    """The innermost thing under a point: the id it belongs to, its role, the groups around it from the board inwards,
    and its rectangle in board px (at its own place, also where it is seen sticking to an edge).
    """

    owner: str
    role: str
    chain: tuple[Group, ...]
    rect: QRectF


def hit_at(index: SceneIndex, sticky: Sticky, point: QPointF) -> Hit | None:
    """The hit at a point of the viewport; None beside the board and in the corner between head and labels."""
    place = sticky.board_point(point)
    if place is None:
        return None
    chain = hit(index.scene, *place)
    if len(chain) < 2:
        return None
    x = sum(group.x for group in chain[:-1])
    y = sum(group.y for group in chain[:-1])
    return Hit(chain[-1].owner, chain[-1].role, chain, QRectF(*bounds(chain[-1]).moved(x, y)))
