"""What is written on the plot of an emotion lane: words and quotes at points, and names at the ends of the curves."""

from collections.abc import Sequence

from journey_studio.layout.curve_points import CurvePoint, DrawnCurve
from journey_studio.layout.curve_turns import TURN_ROOM
from journey_studio.layout.faces import FACE_RADIUS
from journey_studio.layout.ink import Ink
from journey_studio.layout.labels import Area, Crowd
from journey_studio.layout.measures import CAPTION_STRONG, SMALLEST_TEXT
from journey_studio.layout.shapes import marker, pill
from journey_studio.model import Emotion
from journey_studio.model.curve import signed
from journey_studio.model.curve_shape import Turn
from journey_studio.scene import Box, Item, Path, Text, TextStyle
from journey_studio.scene.text import runs_backwards

MARKER_RADIUS = 5.5
_BUBBLE = TextStyle(SMALLEST_TEXT, 400, line_height=15)
_NUMBER = TextStyle(SMALLEST_TEXT, 600, line_height=14)
_BUBBLE_LIMIT = 168.0
_BUBBLE_LONGEST = 206.0
_BESIDE = 16.0
_HALF = 0.62
_NAME_LIMIT = 76.0
_PADDING_X = 9.0
_PADDING_Y = 3.0

Place = tuple[float, float]


def marker_area(point: CurvePoint, radius: float = FACE_RADIUS) -> Area:
    """The room of a marker."""
    return Area(point.x - radius, point.y - radius, 2 * radius, 2 * radius)


def spoken_words(emotion: Emotion) -> str:
    """What a point says: the word, the quote in quotation marks, or both."""
    quote = f"“{emotion.quote.strip('“”')}”" if emotion.quote else ""
    return " ".join(part for part in (emotion.word, quote) if part)


def bubble(
    point: CurvePoint, turn: Turn | None, crowd: Crowd, ink: Ink, *, number: bool = False
) -> list[Item]:
    """The word or quote of a point in a bubble near it, its `number` before them where it is wanted; the number alone stands
    without a bubble. Nothing where nothing is said. The sign of a `turn` keeps its room.
    """
    words = spoken_words(point.emotion)
    value = signed(point.emotion.value) if number else ""
    if not words:
        return _number(value, point, crowd, ink) if value else []
    theme = ink.theme
    words = f"{_apart(value, words)} {words}" if value else words
    size = ink.line_or(words, _BUBBLE, theme.text, _BUBBLE_LONGEST, _BUBBLE_LIMIT)
    if size.width > _BUBBLE_LIMIT and not crowd.has_room(*_bubble_places(point, turn, size)):
        size = ink.snug(words, _BUBBLE, theme.text, 0, 0, _HALF * size.width)
    area = crowd.settle(*_bubble_places(point, turn, size))
    text = ink.snug(words, _BUBBLE, theme.text, area.x + _PADDING_X, area.y + _PADDING_Y + 0.5, size.width)
    return [pill(*area, theme.surface, theme.hairline, theme.line), text]


def _apart(value: str, words: str) -> str:
    """The number, kept from the direction of words that run from right to left: its sign stays before its digits."""
    return f"\u2066{value}\u2069" if runs_backwards(words) else value


def _number(value: str, point: CurvePoint, crowd: Crowd, ink: Ink) -> list[Item]:
    size = ink.snug(value, _NUMBER, ink.theme.text, 0, 0, _NAME_LIMIT)
    away = FACE_RADIUS + 4
    places = [
        (point.x + away, point.y - size.height / 2),
        (point.x - away - size.width, point.y - size.height / 2),
        (point.x - size.width / 2, point.y + away),
        (point.x - size.width / 2, point.y - away - size.height),
    ]
    area = crowd.settle(places, size.width, size.height)
    return [ink.snug(value, _NUMBER, ink.theme.text, area.x, area.y, size.width)]


def _bubble_places(point: CurvePoint, turn: Turn | None, size: Text) -> tuple[list[Place], float, float]:
    """The upper left corners a bubble may have, the most welcome first, and its width and height."""
    width, height = size.width + 2 * _PADDING_X, size.height + 2 * _PADDING_Y + 1
    reach = FACE_RADIUS + 5
    above, below = (reach + TURN_ROOM if turn == each else reach for each in ("peak", "valley"))
    rows = [point.y - above - height, point.y + below]
    if point.emotion.value < 0:
        rows.reverse()
    columns = (point.x - width / 2, point.x - _BESIDE, point.x + _BESIDE - width)
    return [(x, y) for x in columns for y in rows], width, height


def end_name(drawn: DrawnCurve, crowd: Crowd, ground: str, ink: Ink) -> list[Item]:
    """The name of a curve with its marker, near its last point; where lines run through it, on a patch of the `ground`."""
    point, look = drawn.points[-1], drawn.look
    text = ink.snug(look.name, CAPTION_STRONG, ink.theme.text, 0, 0, _NAME_LIMIT)
    width, height = text.width + 16, text.height
    away, centre = FACE_RADIUS + 5, point.x - width / 2
    above, below = point.y - away - height, point.y + away
    wishes: Sequence[Place] = [
        (point.x + away, point.y - height / 2),
        (centre, above),
        (centre, below),
        (point.x, above),
        (point.x, below),
    ]
    area = crowd.settle(wishes, width, height)
    sign = marker_path(drawn, area.x + 5, area.y + 8, 3.8, ink)
    name = ink.snug(look.name, CAPTION_STRONG, ink.theme.text, area.x + 14, area.y, text.width)
    patch = [Box(area.x - 1, area.y, width, height, ground, radius=4.0)] if crowd.covers_line(area) else []
    return [*patch, sign, name]


def marker_path(drawn: DrawnCurve, x: float, y: float, radius: float, ink: Ink) -> Path:
    """The marker of a curve: hollow for today's, filled for a wished one."""
    look = drawn.look
    fill = ink.theme.surface if look.strong else look.colour
    return Path(marker(look.marker, x, y, radius), fill=fill, stroke=look.colour, stroke_width=2.0)
