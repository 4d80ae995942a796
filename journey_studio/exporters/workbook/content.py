"""What of a map one workbook tells: a journey's columns, curves and arrows, looked up once for all sheets."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from journey_studio.layout.curve_view import PLAIN, CurveView, is_drawn
from journey_studio.layout.people import PersonaLook, curve_look
from journey_studio.layout.theme import Theme
from journey_studio.model import (
    Card,
    Channel,
    Connector,
    Curve,
    Emotion,
    Journey,
    Persona,
    Snapshot,
    Stage,
    Step,
    Tag,
)

_RIGHT_TO_LEFT = ("ar", "he", "fa", "ur")
_LONGEST_NAME = 80
_ARROWS = {"flow": "→", "loop": "↺", "trigger": "↯"}


@dataclass(frozen=True, slots=True)
class Line:
    """A curve with its persona's name, its look and its points by column, columns from 0."""

    curve: Curve
    persona: str
    look: PersonaLook
    points: Mapping[int, Emotion]


@dataclass(frozen=True)
class Content:
    """A journey of a snapshot, seen as a table."""

    snapshot: Snapshot
    journey: Journey
    theme: Theme
    view: CurveView = PLAIN

    @property
    def right_to_left(self) -> bool:
        """Whether the journey's language is written from right to left."""
        return self.journey.language.split("-")[0].lower() in _RIGHT_TO_LEFT

    @cached_property
    def columns(self) -> tuple[tuple[Stage, Step], ...]:
        """The steps from left to right, each with its stage."""
        stages = self.snapshot.stages(self.journey.id)
        return tuple((stage, step) for stage in stages for step in self.snapshot.of_owner(Step, stage.id))

    @cached_property
    def column_of(self) -> Mapping[str, int]:
        """The number of each step's column, from 0."""
        return {step.id: number for number, (_, step) in enumerate(self.columns)}

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The curves of the journey, hidden ones included, in their order."""
        return tuple(self._line(curve) for curve in self.snapshot.curves(self.journey.id))

    @cached_property
    def drawn(self) -> tuple[Line, ...]:
        """The curves that are shown and have at least one point."""
        snapshot, view = self.snapshot, self.view
        return tuple(line for line in self.lines if line.points and is_drawn(snapshot, line.curve, view))

    @property
    def personas(self) -> tuple[Persona, ...]:
        """The personas of the whole file: whose order gives them their colours in every journey."""
        return self.snapshot.of_owner(Persona)

    @cached_property
    def _leads(self) -> Mapping[str, list[str]]:
        leads: dict[str, list[str]] = {}
        for connector in self.snapshot.connectors(self.journey.id):
            target = self.snapshot.get(Card, connector.target)
            if target is not None:
                leads.setdefault(connector.source, []).append(_arrow(connector, target))
        return leads

    def leads(self, card: Card) -> list[str]:
        """Where the arrows that start at a card lead, a text each."""
        return self._leads.get(card.id, [])

    def span(self, card: Card) -> tuple[int, int]:
        """The first and the last column of a card, from 0."""
        first = self.column_of[card.step]
        return first, max(first, self.column_of.get(card.end_step or "", first))

    def step_label(self, column: int) -> str:
        """What to call a column where there is one line of room: its step, else its stage, else its number."""
        stage, step = self.columns[column]
        return step.title or stage.title or f"Step {column + 1}"

    def channel(self, card: Card) -> str:
        """The name of a card's channel, or nothing."""
        channel = self.snapshot.get(Channel, card.channel)
        return channel.name if channel else ""

    def tags(self, card: Card) -> list[str]:
        """The names of a card's tags."""
        found = (self.snapshot.get(Tag, tag) for tag in card.tags)
        return [tag.name for tag in found if tag]

    def linked(self, card: Card) -> str:
        """The title of the journey a card leads to, or nothing."""
        journey = self.snapshot.get(Journey, card.link)
        return (journey.title or "Untitled journey") if journey else ""

    def _line(self, curve: Curve) -> Line:
        persona = self.snapshot.get(Persona, curve.persona)
        points = {self.column_of[point.step]: point for point in self.snapshot.emotions(curve.id)}
        look = curve_look(self.snapshot, curve, self.theme)
        return Line(curve, persona.name if persona else "", look, dict(sorted(points.items())))


def _arrow(connector: Connector, target: Card) -> str:
    label = f": {connector.label}" if connector.label else ""
    return f"{_ARROWS[connector.kind]} {_in_one_line(target.name)}{label}"


def _in_one_line(name: str) -> str:
    """A name as one line of at most 80 characters."""
    line = " ".join(name.split())
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1]}…"
