"""OpenJourney (`.ojf`): stages, swim lanes and nodes in JSON, as the Ptolemy editor writes it.

A node is a card. Its score (−5 … +5) is also how people feel at its stage: a stage's emotion is the mean of its scores other
than 0, which is what an unstated one is written as, with the first sentiment as its word. What a map has no place for (icons, colours, versions) is kept with the record.
"""

from collections.abc import Mapping
from statistics import fmean

from journey_studio.importers.foreign import Part
from journey_studio.importers.lane_words import card_kind_of, lane_kind_of, title_for
from journey_studio.importers.notices import Notices
from journey_studio.importers.proposal import Proposal, Unreadable
from journey_studio.importers.sketch import Sketch
from journey_studio.model import Snapshot
from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.kinds import EMOTION, LANE_KINDS

NAME = "OpenJourney"
_SEVERITY = {"low": 1, "medium": 3, "high": 5}
_SCORE = 5.0
_BLUEPRINT = {
    "evidence": ("free text", "Physical evidence"),
    "onstage": ("what we do", "Onstage"),
    "backstage": ("backstage", "Backstage"),
    "support": ("backstage", "Support processes"),
}
_READ = ("stageId", "swimlaneId", "title", "description", "isMomentOfTruth", "tags", "blueprint")


def is_open_journey(document: object) -> bool:
    """Whether a JSON value has the shape of an OpenJourney file."""
    lists = ("stages", "swimlanes", "nodes")
    return isinstance(document, Mapping) and all(isinstance(document.get(name), list) for name in lists)


def read_open_journey(document: object, snapshot: Snapshot, name: str = "") -> Proposal:
    """Propose the journey of an OpenJourney file, called `name`. Raises `Unreadable`."""
    return _Reader(Part(document), snapshot).proposal(name)


class _Reader:
    def __init__(self, root: Part, snapshot: Snapshot) -> None:
        self._root = root
        self._notices = Notices()
        self._sketch = Sketch(snapshot, self._notices)
        self._steps: dict[str, str] = {}
        self._lanes: dict[str, tuple[str, str]] = {}
        self._blueprint: dict[str, str] = {}
        self._scores: dict[str, list[tuple[float, str]]] = {}

    def proposal(self, name: str) -> Proposal:
        for stage in self._root.parts("stages"):
            self._add_stage(stage)
        for lane in self._root.parts("swimlanes"):
            self._add_lane(lane)
        if not self._steps:
            raise Unreadable("This OpenJourney file has no stage.")
        for node in self._root.parts("nodes"):
            self._add_node(node)
        self._draw_curve()
        rest = self._root.without(("persona", "pointOfView", "stages", "swimlanes", "nodes"))
        kept = self._sketch.kept(NAME, rest)
        return self._sketch.proposal(name, scenario=self._root.text("pointOfView"), provenance=kept)

    def _add_stage(self, stage: Part) -> None:
        kept = self._sketch.kept(NAME, stage.without(("name",)))
        made = self._sketch.stage(stage.text("name"), provenance=kept)
        if stage.text("id") in self._steps:
            self._say(stage, "its id is used by an earlier stage; nodes go there")
        self._steps.setdefault(stage.text("id"), self._sketch.step(made))

    def _add_lane(self, lane: Part) -> None:
        name = lane.text("name")
        kind = lane_kind_of(name)
        if kind == EMOTION:  # its nodes are cards with words, and cards have no place on a curve
            kind = "thoughts"
        kept = self._sketch.kept(NAME, lane.without(("name",)))
        made = self._sketch.lane(kind, title_for(kind, name), provenance=kept)
        if lane.text("id") in self._lanes:
            self._say(lane, "its id is used by an earlier lane; nodes go there")
        self._lanes.setdefault(lane.text("id"), (made, LANE_KINDS[kind].card))

    def _add_node(self, node: Part) -> None:
        step, place = self._steps.get(node.text("stageId")), self._lanes.get(node.text("swimlaneId"))
        if step is None:
            self._say(node, f"there is no stage “{node.text('stageId')}”; it is put at the first one")
            step = next(iter(self._steps.values()))
        if place is None:
            self._say(
                node, f"there is no swim lane “{node.text('swimlaneId')}”; it is put into a lane of its own"
            )
            place = self._lanes[node.text("swimlaneId")] = self._sketch.lane("free text"), "note"  # fmt: skip
        lane, usual = place
        kind = card_kind_of(node.text("purpose")) or usual
        severity = _SEVERITY.get(node.text("severity").lower()) if kind == "pain point" else None
        self._sketch.card(
            lane,
            step,
            kind,
            node.text("title"),
            body=node.text("description"),
            moment_of_truth=node.part("isMomentOfTruth").value is True,
            tags=self._sketch.shared.tags(node.texts("tags")),
            facts=FrozenMap({"severity": severity}) if severity else NOTHING,
            provenance=self._sketch.kept(NAME, node.without(_READ)),
        )
        score = node.number("score")
        if score is not None:
            self._scores.setdefault(step, []).append((score, node.text("sentiment")))
        for name, value in node.part("blueprint").without(()).items():
            self._add_blueprint(node, step, name, Part({"text": value}))

    def _add_blueprint(self, node: Part, step: str, name: str, value: Part) -> None:
        kind, title = _BLUEPRINT.get(name.lower(), ("free text", name))
        for text in value.texts("text"):
            if title not in self._blueprint:
                self._blueprint[title] = self._sketch.lane(kind, title)
            self._sketch.card(self._blueprint[title], step, LANE_KINDS[kind].card, text)
        if not value.texts("text"):
            self._say(node, f"its blueprint says nothing that can be read under “{name}”")

    def _draw_curve(self) -> None:
        persona = self._sketch.shared.persona(self._root.text("persona"))
        if not self._scores:
            return
        curve = self._sketch.curve(persona)
        for step, scores in self._scores.items():
            values = [score for score, _ in scores if score] or [0.0]
            word = next((sentiment for _, sentiment in scores if sentiment), "")
            if len(set(values)) > 1:
                told = ", ".join(f"{value:g}" for value in values)
                self._notices.add(
                    1, f"Nodes of one stage have the scores {told}; the curve shows their mean."
                )
            self._sketch.feel(curve, step, fmean(values) * 2 / _SCORE, word=word)

    def _say(self, part: Part, words: str) -> None:
        self._notices.add(1, f"{part.path}: {words}.")
