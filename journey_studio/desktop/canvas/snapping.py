"""Whole device pixels: what is copied there is not resampled, and what is filled there has sharp edges."""

import math

from PySide6.QtCore import QRectF

HALF = 0.5001
"""Half a pixel and a breath: halves are common, and the last bits of a sum must not decide which way they go."""


def snapped(value: float, ratio: float) -> float:
    """The nearest whole device pixel."""
    return math.floor(value * ratio + HALF) / ratio


def snapped_rect(rect: QRectF, ratio: float) -> QRectF:
    """A rectangle with all four edges on whole device pixels."""
    left, top = snapped(rect.left(), ratio), snapped(rect.top(), ratio)
    return QRectF(left, top, snapped(rect.right(), ratio) - left, snapped(rect.bottom(), ratio) - top)
