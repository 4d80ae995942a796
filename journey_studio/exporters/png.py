"""A scene as a PNG picture."""

import math

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from journey_studio.paint import PictureSource, no_pictures, paint_scene
from journey_studio.scene import Scene
from journey_studio.typeset import QtShaper

LONGEST_SIDE = 16_384
MOST_PIXELS = 100_000_000
_DOTS_PER_METRE = 96 / 0.0254


class PngError(RuntimeError):
    """The picture could not be made; the message says why in plain words."""


def fitting_scale(scene: Scene, scale: float = 2.0) -> float:
    """The scale asked for, or the largest one whose picture programs still open: 16,384 px a side, 100 million in all."""
    if scale <= 0:
        raise ValueError("The scale of a picture is more than 0.")
    by_side = LONGEST_SIDE / max(scene.width, scene.height)
    by_area = math.sqrt(MOST_PIXELS / (scene.width * scene.height))
    return min(scale, by_side, by_area)


def size_warning(scene: Scene, scale: float = 2.0) -> str | None:
    """What to tell the user when the picture had to be made smaller than asked for."""
    fitting = fitting_scale(scene, scale)
    if fitting == scale:
        return None
    width, height = _pixels(scene, fitting)
    return (
        f"The picture would have been too large: it is drawn at {fitting:.2f} instead of {scale:g} pixels "
        f"a point, {width} x {height} pixels."
    )


def png_bytes(
    scene: Scene, shaper: QtShaper, pictures: PictureSource = no_pictures, scale: float = 2.0
) -> bytes:
    """The whole scene as PNG, `scale` pixels a scene px, or fewer where `fitting_scale` says so.

    It carries the title and its resolution (96 dpi at scale 1). Raises PngError when there is no memory for it.
    """
    fitting = fitting_scale(scene, scale)
    image = QImage(*_pixels(scene, fitting), QImage.Format.Format_RGB32)
    if image.isNull():
        raise PngError("There is not enough memory for a picture of this size.")
    image.fill(QColor(scene.background))
    with QPainter(image) as painter:  # ended also when painting fails: Qt crashes otherwise
        painter.scale(fitting, fitting)
        paint_scene(painter, scene, shaper, pictures)
    _describe(image, scene, fitting)
    return _encoded(image)


def _pixels(scene: Scene, scale: float) -> tuple[int, int]:
    return max(1, int(scene.width * scale + 1e-6)), max(1, int(scene.height * scale + 1e-6))


def _describe(image: QImage, scene: Scene, scale: float) -> None:
    dots = round(_DOTS_PER_METRE * scale)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    image.setText("Software", "Journey Studio")
    if scene.title:
        image.setText("Title", scene.title)


def _encoded(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise PngError("The picture could not be written as PNG.")
    return bytes(buffer.data().data())
