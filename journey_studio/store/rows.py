"""Records as rows and back: flags as 0 and 1, numbers as floats, what has parts as JSON text in its one spelling."""

import json
from collections.abc import Callable
from typing import Any

from journey_studio.model import RECORDS, InvalidValue, Record
from journey_studio.model.frozen import NOTHING
from journey_studio.model.record import rules_of
from journey_studio.model.rules import Rule
from journey_studio.store.seal import Row
from journey_studio.store.tables import is_flag, is_json, is_number

_Way = Callable[[Any], Any]
_write_json = json.JSONEncoder(separators=(",", ":"), sort_keys=True, allow_nan=False).encode


def _writer(rule: Rule) -> _Way | None:
    if is_flag(rule):
        return int
    if is_number(rule):
        return lambda value: float(value) + 0.0  # SQLite keeps no minus zero
    if is_json(rule):
        encode = rule.encode or (lambda value: value)
        return lambda value: _write_json(encode(value))
    return None


def _reader(rule: Rule) -> _Way | None:
    if is_flag(rule):
        return bool
    if not is_json(rule):
        return None
    decode = rule.decode or (lambda value: value)

    def read(text: str) -> Any:
        if text == "{}":
            return NOTHING
        if text == "[]":
            return ()
        try:
            value = json.loads(text)
            spelling = _write_json(value)
        except RecursionError as error:
            raise InvalidValue("a value is nested too deeply") from error
        if spelling != text:
            raise InvalidValue("a value is not written as this program writes it")
        return decode(value)

    return read


_NAMES = {kind: tuple(name for name, _ in rules_of(kind)) for kind in RECORDS.values()}
_WRITERS = {kind: tuple((name, _writer(rule)) for name, rule in rules_of(kind)) for kind in RECORDS.values()}
_READERS = {
    kind: tuple(
        (place, read) for place, (_, rule) in enumerate(rules_of(kind)) if (read := _reader(rule)) is not None
    )
    for kind in RECORDS.values()
}


def row_of(record: Record) -> Row:
    """The record's values as its table keeps them, in the order of its fields."""
    return tuple(
        write(getattr(record, name)) if write else getattr(record, name)
        for name, write in _WRITERS[type(record)]
    )


def record_of(kind: type[Record], row: Row) -> Record:
    """The record that a row holds. Raises `InvalidValue` for a value that cannot be."""
    values: list[Any] = list(row)
    for place, read in _READERS[kind]:
        values[place] = read(values[place])
    return kind(**dict(zip(_NAMES[kind], values, strict=True)))
