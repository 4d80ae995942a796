"""History entries as rows: the light part that opening reads, and the diff as typed JSON values, packed."""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from journey_studio.document import Entry, NotSaved
from journey_studio.model import RECORDS, Change, Diff, InvalidValue, Record
from journey_studio.model.record import record_from_json
from journey_studio.model.rules import clean_text
from journey_studio.store.seal import Row, digest

MOST_ENTRIES = 20_000
MOST_BYTES = 64 << 20
LARGEST_DIFF = 1 << 30
"""Bytes of JSON that one entry may unpack to."""

_LONGEST_LABEL = 500


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry as the ledger keeps it in mind: what people see, the digest of its diff and the bytes that takes."""

    entry: Entry
    digest: str
    size: int

    @property
    def row(self) -> Row:
        """The light part of the row, as the seal covers it."""
        entry = self.entry
        ids = json.dumps(entry.ids, separators=(",", ":"))
        return (entry.number, entry.label, entry.time, ids, entry.group, int(entry.undone), self.digest)

    def undone(self, undone: bool) -> "LogRow":
        """The same entry, taken back or done again."""
        return replace(self, entry=replace(self.entry, undone=undone))


def log_row(row: Row, size: int) -> LogRow:
    """A light row as read. Raises `InvalidValue` when it is none that this program writes."""
    number, label, time, ids, group, undone, known = row
    keys = json.loads(str(ids))
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
        raise InvalidValue("a history entry lists no ids")
    entry = Entry(int(str(number)), str(label), str(time), tuple(keys), str(group), bool(undone))
    made = LogRow(entry, str(known), size)
    if made.row != row:
        raise InvalidValue("a history entry is not written as this program writes it")
    return made


def new_entry(number: int, label: str, diff: Diff, group: str) -> Entry:
    """An entry of this moment; its label is cut to 500 characters, its ids are those of the diff."""
    return Entry(number, clean_text(label)[:_LONGEST_LABEL], now(), diff.ids, clean_text(group), undone=False)


def now() -> str:
    """This moment in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def packed(diff: Diff) -> bytes:
    """A diff as compressed JSON: for each change the noun, and the record's values before and after."""
    changes = [
        {"noun": change.record.noun, "before": _values(change.before), "after": _values(change.after)}
        for change in diff.changes
    ]
    return zlib.compress(json.dumps(changes, separators=(",", ":"), allow_nan=False).encode("ascii"), 1)


def _values(record: Record | None) -> dict[str, Any] | None:
    return None if record is None else record.as_json()


def unpacked(payload: bytes, known: str, number: int) -> Diff:
    """The diff of an entry, every value checked like any input. Raises `NotSaved` when it is damaged."""
    try:
        if digest(payload) != known:
            raise InvalidValue("its content does not match its digest")
        changes = json.loads(inflated(payload, LARGEST_DIFF))
        return Diff(tuple(_change(change) for change in changes))
    except (ValueError, TypeError, KeyError, AttributeError, zlib.error, RecursionError) as error:
        raise NotSaved(
            f"Entry {number} of the history is damaged and can be neither undone nor redone. The map itself is well."
        ) from error


def _change(values: Mapping[str, Any]) -> Change:
    kind = RECORDS[values["noun"]]
    before, after = (
        None if side is None else record_from_json(kind, side) for side in (values["before"], values["after"])
    )
    change = Change(before, after)
    if before is not None and after is not None and before.id != after.id:
        raise InvalidValue("a change turns one record into another")
    if change.record.id in (None, ""):
        raise InvalidValue("a change has no record")
    return change


def inflated(payload: bytes, largest: int) -> bytes:
    """Compressed bytes as they were. Raises `InvalidValue` when they would be more than `largest`, and `zlib.error`."""
    engine = zlib.decompressobj()
    content = engine.decompress(payload, largest)
    if engine.unconsumed_tail or not engine.eof:
        raise InvalidValue("it is cut short, or larger than can be")
    return content
