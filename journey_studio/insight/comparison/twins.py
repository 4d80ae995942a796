"""Two states paired noun by noun: what the whole map shares first, then owners before what they own."""

from collections.abc import Callable, Hashable, Iterator, Sequence

from journey_studio.insight.comparison.found import Side
from journey_studio.insight.comparison.pairing import Key, Pair, R, folded, paired
from journey_studio.model import (
    Card,
    Channel,
    Connector,
    Lane,
    Persona,
    Preset,
    Route,
    Stage,
    Step,
    Sticky,
    Tag,
    View,
)
from journey_studio.model.ranked import Ranked

Later = Callable[[str], str]
"""From the id of a record to that of its twin in the later state; what is there already stays as it is."""

Alike = Callable[[R, Later], Hashable | None]
"""What two records that belong together agree in, ids of others put into those of the later state."""


class Twins:
    """The records of two states, paired; `of` leads from the ids of the earlier to those of the later."""

    def __init__(self, before: Side, after: Side) -> None:
        self.of: dict[str, str] = {before.journey.id: after.journey.id}
        self._sides = before, after
        self.personas = self._all(Persona, _called)
        self.channels = self._all(Channel, _called)
        self.tags = self._all(Tag, _called)
        self.presets = self._all(Preset, _phase, _called)
        self.stages = self._all(Stage, _called)
        self.steps = self._paired(steps_of(before), steps_of(after), _stage, _called)
        self.lanes = self._all(Lane, _lane_name, _lane_kind)
        self.cards = self._paired(cards_of(before), cards_of(after), _cell, _words)
        self.connectors = self._all(Connector, _ends)
        self.routes = self._all(Route, _called)
        self.notes = self._all(Sticky, _called)
        self.views = self._all(View, _called)

    def parts(self) -> Iterator[Sequence[Pair[Ranked]]]:
        """The pairs of every noun but cards and feelings, in the order in which people look at a map.

        Saved views count between two states of one journey: a copy leaves them with the journey they were made for.
        """
        before, after = self._sides
        views = self.views if before.journey.id == after.journey.id else []
        own = (self.stages, self.steps, self.lanes, self.connectors, self.routes, self.notes, views)
        shared = (self.personas, self.channels, self.tags, self.presets)
        yield [(before.journey, after.journey)]
        yield from (*own, *shared)

    def alike(self, key: Alike[R]) -> tuple[Key[R], Key[R]]:
        """The key of each side."""
        return (lambda each: key(each, lambda other: self.of.get(other, ""))), (
            lambda each: key(each, lambda other: other)
        )

    def _all(self, kind: type[R], *keys: Alike[R]) -> list[Pair[R]]:
        """The records of a noun that a journey owns, or the whole map."""
        before, after = (
            side.snapshot.of_owner(kind, side.journey.id if kind.parent else "") for side in self._sides
        )
        return self._paired(before, after, *keys)

    def _paired(self, before: Sequence[R], after: Sequence[R], *keys: Alike[R]) -> list[Pair[R]]:
        pairs = paired(before, after, *map(self.alike, keys))
        self.of.update({one.id: other.id for one, other in pairs if one and other})
        return pairs


def steps_of(side: Side) -> list[Step]:
    """The steps of a side from left to right."""
    return [*side.snapshot.steps(side.journey.id)]


def cards_of(side: Side) -> list[Card]:
    """The cards of a side, lane by lane."""
    return [card for lane in side.snapshot.lanes(side.journey.id) for card in side.snapshot.cards(lane.id)]


def _called(record: Ranked, _: Later) -> str | None:
    named = (getattr(record, field, "") for field in ("title", "name", "text"))
    return folded(next(filter(None, named), "")) or None


def _phase(preset: Preset, _: Later) -> Hashable:
    return (preset.kind, folded(preset.phase), folded(preset.title))


def _stage(step: Step, later: Later) -> Hashable:
    """Steps of the same stage with the same title, the untitled ones in their order."""
    return (later(step.stage), folded(step.title))


def _lane_name(lane: Lane, _: Later) -> Hashable:
    return (lane.kind, folded(lane.name))


def _lane_kind(lane: Lane, _: Later) -> Hashable:
    return lane.kind


def _cell(card: Card, later: Later) -> Hashable | None:
    """Cards of the same cell that say the same."""
    words = _words(card, later)
    return words and (words, later(card.lane), later(card.step))


def _words(card: Card, _: Later) -> Hashable | None:
    words = folded(card.title) or folded(card.body)
    return (card.kind, words) if words else None


def _ends(connector: Connector, later: Later) -> Hashable:
    return (later(connector.source), later(connector.target), connector.kind)
