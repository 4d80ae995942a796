"""The saved snapshots of a map file: JSON documents under names, each one row, compressed."""

import zlib
from collections.abc import Sequence
from dataclasses import replace

from journey_studio.document import NotSaved
from journey_studio.model import InvalidValue, SavedSnapshot
from journey_studio.model.rules import clean_text
from journey_studio.store import log
from journey_studio.store.mapfile import MapFile
from journey_studio.store.seal import Row, digest
from journey_studio.store.tables import SAVED
from journey_studio.store.work import Work

LARGEST_DOCUMENT = 1 << 30
"""Bytes of JSON that a saved snapshot may unpack to."""

LONGEST_NAME = 200

SavedRow = tuple[int, SavedSnapshot, str]
"""Row number, what people see, and the digest of the document."""


class SavedSnapshots:
    """What was kept, by id. Each call that writes is one transaction; what it raises leaves all as it was."""

    def __init__(self, file: MapFile, rows: dict[str, SavedRow]) -> None:
        self._file = file
        self._rows = rows

    def all(self) -> Sequence[SavedSnapshot]:
        """What was kept, oldest first."""
        return sorted((made for _, made, _ in self._rows.values()), key=lambda made: made.time)

    def save(self, wanted: SavedSnapshot, document: bytes) -> SavedSnapshot:
        """Keep a document. Names are cut to 200 characters."""
        made = replace(wanted, name=_named(wanted.name))
        payload = zlib.compress(document)
        number = max((number for number, _, _ in self._rows.values()), default=0) + 1
        row = (number, made, digest(payload))
        work = Work(self._file.meta.seal)
        work.insert(SAVED, [(*_light(row), payload)])
        self._file.commit(work)
        self._rows[made.id] = row
        return made

    def document(self, key: str) -> bytes:
        """The document as it was kept. Raises KeyError, and `NotSaved` when it is damaged."""
        number, made, known = self._rows[key]
        payload = self._file.payload(SAVED, number)
        try:
            if digest(payload) != known:
                raise InvalidValue("its content does not match its digest")
            return log.inflated(payload, LARGEST_DOCUMENT)
        except (InvalidValue, zlib.error) as error:
            raise NotSaved(f"The saved snapshot {made.name!r} is damaged in the file: {error}.") from error

    def rename(self, key: str, name: str) -> SavedSnapshot:
        """Give it another name. Raises KeyError."""
        before = self._rows[key]
        after = (before[0], replace(before[1], name=_named(name)), before[2])
        work = Work(self._file.meta.seal)
        work.update(SAVED, [(_light(before), _light(after))])
        self._file.commit(work)
        self._rows[key] = after
        return after[1]

    def delete(self, keys: Sequence[str]) -> None:
        """Forget some. Raises KeyError."""
        work = Work(self._file.meta.seal)
        work.delete(SAVED, [_light(self._rows[key]) for key in keys])
        self._file.commit(work)
        for key in keys:
            del self._rows[key]


def _named(name: str) -> str:
    return clean_text(name)[:LONGEST_NAME]


def _light(row: SavedRow) -> Row:
    number, made, known = row
    return (number, made.id, made.name, made.time, made.edit, known)
