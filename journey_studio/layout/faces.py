"""The face on the first curve: a mouth for each of the five levels of emotion."""

from journey_studio.layout.shapes import circle
from journey_studio.layout.theme import Theme
from journey_studio.model.curve import emotion_level
from journey_studio.scene import Item, Path

FACE_RADIUS = 11.5
_BENDS = {-2: -4.4, -1: -2.4, 0: 0.0, 1: 3.0, 2: 5.2}


def emotion_colour(value: float, theme: Theme) -> str:
    """The colour of the nearest level."""
    return theme.emotions[emotion_level(value) + 2]


def face(value: float, x: float, y: float, theme: Theme) -> list[Item]:
    """A face around a point: its mouth bends with the value, and brows frown at the lowest level."""
    level, colour = emotion_level(value), emotion_colour(value, theme)
    bend = _BENDS[level]
    corner = y + 4.2 - bend * 0.32
    mouth = (("M", x - 4.6, corner), ("C", x - 2.4, corner + bend, x + 2.4, corner + bend, x + 4.6, corner))
    items: list[Item] = [
        Path(circle(x, y, FACE_RADIUS), fill=theme.surface, stroke=colour, stroke_width=2.2),
        Path((*circle(x - 3.7, y - 2.4, 1.5), *circle(x + 3.7, y - 2.4, 1.5)), fill=colour),
        Path(_tidy(mouth), stroke=colour, stroke_width=1.8),
    ]
    if level == min(_BENDS):
        brows = (
            ("M", x - 6, y - 6.2),
            ("L", x - 2.6, y - 4.9),
            ("M", x + 6, y - 6.2),
            ("L", x + 2.6, y - 4.9),
        )
        items.append(Path(_tidy(brows), stroke=colour, stroke_width=1.5))
    return items


def _tidy(commands: tuple[tuple[str | float, ...], ...]) -> tuple[tuple[str | float, ...], ...]:
    return tuple((head, *(round(float(value), 3) for value in rest)) for head, *rest in commands)
