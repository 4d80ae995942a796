"""A ledger that keeps a map in memory, and can refuse: the document's tests need no disk."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from journey_studio.document import Entry, NotSaved
from journey_studio.model import Asset, Diff, Record, SavedSnapshot, Snapshot


class MemoryLedger:
    """Does what the protocol says, without a file; raises `NotSaved` while `broken`."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.snapshot = Snapshot.of(records)
        self.log: dict[int, tuple[Entry, Diff]] = {}
        self.next = 1
        self.broken = False
        self.read_only = False

    def load(self) -> Snapshot:
        return self.snapshot

    def entries(self) -> Sequence[Entry]:
        return [entry for entry, _ in self.log.values()]

    def applied(self) -> int:
        return sum(not entry.undone for entry in self.entries())

    def diff_of(self, number: int) -> Diff:
        return self.log[number][1]

    def _apply(self, diff: Diff) -> None:
        if self.broken:
            raise NotSaved("The disk is full. Nothing was changed.")
        self.snapshot = self.snapshot.apply(diff)

    def record(self, diff: Diff, label: str, group: str) -> Entry:
        self._apply(diff)
        self.log = {number: row for number, row in self.log.items() if not row[0].undone}
        entry = Entry(self.next, label, "2026-11-23T12:00:00Z", diff.ids, group, False)
        self.log[self.next] = (entry, diff)
        self.next += 1
        return entry

    def extend(self, diff: Diff, whole: Diff, label: str) -> Entry:
        self._apply(diff)
        number = max(self.log)
        entry = replace(self.log[number][0], ids=whole.ids, label=label)
        self.log[number] = (entry, whole)
        return entry

    def _mark(self, number: int, undone: bool) -> Entry:
        entry = replace(self.log[number][0], undone=undone)
        self.log[number] = (entry, self.log[number][1])
        return entry

    def mark(self, numbers: Sequence[int], diff: Diff, *, undone: bool) -> Sequence[Entry]:
        self._apply(diff)
        return [self._mark(number, undone) for number in numbers]

    def add_asset(self, asset: Asset) -> None:
        raise NotImplementedError

    def asset(self, key: str) -> Asset | None:
        return None

    def save_snapshot(self, name: str, document: bytes, again: SavedSnapshot | None = None) -> SavedSnapshot:
        raise NotImplementedError

    def saved_snapshots(self) -> Sequence[SavedSnapshot]:
        return ()

    def saved_document(self, key: str) -> bytes:
        raise KeyError(key)

    def rename_snapshot(self, key: str, name: str) -> SavedSnapshot:
        raise KeyError(key)

    def delete_snapshots(self, keys: Sequence[str]) -> None:
        raise KeyError(keys)

    def damaged_parts(self) -> Sequence[str]:
        return ()

    def close(self) -> None:
        """Nothing to let go of."""
