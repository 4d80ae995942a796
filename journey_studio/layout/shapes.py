"""Small shapes that boards are made of, as paths and boxes."""

import math
from collections.abc import Sequence

from journey_studio.scene import Box, Path

Command = tuple[str | float, ...]
_K = 0.5522847498  # a quarter circle as a cubic curve


def moved(commands: Sequence[Command], dx: float, dy: float, scale: float = 1.0) -> tuple[Command, ...]:
    """The commands scaled, then shifted, rounded to 1/1000 px."""
    result: list[Command] = []
    for command in commands:
        values = [float(value) * scale for value in command[1:]]
        shifted = [round(value + (dy if index % 2 else dx), 3) for index, value in enumerate(values)]
        result.append((command[0], *shifted))
    return tuple(result)


def circle(x: float, y: float, radius: float) -> tuple[Command, ...]:
    """A circle around a point."""
    unit: tuple[Command, ...] = (
        ("M", 1, 0),
        ("C", 1, _K, _K, 1, 0, 1),
        ("C", -_K, 1, -1, _K, -1, 0),
        ("C", -1, -_K, -_K, -1, 0, -1),
        ("C", _K, -1, 1, -_K, 1, 0),
        ("Z",),
    )
    return moved(unit, x, y, radius)


def polygon(points: Sequence[tuple[float, float]]) -> tuple[Command, ...]:
    """A closed shape through these points."""
    first, *rest = ((round(x, 3), round(y, 3)) for x, y in points)
    return (("M", *first), *(("L", *point) for point in rest), ("Z",))


def star(x: float, y: float, radius: float) -> tuple[Command, ...]:
    """A five-pointed star around a point."""
    reach = (radius, radius * 0.42)
    turns = [math.pi * (number / 5 - 0.5) for number in range(10)]
    return polygon(
        [
            (x + reach[n % 2] * math.cos(turn), y + reach[n % 2] * math.sin(turn))
            for n, turn in enumerate(turns)
        ]
    )


def marker(kind: str, x: float, y: float, radius: float) -> tuple[Command, ...]:
    """A persona's marker around a point: circle, square, triangle, diamond or cross, of about the same weight."""
    r = radius
    if kind == "circle":
        return circle(x, y, r)
    outlines = {
        "square": [(-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)],
        "triangle": [(0, -1.05), (1.05, 0.85), (-1.05, 0.85)],
        "diamond": [(0, -1.18), (1.12, 0), (0, 1.18), (-1.12, 0)],
        "cross": [
            (-0.38, -1.05), (0.38, -1.05), (0.38, -0.38), (1.05, -0.38), (1.05, 0.38), (0.38, 0.38),
            (0.38, 1.05), (-0.38, 1.05), (-0.38, 0.38), (-1.05, 0.38), (-1.05, -0.38), (-0.38, -0.38),
        ],
    }  # fmt: skip
    return polygon([(x + u * r, y + v * r) for u, v in outlines[kind]])


def pill(x: float, y: float, width: float, height: float, fill: str, stroke: str, line: float = 1.0) -> Box:
    """A box with round ends, or with corners of 10 px where it is higher than one line; `line` px wide is its edge."""
    return Box(x, y, width, height, fill, stroke, line, min(height / 2, 10.0))


def evidence_dots(level: str, x: float, y: float, colour: str) -> list[Path]:
    """Three dots, one filled for assumed, two for partly, three for researched; 22 × 6 px from `x`, `y` (the middle)."""
    filled = {"assumed": 1, "partly": 2, "researched": 3}[level]
    return [
        Path(
            circle(x + 3 + 8 * number, y, 2.6),
            fill=colour if number < filled else None,
            stroke=colour,
            stroke_width=1.0,
        )
        for number in range(3)
    ]
