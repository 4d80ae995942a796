"""Both states as one map: the later one, with what is gone in its old place and the earlier curves beside today's."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TypeVar

from journey_studio.insight.comparison.felt import CurveDifference
from journey_studio.insight.comparison.found import Comparison, How
from journey_studio.insight.comparison.wording import who_words
from journey_studio.model import (
    Card,
    Channel,
    Connector,
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
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.journey import WISHED
from journey_studio.model.wording import word

R = TypeVar("R", bound=Record)
_SHARED = (Persona, Channel, Tag)
_MOST = 60


@dataclass(frozen=True, slots=True)
class Overlaid:
    """A map that holds one journey only, and how each of its cards, stages, steps and lanes differs, by its id."""

    snapshot: Snapshot
    journey: str
    marks: dict[str, How]


def overlaid(comparison: Comparison) -> Overlaid:
    """One journey that shows both states.

    The earlier curve of a persona is the as-is one of a pair, the later one its to-be, so that the gap between them is seen;
    of two that are alike one is drawn. Where the one journey is not as-is and the other to-be they are called before and after.
    Notes and routes are left out.
    """
    made = _Overlay(comparison)
    records = {(record.noun, record.id): record for record in made.records()}
    gone: How = "removed"
    marks = {**comparison.marks(before=False), **dict.fromkeys(made.gone, gone)}
    return Overlaid(Snapshot.of(records.values()), comparison.after.journey.id, marks)


class _Overlay:
    """Gathers the records of both sides; `gone` are the ids of what only the earlier side has."""

    def __init__(self, comparison: Comparison) -> None:
        self._before, self._after, self._twins = comparison.before, comparison.after, comparison.twins
        self._curves = comparison.curves
        self.gone: list[str] = []

    def records(self) -> Iterator[Record]:
        """Owners before what they own; of two records with one id the later side's is the last."""
        one, other = self._before.snapshot, self._after.snapshot
        for kind in _SHARED:
            yield from (each for each in one.all(kind) if each.id not in self._twins)
            yield from other.all(kind)
        yield self._journey()
        yield from self._columns()
        yield from self._lanes()
        yield from self._connectors()
        yield from self._both_curves()

    def _journey(self) -> Journey:
        journey = self._after.journey
        if not self._both_are_of_one_state:
            return journey
        return replace(journey, settings=FrozenMap({**journey.settings, WISHED: word("after")}))

    @property
    def _both_are_of_one_state(self) -> bool:
        return self._before.journey.state == self._after.journey.state

    def _columns(self) -> Iterator[Stage | Step]:
        one, other = self._before.snapshot, self._after.snapshot
        for stage in one.stages(self._before.journey.id):
            if stage.id not in self._twins:
                yield self._gone(replace(stage, journey=self._after.journey.id))
            for step in one.of_owner(Step, stage.id):
                if step.id not in self._twins:
                    yield self._gone(replace(step, stage=self._twins.get(stage.id, stage.id)))
        for stage in other.stages(self._after.journey.id):
            yield stage
            yield from other.of_owner(Step, stage.id)

    def _lanes(self) -> Iterator[Lane | Card]:
        one, other = self._before.snapshot, self._after.snapshot
        for lane in one.lanes(self._before.journey.id):
            if lane.id not in self._twins:
                yield self._gone(replace(lane, journey=self._after.journey.id))
            for card in one.cards(lane.id):
                if card.id not in self._twins:
                    yield self._gone(self._moved(card))
        for lane in other.lanes(self._after.journey.id):
            yield lane
            yield from (replace(card, link=None) for card in other.cards(lane.id))

    def _connectors(self) -> Iterator[Connector]:
        for each in self._before.snapshot.connectors(self._before.journey.id):
            if each.id not in self._twins:
                source, target = self._later(each.source), self._later(each.target)
                journey = self._after.journey.id
                yield self._gone(replace(each, journey=journey, source=source, target=target))
        yield from self._after.snapshot.connectors(self._after.journey.id)

    def _moved(self, card: Card) -> Card:
        """A card of the earlier side in the same place of the later one; it leads to no other journey, for there is none."""
        return replace(
            card,
            lane=self._later(card.lane),
            step=self._later(card.step),
            end_step=self._later(card.end_step) if card.end_step else None,
            channel=self._later(card.channel) if card.channel else None,
            personas=tuple(map(self._later, card.personas)),
            tags=tuple(map(self._later, card.tags)),
            link=None,
        )

    def _later(self, key: str) -> str:
        return self._twins.get(key, key)

    def _both_curves(self) -> Iterator[Curve | Emotion]:
        """Of each persona the first pair, which is the one to be looked at."""
        drawn: set[str | None] = set()
        for each in self._curves:
            persona = each.after.persona if each.after else self._persona(each)
            if persona in drawn:
                continue
            drawn.add(persona)
            if each.after:
                state = "to-be" if _shows_earlier(each) else each.after.state
                yield replace(each.after, state=state, lane=None)
                yield from self._after.snapshot.emotions(each.after.id)
            if each.before and _shows_earlier(each):
                key, label = _earlier(each.before.id), each.before.label
                if self._both_are_of_one_state:
                    label = f"{label or who_words(each.who)} ({word('before')})"
                earlier = replace(each.before, id=key, journey=self._after.journey.id, label=label)
                yield replace(earlier, persona=persona, state="as-is", lane=None)
                yield from self._earlier_points(each, key)

    def _persona(self, each: CurveDifference) -> str | None:
        return self._later(each.before.persona) if each.before and each.before.persona else None

    def _earlier_points(self, each: CurveDifference, curve: str) -> Iterator[Emotion]:
        """The points of the earlier curve; words that the later one says as well are said once."""
        now = self._after.snapshot.emotions(each.after.id) if each.after else ()
        said = {point.step: (point.word, point.quote) for point in now}
        for point in self._before.snapshot.emotions(each.before.id) if each.before else ():
            step = self._later(point.step)
            again = said.get(step) == (point.word, point.quote)
            word, quote = ("", "") if again else (point.word, point.quote)
            yield replace(point, id=_earlier(point.id), curve=curve, step=step, word=word, quote=quote)

    def _gone(self, record: R) -> R:
        self.gone.append(record.id)
        return record


def _shows_earlier(each: CurveDifference) -> bool:
    """Whether the earlier curve is worth drawing: it runs otherwise, or there is no later one to be seen."""
    return (
        each.has_gap or each.after is None or (each.after.hidden and not (each.before and each.before.hidden))
    )


def _earlier(key: str) -> str:
    """An id for the earlier one of two records that may have the same."""
    return "then-" + (key if len(key) < _MOST - 5 else sha256(key.encode()).hexdigest()[:32])
