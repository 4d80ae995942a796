"""Pictures of pages as they will be printed, painted by Qt from the same sheets that the file is drawn from."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from journey_studio.exporters.pdf.sheets import Layer, Sheet
from journey_studio.paint import PictureSource, ScenePainter, no_pictures
from journey_studio.typeset import QtShaper


def sheet_picture(
    sheet: Sheet, shaper: QtShaper, width: int, pictures: PictureSource = no_pictures
) -> QImage:
    """A page as a picture `width` pixels wide, in the shaper's thread."""
    scale = width / sheet.width
    image = QImage(width, max(round(sheet.height * scale), 1), QImage.Format.Format_RGB32)
    image.fill(QColor(sheet.background))
    scenes = ScenePainter(shaper, pictures)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        for layer in sheet.layers:
            painter.save()
            _paint(layer, sheet, painter, scenes)
            painter.restore()
    return image


def _paint(layer: Layer, sheet: Sheet, painter: QPainter, scenes: ScenePainter) -> None:
    if layer.clip is not None:
        left, bottom, right, top = layer.clip
        painter.setClipRect(QRectF(left, sheet.height - top, right - left, top - bottom))
    painter.translate(layer.left, sheet.height - layer.top)
    painter.scale(layer.scale, layer.scale)
    scenes.group(painter, layer.root)
