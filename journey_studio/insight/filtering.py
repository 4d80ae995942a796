"""Which cards, points, curves and connectors of a journey stand out under a filter, and which stand aside."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from journey_studio.insight.columns import Place, covered, places
from journey_studio.model import Card, Journey, Persona, Snapshot, Step, Sticky

FIELDS = ("persona", "segment", "stage", "channel", "kind", "owner", "tag", "evidence")
"""What a filter can ask for. A value is the id of a persona, stage, channel or tag, a segment in lower case, else the word itself; "" is none."""

OF_CARDS = ("channel", "kind", "owner", "tag")
"""The fields that only cards have: they say nothing of feelings."""

Test = Callable[[Card], bool]


@dataclass(frozen=True, slots=True)
class Filter:
    """For each field the values that stand out: one of them must hold, in every field that names any."""

    chosen: Mapping[str, frozenset[str]]

    def __bool__(self) -> bool:
        return any(self.chosen.values())

    @classmethod
    def of(cls, values: Mapping[str, object]) -> Self:
        """A filter of JSON values, as a saved view keeps them; what is no field or no list of words is left out."""
        lists = {field: value for field in FIELDS if isinstance(value := values.get(field), list | tuple)}
        return cls({field: frozenset(map(str, value)) for field, value in lists.items() if value})

    def as_json(self) -> dict[str, list[str]]:
        """The values of each field, sorted."""
        return {field: sorted(self.chosen[field]) for field in FIELDS if self.chosen.get(field)}

    def values(self, field: str) -> frozenset[str]:
        """The values of a field; none where it does not matter."""
        return self.chosen.get(field, frozenset())

    def toggled(self, field: str, value: str) -> "Filter":
        """With this value of a field, or without it where it is chosen."""
        return self.with_values(field, self.values(field) ^ {value})

    def with_values(self, field: str, values: frozenset[str]) -> "Filter":
        """With these values of a field in place of those it has."""
        changed = {**self.chosen, field: values}
        return Filter({name: chosen for name, chosen in changed.items() if chosen})


EVERYTHING = Filter({})


def journey_cards(snapshot: Snapshot, journey: Journey) -> list[Card]:
    """The cards of every lane of a journey, hidden ones too."""
    return [card for lane in snapshot.lanes(journey.id) for card in snapshot.cards(lane.id)]


def cards_aside(snapshot: Snapshot, journey: Journey, wanted: Filter) -> set[str]:
    """The ids of the cards that stand aside. A card for no persona by name is for all of them."""
    columns = places(snapshot, journey)
    tests = [_test_of(snapshot, field, wanted.values(field), columns) for field in wanted.chosen]
    cards = journey_cards(snapshot, journey)
    return {card.id for test in tests for card in cards if not test(card)}


def aside(snapshot: Snapshot, journey: Journey, wanted: Filter) -> frozenset[str]:
    """The ids of all that stands aside: cards, connectors with an end that does, curves and points of curves.

    A curve answers to its persona and the segments of that, a point also to its stage and its evidence; the other fields say nothing of feelings.
    """
    if not wanted:
        return frozenset()
    cards = cards_aside(snapshot, journey, wanted)
    arrows = (
        each.id for each in snapshot.connectors(journey.id) if each.source in cards or each.target in cards
    )
    return frozenset(cards.union(arrows, _feelings_aside(snapshot, journey, wanted)))


def heads_aside(snapshot: Snapshot, journey: Journey, wanted: Filter) -> frozenset[str]:
    """The ids of the stages that a filter does not ask for, and of their steps; none where it asks for no stage."""
    stages = wanted.values("stage")
    others = [each.id for each in snapshot.stages(journey.id) if stages and each.id not in stages]
    return frozenset((*others, *(step.id for key in others for step in snapshot.of_owner(Step, key))))


def everything_filtered(snapshot: Snapshot, journey: Journey) -> frozenset[str]:
    """The ids of all that can stand aside: cards, connectors, curves, their points, and sticky notes."""
    curves = snapshot.curves(journey.id)
    points = (point.id for curve in curves for point in snapshot.emotions(curve.id))
    loose = (*snapshot.connectors(journey.id), *curves, *snapshot.of_owner(Sticky, journey.id))
    cards = journey_cards(snapshot, journey)
    return frozenset((*(record.id for record in (*cards, *loose)), *points))


def standing_out(snapshot: Snapshot, journey: Journey, wanted: Filter) -> frozenset[str]:
    """The ids of the cards that stand out."""
    out = cards_aside(snapshot, journey, wanted)
    return frozenset(card.id for card in journey_cards(snapshot, journey) if card.id not in out)


def in_segments(snapshot: Snapshot, segments: frozenset[str]) -> frozenset[str]:
    """The ids of the personas that stand for one of these segments, in lower case; "" is for those of no segment."""
    return frozenset(
        persona.id for persona in snapshot.of_owner(Persona) if not segments.isdisjoint(segment_keys(persona))
    )


def segment_keys(persona: Persona) -> list[str]:
    """The segments of a persona as a filter names them."""
    return [segment.casefold() for segment in persona.segments] or [""]


def _test_of(snapshot: Snapshot, field: str, values: frozenset[str], columns: Mapping[str, Place]) -> Test:
    """Whether a card says one of these values in a field; `columns` are the places by step."""
    if field == "segment":
        return _test_of(snapshot, "persona", in_segments(snapshot, values), columns)
    if field == "persona":
        return lambda card: not card.personas or not values.isdisjoint(card.personas)
    if field == "tag":
        return lambda card: not values.isdisjoint(card.tags or ("",))
    if field == "stage":
        wanted = {place.column for place in columns.values() if place.stage.id in values}
        return lambda card: card.step in columns and not wanted.isdisjoint(covered(card, columns))
    if field == "channel":
        return lambda card: (card.channel or "") in values
    return lambda card: getattr(card, field) in values


def _feelings_aside(snapshot: Snapshot, journey: Journey, wanted: Filter) -> Iterable[str]:
    columns = places(snapshot, journey)
    personas, stages, levels = (wanted.values(field) for field in ("persona", "stage", "evidence"))
    segments = wanted.values("segment")
    people = in_segments(snapshot, segments)
    for curve in snapshot.curves(journey.id):
        who = curve.persona or ""
        other = (bool(personas) and who not in personas) or (bool(segments) and who not in people)
        if other:
            yield curve.id
        for point in snapshot.emotions(curve.id):
            elsewhere = bool(stages) and (
                point.step not in columns or columns[point.step].stage.id not in stages
            )
            if other or elsewhere or (levels and point.evidence not in levels):
                yield point.id
