"""Long lines and areas made ready for Qt: cut into short parts for a near window, made coarse for a far one."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QBrush, QPainterPath, QPen

from journey_studio.paint.outline import NO_PEN, brush_of, painter_path, pen_of, runs_along_axes
from journey_studio.scene import Path

_STRETCH = 1024.0
_CURVES_A_PART = 4
_POINTS_A_PART = 64
_THIN = 50.0

Command = tuple[str | float, ...]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A path or a part of one, ready to draw, and whether it needs antialiasing."""

    path: QPainterPath
    pen: QPen
    brush: QBrush
    smooth: bool
    bounds: QRectF


def uprights(path: Path, dx: float, dy: float) -> list[QLineF]:
    """The lines of a path of nothing but upright lines, moved by px; none for any other path."""
    if path.fill or path.dash or len(path.commands) % 2:
        return []
    pairs = list(zip(path.commands[::2], path.commands[1::2], strict=True))
    if any(a[0] != "M" or b[0] != "L" or a[1] != b[1] for a, b in pairs):
        return []
    return [QLineF(*_moved(a, dx, dy), *_moved(b, dx, dy)) for a, b in pairs]


def strokes(path: Path, dx: float, dy: float) -> Iterator[Stroke]:
    """The path moved by px and cut: areas at each of their outlines, lines after some hundred px, dashes in step."""
    smooth, reach = not runs_along_axes(path), path.stroke_width if path.stroke else 0.0
    brush, plain = brush_of(path.fill), pen_of(path)
    for commands, start in _outlines(path) if path.fill else _line_parts(path):
        part = painter_path(Path(commands))
        part.translate(dx, dy)
        pen = plain
        if path.dash:
            pen = QPen(plain)
            pen.setDashOffset(start / path.stroke_width)
        yield Stroke(part, pen, brush, smooth, part.controlPointRect().adjusted(-reach, -reach, reach, reach))


def coarse(path: Path, dx: float, dy: float) -> Iterator[Stroke]:
    """The path with straight lines for its curves, one px thin, in parts: what is left of it far away."""
    pen, brush = NO_PEN, brush_of(path.fill)
    if path.stroke:
        pen = QPen(pen_of(path).color(), 1)
        pen.setCosmetic(True)
    made = QPainterPath()
    for command in path.commands:
        place = _moved(command, dx, dy) if command[0] != "Z" else None
        if made.elementCount() > _POINTS_A_PART and (command[0] == "M" or not path.fill):
            yield Stroke(made, pen, brush, False, _roomy(made))
            end = made.currentPosition()
            made = QPainterPath(end)
        if place and command[0] == "M":
            made.moveTo(*place)
        elif place:
            made.lineTo(*place)
    yield Stroke(made, pen, brush, False, _roomy(made))


def _roomy(path: QPainterPath) -> QRectF:
    """The rectangle of a coarse path and the breadth of its pen at the smallest zoom."""
    return path.controlPointRect().adjusted(-_THIN, -_THIN, _THIN, _THIN)


def _moved(command: Command, dx: float, dy: float) -> tuple[float, float]:
    return float(command[-2]) + dx, float(command[-1]) + dy


def _outlines(path: Path) -> Iterator[tuple[tuple[Command, ...], float]]:
    """Each outline by itself, with the 0 that areas have for the dash that ran before."""
    part: list[Command] = []
    for command in path.commands:
        if command[0] == "M" and part and part[-1][0] == "Z":
            yield tuple(part), 0.0
            part = []
        part.append(command)
    if part:
        yield tuple(part), 0.0


def _line_parts(path: Path) -> Iterator[tuple[tuple[Command, ...], float]]:
    """Some curves at a time, or a stretch of a straight line, and the length that came before since the line began."""
    if any(command[0] == "Z" for command in path.commands):
        yield path.commands, 0.0
        return
    part: list[Command] = []
    run, here = 0.0, QPointF()
    for command in path.commands:
        for piece in _short(here, command):
            if piece[0] == "M" or len(part) > _CURVES_A_PART:
                if len(part) > 1:
                    yield tuple(part), run
                    run += painter_path(Path(tuple(part))).length() if path.dash else 0.0
                part = [("M", here.x(), here.y())]
            if piece[0] == "M":
                run, part = 0.0, [piece]
            else:
                part.append(piece)
            here = QPointF(*_moved(piece, 0, 0))
    if len(part) > 1:
        yield tuple(part), run


def _short(start: QPointF, command: Command) -> Iterator[Command]:
    """A straight line in stretches of some hundred px; anything else as it is."""
    if command[0] == "L":
        way = QPointF(*_moved(command, 0, 0)) - start
        stretches = int(max(abs(way.x()), abs(way.y())) // _STRETCH)
        for number in range(1, stretches + 1):
            point = start + way * (number / (stretches + 1))
            yield ("L", point.x(), point.y())
    yield command
