"""Long lines and areas cut into short parts, so that painting a window costs what the window shows."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainterPath, QPen

from journey_studio.paint.outline import brush_of, painter_path, pen_of, runs_along_axes
from journey_studio.scene import Path

PART = 1024.0
_CURVES_A_PART = 4

Command = tuple[str | float, ...]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A part of a path, ready to draw: its outline, pen and brush, and whether it needs antialiasing."""

    path: QPainterPath
    pen: QPen
    brush: QBrush
    smooth: bool
    bounds: QRectF


def strokes(path: Path, dx: float, dy: float) -> Iterator[Stroke]:
    """The path moved by px and cut: areas at each of their outlines, lines after some hundred px, dashes in step."""
    smooth, reach = not runs_along_axes(path), path.stroke_width if path.stroke else 0.0
    for commands, start in _filled_parts(path) if path.fill else _line_parts(path):
        part = painter_path(Path(commands)).translated(dx, dy)
        pen = pen_of(path)
        if path.dash:
            pen.setDashOffset(start / path.stroke_width)
        bounds = part.controlPointRect().adjusted(-reach, -reach, reach, reach)
        yield Stroke(part, pen, brush_of(path.fill), smooth, bounds)


def _filled_parts(path: Path) -> Iterator[tuple[tuple[Command, ...], float]]:
    """Each outline by itself; `start` is how much of the dash has run, which areas do not have."""
    part: list[Command] = []
    for command in path.commands:
        if command[0] == "M" and part and part[-1][0] == "Z":
            yield tuple(part), 0.0
            part = []
        part.append(command)
    if part:
        yield tuple(part), 0.0


def _line_parts(path: Path) -> Iterator[tuple[tuple[Command, ...], float]]:
    """Some curves at a time, or a stretch of a straight line, and the length that came before."""
    part: list[Command] = []
    run, here = 0.0, (0.0, 0.0)
    for command in path.commands:
        if command[0] == "Z":
            yield path.commands, 0.0
            return
        if command[0] == "M":
            if len(part) > 1:
                yield tuple(part), run
            run, part = 0.0, [command]
        else:
            for piece in _short(here, command):
                part.append(piece)
                if len(part) > _CURVES_A_PART:
                    yield tuple(part), run
                    run += painter_path(Path(tuple(part))).length() if path.dash else 0.0
                    part = [("M", *piece[-2:])]
        here = (float(command[-2]), float(command[-1]))
    if len(part) > 1:
        yield tuple(part), run


def _short(start: tuple[float, float], command: Command) -> Iterator[Command]:
    """A straight line in stretches of some hundred px; a curve as it is."""
    end = QPointF(float(command[-2]), float(command[-1]))
    way = end - QPointF(*start)
    stretches = int(max(abs(way.x()), abs(way.y())) // PART) if command[0] == "L" else 0
    for number in range(1, stretches + 1):
        point = QPointF(*start) + way * (number / (stretches + 1))
        yield ("L", point.x(), point.y())
    yield command
