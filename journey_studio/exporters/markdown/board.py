"""A journey seen as columns and lanes, with the names that Markdown gives them."""

from collections import Counter
from functools import cached_property

from journey_studio.markdown.words import in_markdown
from journey_studio.model import Card, Curve, Emotion, Journey, Lane, Persona, Snapshot, Stage, Step
from journey_studio.model.kinds import EMOTION, LANE_KINDS


class Board:
    """Looks up once what the parts of the text need."""

    def __init__(self, snapshot: Snapshot, journey: Journey) -> None:
        self.snapshot = snapshot
        self.journey = journey
        self.stages = snapshot.stages(journey.id)
        self.lanes = snapshot.lanes(journey.id)
        self._cards: dict[tuple[str, str], list[Card]] = {}
        for lane in self.lanes:
            for card in snapshot.cards(lane.id):
                self._cards.setdefault((lane.id, card.step), []).append(card)

    def steps(self, stage: Stage) -> tuple[Step, ...]:
        """The steps of a stage."""
        return self.snapshot.of_owner(Step, stage.id)

    def cards(self, lane: Lane, step: Step) -> list[Card]:
        """The cards of a cell, in order."""
        return self._cards.get((lane.id, step.id), [])

    @cached_property
    def numbers(self) -> dict[str, str]:
        """The number of each stage (`2`) and each step (`2.1`) by its id."""
        found: dict[str, str] = {}
        for place, stage in enumerate(self.stages, 1):
            found[stage.id] = str(place)
            found |= {step.id: f"{place}.{at}" for at, step in enumerate(self.steps(stage), 1)}
        return found

    @cached_property
    def lane_names(self) -> dict[str, str]:
        """Each lane's name in bold by its id, with a note where the name alone would not tell which one it is."""
        met: Counter[str] = Counter()
        names = {}
        for lane in self.lanes:
            met[lane.name] += 1
            alone = lane.name == LANE_KINDS[lane.kind].title
            notes = ["" if alone else lane.kind, str(met[lane.name]) if met[lane.name] > 1 else ""]
            names[lane.id] = named(lane.name, *notes)
        return names

    @cached_property
    def emotion_lane(self) -> Lane | None:
        """Where the curves stand."""
        return next((lane for lane in self.lanes if lane.kind == EMOTION), None)

    @cached_property
    def curves(self) -> list[tuple[Curve, str, dict[str, Emotion]]]:
        """The curves with a point: each with its name in bold, and its points by step."""
        found = []
        for curve in self.snapshot.curves(self.journey.id):
            points = {point.step: point for point in self.snapshot.emotions(curve.id)}
            if points:
                persona = self.snapshot.get(Persona, curve.persona)
                state = curve.state if curve.state != "as-is" else ""
                found.append((curve, named(persona.name if persona else "", state, curve.label), points))
        return found


def named(name: str, *notes: str) -> str:
    """A name in bold, with its notes in brackets and italics; a colon at its end is doubled, since one would be read as none."""
    name = f"{name}:" if name.endswith(":") else name
    told = "; ".join(filter(None, notes))
    bold = f"**{in_markdown(name)}**" if name.strip() else "**–**"
    return f"{bold} *({in_markdown(told)})*" if told else bold


def field(name: str, text: str = "", *notes: str) -> str:
    """An entry with a name and what stands for it."""
    head = named(name, *notes)
    if not text.strip():
        return head
    return f"{head}: {in_markdown(text)}" if any(notes) else f"**{in_markdown(name)}:** {in_markdown(text)}"
