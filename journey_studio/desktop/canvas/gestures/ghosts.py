"""Pictures of what is carried, painted once when a drag begins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

from journey_studio.desktop.canvas.gestures.marks import Ghost, Mark, Words
from journey_studio.layout.faces import FACE_RADIUS, face
from journey_studio.layout.measures import CARD_RADIUS
from journey_studio.scene import Box, Group

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


class Carried:
    """A group of the scene that follows the pointer from where it was taken; `count` says how many go with it.

    Labels and step titles, which are words alone, get a ground.
    """

    def __init__(
        self, canvas: "BoardCanvas", group: Group, place: QRectF, taken: QPointF, count: int = 1
    ) -> None:
        self._offset = place.topLeft() - taken
        theme, bare = canvas.theme, group.role in ("label", "step")
        ground = Box(0, 0, group.width, group.height, theme.surface, theme.border, radius=CARD_RADIUS)
        self._picture = picture_of(canvas, group, ground if bare else None)
        self._count = count
        self._font = canvas.font()

    def marks(self, at: QPointF, *, copy: bool = False) -> list[Mark]:
        """The ghost for a pointer at `at`, with a badge for several and a plus sign for copies."""
        ghost = Ghost(self._picture, at + self._offset)
        badge = ("+" if copy else "") + (str(self._count) if self._count > 1 else "")
        return [ghost, Words(badge, at + QPointF(12, 12), self._font)] if badge else [ghost]


def picture_of(canvas: "BoardCanvas", group: Group, ground: Box | None = None) -> QPixmap:
    """A group of the scene as it looks at the present zoom, on a ground or on nothing."""
    scale, ratio = canvas.view.scale, canvas.devicePixelRatioF()
    size = QRectF(0, 0, group.width * scale * ratio, group.height * scale * ratio).toAlignedRect().size()
    picture = QPixmap(size.width() + 1, size.height() + 1)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.scale(scale, scale)
        if ground:
            canvas.painting.ink.group(
                painter, Group("", "ground", 0, 0, group.width, group.height, (ground,))
            )
        painter.translate(-group.x, -group.y)
        canvas.painting.ink.group(painter, group)
    return picture


def face_at(canvas: "BoardCanvas", value: float, at: QPointF) -> Ghost:
    """The face of a value, its middle at a point."""
    reach = FACE_RADIUS + 2
    group = Group("", "emotion", 0, 0, 2 * reach, 2 * reach, tuple(face(value, reach, reach, canvas.theme)))
    return Ghost(picture_of(canvas, group), at - QPointF(reach, reach) * canvas.view.scale)


def words_beside(canvas: "BoardCanvas", words: str, at: QPointF) -> Words:
    """Words at the right of a point, in the font of the window."""
    font: QFont = canvas.font()
    return Words(words, at + QPointF(16, -QFontMetricsF(font).height()), font)
