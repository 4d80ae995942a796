"""What a field of a record says, in words for people and with a key to compare by: names instead of ids, twins for the same."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from journey_studio.insight.columns import places
from journey_studio.insight.comparison.felt import FieldDifference
from journey_studio.insight.comparison.found import Side
from journey_studio.model import Card, Connector, Lane, Record, Snapshot, Step
from journey_studio.model.wording import isolated, word


@dataclass(frozen=True, slots=True)
class Said:
    """Words, and what decides whether two of them are the same: the words, or the records that they name."""

    words: str
    key: Hashable


WAY = " → "
"""What stands between names that lead from one to the next."""

Telling = dict[str, Said]
"""What a record says by the name of the field; a field that says nothing is left out."""


class Speaker:
    """Puts what the records of one side say into words; `twins` lead from its ids to those of the later side."""

    def __init__(self, side: Side, twins: Mapping[str, str]) -> None:
        self.side = side
        self.snapshot: Snapshot = side.snapshot
        self.columns = places(side.snapshot, side.journey)
        self.lanes: Mapping[str, Lane] = {lane.id: lane for lane in side.snapshot.lanes(side.journey.id)}
        self._twins = twins

    def later(self, key: str) -> str:
        """The id of the twin on the later side; the id itself where it has none."""
        return self._twins.get(key, key)

    def naming(self, kind: type[Record], *ids: str | None, between: str = ", ") -> Said:
        """The names of the records of these ids; where an arrow stands between them it points the same way in every script."""
        found = [record for key in ids if (record := self.snapshot.get(kind, key))]
        keys = tuple(self.later(record.id) for record in found)
        names = map(self.name, found)
        return Said(between.join(map(isolated, names) if between == WAY else names), keys)

    def name(self, record: Record | None) -> str:
        """What to call a record, on one line; empty where there is none."""
        if isinstance(record, Step):
            return self.columns[record.id].way
        if isinstance(record, Connector):
            return self.naming(Card, record.source, record.target, between=WAY).words
        words = (str(getattr(record, field, "")) for field in ("name", "title", "text"))
        return " ".join(next(filter(None, words), "").split())


def plain(value: object) -> Said:
    """A value in words."""
    words = _words(value)
    return Said(words, words)


def telling(pairs: Iterable[tuple[str, Said]]) -> Telling:
    """The fields that say something, under names for people."""
    return {name.replace("_", " "): said for name, said in pairs if said.words}


def differing(before: Telling, after: Telling) -> list[FieldDifference]:
    """The fields that say something else, in the order in which the later state tells them."""
    found = []
    for name in dict.fromkeys((*after, *before)):
        one, other = before.get(name), after.get(name)
        if one is None or other is None or one.key != other.key:
            found.append(FieldDifference(name, one.words if one else "", other.words if other else ""))
    return found


def alone(told: Telling, *, came: bool) -> list[FieldDifference]:
    """What a record says that is on one side only."""
    pairs = [(name, said.words) for name, said in told.items()]
    return [FieldDifference(name, *(("", words) if came else (words, ""))) for name, words in pairs]


def _words(value: object) -> str:
    if isinstance(value, bool):
        return word("yes") if value else ""
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_words(each)}".replace("_", " ") for name, each in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(map(_words, value))
    return "" if value is None else str(value)
