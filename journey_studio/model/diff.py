"""The one idea of the house: a change is the difference between two sets of records."""

from collections.abc import Iterable
from dataclasses import dataclass

from journey_studio.model.record import Record


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after: None before means added, None after means deleted."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record as it is now, or as it last was."""
        record = self.after or self.before
        if record is None:
            raise ValueError("A change needs a record on one of its sides.")
        return record

    @property
    def reversed(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Diff:
    """What was added, changed and deleted, each record at most once, in the order in which it was touched."""

    changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)

    @property
    def reversed(self) -> "Diff":
        """The diff that takes this one back."""
        return Diff(tuple(change.reversed for change in reversed(self.changes)))

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of every record it touches."""
        return tuple(change.record.id for change in self.changes)

    def then(self, later: "Diff") -> "Diff":
        """Both diffs, one after the other, as one; what the second takes back is gone."""
        return Diff.joined((self, later))

    @staticmethod
    def joined(diffs: "Iterable[Diff]") -> "Diff":
        """Diffs that follow each other, as one; what a later one takes back is gone."""
        merged: dict[str, Change] = {}
        for diff in diffs:
            for change in diff.changes:
                earlier = merged.get(change.record.id)
                merged[change.record.id] = Change(earlier.before if earlier else change.before, change.after)
        return Diff(tuple(change for change in merged.values() if change.before != change.after))

    @staticmethod
    def between(before: Iterable[Record], after: Iterable[Record]) -> "Diff":
        """The diff that turns one set of records into another."""
        old, new = {record.id: record for record in before}, {record.id: record for record in after}
        ids = list(dict.fromkeys((*old, *new)))
        return Diff(tuple(Change(old.get(key), new.get(key)) for key in ids if old.get(key) != new.get(key)))
