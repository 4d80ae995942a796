"""The line of an emotion curve through its points, and the area between it and the neutral line."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from journey_studio.layout.monotone import tangents

Point = tuple[float, float]
Command = tuple[str | float, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the line from `start` to `end`; straight, or bent by two control points. It never turns in y."""

    start: Point
    end: Point
    bends: tuple[Point, Point] | None = None

    @property
    def command(self) -> Command:
        """The drawing command from its start to its end."""
        if self.bends is None:
            return ("L", *_rounded(self.end))
        return ("C", *_rounded(self.bends[0]), *_rounded(self.bends[1]), *_rounded(self.end))

    def at(self, share: float) -> Point:
        """The point at a share 0 … 1 of the way (in x, for a bent piece)."""
        if self.bends is None:
            return _between(self.start, self.end, share)
        rest = 1 - share
        first, second = 3 * rest * rest * share, 3 * rest * share * share
        a, b, (one, two) = rest * rest * rest, share * share * share, self.bends
        return (
            a * self.start[0] + first * one[0] + second * two[0] + b * self.end[0],
            a * self.start[1] + first * one[1] + second * two[1] + b * self.end[1],
        )

    def cut(self, y: float) -> tuple["Piece", ...]:
        """The piece in two where it crosses the height `y`; itself where it does not."""
        if (self.start[1] - y) * (self.end[1] - y) >= 0:
            return (self,)
        low, high = 0.0, 1.0
        for _ in range(40):
            middle = (low + high) / 2
            if (self.at(middle)[1] - y) * (self.start[1] - y) > 0:
                low = middle
            else:
                high = middle
        if self.bends is None:
            crossing = (self.at(low)[0], y)
            return Piece(self.start, crossing), Piece(crossing, self.end)
        first, second = _split((self.start, *self.bends, self.end), low)
        crossing = (first[3][0], y)
        return Piece(self.start, crossing, (first[1], first[2])), Piece(
            crossing, self.end, (second[1], second[2])
        )

    def between(self, low: float, high: float) -> "Piece":
        """The part of the piece between two shares of its way."""
        if self.bends is None:
            return Piece(self.at(low), self.at(high))
        right = _split((self.start, *self.bends, self.end), low)[1]
        left = _split(right, (high - low) / (1 - low) if low < 1 else 0.0)[0]
        return Piece(left[0], left[3], (left[1], left[2]))


def within(pieces: Sequence[Piece], left: float, right: float) -> tuple[Piece, ...]:
    """The pieces between two upright lines, cut where they cross one; x goes evenly along a piece."""
    kept = []
    for piece in pieces:
        start, length = piece.start[0], piece.end[0] - piece.start[0]
        if length <= 0:
            kept += [piece] if left < start <= right else []
            continue
        low, high = max((left - start) / length, 0.0), min((right - start) / length, 1.0)
        if low < high:
            kept.append(piece if (low, high) == (0.0, 1.0) else piece.between(low, high))
    return tuple(kept)


def line_pieces(points: Sequence[Point], style: str) -> list[tuple[Piece, ...]]:
    """The pieces between each two neighbours, in a style of `model.curve.CURVE_STYLES`."""
    pairs = list(itertools.pairwise(points))
    if style == "steps":
        return [_stair(start, end) for start, end in pairs]
    if style == "straight" or not pairs:
        return [(Piece(start, end),) for start, end in pairs]
    slopes = tangents([x for x, _ in points], [y for _, y in points])
    return [(_bent(*pair, *slopes[i : i + 2]),) for i, pair in enumerate(pairs)]


def _bent(start: Point, end: Point, slope: float, end_slope: float) -> Piece:
    third = (end[0] - start[0]) / 3
    one = (start[0] + third, start[1] + slope * third)
    two = (end[0] - third, end[1] - end_slope * third)
    return Piece(start, end, (one, two))


def _stair(start: Point, end: Point) -> tuple[Piece, ...]:
    middle = (start[0] + end[0]) / 2
    up, over = (middle, start[1]), (middle, end[1])
    return Piece(start, up), Piece(up, over), Piece(over, end)


def outline(pieces: Sequence[Piece]) -> tuple[Command, ...]:
    """The commands that draw connected pieces as one line."""
    return (("M", *_rounded(pieces[0].start)), *(piece.command for piece in pieces))


def areas(pieces: Iterable[Piece], zero: float) -> tuple[tuple[Command, ...], tuple[Command, ...]]:
    """The shapes between connected pieces and the height `zero`: those above it and those below it."""
    sides: tuple[list[Command], list[Command]] = ([], [])
    run: list[Piece] = []
    below = 0
    for piece in (part for whole in pieces for part in whole.cut(zero)):
        side = int((piece.start[1] + piece.end[1]) / 2 > zero)
        if run and side != below:
            sides[below].extend(_area(run, zero))
            run = []
        below = side
        run.append(piece)
    if run:
        sides[below].extend(_area(run, zero))
    return tuple(sides[0]), tuple(sides[1])


def _area(run: Sequence[Piece], zero: float) -> tuple[Command, ...]:
    first, last = run[0].start, run[-1].end
    return (
        ("M", *_rounded((first[0], zero))),
        ("L", *_rounded(first)),
        *(piece.command for piece in run),
        ("L", *_rounded((last[0], zero))),
        ("Z",),
    )


def _split(points: Sequence[Point], share: float) -> tuple[list[Point], list[Point]]:
    """De Casteljau: the control points of both parts of a cubic."""
    left, right, row = [points[0]], [points[-1]], list(points)
    while len(row) > 1:
        row = [_between(a, b, share) for a, b in itertools.pairwise(row)]
        left.append(row[0])
        right.insert(0, row[-1])
    return left, right


def _between(a: Point, b: Point, share: float) -> Point:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def _rounded(point: Point) -> Point:
    return (round(point[0], 3), round(point[1], 3))
