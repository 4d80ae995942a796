"""What a journey can be filtered by: the values of each field with their names and how many cards they would leave."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from journey_studio.insight.columns import covered, places
from journey_studio.insight.filtering import FIELDS, Filter, cards_aside, journey_cards, segment_keys
from journey_studio.model import Card, Channel, Journey, Persona, Snapshot, Tag
from journey_studio.model.card import EVIDENCE_LEVELS
from journey_studio.model.kinds import CARD_KINDS

NONE_WORDS = {
    "segment": "No segment",
    "stage": "Untitled stage",
    "channel": "No channel",
    "owner": "No owner",
    "tag": "No tag",
    "evidence": "Not stated",
}
"""What the empty value of a field is called."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A value of a field, its name, and how many cards stand out with it beside what is chosen in the other fields."""

    value: str
    name: str
    count: int


def facets(snapshot: Snapshot, journey: Journey, wanted: Filter) -> dict[str, list[Facet]]:
    """The values of each field that a card or the filter names, in board order; words by the alphabet."""
    cards = journey_cards(snapshot, journey)
    found: dict[str, list[Facet]] = {}
    for field in FIELDS:
        out = cards_aside(snapshot, journey, wanted.with_values(field, frozenset()))
        every = _counts(field, cards, snapshot, journey)
        counts = (
            _counts(field, [card for card in cards if card.id not in out], snapshot, journey)
            if out
            else every
        )
        names = value_names(field, snapshot, journey, {*wanted.values(field), *(+every)})
        found[field] = [Facet(value, name, counts[value]) for value, name in names]
    return found


def value_names(
    field: str, snapshot: Snapshot, journey: Journey, used: Iterable[str] = ()
) -> Sequence[tuple[str, str]]:
    """The values of a field with their names, in order: all of the map's own, and of words those `used`."""
    words = set(used)
    none = [("", NONE_WORDS[field])] if "" in words and field in NONE_WORDS else []
    if field == "stage":
        return [
            (stage.id, stage.title or f"Stage {number + 1}")
            for number, stage in enumerate(snapshot.stages(journey.id))
        ]
    if field == "persona":
        return [(each.id, each.name) for each in snapshot.of_owner(Persona)]
    if field == "segment":
        spelled = {word: word for word in sorted(words) if word} | segments(snapshot)
        return [*sorted(spelled.items(), key=lambda pair: pair[0]), *none]
    if field == "channel":
        return [*((each.id, each.name) for each in snapshot.of_owner(Channel)), *none]
    if field == "tag":
        return [*((each.id, each.name) for each in snapshot.of_owner(Tag)), *none]
    if field == "kind":
        return [(name, kind.word) for name, kind in CARD_KINDS.items() if name in words]
    if field == "evidence":
        return [
            *((level, level.capitalize()) for level in EVIDENCE_LEVELS if level and level in words),
            *none,
        ]
    return [*((word, word) for word in sorted(words, key=str.casefold) if word), *none]


def segments(snapshot: Snapshot) -> dict[str, str]:
    """The segments of the map's personas: how the first of them writes it, by the value a filter has for it."""
    found: dict[str, str] = {}
    for persona in snapshot.of_owner(Persona):
        for segment in persona.segments:
            found.setdefault(segment.casefold(), segment)
    return found


def _counts(field: str, cards: Sequence[Card], snapshot: Snapshot, journey: Journey) -> Counter[str]:
    if field == "persona":
        everybody = sum(not card.personas for card in cards)
        named = Counter(key for card in cards for key in card.personas)
        return Counter({each.id: named[each.id] + everybody for each in snapshot.of_owner(Persona)})
    if field == "segment":
        return _of_segments(cards, snapshot)
    if field == "tag":
        return Counter(key for card in cards for key in card.tags or ("",))
    if field == "stage":
        columns = places(snapshot, journey)
        stages = [place.stage.id for place in columns.values()]
        return Counter(key for card in cards if card.step in columns
                       for key in {stages[column] for column in covered(card, columns)})  # fmt: skip
    if field == "channel":
        return Counter(card.channel or "" for card in cards)
    return Counter(getattr(card, field) for card in cards)


def _of_segments(cards: Sequence[Card], snapshot: Snapshot) -> Counter[str]:
    """How many cards each segment has, those for everybody among them; nothing where no persona has a segment."""
    if not segments(snapshot):
        return Counter()
    keys = {persona.id: segment_keys(persona) for persona in snapshot.of_owner(Persona)}
    everybody = sum(not card.personas for card in cards)
    named = Counter(
        key for card in cards for key in {each for persona in card.personas for each in keys[persona]}
    )
    return Counter({key: named[key] + everybody for each in keys.values() for key in each})
