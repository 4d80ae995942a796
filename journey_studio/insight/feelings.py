"""The emotion curves as plain numbers, and the moments that decide."""

from dataclasses import dataclass

from journey_studio.insight.columns import Place, cards_in_order, places
from journey_studio.model import Card, Curve, Emotion, Journey, Snapshot
from journey_studio.model.curve_shape import Turn, turns


@dataclass(frozen=True, slots=True)
class Feelings:
    """A curve with its points from left to right: the column of each (from 0) and the emotion."""

    curve: Curve
    points: tuple[tuple[int, Emotion], ...]

    @property
    def average(self) -> float:
        """The mean value of the points, −2 … +2. Raises ZeroDivisionError without a point."""
        return sum(point.value for _, point in self.points) / len(self.points)


def feelings(snapshot: Snapshot, journey: Journey) -> list[Feelings]:
    """The curves that are not hidden and have a point, in the order of the map."""
    columns = places(snapshot, journey)
    found = []
    for curve in snapshot.curves(journey.id):
        points = [(columns[e.step].column, e) for e in snapshot.emotions(curve.id) if e.step in columns]
        if points and not curve.hidden:
            found.append(Feelings(curve, tuple(sorted(points, key=lambda entry: entry[0]))))
    return found


def moments_of_truth(snapshot: Snapshot, journey: Journey) -> list[tuple[Card, Place]]:
    """The cards marked as moments of truth, in reading order, with their places."""
    columns = places(snapshot, journey)
    marked = [card for card in cards_in_order(snapshot, journey) if card.moment_of_truth]
    return [(card, columns[card.step]) for card in marked]


@dataclass(frozen=True, slots=True)
class Turning:
    """A point at which a curve turns: a peak or a valley, and where."""

    curve: Curve
    emotion: Emotion
    place: Place
    turn: Turn


def peaks_and_valleys(snapshot: Snapshot, journey: Journey) -> list[Turning]:
    """Where the curves that are not hidden turn by a level or more: curve by curve, from left to right."""
    by_column = {place.column: place for place in places(snapshot, journey).values()}
    found = []
    for curve in feelings(snapshot, journey):
        points = dict(curve.points)
        for column, turn in sorted(turns({c: point.value for c, point in points.items()}).items()):
            found.append(Turning(curve.curve, points[column], by_column[column], turn))
    return found
