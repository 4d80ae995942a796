"""What belongs together in two states: the same record, a copy and what it was copied from, else what is called alike."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeVar

from journey_studio.insight.comparison.found import Side
from journey_studio.model import Card, Journey, Lane, Persona, Snapshot, Stage, Step
from journey_studio.model.ranked import Traced

R = TypeVar("R", bound=Traced | Persona)
Key = Callable[[R], Hashable | None]
"""What two records that belong together agree in; None agrees with nothing."""


def paired(
    before: Sequence[R], after: Sequence[R], *alike: tuple[Key[R], Key[R]]
) -> list[tuple[R | None, R | None]]:
    """Each record with its twin, each once: by id, by lineage, then by each pair of keys in turn.

    What has no twin stands alone: that of the later state in its place, that of the earlier one at the end.
    """
    ways: list[tuple[Key[R], Key[R]]] = [*_LINEAGE, *alike]
    twins: dict[str, R] = {}
    left, open_ = list(before), list(after)
    for of_before, of_after in ways:
        waiting: dict[Hashable, deque[R]] = defaultdict(deque)
        for record in left:
            if (key := of_before(record)) is not None:
                waiting[key].append(record)
        taken = set[str]()
        for record in open_:
            key = of_after(record)
            if key is not None and waiting.get(key):
                twins[record.id] = twin = waiting[key].popleft()
                taken.add(twin.id)
        left = [record for record in left if record.id not in taken]
        open_ = [record for record in open_ if record.id not in twins]
    return [(twins.get(record.id), record) for record in after] + [(record, None) for record in left]


def _id(record: Traced | Persona) -> str:
    return record.id


def _origin(record: Traced | Persona) -> str | None:
    return getattr(record, "origin", "") or None


_LINEAGE: Sequence[tuple[Key[Traced | Persona], Key[Traced | Persona]]] = (
    (_id, _id),
    (_id, _origin),
    (_origin, _id),
    (_origin, _origin),
)


class Twins:
    """The stages, steps, lanes and cards of two states, paired; `of` leads from the ids of the earlier to those of the later."""

    def __init__(self, before: Side, after: Side) -> None:
        self.of: dict[str, str] = {}
        one, other = before.snapshot, after.snapshot
        self.stages = self._known(
            paired(one.stages(before.journey.id), other.stages(after.journey.id), (_title, _title))
        )
        self.steps = self._known(
            paired(_steps(before), _steps(after), (self._step(True), self._step(False)), (_title, _title))
        )
        self.lanes = self._known(
            paired(
                one.lanes(before.journey.id),
                other.lanes(after.journey.id),
                (_lane_name, _lane_name),
                (_lane_kind, _lane_kind),
            )
        )
        self.cards = self._known(
            paired(_cards(before), _cards(after), (self._cell(True), self._cell(False)), (_words, _words))
        )

    def _known(self, pairs: list[tuple[R | None, R | None]]) -> list[tuple[R | None, R | None]]:
        self.of.update({one.id: other.id for one, other in pairs if one and other})
        return pairs

    def _step(self, is_before: bool) -> Key[Step]:
        """Steps of the same stage with the same title, the untitled ones in their order."""

        def key(step: Step) -> Hashable:
            return (self.of.get(step.stage, "") if is_before else step.stage, _folded(step.title))

        return key

    def _cell(self, is_before: bool) -> Key[Card]:
        """Cards of the same cell that say the same."""

        def key(card: Card) -> Hashable | None:
            lane, step = card.lane, card.step
            if is_before:
                lane, step = self.of.get(lane, ""), self.of.get(step, "")
            words = _words(card)
            return None if words is None else (words, lane, step)

        return key


def counterpart(snapshot: Snapshot, journey: Journey) -> Journey | None:
    """The journey of another state that belongs to a journey: itself, its copy or its origin, that of its title, else the first."""
    others = snapshot.journeys
    pairs = paired([journey], others, (_journey_title, _journey_title))
    found = next((other for one, other in pairs if one and other), None)
    return found or next(iter(others), None)


def persona_pairs(before: Snapshot, after: Snapshot) -> Mapping[str, str]:
    """The personas of the later state by those of the earlier one: the same, else of the same name."""
    pairs = paired(before.of_owner(Persona), after.of_owner(Persona), (_name, _name))
    return {one.id: other.id for one, other in pairs if one and other}


def _steps(side: Side) -> list[Step]:
    return [
        step
        for stage in side.snapshot.stages(side.journey.id)
        for step in side.snapshot.of_owner(Step, stage.id)
    ]


def _cards(side: Side) -> list[Card]:
    return [card for lane in side.snapshot.lanes(side.journey.id) for card in side.snapshot.cards(lane.id)]


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())


def _journey_title(journey: Journey) -> str | None:
    return _folded(journey.title) or None


def _title(part: Stage | Step) -> str | None:
    return _folded(part.title) or None


def _lane_name(lane: Lane) -> Hashable:
    return (lane.kind, _folded(lane.name))


def _lane_kind(lane: Lane) -> Hashable:
    return lane.kind


def _words(card: Card) -> Hashable | None:
    words = _folded(card.title) or _folded(card.body)
    return (card.kind, words) if words else None


def _name(persona: Persona) -> str | None:
    return _folded(persona.name) or None
