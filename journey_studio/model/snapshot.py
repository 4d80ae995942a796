"""The whole map at one moment: immutable, sharing what did not change with the snapshot before it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from journey_studio.model.card import Card
from journey_studio.model.channel import Channel
from journey_studio.model.connector import Connector
from journey_studio.model.curve import Curve, Emotion
from journey_studio.model.diff import Diff
from journey_studio.model.journey import Journey
from journey_studio.model.lane import Lane
from journey_studio.model.persona import Persona
from journey_studio.model.preset import Preset
from journey_studio.model.record import Record
from journey_studio.model.route import Route
from journey_studio.model.rules import InvalidValue
from journey_studio.model.stage import Stage, Step
from journey_studio.model.sticky import Sticky
from journey_studio.model.tag import Tag
from journey_studio.model.view import View

RECORDS: Mapping[str, type[Record]] = {
    kind.noun: kind
    for kind in (
        *(Journey, Persona, Channel, Tag, Preset, Stage, Step, Lane),
        *(Card, Curve, Emotion, Connector, Route, View, Sticky),
    )
}
"""Every kind of record by its noun, owners before what they own."""

R = TypeVar("R", bound=Record)
_Table = dict[str, Record]
_Key = tuple[type[Record], str]


class StaleDiff(ValueError):
    """A diff that does not start from this snapshot: a record is not as the diff expects it."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All records by kind and id, and the children of each owner in board order. Never changed in place."""

    tables: Mapping[type[Record], Mapping[str, Record]]
    children: Mapping[_Key, tuple[Record, ...]]

    @staticmethod
    def of(records: Iterable[Record] = ()) -> "Snapshot":
        """A snapshot of these records."""
        tables: dict[type[Record], _Table] = {kind: {} for kind in RECORDS.values()}
        groups: dict[_Key, list[Record]] = {}
        for record in records:
            tables[type(record)][record.id] = record
            groups.setdefault((type(record), record.owner_id), []).append(record)
        return Snapshot(tables, {key: _ordered(group) for key, group in groups.items()})

    def all(self, kind: type[R]) -> Iterable[R]:
        """Every record of a kind, in no particular order."""
        return cast("Iterable[R]", self.tables[kind].values())

    def get(self, kind: type[R], key: str | None) -> R | None:
        """The record of that kind and id, or None."""
        return cast("R | None", self.tables[kind].get(key)) if key is not None else None

    def need(self, kind: type[R], key: str | None) -> R:
        """The record of that kind and id. Raises `InvalidValue` where there is none."""
        record = self.get(kind, key)
        if record is None:
            raise InvalidValue(f"There is no {kind.noun} with the id {key!r} in this map.")
        return record

    def find(self, key: str) -> Record | None:
        """The record with that id, of whatever kind, or None."""
        return next((table[key] for table in self.tables.values() if key in table), None)

    def of_owner(self, kind: type[R], owner: str = "") -> tuple[R, ...]:
        """What belongs to an owner, in board order; an empty owner is the whole map. The same tuple until it changes."""
        return cast("tuple[R, ...]", self.children.get((kind, owner), ()))

    def records(self) -> Iterable[Record]:
        """Every record, owners first."""
        return (record for table in self.tables.values() for record in table.values())

    @property
    def journeys(self) -> tuple[Journey, ...]:
        """The journeys in order."""
        return self.of_owner(Journey)

    def stages(self, journey: str) -> tuple[Stage, ...]:
        """The stages of a journey in board order."""
        return self.of_owner(Stage, journey)

    def steps(self, journey: str) -> tuple[Step, ...]:
        """The steps of a journey across all its stages, in board order."""
        return tuple(step for stage in self.stages(journey) for step in self.of_owner(Step, stage.id))

    def lanes(self, journey: str) -> tuple[Lane, ...]:
        """The lanes of a journey from top to bottom."""
        return self.of_owner(Lane, journey)

    def cards(self, lane: str) -> tuple[Card, ...]:
        """The cards of a lane by rank, whatever step they stand in."""
        return self.of_owner(Card, lane)

    def curves(self, journey: str) -> tuple[Curve, ...]:
        """The curves of a journey in order."""
        return self.of_owner(Curve, journey)

    def emotions(self, curve: str) -> tuple[Emotion, ...]:
        """The points of a curve, not in step order."""
        return self.of_owner(Emotion, curve)

    def connectors(self, journey: str) -> tuple[Connector, ...]:
        """The connectors of a journey."""
        return self.of_owner(Connector, journey)

    @property
    def title(self) -> str:
        """The title of the map: that of its first journey."""
        return self.journeys[0].title if self.journeys else ""

    def apply(self, diff: Diff) -> "Snapshot":
        """This snapshot with the diff done to it. Raises `StaleDiff` when the diff starts from something else."""
        tables = dict(self.tables)
        copied: dict[type[Record], _Table] = {}
        touched: set[_Key] = set()
        for change in diff.changes:
            kind = type(change.record)
            table = copied.get(kind)
            if table is None:
                table = copied[kind] = tables[kind] = dict(self.tables[kind])
            if table.get(change.record.id) != change.before:
                raise StaleDiff(f"The {kind.noun} {change.record.id} is not as the edit expects it.")
            touched.update(
                (kind, side.owner_id) for side in (change.before, change.after) if side is not None
            )
            if change.after is None:
                del table[change.record.id]
            else:
                table[change.record.id] = change.after
        return Snapshot(tables, self._children_after(diff, touched))

    def _children_after(self, diff: Diff, touched: set[_Key]) -> dict[_Key, tuple[Record, ...]]:
        children: dict[_Key, Any] = dict(self.children)
        groups = {key: {record.id: record for record in self.children.get(key, ())} for key in touched}
        for change in diff.changes:
            if change.before is not None:
                groups[type(change.before), change.before.owner_id].pop(change.before.id, None)
            if change.after is not None:
                groups[type(change.after), change.after.owner_id][change.after.id] = change.after
        for key, group in groups.items():
            children[key] = _ordered(group.values())
            if not group:
                del children[key]
        return children


def _ordered(records: Iterable[Record]) -> tuple[Record, ...]:
    return tuple(sorted(records, key=lambda record: record.place))
