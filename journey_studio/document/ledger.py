"""What a document asks of the place it is kept in."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from journey_studio.model import Asset, Diff, SavedSnapshot, Snapshot


class NotSaved(Exception):
    """An edit could not be made durable; nothing was changed. The message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the edit log: its number (never used again), label, moment (ISO 8601, UTC), ids touched, and whether undone.

    Edits of one `group` that follow each other are one entry: key repeats, or typing in one field.
    """

    number: int
    label: str
    time: str
    ids: tuple[str, ...]
    group: str
    undone: bool


class Ledger(Protocol):
    """Keeps a map's records and its edit log. Each method is one transaction: done and durable, or not done at all.

    Methods that write raise `NotSaved`; afterwards the ledger holds what it held before.
    """

    @property
    def read_only(self) -> bool:
        """Whether the file or its folder cannot be written."""

    def load(self) -> Snapshot:
        """Every record."""

    def entries(self) -> Sequence[Entry]:
        """The edit log, oldest first: the applied entries, then those that can be redone."""

    def applied(self) -> int:
        """How many edits are applied, those counted whose entries were dropped for their age."""

    def diff_of(self, number: int) -> Diff:
        """What an entry did. Raises `NotSaved` when the entry is damaged: then it cannot be undone."""

    def record(self, diff: Diff, label: str, group: str) -> Entry:
        """Apply a diff as a new entry and drop what could have been redone."""

    def extend(self, diff: Diff, whole: Diff, label: str) -> Entry:
        """Apply a diff as a continuation of the latest entry, which then did `whole`."""

    def mark(self, numbers: Sequence[int], diff: Diff, *, undone: bool) -> Sequence[Entry]:
        """Apply a diff that takes entries back, or does them again, and mark them so. Returns them, marked."""

    def add_asset(self, asset: Asset) -> None:
        """Keep a picture; one that is there already stays."""

    def asset(self, key: str) -> Asset | None:
        """The picture of that id, or None."""

    def save_snapshot(self, name: str, document: bytes, again: SavedSnapshot | None = None) -> SavedSnapshot:
        """Keep the JSON document of the present state under a name; or `again` one that was deleted, as it was."""

    def saved_snapshots(self) -> Sequence[SavedSnapshot]:
        """What was kept, oldest first."""

    def saved_document(self, key: str) -> bytes:
        """The JSON document of a saved snapshot. Raises KeyError when there is none."""

    def rename_snapshot(self, key: str, name: str) -> SavedSnapshot:
        """Give a saved snapshot another name. Raises KeyError when there is none."""

    def delete_snapshots(self, keys: Sequence[str]) -> None:
        """Forget saved snapshots. Raises KeyError when one is not there."""

    def damaged_parts(self) -> Sequence[str]:
        """In words, each entry of the history, picture and saved snapshot that can no longer be read."""

    def close(self) -> None:
        """Let go of the file and its lock."""
