"""The JSON of agentic service blueprints: phases > scenarios > steps, and for each path through them layers with cells.

Each path of a scenario becomes a journey of its own, so that the designed way and the way it is done can be compared. Texts come
in several languages: the first one of the file is shown, the others are kept.
"""

from collections.abc import Mapping
from dataclasses import replace

from journey_studio.importers.foreign import Part
from journey_studio.importers.lane_words import lane_kind_of, title_for
from journey_studio.importers.notices import Notices
from journey_studio.importers.placing import ranks_after
from journey_studio.importers.proposal import Proposal, Unreadable
from journey_studio.importers.sharing import Shared
from journey_studio.importers.sketch import Sketch
from journey_studio.model import Journey, Snapshot
from journey_studio.model.kinds import EMOTION, LANE_KINDS

NAME = "service blueprint"
_ROLES = {
    "customer_actions": "actions",
    "frontstage_tech": "touchpoints",
    "frontstage_actions": "what we do",
    "backstage_tech": "backstage",
    "backstage_actions": "backstage",
    "support_processes": "backstage",
}
_CELL = ("layer", "step", "owner", "needs_review")


def is_blueprint(document: object) -> bool:
    """Whether a JSON value is a service blueprint: a lifecycle with phases."""
    lifecycle = document.get("lifecycle") if isinstance(document, Mapping) else None
    return isinstance(lifecycle, Mapping) and isinstance(lifecycle.get("phases"), list)


def read_blueprint(document: object, snapshot: Snapshot, name: str = "") -> Proposal:
    """Propose a journey for each path of each scenario. Raises `Unreadable` where there is none."""
    root, shared = Part(document), Shared(snapshot)
    made = [
        _Path(root, phase, scenario, path, Sketch(snapshot, Notices(), shared)).proposal(name)
        for phase in root.part("lifecycle").parts("phases")
        for scenario in phase.parts("scenarios")
        for path in scenario.parts("paths")
    ]
    if not made:
        raise Unreadable("This service blueprint has no path: nothing that a journey could be made of.")
    ranks = iter(ranks_after(snapshot.journeys, len(made)))
    once = {record.id: record for proposal in made for record in proposal.records}
    records = tuple(
        replace(record, rank=next(ranks)) if isinstance(record, Journey) else record
        for record in once.values()
    )
    warnings = tuple(remark for proposal in made for remark in proposal.warnings)
    return Proposal(records, warnings, tuple(key for proposal in made for key in proposal.journeys))


class _Path:
    """One path of a scenario as a journey."""

    def __init__(self, root: Part, phase: Part, scenario: Part, path: Part, sketch: Sketch) -> None:
        self._root, self._phase, self._scenario, self._path = root, phase, scenario, path
        self._sketch = sketch
        self._language = next(iter(root.texts("locales")), "en")
        self._lanes: dict[str, tuple[str, str]] = {}
        self._steps: dict[str, str] = {}
        self._cards: dict[tuple[str, str], str] = {}

    def proposal(self, name: str) -> Proposal:
        lifecycle, sketch = self._root.part("lifecycle"), self._sketch
        stage = sketch.stage(self._words(self._phase, "name"))
        names = {step.text("key"): self._words(step, "name") for step in self._scenario.parts("steps")}
        for key in self._path.texts("path_steps") or list(names):
            self._steps.setdefault(key, sketch.step(stage, names.get(key, key)))
        for layer in self._path.parts("layers"):
            self._add_layer(layer)
        for cell in self._path.parts("cells"):
            self._add_cell(cell)
        for arrow in self._path.parts("triggers"):
            self._connect(arrow)
        variant = self._words(self._path, "variant_label") or self._words(self._path, "name")
        title = " – ".join(filter(None, (self._words(self._scenario, "name") or name, variant)))
        texts = (self._words(self._scenario, "description"), self._words(self._path, "description"), self._words(self._path, "note"))  # fmt: skip
        about = {
            "path": self._path.without(("path_steps", "layers", "cells", "triggers")),
            "scenario": self._scenario.without(("steps", "paths")),
            "phase": self._phase.without(("scenarios",)),
            "lifecycle": lifecycle.without(("phases",)),
        }
        return sketch.proposal(
            title,
            scenario="\n".join(dict.fromkeys(filter(None, texts))),
            state="as-is" if self._path.text("path_type") != "happy" else "to-be",
            language=self._language[:35],
            provenance=sketch.kept(NAME, about),
        )

    def _add_layer(self, layer: Part) -> None:
        name = self._words(layer, "display_name")
        kind = _ROLES.get(layer.text("role")) or lane_kind_of(name)
        kind = "thoughts" if kind == EMOTION else kind
        kept = self._sketch.kept(NAME, layer.value if isinstance(layer.value, Mapping) else {})
        made = self._sketch.lane(kind, title_for(kind, name), provenance=kept)
        self._lanes.setdefault(layer.text("key"), (made, LANE_KINDS[kind].card))

    def _add_cell(self, cell: Part) -> None:
        place = self._lanes.get(cell.text("layer"))
        step = self._steps.get(cell.text("step"))
        if place is None or step is None:
            where = f"{cell.text('layer')}/{cell.text('step')}"
            self._say(cell, f"“{self._words(cell, 'content')}” stands at {where}, which is not on this path; it is left out")  # fmt: skip
            return
        lane, kind = place
        links = [
            " – ".join(filter(None, (self._words(link, "label"), link.text("url")))) for link in cell.parts("links")
        ]  # fmt: skip
        self._cards[cell.text("layer"), cell.text("step")] = self._sketch.card(
            lane,
            step,
            kind,
            self._words(cell, "content"),
            body="\n".join(filter(None, (self._words(cell, "description"), *links))),
            owner=cell.text("owner"),
            tags=self._sketch.shared.tags(
                ["needs review"] if cell.part("needs_review").value is True else []
            ),
            provenance=self._sketch.kept(NAME, cell.without(_CELL)),
        )

    def _connect(self, arrow: Part) -> None:
        ends = [
            self._cards.get((end.text("layer"), end.text("step")))
            for end in (arrow.part("source"), arrow.part("target"))
        ]
        if ends[0] and ends[1] and ends[0] != ends[1]:
            self._sketch.connect("trigger", ends[0], ends[1])
        else:
            self._say(arrow, "it leads from or to a cell that is empty; no arrow is drawn")

    def _words(self, part: Part, name: str) -> str:
        """A text in the first language of the file, else in any."""
        inner = part.part(name)
        spoken = [inner.text(self._language), *(inner.text(key) for key in inner.without(()))]
        return part.text(name) or next(filter(None, spoken), "")

    def _say(self, part: Part, words: str) -> None:
        self._sketch.notices.add(1, f"{part.path}: {words}.")
