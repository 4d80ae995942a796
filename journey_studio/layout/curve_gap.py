"""The gap between how somebody feels and how they are to feel: the area between the two curves of a pair."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from journey_studio.layout.curve_line import Command, Piece, outline
from journey_studio.layout.curve_points import DrawnCurve
from journey_studio.layout.theme import Theme, mixed
from journey_studio.model.curve_shape import runs
from journey_studio.scene import Path

TINT = 0.17

Pair = tuple[DrawnCurve, DrawnCurve]


def pairs(drawn: Sequence[DrawnCurve]) -> Iterator[Pair]:
    """Today's and the wished curve of each persona that has both drawn."""
    wished = {entry.curve.persona: entry for entry in drawn if not entry.look.strong}
    for entry in drawn:
        if entry.look.strong and entry.curve.persona in wished:
            yield entry, wished[entry.curve.persona]


def gap_areas(drawn: Sequence[DrawnCurve], theme: Theme) -> list[Path]:
    """The gaps in the pale colours of their personas, wherever both curves have neighbours that follow each other."""
    return [
        Path(shape, fill=mixed(today.look.colour, theme.surface, TINT))
        for today, wished in pairs(drawn)
        if (shape := _between(today, wished))
    ]


def _between(one: DrawnCurve, other: DrawnCurve) -> tuple[Command, ...]:
    there, back = _pieces_by_column(one), _pieces_by_column(other)
    commands: list[Command] = []
    for run in runs(there.keys() & back.keys()):
        forth = [piece for column in run for piece in there[column]]
        home = [_turned(piece) for column in reversed(run) for piece in reversed(back[column])]
        first, *rest = outline(home)
        commands += [*outline(forth), ("L", *first[1:]), *rest, ("Z",)]
    return tuple(commands)


def _pieces_by_column(entry: DrawnCurve) -> dict[int, tuple[Piece, ...]]:
    """The pieces of the line from each column to the next, as far as they are on the page."""
    return {
        start.column: pieces
        for run in entry.runs()
        for (start, _), pieces in zip(pairwise(run), entry.pieces(run), strict=False)
        if pieces
    }


def _turned(piece: Piece) -> Piece:
    """The same piece from its end to its start."""
    bends = (piece.bends[1], piece.bends[0]) if piece.bends else None
    return replace(piece, start=piece.end, end=piece.start, bends=bends)
