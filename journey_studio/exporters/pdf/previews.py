"""Pages painted by Qt, on the screen or a printer, from the same sheets that the file is drawn from."""

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
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        paint_sheet(painter, sheet, ScenePainter(shaper, pictures))
    return image


def paint_sheet(painter: QPainter, sheet: Sheet, scenes: ScenePainter) -> None:
    """Paint a page; one unit of the painter is a point of the paper."""
    painter.fillRect(QRectF(0, 0, sheet.width, sheet.height), QColor(sheet.background))
    for layer in sheet.layers:
        painter.save()
        _paint(layer, sheet, painter, scenes)
        painter.restore()


def _paint(layer: Layer, sheet: Sheet, painter: QPainter, scenes: ScenePainter) -> None:
    if layer.clip is not None:
        left, bottom, right, top = layer.clip
        painter.setClipRect(QRectF(left, sheet.height - top, right - left, top - bottom))
    painter.translate(layer.left, sheet.height - layer.top)
    painter.scale(layer.scale, layer.scale)
    scenes.group(painter, layer.root)
