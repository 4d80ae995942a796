"""The frames of cards as ready pixmaps: copying one costs a tenth of drawing its rounded corners."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journey_studio.paint.painter import paint_box
from journey_studio.scene import Box

_KEPT = 1024


class FrameStore:
    """Frames by their boxes, zoom and pixel ratio; the latest are kept."""

    def __init__(self) -> None:
        self.pixmap = lru_cache(_KEPT)(_frame_pixmap)


def _frame_pixmap(frame: tuple[Box, ...], scale: float, ratio: float) -> QPixmap:
    width = max((box.x + box.width for box in frame), default=0.0) * scale
    height = max((box.y + box.height for box in frame), default=0.0) * scale
    pixmap = QPixmap(math.ceil(width * ratio) + 1, math.ceil(height * ratio) + 1)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.scale(scale, scale)
        for box in frame:
            paint_box(painter, box)
    return pixmap


def snapped(value: float, ratio: float) -> float:
    """The nearest whole device pixel, so that a ready pixmap is copied and not resampled."""
    return math.floor(value * ratio + 0.5) / ratio


def snapped_point(point: QPointF, ratio: float) -> QPointF:
    """The point on a whole device pixel."""
    return QPointF(snapped(point.x(), ratio), snapped(point.y(), ratio))


def snapped_rect(rect: QRectF, ratio: float) -> QRectF:
    """A rectangle with all four edges on whole device pixels."""
    return QRectF(snapped_point(rect.topLeft(), ratio), snapped_point(rect.bottomRight(), ratio))
