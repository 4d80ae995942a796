"""What is drawn on the plot of an emotion lane, from the ground up: areas, levels, lines, points with their words."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from journey_studio.layout.curve_line import Command, areas, outline
from journey_studio.layout.curve_points import CurvePoint, DrawnCurve
from journey_studio.layout.curve_turns import turn_area, turn_sign
from journey_studio.layout.curve_view import LaneCurves
from journey_studio.layout.emotion_labels import MARKER_RADIUS, bubble, end_name, marker_area, marker_path
from journey_studio.layout.faces import FACE_RADIUS, face
from journey_studio.layout.gathering import gathered
from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.labels import Area, Crowd
from journey_studio.layout.measures import CAPTION
from journey_studio.layout.theme import Theme
from journey_studio.model.curve import HIGHEST, emotion_level
from journey_studio.model.curve_shape import Turn, turns
from journey_studio.scene import Group, Item, Path

_DASH = (7.0, 6.0)
_DOTS = (0.1, 6.0)
_NAMED_LEVELS = (2, 0, -2)


def level_items(gap: float, width: float, words: Sequence[str], ink: Ink) -> tuple[list[Item], list[Area]]:
    """The lines of the five levels `gap` px apart, the words above three of them, and the room the words take."""
    items: list[Item] = []
    taken = []
    for level in range(2, -3, -1):
        y = (HIGHEST - level) * gap
        line = (("M", 0.0, y), ("L", width, y))
        dash = () if level == 0 else _DOTS
        items.append(
            Path(
                line, stroke=ink.theme.hairline, stroke_width=ink.theme.line if level == 0 else 1.6, dash=dash
            )
        )
        if level in _NAMED_LEVELS:
            text = ink.snug(words[level + 2], CAPTION, ink.theme.muted, 9, y - 18, 120)
            items.append(text)
            taken.append(Area(text.x, text.y, text.width, text.height))
    return items, taken


def curve_areas(drawn: Sequence[DrawnCurve], zero: float, theme: Theme) -> list[Item]:
    """The areas between curves and the neutral line, tinted above and below it."""
    above: list[Command] = []
    below: list[Command] = []
    for entry in drawn:
        for run in entry.runs():
            upper, lower = areas([piece for pieces in entry.pieces(run) for piece in pieces], zero)
            above += upper
            below += lower
    tints = ((above, theme.above), (below, theme.below))
    return [Path(tuple(commands), fill=tint) for commands, tint in tints if commands]


def line_groups(drawn: Sequence[DrawnCurve], width: float, height: float) -> list[Group]:
    """The lines, the first curve on top; dashed between points of which one is assumed, solid elsewhere."""
    return [
        Group(entry.curve.id, "line", 0, 0, width, height, tuple(_line(entry)))
        for entry in reversed(drawn)
        if len(entry.points) + len(entry.beyond) > 1
    ]


def _line(entry: DrawnCurve) -> list[Item]:
    items: list[Item] = []
    for run in entry.runs():
        steps = zip(run, run[1:], entry.pieces(run), strict=False)
        for assumed, part in groupby(steps, key=lambda step: _assumed(step[0]) or _assumed(step[1])):
            pieces = [piece for _, _, pieces in part for piece in pieces]
            if not pieces:
                continue
            thick = 3.0 if entry.look.strong else 2.0
            dash = _DASH if assumed else ()
            items.append(Path(outline(pieces), stroke=entry.look.colour, stroke_width=thick, dash=dash))
    return items


def _assumed(point: CurvePoint) -> bool:
    return point.emotion.evidence == "assumed"


def curve_groups(
    drawn: Sequence[DrawnCurve], curves: LaneCurves, grid: Grid, crowd: Crowd, ground: str, ink: Ink
) -> list[Item]:
    """A group a curve with a group a point. Markers take their room first, then names, then words and quotes."""
    shown = [entry for entry in drawn if entry.points]
    turning = {entry.curve.id: _turns(entry) for entry in shown}
    for entry in shown:
        for point in entry.points:
            radius = _radius(entry, drawn)
            crowd.take(marker_area(point, radius))
            if turn := turning[entry.curve.id].get(point.column):
                crowd.take(turn_area(turn, point, radius))
    names = {entry.curve.id: end_name(entry, crowd, ground, ink) for entry in shown} if len(shown) > 1 else {}
    groups: list[Item] = []
    for entry in shown:
        look = _Look(entry, entry is drawn[0], turning[entry.curve.id], curves)
        points = [_emotion(look, point, grid, crowd, ink) for point in entry.points]
        items = (*points, *names.get(entry.curve.id, ()))
        groups.append(gathered(entry.curve.id, "curve", items, f"Emotion curve of {entry.look.name}"))
    return groups[::-1]


class _Look(NamedTuple):
    """How the points of a curve are drawn: with faces for the first one."""

    entry: DrawnCurve
    faces: bool
    turns: Mapping[int, Turn]
    curves: LaneCurves


def _turns(entry: DrawnCurve) -> Mapping[int, Turn]:
    """Peaks and valleys of today's curve; those of a wished one are wishes."""
    return turns(entry.values) if entry.look.strong else {}


def _radius(entry: DrawnCurve, drawn: Sequence[DrawnCurve]) -> float:
    return FACE_RADIUS if entry is drawn[0] else MARKER_RADIUS + 2


def _emotion(look: _Look, point: CurvePoint, grid: Grid, crowd: Crowd, ink: Ink) -> Group:
    emotion, entry = point.emotion, look.entry
    items: list[Item] = (
        face(emotion.value, point.x, point.y, ink.theme)
        if look.faces
        else [marker_path(entry, point.x, point.y, MARKER_RADIUS, ink)]
    )
    turn = look.turns.get(point.column)
    if turn:
        radius = FACE_RADIUS if look.faces else MARKER_RADIUS + 2
        items.append(turn_sign(turn, point, radius, entry.look.colour))
    items += bubble(point, turn, crowd, ink, number=look.curves.numbers)
    word = emotion.word or look.curves.words[emotion_level(emotion.value) + 2]
    quote = f", “{emotion.quote}”" if emotion.quote else ""
    name = f"{entry.look.name} at {grid.names[point.column]}: {emotion.value:g}, {word}{quote}"
    return gathered(emotion.id, "emotion", items, f"{name}, {turn}" if turn else name)
