"""All texts of a map: which fields of a record people read and write, found and replaced."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from journey_studio.insight.folding import folded, folded_with_places
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
    Route,
    Snapshot,
    Stage,
    Step,
    Sticky,
    Tag,
)
from journey_studio.model.frozen import FrozenMap

PLAIN: dict[type[Record], tuple[str, ...]] = {
    Journey: ("title", "objective", "scenario", "owner", "version"),
    Stage: ("title",),
    Step: ("title",),
    Lane: ("title",),
    Card: ("title", "body", "owner", "breaking_reason"),
    Curve: ("label",),
    Emotion: ("word", "quote"),
    Connector: ("label",),
    Route: ("title",),
    Sticky: ("text",),
    Persona: ("name", "role", "segment"),
    Channel: ("name",),
    Tag: ("name",),
}
"""The fields of a record that hold one text."""

LISTED: dict[type[Record], dict[str, tuple[str, ...]]] = {
    Card: {"sources": ("text",)},
    Persona: {"members": ("name", "role"), "facts": ("text",)},
}
"""The fields that hold a list of things with texts."""

_APART = "\n\0"
Change = Callable[[str], str]


def searched(snapshot: Snapshot, journey: Journey) -> Iterator[Record]:
    """Every record with a text: the journey's own, then what its map shares."""
    yield journey
    for stage in snapshot.stages(journey.id):
        yield stage
        yield from snapshot.of_owner(Step, stage.id)
    for lane in snapshot.lanes(journey.id):
        yield lane
        yield from snapshot.cards(lane.id)
    for curve in snapshot.curves(journey.id):
        yield curve
        yield from snapshot.emotions(curve.id)
    for kind in (Connector, Route, Sticky):
        yield from snapshot.of_owner(kind, journey.id)
    for shared in (Persona, Channel, Tag):
        yield from snapshot.of_owner(shared)


def texts_of(record: Record) -> list[str]:
    """Every text of a record that is not empty."""
    found = [getattr(record, name) for name in PLAIN[type(record)]]
    for name, inner in LISTED.get(type(record), {}).items():
        found += [getattr(entry, field) for entry in getattr(record, name) for field in inner]
    if isinstance(record, Card):
        found += [value for value in record.facts.values() if isinstance(value, str)]
    return [text for text in found if text]


def with_texts(record: Record, change: Change) -> Record:
    """The record with each of its texts changed. Raises `InvalidValue` where one cannot be."""
    values: dict[str, Any] = {name: change(getattr(record, name)) for name in PLAIN[type(record)]}
    for name, inner in LISTED.get(type(record), {}).items():
        values[name] = tuple(
            replace(entry, **{field: change(getattr(entry, field)) for field in inner})
            for entry in getattr(record, name)
        )
    if isinstance(record, Card):
        facts = {
            key: change(value) if isinstance(value, str) else value for key, value in record.facts.items()
        }
        values["facts"] = FrozenMap(facts)
    different = {name: value for name, value in values.items() if value != getattr(record, name)}
    return replace(record, **different) if different else record


class Haystack:
    """The texts of a map made ready for searching; of a later state only what changed is made ready again."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Record, str, str]] = {}

    def update(self, records: Iterable[Record]) -> None:
        """Hold these records and no others."""
        known, now = self._known, {}
        for record in records:
            entry = known.get(record.id)
            if entry is None or entry[0] is not record:
                text = _APART.join(texts_of(record))
                entry = (record, text, folded(text))
            now[record.id] = entry
        self._known = now

    def find(self, typed: str, *, exact: bool = False) -> list[Record]:
        """The records in whose texts something occurs; without `exact` case and marks on letters do not matter."""
        needle = typed if exact else folded(typed)
        if not needle:
            return []
        if exact:
            return [record for record, text, _ in self._known.values() if needle in text]
        return [record for record, _, low in self._known.values() if needle in low]


def replaced(text: str, typed: str, by: str, *, exact: bool = False) -> tuple[str, int]:
    """The text with every occurrence replaced, and how many there were. What is half a character is no occurrence."""
    if exact:
        return text.replace(typed, by), text.count(typed) if typed else 0
    low, places = folded_with_places(text)
    needle = folded(typed)
    made, end, count = "", 0, 0
    for hit in re.finditer(re.escape(needle), low) if needle else ():
        first, last = hit.start(), hit.end()
        whole = (first == 0 or places[first] != places[first - 1]) and places[last] != places[last - 1]
        if whole:
            made += text[end : places[first]] + by
            end, count = places[last], count + 1
    return made + text[end:], count


def occurrences(records: Iterable[Record], typed: str, *, exact: bool = False) -> int:
    """How often something occurs in the texts of these records."""
    return sum(replaced(text, typed, "", exact=exact)[1] for record in records for text in texts_of(record))
