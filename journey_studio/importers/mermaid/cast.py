"""Who acts in a Mermaid journey: each actor becomes a persona with a curve, in the order of first appearance."""

from journey_studio.importers.placing import ranks_after
from journey_studio.mermaid.names import fitted
from journey_studio.model import Curve, Emotion, Persona, Record, Snapshot, new_id
from journey_studio.model.rank import spread

LONGEST_NAME = 200


class Cast:
    """Gathers the actors of one journey, their curves and the points on them. None stands for nobody named."""

    def __init__(self, snapshot: Snapshot, journey: str) -> None:
        self._snapshot = snapshot
        self._journey = journey
        self._known = {persona.name: persona.id for persona in reversed(snapshot.of_owner(Persona))}
        self._new: dict[str, str] = {}
        self._curves: dict[str | None, str] = {}
        self._places: dict[str | None, int] = {}
        self._points: dict[tuple[str, str], Emotion] = {}

    def __contains__(self, point: tuple[str | None, str]) -> bool:
        actor, step = point
        return (self._curves.get(actor, ""), step) in self._points

    def meet(self, actor: str | None) -> str:
        """The id of the actor's curve; the first time, persona and curve are made."""
        if actor not in self._curves:
            if actor is not None and actor not in self._known:
                self._new[actor] = self._known[actor] = new_id()
            self._curves[actor] = new_id()
            self._places[actor] = len(self._places)
        return self._curves[actor]

    def feel(self, actor: str | None, step: str, value: float) -> None:
        """Set the actor's point at a step."""
        curve = self.meet(actor)
        self._points[curve, step] = Emotion(id=new_id(), curve=curve, step=step, value=value)

    def in_curve_order(self, actors: set[str]) -> list[str]:
        """These actors in the order in which they first appeared."""
        return sorted(actors, key=self._places.__getitem__)

    @property
    def records(self) -> list[Record]:
        """The new personas, the curves and their points."""
        ranks = ranks_after(self._snapshot.of_owner(Persona), len(self._new))
        personas = [
            Persona(id=key, name=fitted(actor, LONGEST_NAME), rank=rank)
            for (actor, key), rank in zip(self._new.items(), ranks, strict=True)
        ]
        curves = [
            Curve(
                id=key,
                journey=self._journey,
                persona=self._known[actor] if actor is not None else None,
                rank=rank,
            )
            for (actor, key), rank in zip(self._curves.items(), spread(len(self._curves)), strict=True)
        ]
        return [*personas, *curves, *self._points.values()]
