"""Fields that hold a short list of small named tuples of text, such as the facts of a persona."""

from collections.abc import Mapping
from typing import Any

from journey_studio.model.rules import InvalidValue, Rule


def entries(item: type[Any], checks: Mapping[str, Rule]) -> Rule:
    """A list of `item`s, each field of an entry under its own rule."""

    def complaint(value: object) -> str:
        if type(value) is not tuple or not all(type(entry) is item for entry in value):
            return f"must be a list of objects with {', '.join(checks)}"
        for entry in value:
            for name, rule in checks.items():
                problem = rule.complaint(getattr(entry, name))
                if problem:
                    return f"holds an entry whose {name} {problem}"
        return ""

    def decode(value: object) -> object:
        if not isinstance(value, list | tuple):
            return value
        try:
            return tuple(entry if isinstance(entry, item) else item(**entry) for entry in value)
        except TypeError as error:
            raise InvalidValue(f"each entry is an object with {', '.join(checks)}.") from error

    def encode(value: Any) -> list[dict[str, str]]:
        return [{name: getattr(entry, name) for name in checks} for entry in value]

    properties = {name: dict(rule.schema) for name, rule in checks.items()}
    entry_schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return Rule(complaint, {"type": "array", "items": entry_schema}, encode, decode)
