"""The base of every record: frozen, with an id, validated when made, and able to go to and from JSON."""

import dataclasses
import secrets
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass
from typing import Any, ClassVar, Self, TypeVar

from journey_studio.model.rules import InvalidValue, Rule, identifier

R = TypeVar("R", bound="Record")


def new_id() -> str:
    """A fresh id: 16 hexadecimal digits, unlikely to meet its twin in any file (64 random bits)."""
    return secrets.token_hex(8)


def ruled(rule: Rule, default: Any = MISSING) -> Any:
    """Declare a record's field with the rule its value obeys."""
    return dataclasses.field(default=default, metadata={"rule": rule})


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One noun of the map. `noun` is its word everywhere; `parent` names the field that holds its owner's id.

    Raises `InvalidValue` when made with a value that cannot be.
    """

    noun: ClassVar[str] = ""
    parent: ClassVar[str] = ""

    id: str = ruled(identifier())

    def __post_init__(self) -> None:
        for name, complaint, default in _checks_of(type(self)):
            value = getattr(self, name)
            if value is not default and (problem := complaint(value)):
                raise InvalidValue(f"{self.noun}: {name.replace('_', ' ')} {problem}.")

    @property
    def owner_id(self) -> str:
        """The id of the record this one belongs to; empty for what the whole map shares."""
        return getattr(self, self.parent) if self.parent else ""

    @property
    def place(self) -> tuple[str, str]:
        """The key that puts siblings in board order."""
        return ("", self.id)

    def with_values(self, values: Mapping[str, Any]) -> Self:
        """A copy with these JSON values set. Raises `InvalidValue` for a field it has not, or may not change."""
        return dataclasses.replace(self, **decoded(type(self), values, fixed=("id", "rank")))

    def as_json(self) -> dict[str, Any]:
        """The record as plain JSON values, field by field."""
        return {
            name: rule.encode(getattr(self, name)) if rule.encode else getattr(self, name)
            for name, rule in rules_of(type(self))
        }


_RULES: dict[str, tuple[tuple[str, Rule], ...]] = {}
_CHECKS: dict[str, tuple[tuple[str, Callable[[Any], str], Any], ...]] = {}


def rules_of(record: type[Record]) -> tuple[tuple[str, Rule], ...]:
    """The fields of a record class with their rules, in order."""
    known = _RULES.get(record.noun)
    if known is None:
        known = tuple((item.name, item.metadata["rule"]) for item in dataclasses.fields(record))
        _RULES[record.noun] = known
    return known


def _checks_of(record: type[Record]) -> tuple[tuple[str, Callable[[Any], str], Any], ...]:
    """What each field may complain of, with its default, which is never wrong."""
    known = _CHECKS.get(record.noun)
    if known is None:
        known = tuple(
            (item.name, item.metadata["rule"].complaint, item.default) for item in dataclasses.fields(record)
        )
        _CHECKS[record.noun] = known
    return known


def decoded(record: type[Record], values: Mapping[str, Any], fixed: tuple[str, ...] = ()) -> dict[str, Any]:
    """JSON values as field values. Raises `InvalidValue` for unknown names and for those in `fixed`."""
    known = dict(rules_of(record))
    result = {}
    for name, value in values.items():
        if name not in known or name in fixed:
            names = ", ".join(key for key in known if key not in (*fixed, "id", "rank"))
            raise InvalidValue(f"A {record.noun} has no field {name!r} to set; it has: {names}.")
        decode = known[name].decode
        result[name] = decode(value) if decode else value
    return result


def record_from_json(record: type[R], values: Mapping[str, Any]) -> R:
    """Make a record of its JSON values; missing fields take their defaults. Raises `InvalidValue`."""
    known = decoded(record, values)
    missing = [
        item.name
        for item in dataclasses.fields(record)
        if item.name not in known and item.default is MISSING and item.default_factory is MISSING
    ]
    if missing:
        raise InvalidValue(f"A {record.noun} needs {', '.join(missing)}.")
    return record(**known)
