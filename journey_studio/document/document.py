"""The document: the one door through which a map is read and changed."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from journey_studio.document.edit import Edit
from journey_studio.document.ledger import Entry, Ledger, NotSaved
from journey_studio.model import Diff, Snapshot


@dataclass(frozen=True, slots=True)
class Changed:
    """What views are told, once, after the commit: the diff, its entry in the log, and why (edit, undo or redo)."""

    diff: Diff
    entry: Entry
    source: str


class Document:
    """A map in memory and in its ledger, always the same.

    `Document(open_map(path))` opens one. Not thread-safe: edits come from one thread; snapshots
    are immutable and may go anywhere.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._snapshot = ledger.load()
        self._entries = list(ledger.entries())
        self._editing = False
        self._listeners: list[Callable[[Changed], None]] = []

    @property
    def snapshot(self) -> Snapshot:
        """The map as it is now, immutable."""
        return self._snapshot

    @property
    def ledger(self) -> Ledger:
        """Where the map is kept: its assets and saved snapshots are reached through it."""
        return self._ledger

    @property
    def read_only(self) -> bool:
        """Whether edits will be refused because the file or its folder cannot be written."""
        return self._ledger.read_only

    @property
    def history(self) -> Sequence[Entry]:
        """The edit log, oldest first; entries that can be redone come last."""
        return tuple(self._entries)

    @property
    def edits(self) -> int:
        """How many edits are applied."""
        return self._ledger.applied()

    def listen(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Tell `listener` of every change after its commit. Returns the way to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def edit(self, label: str, group: str = "") -> Iterator[Edit]:
        """One edit: leaving the block well commits it as one transaction and one undo step; an exception drops it.

        Edits that follow each other with the same non-empty `group` are one undo step. Raises `NotSaved` when the disk
        refuses, `InvalidValue` when the map would not be whole; then nothing has changed.
        """
        if self._editing:
            raise RuntimeError("An edit is already open: pass it on instead of opening another.")
        self._editing = True
        try:
            edit = Edit(self._snapshot)
            yield edit
            after, diff = edit.finished()
        finally:
            self._editing = False
        if diff:
            self._commit(after, diff, label, group)

    def undo(self) -> Entry | None:
        """Take the latest applied edit back. Returns its entry, or None where there is nothing to undo."""
        entry = self._latest()
        return None if entry is None else self._take([entry], undone=True)

    def redo(self) -> Entry | None:
        """Do the edit again that was taken back last. Returns its entry, or None where there is nothing to redo."""
        entry = next((entry for entry in self._entries if entry.undone), None)
        return None if entry is None else self._take([entry], undone=False)

    def go_to(self, number: int) -> Entry | None:
        """Undo or redo until the entry of that number is the latest applied one (0: none), as one transaction.

        Returns the last entry taken, or None where the map is there already. Raises `NotSaved` when one of the entries
        between is damaged; then nothing has changed.
        """
        back = [entry for entry in reversed(self._entries) if entry.number > number and not entry.undone]
        if back:
            return self._take(back, undone=True)
        forth = [entry for entry in self._entries if entry.number <= number and entry.undone]
        return self._take(forth, undone=False) if forth else None

    def _take(self, entries: Sequence[Entry], *, undone: bool) -> Entry:
        """Take entries back, the latest first, or do them again, the earliest first."""
        diffs = (self._ledger.diff_of(entry.number) for entry in entries)
        diff = Diff.joined(each.reversed if undone else each for each in diffs)
        after = self._applied(diff)
        done = self._ledger.mark([entry.number for entry in entries], diff, undone=undone)
        self._replace(done)
        self._publish(after, Changed(diff, done[-1], "undo" if undone else "redo"))
        return done[-1]

    def close(self) -> None:
        """Let go of the file. Everything is on disk already."""
        self._ledger.close()

    def _latest(self) -> Entry | None:
        return next((entry for entry in reversed(self._entries) if not entry.undone), None)

    def _applied(self, diff: Diff) -> Snapshot:
        try:
            return self._snapshot.apply(diff)
        except ValueError as error:
            raise NotSaved(
                "This step of the history does not fit the map any more and cannot be taken."
            ) from error

    def _commit(self, after: Snapshot, diff: Diff, label: str, group: str) -> None:
        latest = self._entries[-1] if self._entries else None
        if group and latest is not None and not latest.undone and latest.group == group:
            entry = self._continued(latest, diff, label)
            self._replace([entry])
        else:
            entry = self._ledger.record(diff, label, group)
            self._entries = [item for item in self._entries if not item.undone] + [entry]
        self._publish(after, Changed(diff, entry, "edit"))

    def _continued(self, latest: Entry, diff: Diff, label: str) -> Entry:
        """The latest entry with one more diff; one that takes it all back leaves nothing to undo."""
        done = self._ledger.diff_of(latest.number)
        whole = done.then(diff)
        if whole:
            return self._ledger.extend(diff, whole, label)
        return self._ledger.mark([latest.number], done.reversed, undone=True)[0]

    def _replace(self, entries: Sequence[Entry]) -> None:
        new = {entry.number: entry for entry in entries}
        self._entries = [new.get(item.number, item) for item in self._entries]

    def _publish(self, after: Snapshot, changed: Changed) -> None:
        self._snapshot = after
        for listener in tuple(self._listeners):
            listener(changed)
