"""Records as rows and back: flags as 0 and 1, numbers as floats, what has parts as JSON text in its one spelling."""

import json
from collections import deque
from collections.abc import Callable, Sequence
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
            decoded = decode(value)
        except InvalidValue:
            raise
        except (ValueError, RecursionError) as error:
            raise InvalidValue("holds what cannot be read") from error
        if spelling != text:
            raise InvalidValue("is not written as this program writes it")
        return decoded

    return read


_WRITERS = {kind: tuple((name, _writer(rule)) for name, rule in rules_of(kind)) for kind in RECORDS.values()}


def row_of(record: Record) -> Row:
    """The record's values as its table keeps them, in the order of its fields."""
    return tuple(
        write(getattr(record, name)) if write else getattr(record, name)
        for name, write in _WRITERS[type(record)]
    )


def records_of(kind: type[Record], rows: Sequence[Row]) -> list[Record]:
    """The records that rows hold, made column by column: each different value is read and checked once, then shared.

    Several times as fast as the constructor, under the same rules. Raises `InvalidValue` for a value that cannot be.
    """
    records = [kind.__new__(kind) for _ in rows]
    for (name, rule), column in zip(rules_of(kind), zip(*rows, strict=True), strict=True):
        values = _checked(f"{kind.noun}: {name.replace('_', ' ')}", rule, set(column))
        put = getattr(kind, name).__set__  # the slot itself: a frozen record is set once, here
        deque(map(put, records, map(values.__getitem__, column)), maxlen=0)
    return records


def _checked(field: str, rule: Rule, kept: set[Any]) -> dict[Any, Any]:
    """The value of each different content of a column."""
    read = _reader(rule)
    values = {}
    for content in kept:
        try:
            value = read(content) if read else content
        except InvalidValue as error:
            raise InvalidValue(f"{field} {error}") from error
        if problem := rule.complaint(value):
            raise InvalidValue(f"{field} {problem}")
        values[content] = value
    return values
