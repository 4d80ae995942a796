"""The history in mind: the light rows of the log in order, and what a new entry pushes out."""

from collections.abc import Iterable
from itertools import islice, takewhile

from journey_studio.store import log
from journey_studio.store.log import LogRow


class Book:
    """Entries by number, oldest first; those that can be redone come last. Changed only after a commit."""

    def __init__(self, rows: dict[int, LogRow]) -> None:
        self._rows = rows
        self._size = sum(row.size for row in rows.values())

    def __getitem__(self, number: int) -> LogRow:
        return self._rows[number]

    @property
    def rows(self) -> Iterable[LogRow]:
        """All entries."""
        return self._rows.values()

    def latest(self) -> LogRow:
        """The newest entry."""
        return next(reversed(self._rows.values()))

    def applied_to(self, last: int) -> int:
        """The number of the latest entry that is applied; the `last` one given where none is kept."""
        if not self._rows:
            return last
        applied = [row.entry.number for row in self._rows.values() if not row.entry.undone]
        return max(applied, default=next(iter(self._rows)) - 1)

    def undone(self) -> list[LogRow]:
        """What can be redone."""
        return list(takewhile(lambda row: row.entry.undone, reversed(self._rows.values())))

    def too_old(self, fresh: LogRow, undone: list[LogRow]) -> list[LogRow]:
        """The oldest entries that go over the limits of count and bytes once `fresh` stands where `undone` stood."""
        count = len(self._rows) - len(undone) + 1
        size = self._size - sum(row.size for row in undone) + fresh.size
        old = []
        for row in islice(self._rows.values(), count - 1):
            if count <= log.MOST_ENTRIES and size <= log.MOST_BYTES:
                break
            old.append(row)
            count, size = count - 1, size - row.size
        return old

    def drop(self, rows: Iterable[LogRow]) -> None:
        """Forget entries."""
        for row in rows:
            del self._rows[row.entry.number]
            self._size -= row.size

    def put(self, row: LogRow) -> None:
        """Add an entry, or replace the one of its number."""
        known = self._rows.get(row.entry.number)
        self._size += row.size - (known.size if known else 0)
        self._rows[row.entry.number] = row
