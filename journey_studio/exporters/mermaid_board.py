"""What Mermaid can show of a journey: for each step its name, and who feels how there."""

from collections.abc import Iterable
from dataclasses import dataclass

from journey_studio.model import Card, Curve, Emotion, Journey, Persona, Snapshot, Stage, Step


@dataclass(frozen=True, slots=True)
class Feeling:
    """One emotion value at a step and the names of the personas who share it; none where nobody is named."""

    value: float
    actors: tuple[str, ...]


class MermaidBoard:
    """A journey seen as sections and tasks."""

    def __init__(self, snapshot: Snapshot, journey: Journey) -> None:
        self._snapshot = snapshot
        self.journey = journey
        self.stages: tuple[Stage, ...] = snapshot.stages(journey.id)
        self._cards = _cards_by_step(snapshot, journey.id)
        self._feelings: dict[str, dict[tuple[float, bool], list[str]]] = {}
        self.names: set[str] = set()
        for curve in _shown_curves(snapshot, journey):
            self._take(curve)

    def _take(self, curve: Curve) -> None:
        persona = self._snapshot.get(Persona, curve.persona)
        if persona:
            self.names.add(persona.name)
        for emotion in self._snapshot.emotions(curve.id):
            groups = self._feelings.setdefault(emotion.step, {})
            actors = groups.setdefault((emotion.value, persona is not None), [])
            if persona:
                actors.append(persona.name)

    def tasks(self, stage: Stage) -> list[Step]:
        """The steps of a stage that say something: an empty one only keeps its stage on the board."""
        return [step for step in self._snapshot.of_owner(Step, stage.id) if self._says_something(step)]

    def _says_something(self, step: Step) -> bool:
        return bool(step.title.strip() or self._cards.get(step.id) or self._feelings.get(step.id))

    def name(self, step: Step) -> str:
        """A step's title; without one that of its first touchpoint, else the words of its first card; or nothing."""
        cards = self._cards.get(step.id, [])
        touchpoints = (card.title for card in cards if card.kind == "touchpoint")
        others = (card.title or card.body for card in cards)
        named = (text for text in (step.title, *touchpoints, *others) if text.strip())
        return next(named, "").strip()

    def feelings(self, step: Step) -> list[Feeling]:
        """The emotions at a step, one entry a value, in the order of the curves."""
        groups = self._feelings.get(step.id, {})
        return [Feeling(value, tuple(actors)) for (value, _), actors in groups.items()]

    def unnamed_cards(self) -> int:
        """How many cards are neither a task's name nor empty, and so appear nowhere."""
        tasks = {step.id: self.name(step) for stage in self.stages for step in self.tasks(stage)}
        return sum(
            card.kind != "touchpoint" or card.title.strip() != tasks.get(step)
            for step, cards in self._cards.items()
            for card in cards
        )


def _cards_by_step(snapshot: Snapshot, journey: str) -> dict[str, list[Card]]:
    """The cards of each step, lane by lane."""
    cards: dict[str, list[Card]] = {}
    for lane in snapshot.lanes(journey):
        for card in snapshot.cards(lane.id):
            cards.setdefault(card.step, []).append(card)
    return cards


def _shown_curves(snapshot: Snapshot, journey: Journey) -> Iterable[Curve]:
    """One curve a persona: of an as-is/to-be pair the one of the journey's own state."""
    curves = snapshot.curves(journey.id)
    settled = {curve.persona for curve in curves if curve.state == journey.state}
    return (curve for curve in curves if curve.state == journey.state or curve.persona not in settled)


def emotion_words(snapshot: Snapshot, journey: Journey) -> int:
    """How many emotions carry a word or a quote."""
    points: Iterable[Emotion] = (
        point for curve in _shown_curves(snapshot, journey) for point in snapshot.emotions(curve.id)
    )
    return sum(bool(point.word or point.quote) for point in points)
