"""A stage, a step or a lane with all that stands in it, as a map document of its own."""

from dataclasses import replace

from journey_studio.desktop.clipboard.fragment import named
from journey_studio.model import (
    Channel,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Record,
    Snapshot,
    Stage,
    Step,
    Tag,
)

Part = Stage | Step | Lane


def part_fragment(snapshot: Snapshot, journey: str, part: Part) -> Snapshot:
    """A map that holds the part of a journey, its cards and emotions, and what they name; a lane comes with all columns."""
    lanes = [part] if isinstance(part, Lane) else snapshot.lanes(journey)
    steps = _columns(snapshot, journey, part)
    keys = {step.id for step in steps}
    cards = [
        card if card.end_step in keys else replace(card, end_step=None)
        for lane in lanes
        for card in snapshot.cards(lane.id)
        if card.step in keys
    ]
    curves = _curves(snapshot, journey, part)
    points = [point for curve in curves for point in snapshot.emotions(curve.id) if point.step in keys]
    people = [key for card in cards for key in card.personas] + [curve.persona or "" for curve in curves]
    shared: list[list[Record]] = [
        named(snapshot, Channel, (card.channel for card in cards)),
        named(snapshot, Tag, (key for card in cards for key in card.tags)),
        named(snapshot, Persona, people),
        named(snapshot, Journey, (journey, *(card.link for card in cards))),
        named(snapshot, Stage, (step.stage for step in steps)),
    ]
    held = {card.id for card in cards}
    ties = [tie for tie in snapshot.connectors(journey) if held.issuperset((tie.source, tie.target))]
    alone = [replace(curve, lane=part.id) if isinstance(part, Lane) else curve for curve in curves]
    records: list[Record] = [record for group in shared for record in group]
    return Snapshot.of([*records, *steps, *lanes, *cards, *alone, *points, *ties])


def _columns(snapshot: Snapshot, journey: str, part: Part) -> tuple[Step, ...]:
    if isinstance(part, Step):
        return (part,)
    return snapshot.of_owner(Step, part.id) if isinstance(part, Stage) else snapshot.steps(journey)


def _curves(snapshot: Snapshot, journey: str, part: Part) -> list[Curve]:
    """The curves drawn in a lane; all that have a point in a stage or step."""
    curves = snapshot.curves(journey)
    if isinstance(part, Lane):
        first = next((lane.id for lane in snapshot.lanes(journey) if lane.kind == "emotion"), None)
        return [curve for curve in curves if (curve.lane or first) == part.id]
    keys = {step.id for step in _columns(snapshot, journey, part)}
    return [curve for curve in curves if any(point.step in keys for point in _points(snapshot, curve))]


def _points(snapshot: Snapshot, curve: Curve) -> tuple[Emotion, ...]:
    return snapshot.emotions(curve.id)
