"""A person's own library as a file for others: written as JSON, read with every entry checked, put together with what is there."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from journey_studio.library.presets import CHANNEL, Entry, record_values, same
from journey_studio.model import Channel, InvalidValue, Preset
from journey_studio.model.frozen import FrozenMap

FORMAT = "journey-studio library"
_TEXTS = ("kind", "title", "phase", "body", "channel")


def packed(entries: Sequence[Entry]) -> bytes:
    """The entries as a JSON document, UTF-8."""
    rows = [{**asdict(entry), "facts": dict(entry.facts)} for entry in entries]
    document = {"format": FORMAT, "entries": rows}
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def unpacked(data: bytes) -> list[Entry]:
    """The entries of such a document. Raises `InvalidValue`, naming the entry, where one cannot be."""
    try:
        document: Any = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InvalidValue("This is no JSON document in UTF-8.") from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise InvalidValue("This is no library of Journey Studio.")
    rows = document.get("entries")
    if not isinstance(rows, list):
        raise InvalidValue("This library has no list of entries.")
    return [_entry(number, row) for number, row in enumerate(rows, 1)]


def checked(entry: Entry) -> Entry:
    """The entry as it is. Raises `InvalidValue` where no map could hold it."""
    if entry.kind == CHANNEL:
        known = {field: entry.facts[field] for field in ("kind", "icon") if entry.facts.get(field)}
        Channel(id="entry", name=entry.title, **known)
    else:
        values = record_values(entry)
        Preset(id="entry", **{**values, "facts": FrozenMap(values["facts"])})
    return entry


def put_together(kept: Sequence[Entry], new: Sequence[Entry]) -> list[Entry]:
    """What is kept, unchanged, and behind it what is new: of one kind and called otherwise."""
    found = list(kept)
    for entry in new:
        if not any(same(entry, each) for each in found):
            found.append(entry)
    return found


def _entry(number: int, row: object) -> Entry:
    if not isinstance(row, dict):
        raise InvalidValue(f"Entry {number} is no object.")
    texts, facts = {name: row.get(name, "") for name in _TEXTS}, row.get("facts", {})
    if not all(isinstance(each, str) for each in texts.values()) or not isinstance(facts, dict):
        raise InvalidValue(f"Entry {number}: its texts are texts, its facts an object.")
    try:
        return checked(Entry(**texts, facts=facts))
    except InvalidValue as wrong:
        raise InvalidValue(f"Entry {number}: {wrong}") from wrong
