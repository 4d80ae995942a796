"""The columns of the Emotions sheet: a row a point of a curve, and the values of the chart, a row a step."""

from collections.abc import Mapping
from dataclasses import dataclass

from journey_studio.model import Curve, Emotion, Persona, Step
from journey_studio.model.card import EVIDENCE_LEVELS
from journey_studio.sheets.column import Column
from journey_studio.sheets.places import Places
from journey_studio.sheets.words import EVIDENCE_WORDS, capital, feeling

CURVE = "curve:"
"""What the key of a curve's column begins with."""


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a curve with its place: the column counts from 0."""

    curve: Curve
    column: int
    emotion: Emotion


PointColumn = Column[Point]


def points_of(places: Places) -> list[Point]:
    """The points of all curves of a journey, hidden ones too: curve by curve, along the steps."""
    points = [
        Point(curve, places.column_of[emotion.step], emotion)
        for curve in places.snapshot.curves(places.journey.id)
        for emotion in places.snapshot.emotions(curve.id)
    ]
    order = {curve.id: number for number, curve in enumerate(places.snapshot.curves(places.journey.id))}
    return sorted(points, key=lambda point: (order[point.curve.id], point.column))


def point_columns(places: Places) -> list[PointColumn]:
    """The columns of the table of points."""
    levels = [EVIDENCE_WORDS[level] for level in EVIDENCE_LEVELS if level]
    words = places.journey.level_words
    stage, step = (
        (lambda point: places.columns[point.column][0].title),
        (lambda point: places.columns[point.column][1].title),
    )
    return [
        Column("persona", "Persona", 24, lambda point: whose(places, point.curve), shown=True),
        Column("state", "Curve state", 24, lambda point: capital(point.curve.state), shown=True),
        Column("stage", "Stage", 20, stage, shown=True),
        Column("step", "Step", 24, step, shown=True),
        Column("value", "Value", 12, lambda point: point.emotion.value, role="value"),
        Column("word", "Word", 16, lambda point: feeling(point.emotion, words)),
        Column("quote", "Quote", 44, lambda point: point.emotion.quote),
        Column("evidence", "Evidence", 12, lambda point: EVIDENCE_WORDS.get(point.emotion.evidence, ""), levels),
        Column("id", "ID", 9, lambda point: point.emotion.id, role="id", shown=True),
    ]  # fmt: skip


def whose(places: Places, curve: Curve) -> str:
    """Whose curve it is: its persona's name, else its label."""
    persona = places.snapshot.get(Persona, curve.persona)
    return persona.name if persona else curve.label


def matrix_columns(places: Places, names: Mapping[str, str]) -> list[Column[Step]]:
    """The columns of the values that the chart draws: `names` are the curves by id, with what the chart calls them."""
    values = {
        curve: {emotion.step: emotion.value for emotion in places.snapshot.emotions(curve)} for curve in names
    }

    def curve_column(curve: str, name: str) -> Column[Step]:
        points = values[curve]
        return Column(CURVE + curve, name, 12, lambda step: points.get(step.id, ""), role="value")

    stages = {step.id: stage.title for stage, step in places.columns}
    at = places.column_of
    return [
        Column("stage", "Stage", 20, lambda step: stages[step.id], shown=True),
        Column("step", "Step", 24, lambda step: places.step_label(at[step.id]), shown=True),
        *(curve_column(curve, name) for curve, name in names.items()),
        Column("id", "ID", 9, lambda step: step.id, role="id", shown=True),
    ]
