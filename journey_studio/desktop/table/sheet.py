"""A journey looked up for its table: where each row stands, and the order in which rows are read."""

from functools import cached_property

from journey_studio.insight.columns import Place, places
from journey_studio.insight.filtering import journey_cards
from journey_studio.model import Card, Curve, Emotion, Journey, Lane, Persona, Snapshot
from journey_studio.model.curve_lanes import lane_of

Line = Card | Emotion
"""What a row of the table shows."""


class Sheet:
    """One state of one journey."""

    def __init__(self, snapshot: Snapshot, journey: Journey) -> None:
        self.snapshot, self.journey = snapshot, journey

    @cached_property
    def places(self) -> dict[str, Place]:
        """The place of each step by its id."""
        return places(self.snapshot, self.journey)

    @cached_property
    def lane_numbers(self) -> dict[str, int]:
        """The lanes by their id, counted from the top."""
        return {lane.id: number for number, lane in enumerate(self.snapshot.lanes(self.journey.id))}

    @cached_property
    def _curve_lanes(self) -> dict[str, Lane | None]:
        return {curve.id: lane_of(self.snapshot, curve) for curve in self.snapshot.curves(self.journey.id)}

    def line(self, key: str) -> Line | None:
        """The card or point with that id."""
        return self.snapshot.get(Card, key) or self.snapshot.get(Emotion, key)

    def lines(self, *, points: bool = True) -> list[Line]:
        """Every card and, with `points`, every point of a curve."""
        curves = self.snapshot.curves(self.journey.id) if points else ()
        feelings = (point for curve in curves for point in self.snapshot.emotions(curve.id))
        lines: list[Line] = [*journey_cards(self.snapshot, self.journey), *feelings]
        return [line for line in lines if line.step in self.places]

    def lane(self, line: Line) -> Lane | None:
        """The lane it stands in."""
        if isinstance(line, Card):
            return self.snapshot.get(Lane, line.lane)
        return self._curve_lanes.get(line.curve)

    def order(self, line: Line) -> tuple[int, int, str, str]:
        """Where it comes in reading order: by column, then by lane, then from the top of its cell."""
        lane = self.lane(line)
        row = self.lane_numbers.get(lane.id, -1) if lane else -1
        return (self.places[line.step].column, row, *line.place)

    def persona(self, point: Emotion) -> str:
        """Whose feeling it is."""
        curve = self.snapshot.get(Curve, point.curve)
        persona = self.snapshot.get(Persona, curve.persona) if curve else None
        return persona.name if persona else curve.label if curve else ""
