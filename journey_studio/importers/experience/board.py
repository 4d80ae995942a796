"""Blocks → records: events are stages, steps are steps with action, touchpoints, figures and conditions."""

import json
from collections.abc import Iterator
from typing import Any

from journey_studio.importers.experience.blocks import Block, blocks
from journey_studio.importers.foreign import number, plain
from journey_studio.importers.notices import Notices
from journey_studio.importers.proposal import Proposal
from journey_studio.importers.sketch import Sketch
from journey_studio.model import PersonaFact, Snapshot
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.kinds import LANE_KINDS
from journey_studio.model.rules import LONGEST_TEXT, clean_text

NAME = "Experience Notation"
_FACTS = {"Experience": "other", "Interaction": "preference", "Adaptation": "behaviour"}
_HEAD = ("Journey-Title", "Journey-Description")
_STEP = ("ID", "User", "Action", "UI-Element", "Metrics", "Conditional", "Ref")
_EVENT = ("ID", "Tag", "Disruption")


def read_experience(text: str, snapshot: Snapshot, name: str = "") -> Proposal:
    """Propose the journey of a text; `name` is its title where it states none. Raises `Unreadable`."""
    notices = Notices()
    return _Board(blocks(clean_text(text), notices), Sketch(snapshot, notices)).proposal(name)


class _Board:
    def __init__(self, root: Block, sketch: Sketch) -> None:
        self._root = root
        self._sketch = sketch
        self._lanes: dict[str, str] = {}
        self._cards: dict[str, str] = {}
        self._personas: dict[str, str | None] = {}

    def proposal(self, name: str) -> Proposal:
        events = [block for block in self._root.blocks if block.kind == "Event"]
        for persona in _personas(self._root):
            self._add_persona(persona)
        for kind in ("actions", "touchpoints"):
            self._lane(kind)
        for event in events:
            self._add_event(event)
        for event in events:
            for step in event.blocks:
                self._connect(step)
        rest = {entry.name: entry.text for entry in self._root.entries if entry.name not in _HEAD}
        return self._sketch.proposal(
            self._root.text("Journey-Title") or name,
            scenario=self._root.text("Journey-Description"),
            provenance=self._sketch.kept(NAME, rest),
        )

    def _add_persona(self, persona: Block) -> None:
        if not persona.title:
            return
        known = self._personas.get(persona.title)
        if known is None:
            known = self._sketch.shared.persona(persona.title)
            self._personas[persona.title] = known
            self._personas[persona.text("ID") or persona.title] = known
        facts = tuple(
            PersonaFact(_FACTS.get(entry.name, "other"), _fact(entry.name, entry.text))
            for entry in persona.entries
            if entry.name != "ID" and entry.text
        )
        if known and facts and self._sketch.shared.is_new(known):
            self._sketch.shared.describe(known, facts=facts)

    def _add_event(self, event: Block) -> None:
        sketch = self._sketch
        kept = sketch.kept(NAME, {"id": event.text("ID")}, event.line)
        stage = sketch.stage(event.title, event.line, provenance=kept)
        tags = sketch.shared.tags(event.names("Tag"))
        steps = [block for block in event.blocks if block.kind == "Step"]
        first = [self._add_step(stage, step, tags) for step in steps] or [sketch.step(stage)]
        for text in event.names("Disruption"):
            self._put("pain points", first[0], text, event.line)
        for entry in event.entries:
            if entry.name not in _EVENT and entry.text:
                self._put("free text", first[0], f"{entry.name}: {entry.text}", entry.line)
        if not steps:
            self._cards.setdefault(event.text("ID"), self._put("actions", first[0], event.title, event.line))
        elif event.text("ID"):
            self._cards.setdefault(event.text("ID"), self._cards[f"line {steps[0].line}"])

    def _add_step(self, stage: str, step: Block, tags: tuple[str, ...]) -> str:
        sketch, line = self._sketch, step.line
        made = sketch.step(stage, step.title, line)
        user = step.text("User")
        persona = self._personas.get(user) or sketch.shared.persona(user)
        values: dict[str, Any] = {"personas": (persona,)} if persona else {}
        values["provenance"] = sketch.kept(NAME, {"id": step.text("ID")}, line)
        card = self._put("actions", made, step.text("Action") or step.title, line, tags=tags, **values)
        self._cards[f"line {line}"] = card
        self._cards.setdefault(step.text("ID") or f"line {line}", card)
        for text in step.names("UI-Element"):
            self._put("touchpoints", made, text, line)
        for name, value in _metrics(step):
            figure = number(value)
            facts = FrozenMap({"value": figure}) if figure is not None else FrozenMap()
            title = name if figure is not None else f"{name}: {plain(value)}"
            self._put("indicators", made, title, line, facts=facts)
        if step.text("Conditional"):
            condition = FrozenMap({"condition": step.text("Conditional")[:LONGEST_TEXT]})
            self._put("scenarios", made, step.title, line, facts=condition)
        for entry in step.entries:
            if entry.name not in _STEP and entry.text:
                self._put("free text", made, f"{entry.name}: {entry.text}", entry.line)
        return made

    def _connect(self, step: Block) -> None:
        for key in step.names("Ref"):
            source, target = self._cards.get(key), self._cards.get(f"line {step.line}")
            if source and target and source != target:
                self._sketch.connect("trigger", source, target, line=step.line)
            else:
                self._sketch.notices.add(step.line, f"Ref names “{key}”, which is not there; no arrow is drawn.")  # fmt: skip

    def _put(self, kind: str, step: str, title: str, line: int, **values: Any) -> str:
        return self._sketch.card(self._lane(kind), step, LANE_KINDS[kind].card, title, line, **values)

    def _lane(self, kind: str) -> str:
        if kind not in self._lanes:
            self._lanes[kind] = self._sketch.lane(kind)
        return self._lanes[kind]


def _personas(block: Block) -> Iterator[Block]:
    for inner in block.blocks:
        if inner.kind == "Persona":
            yield inner
        yield from _personas(inner)


def _fact(name: str, text: str) -> str:
    words = clean_text(text if name in _FACTS else f"{name}: {text}")
    return words[:LONGEST_TEXT]


def _metrics(step: Block) -> list[tuple[str, object]]:
    """The figures of a step: a JSON object; anything else is one figure in words."""
    text = step.text("Metrics")
    try:
        values = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        values = text
    return list(values.items()) if isinstance(values, dict) else [("Metrics", text)]
