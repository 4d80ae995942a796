"""The picture of a board taken apart by what it shows, so that one card that moved or changed is named."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from journey_studio.desktop.canvas import BoardCanvas, View
from journey_studio.scene import Scene
from journey_studio.scene.search import Bounds, drawn_bounds, groups
from tests.builders import JourneyBuilder
from tests.desktop.canvas.conftest import MakeCanvas

ROLES = frozenset({"stage", "step", "label", "card", "curve", "emotion", "connector"})
SPOT = (24.0, 16.0)
MOST = (8, 4)
Look = list[tuple[int, int, int]]
"""Red, green and blue of a part in spots of about 24 × 16 px, at most 8 × 4 of them, from the upper left."""


def whole_board(make_canvas: MakeCanvas, builder: JourneyBuilder, theme: str) -> BoardCanvas:
    """A canvas that shows all of a map at 100 %, nothing scrolled, nothing selected."""
    canvas = make_canvas(builder.snapshot, 640, 480, theme)
    canvas.resize(round(canvas.scene.width), round(canvas.scene.height))
    canvas.view = View(1.0, 0.0, 0.0)
    canvas.sharpen()
    return canvas


def parts(scene: Scene) -> dict[str, Bounds]:
    """Where everything that has an owner is drawn, by its role and the owner's id."""
    return {
        f"{group.role} {group.owner}": drawn_bounds(group).moved(box.x - group.x, box.y - group.y)
        for group, box in groups(scene.root)
        if group.role in ROLES and group.items
    }


def picture(canvas: BoardCanvas, ratio: float) -> QImage:
    """The viewport on a screen of that pixel ratio."""
    image = QImage(canvas.viewport().size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    with QPainter(image) as painter:
        canvas.viewport().render(painter, QPoint())
    return image


def look(image: QImage, place: Bounds) -> Look:
    """How a part of a picture looks, coarsely: antialiasing does not show, a missing word does."""
    ratio = image.devicePixelRatio()
    area = QRect(*(round(value * ratio) for value in place))
    cut = image.copy(area.intersected(image.rect()))
    sides = ((place.width, place.height), SPOT, MOST)
    across, down = (min(max(round(side / spot), 1), most) for side, spot, most in zip(*sides, strict=True))
    small = cut.scaled(
        across, down, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    spots = [small.pixelColor(x, y) for y in range(down) for x in range(across)]
    return [(spot.red(), spot.green(), spot.blue()) for spot in spots]


def apart(one: Look, other: Look) -> int:
    """The largest difference of a colour in a spot, of 255."""
    return max(
        abs(a - b) for here, there in zip(one, other, strict=True) for a, b in zip(here, there, strict=True)
    )


def as_text(seen: Look) -> str:
    """As it is kept in a golden file."""
    return " ".join(f"{red:02x}{green:02x}{blue:02x}" for red, green, blue in seen)


def as_look(text: str) -> Look:
    """As it was kept."""
    return [(int(spot[:2], 16), int(spot[2:4], 16), int(spot[4:], 16)) for spot in text.split()]
