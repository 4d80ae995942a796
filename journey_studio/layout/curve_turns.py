"""The signs of peaks and valleys: a small triangle that points up above a peak and down below a valley."""

from journey_studio.layout.curve_points import CurvePoint
from journey_studio.layout.labels import Area
from journey_studio.layout.shapes import polygon
from journey_studio.model.curve_shape import Turn
from journey_studio.scene import Path

_HALF, _HEIGHT, _AWAY = 5.0, 6.5, 2.0
TURN_ROOM = _HEIGHT + _AWAY
"""By how much a sign is farther from the point than the marker, px."""


def turn_area(turn: Turn, point: CurvePoint, radius: float) -> Area:
    """The room of the sign at a marker of that radius."""
    away = radius + _AWAY
    top = point.y - away - _HEIGHT if turn == "peak" else point.y + away
    return Area(point.x - _HALF, top, 2 * _HALF, _HEIGHT)


def turn_sign(turn: Turn, point: CurvePoint, radius: float, colour: str) -> Path:
    """The sign in the colour of its curve."""
    x, y, width, height = turn_area(turn, point, radius)
    base, tip = (y + height, y) if turn == "peak" else (y, y + height)
    return Path(polygon([(x, base), (x + width / 2, tip), (x + width, base)]), fill=colour)
