"""The ledger of a map file: its records and history, its pictures and saved snapshots."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from journey_studio.document import Entry, NotSaved
from journey_studio.model import Asset, Diff, InvalidValue, SavedSnapshot, Snapshot, new_id
from journey_studio.model.asset import asset_id
from journey_studio.store import log
from journey_studio.store.book import Book
from journey_studio.store.contents import Contents
from journey_studio.store.creating import asset_row
from journey_studio.store.log import LogRow
from journey_studio.store.mapfile import MapFile
from journey_studio.store.saved import SavedSnapshots
from journey_studio.store.seal import digest
from journey_studio.store.tables import ASSET, LOG
from journey_studio.store.work import Work


class SqliteLedger:
    """Implements `document.Ledger` on one file. Made by `open_map` and `read_map`."""

    def __init__(self, file: MapFile, contents: Contents, backup: Path | None = None) -> None:
        self.backup = backup
        """Where the file of an earlier version is kept, when opening brought the map to today's."""
        self._file = file
        self._snapshot = contents.snapshot
        self._book = Book(contents.log)
        self._assets = contents.assets
        self._saved = SavedSnapshots(file, contents.saved)

    @property
    def read_only(self) -> bool:
        """Whether edits are refused: the file or its folder cannot be written, or it was opened to be read."""
        return self._file.read_only

    def load(self) -> Snapshot:
        """Every record as it was when the file was opened."""
        return self._snapshot

    def entries(self) -> Sequence[Entry]:
        """The edit log, oldest first."""
        return [row.entry for row in self._book.rows]

    def applied(self) -> int:
        """How many edits are applied, those counted whose entries were dropped for their age."""
        return self._file.meta.dropped + sum(not row.entry.undone for row in self._book.rows)

    def diff_of(self, number: int) -> Diff:
        """What an entry did. Raises `NotSaved` when the entry is damaged."""
        return log.unpacked(self._file.payload(LOG, number), self._book[number].digest, number)

    def record(self, diff: Diff, label: str, group: str) -> Entry:
        """Apply a diff as a new entry; drop what could have been redone, and the oldest entries over the limits."""
        number = self._file.meta.last + 1
        payload = log.packed(diff)
        fresh = LogRow(log.new_entry(number, label, diff, group), digest(payload), len(payload))
        undone = self._book.undone()
        old = self._book.too_old(fresh, undone)
        work = self._work(diff)
        work.delete(LOG, [row.row for row in (*undone, *old)])
        work.insert(LOG, [(*fresh.row, payload)])
        self._file.commit(work, last=number, dropped=len(old))
        self._book.drop((*undone, *old))
        self._book.put(fresh)
        return fresh.entry

    def extend(self, diff: Diff, whole: Diff, label: str) -> Entry:
        """Apply a diff as a continuation of the latest entry, which then did `whole`."""
        before, payload = self._book.latest(), log.packed(whole)
        entry = log.new_entry(before.entry.number, label, whole, before.entry.group)
        after = LogRow(entry, digest(payload), len(payload))
        work = self._work(diff)
        work.update(LOG, [(before.row, (*after.row, payload))])
        self._file.commit(work)
        self._book.put(after)
        return entry

    def mark(self, numbers: Sequence[int], diff: Diff, *, undone: bool) -> Sequence[Entry]:
        """Apply a diff that takes entries back, or does them again, and mark them so."""
        marked = [(self._book[number], self._book[number].undone(undone)) for number in numbers]
        work = self._work(diff)
        work.update(LOG, [(before.row, after.row) for before, after in marked])
        self._file.commit(work)
        for _, after in marked:
            self._book.put(after)
        return [after.entry for _, after in marked]

    def _work(self, diff: Diff | None = None) -> Work:
        work = Work(self._file.meta.seal)
        if diff is not None:
            work.apply(diff)
        return work

    def add_asset(self, asset: Asset) -> None:
        """Keep a picture; one that is there already stays. Raises `InvalidValue` when its id is not its content's."""
        if asset.id != asset_id(asset.data):
            raise InvalidValue(f"The picture {asset.name} does not have the id of its content.")
        if asset.id in self._assets:
            return
        number = max((number for number, _ in self._assets.values()), default=0) + 1
        work = self._work()
        work.insert(ASSET, [asset_row(number, asset)])
        self._file.commit(work)
        self._assets[asset.id] = (number, replace(asset, data=b""))

    def asset(self, key: str) -> Asset | None:
        """The picture of that id, or None. Raises `NotSaved` when it is damaged."""
        if key not in self._assets:
            return None
        number, asset = self._assets[key]
        data = self._file.payload(ASSET, number)
        if asset_id(data) != key:
            raise NotSaved(f"The picture {asset.name or key} is damaged in the file: replace it.")
        return replace(asset, data=data)

    def assets(self) -> Sequence[str]:
        """The ids of the pictures that are kept."""
        return tuple(self._assets)

    def save_snapshot(self, name: str, document: bytes, again: SavedSnapshot | None = None) -> SavedSnapshot:
        """Keep the JSON document of the present state under a name; or `again` one that was deleted, as it was."""
        edit = self._book.applied_to(self._file.meta.last)
        made = again or SavedSnapshot(new_id(), name, log.now(), edit)
        return self._saved.save(made, document)

    def saved_snapshots(self) -> Sequence[SavedSnapshot]:
        """What was kept, oldest first."""
        return self._saved.all()

    def saved_document(self, key: str) -> bytes:
        """The JSON document of a saved snapshot. Raises KeyError when there is none, `NotSaved` when it is damaged."""
        return self._saved.document(key)

    def rename_snapshot(self, key: str, name: str) -> SavedSnapshot:
        """Give a saved snapshot another name. Raises KeyError when there is none."""
        return self._saved.rename(key, name)

    def delete_snapshots(self, keys: Sequence[str]) -> None:
        """Forget saved snapshots. Raises KeyError when one is not there."""
        self._saved.delete(keys)

    def damaged_parts(self) -> list[str]:
        """What of history, pictures and saved snapshots cannot be read any more, in words. Records passed the gate whole."""
        reads: list[Callable[[], object]] = [
            *(partial(self.diff_of, row.entry.number) for row in self._book.rows),
            *(partial(self.asset, key) for key in self._assets),
            *(partial(self.saved_document, made.id) for made in self._saved.all()),
        ]
        found = []
        for read in reads:
            try:
                read()
            except NotSaved as damage:
                found.append(str(damage))
        return found

    def close(self) -> None:
        """Let go of the file and its lock. Safe to call twice."""
        self._file.close()
