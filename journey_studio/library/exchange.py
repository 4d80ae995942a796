"""A person's library as a file that others take over: JSON that says what it is, with its entries in order."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from journey_studio.library.presets import CHANNEL, Entry, entry_from_json, record_values, same
from journey_studio.model import Channel, InvalidValue, Preset, new_id
from journey_studio.model.preset import PRESET_KINDS
from journey_studio.model.record import record_from_json
from journey_studio.model.wording import word

_MARK = "journey-studio-library"
_VERSION = 1
MOST_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Received:
    """The entries of a library that somebody handed on, and how many of its lines say none that can be."""

    entries: tuple[Entry, ...]
    skipped: int


def library_file(entries: Iterable[Entry]) -> bytes:
    """A library to be handed on."""
    document = {_MARK: _VERSION, "entries": [entry.as_json() for entry in entries]}
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def received(data: bytes) -> Received:
    """The library in a file. Raises `InvalidValue` where it is none."""
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise InvalidValue(word("This is no library: it cannot be read as JSON.")) from None
    listed = document.get("entries") if isinstance(document, dict) and _MARK in document else None
    if not isinstance(listed, list):
        raise InvalidValue(word("This is no library: choose a file that was exported from one."))
    found = [entry for each in listed if (entry := entry_from_json(each)) and _can_be(entry)]
    return Received(tuple(found), len(listed) - len(found))


def joined(own: Sequence[Entry], more: Iterable[Entry]) -> list[Entry]:
    """A library with more entries; of two that are called alike the new one stays, the last one given."""
    kept = list(own)
    for entry in more:
        kept = [*(each for each in kept if not same(each, entry)), entry]
    return kept


def checked(entry: Entry) -> Entry:
    """The entry as it is. Raises `InvalidValue` where no map can hold it; the words of a maturity level follow the rules of presets."""
    if entry.kind == CHANNEL:
        facts = {field: entry.facts[field] for field in ("kind", "icon") if field in entry.facts}
        record_from_json(Channel, {"id": new_id(), "name": entry.title, **facts})
    else:
        values = record_values(entry)
        kind = entry.kind if entry.kind in PRESET_KINDS else PRESET_KINDS[0]
        record_from_json(Preset, {"id": new_id(), **values, "kind": kind})
    return entry


def _can_be(entry: Entry) -> bool:
    try:
        checked(entry)
    except InvalidValue:
        return False
    return True
