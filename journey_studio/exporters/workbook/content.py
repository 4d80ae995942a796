"""What of a map one workbook tells: a journey as a table with its curves, looked up once for all sheets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from journey_studio.layout.curve_view import PLAIN, CurveView, is_drawn
from journey_studio.layout.people import PersonaLook, curve_look
from journey_studio.layout.theme import Theme
from journey_studio.model import Asset, Curve, Emotion, Persona
from journey_studio.sheets.places import Places

_RIGHT_TO_LEFT = ("ar", "he", "fa", "ur")


@dataclass(frozen=True, slots=True)
class Line:
    """A curve with its persona's name, its look and its points by column, columns from 0."""

    curve: Curve
    persona: str
    look: PersonaLook
    points: Mapping[int, Emotion]


@dataclass(frozen=True)
class Content(Places):
    """A journey of a snapshot as a workbook shows it; `asset` finds a picture of the map."""

    theme: Theme
    view: CurveView = PLAIN
    asset: Callable[[str], Asset | None] = lambda key: None

    @property
    def right_to_left(self) -> bool:
        """Whether the journey's language is written from right to left."""
        return self.journey.language.split("-")[0].lower() in _RIGHT_TO_LEFT

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The curves of the journey, hidden ones included, in their order."""
        return tuple(self._line(curve) for curve in self.snapshot.curves(self.journey.id))

    @cached_property
    def drawn(self) -> tuple[Line, ...]:
        """The curves that are shown and have at least one point."""
        snapshot, view = self.snapshot, self.view
        return tuple(line for line in self.lines if line.points and is_drawn(snapshot, line.curve, view))

    @cached_property
    def item_rows(self) -> Mapping[str, int]:
        """The row of each card on the Items sheet."""
        return {card.id: row for row, card in enumerate(self.cards, 2)}

    def _line(self, curve: Curve) -> Line:
        persona = self.snapshot.get(Persona, curve.persona)
        points = {self.column_of[point.step]: point for point in self.snapshot.emotions(curve.id)}
        look = curve_look(self.snapshot, curve, self.theme)
        return Line(curve, persona.name if persona else "", look, dict(sorted(points.items())))
