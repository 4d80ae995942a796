"""Outlines: the pens, brushes and painter paths that the items of a scene ask for.

A box is stroked inside its rectangle, so that 1 px borders fall on whole pixels and neighbours do not overlap. What runs
along the axes is painted without antialiasing: sharp at every zoom.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen

from journey_studio.scene import Box, Path, Picture

NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


def brush_of(fill: str | None) -> QBrush:
    """A solid brush, or none."""
    return QBrush(QColor(fill)) if fill else NO_BRUSH


def pen_of(item: Box | Path) -> QPen:
    """The pen of the item's stroke: round for paths, square-cornered for boxes; Qt counts dashes in pen widths."""
    if not item.stroke or item.stroke_width <= 0:
        return NO_PEN
    pen = QPen(QColor(item.stroke), item.stroke_width)
    round_ends = isinstance(item, Path)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if round_ends else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if round_ends else Qt.PenJoinStyle.MiterJoin)
    if item.dash:
        pen.setDashPattern([length / item.stroke_width for length in item.dash])
    return pen


def stroked_rect(box: Box) -> QRectF:
    """The rectangle along the middle of the box's stroke."""
    inset = box.stroke_width / 2 if box.stroke else 0.0
    return QRectF(box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset)


def hollow(picture: Picture) -> Box:
    """The dashed frame that stands for a picture whose asset cannot be shown."""
    return Box(picture.x, picture.y, picture.width, picture.height, "#EEF0F3", "#98A2B3", dash=(4, 3))


def painter_path(path: Path) -> QPainterPath:
    """The path's commands for Qt, filled by the non-zero rule. Raises ValueError for an unknown command."""
    made = QPainterPath()
    made.setFillRule(Qt.FillRule.WindingFill)
    draw: dict[str | float, Callable[..., None]] = {
        "M": made.moveTo,
        "L": made.lineTo,
        "C": made.cubicTo,
        "Z": made.closeSubpath,
    }
    for name, *numbers in path.commands:
        if name not in draw:
            raise ValueError(f"A path has no command {name!r}.")
        draw[name](*numbers)
    return made


def runs_along_axes(path: Path) -> bool:
    """Whether the path is a plain stroke of horizontal and vertical lines."""
    if path.fill or path.dash or not path.commands:
        return False
    points = [command[1:] for command in path.commands]
    if any(command[0] not in ("M", "L") for command in path.commands):
        return False
    pairs = zip(points, points[1:], path.commands[1:], strict=False)
    return all(command[0] == "M" or a[0] == b[0] or a[1] == b[1] for a, b, command in pairs)
