"""SVG path data to lines and cubic curves, with absolute coordinates.

The grammar and the arc's implementation notes are those of SVG 2 (chapter 9 and appendix B.2).
"""

import math
import re
from collections.abc import Iterator

Command = tuple[str | float, ...]
Point = tuple[float, float]

_TOKEN = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_SEPARATOR = re.compile(r"[\s,]*")
_FLAG = re.compile(r"[01]")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def path_commands(data: str) -> list[Command]:
    """The commands M, L, C and Z of an SVG path. Raises ValueError for data that is no path."""
    pen = _Pen()
    for letter, numbers in _instructions(data):
        pen.draw(letter, numbers)
    return pen.commands


def _instructions(data: str) -> Iterator[tuple[str, list[float]]]:
    position, letter = 0, ""
    while (position := _skip(data, position)) < len(data):
        found = _TOKEN.match(data, position)
        if found is None or (not letter and not found[1]):
            raise ValueError(f"no path command at character {position + 1} of {data!r}")
        if found[1]:
            letter, position = found[1], found.end()
        elif letter in "Mm":
            letter = "L" if letter == "M" else "l"
        numbers = []
        for index in range(_COUNTS[letter.upper()]):
            flag = letter in "Aa" and index in (3, 4)
            position = _skip(data, position)
            found = (_FLAG if flag else _TOKEN).match(data, position)
            if found is None or (not flag and found[1]):
                raise ValueError(f"a number is missing at character {position + 1} of {data!r}")
            numbers.append(float(found[0]))
            position = found.end()
        yield letter, numbers


def _skip(data: str, position: int) -> int:
    found = _SEPARATOR.match(data, position)
    return found.end() if found else position


class _Pen:
    """Where the pen is, where its line began, and the last control point (for smooth curves)."""

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.at: Point = (0.0, 0.0)
        self.start: Point = (0.0, 0.0)
        self.control: Point | None = None

    def draw(self, letter: str, numbers: list[float]) -> None:
        kind, relative = letter.upper(), letter.islower()
        x, y = self.at if relative else (0.0, 0.0)
        control, self.control = self.control, None
        if kind == "Z":
            self.commands.append(("Z",))
            self.at = self.start
        elif kind == "A":
            end = (x + numbers[5], y + numbers[6])
            for curve in arc_curves(self.at, (numbers[0], numbers[1]), numbers[2], numbers[3:5], end):
                self._curve(*curve)
            self.control = None
        elif kind in "HV":
            self._line((x + numbers[0], self.at[1]) if kind == "H" else (self.at[0], y + numbers[0]))
        else:
            points = [(x + a, y + b) for a, b in zip(numbers[::2], numbers[1::2], strict=True)]
            self._draw_to(kind, points, control)

    def _draw_to(self, kind: str, points: list[Point], control: Point | None) -> None:
        if kind == "M":
            self.commands.append(("M", *points[0]))
            self.at = self.start = points[0]
        elif kind == "L":
            self._line(points[0])
        elif kind == "C":
            self._curve(points[0], points[1], points[2])
        elif kind == "S":
            self._curve(self._mirrored(control), points[0], points[1])
        else:
            bend = points[0] if kind == "Q" else self._mirrored(control)
            end = points[-1]
            self._curve(_towards(self.at, bend), _towards(end, bend), end)
            self.control = bend

    def _mirrored(self, control: Point | None) -> Point:
        return (2 * self.at[0] - control[0], 2 * self.at[1] - control[1]) if control else self.at

    def _line(self, end: Point) -> None:
        self.commands.append(("L", *end))
        self.at = end

    def _curve(self, first: Point, second: Point, end: Point) -> None:
        self.commands.append(("C", *first, *second, *end))
        self.at, self.control = end, second


def _towards(point: Point, bend: Point) -> Point:
    return (point[0] + (bend[0] - point[0]) * 2 / 3, point[1] + (bend[1] - point[1]) * 2 / 3)


def arc_curves(
    start: Point, radii: Point, rotation: float, flags: list[float], end: Point
) -> list[tuple[Point, Point, Point]]:
    """An elliptical arc as cubic curves of at most 90°, each as its two control points and its end."""
    rx, ry = abs(radii[0]), abs(radii[1])
    if start == end:
        return []
    if not rx or not ry:
        return [(start, end, end)]
    cos, sin = math.cos(math.radians(rotation)), math.sin(math.radians(rotation))
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    px, py = cos * dx + sin * dy, cos * dy - sin * dx
    grow = math.sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    below = (rx * py) ** 2 + (ry * px) ** 2
    root = math.sqrt(max(0.0, (rx * ry) ** 2 / below - 1)) * (-1 if flags[0] == flags[1] else 1)
    cx, cy = root * rx * py / ry, -root * ry * px / rx
    first = math.atan2((py - cy) / ry, (px - cx) / rx)
    sweep = (math.atan2((-py - cy) / ry, (-px - cx) / rx) - first) % (2 * math.pi)
    sweep -= 0 if flags[1] else 2 * math.pi
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2

    def place(u: float, v: float) -> Point:
        x, y = rx * u + cx, ry * v + cy
        return (cos * x - sin * y + middle[0], sin * x + cos * y + middle[1])

    count = math.ceil(abs(sweep) / (math.pi / 2) - 1e-9) or 1
    part = sweep / count
    reach = 4 / 3 * math.tan(part / 4)
    curves = []
    for number in range(count):
        a, b = first + number * part, first + (number + 1) * part
        one = place(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a))
        two = place(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b))
        curves.append((one, two, place(math.cos(b), math.sin(b))))
    curves[-1] = (*curves[-1][:2], end)
    return curves
