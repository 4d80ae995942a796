"""Whole device pixels: what is copied there is not resampled, and what is filled there has sharp edges."""

import math

from PySide6.QtCore import QPointF, QRectF


def snapped(value: float, ratio: float) -> float:
    """The nearest whole device pixel."""
    return math.floor(value * ratio + 0.5) / ratio


def snapped_rect(rect: QRectF, ratio: float) -> QRectF:
    """A rectangle with all four edges on whole device pixels."""
    left, top = snapped(rect.left(), ratio), snapped(rect.top(), ratio)
    return QRectF(left, top, snapped(rect.right(), ratio) - left, snapped(rect.bottom(), ratio) - top)


def snapped_point(x: float, y: float, ratio: float) -> QPointF:
    """A point on a whole device pixel."""
    return QPointF(snapped(x, ratio), snapped(y, ratio))
