"""One transaction: verbs read the snapshot and put records; nothing is kept until it ends well."""

from collections.abc import Iterable

from journey_studio.document.wholeness import made_whole
from journey_studio.model import Change, Diff, Record, Snapshot


class Edit:
    """What a verb works with: the snapshot as changed so far, `put` and `remove`."""

    def __init__(self, start: Snapshot) -> None:
        self.start = start
        self._now = start
        self._pending: dict[str, Change] = {}
        self._done = Diff()

    @property
    def snapshot(self) -> Snapshot:
        """The map with everything put and removed so far, before the rules have made it whole."""
        if self._pending:
            step = Diff(tuple(change for change in self._pending.values() if change.before != change.after))
            self._pending = {}
            self._now = self._now.apply(step)
            self._done = self._done.then(step)
        return self._now

    def put(self, *records: Record) -> None:
        """Add records, or replace those of the same id."""
        self._set((record.id, record, record) for record in records)

    def remove(self, *records: Record) -> None:
        """Delete records; what belongs to them goes too, and references to them are cleared, when the edit ends."""
        self._set((record.id, record, None) for record in records)

    def _set(self, changes: Iterable[tuple[str, Record, Record | None]]) -> None:
        for key, record, after in changes:
            earlier = self._pending.get(key)
            before = earlier.before if earlier else self._now.get(type(record), key)
            if before is not None or after is not None:
                self._pending[key] = Change(before, after)

    def finished(self) -> tuple[Snapshot, Diff]:
        """The map and the whole diff, rules applied. Raises `InvalidValue` when the rules cannot make the map whole."""
        now = self.snapshot
        return made_whole(self.start, now, self._done)
