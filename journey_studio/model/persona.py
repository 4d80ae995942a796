"""Personas: semi-fictitious customers, or buying groups, whose emotions the curves show."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from journey_studio.model.ranked import Ranked
from journey_studio.model.record import ruled
from journey_studio.model.rules import LONGEST_TEXT, InvalidValue, Rule, choice, text

PERSONA_KINDS = ("persona", "buying group")
FACT_KINDS = ("behaviour", "preference", "pain point", "motivation", "need", "quote", "other")
FACT_LEVELS = ("assumed", "data-backed")


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a buying group and the role they play in it."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class PersonaFact:
    """Something said of a persona, marked as assumed or data-backed."""

    kind: str
    text: str
    level: str = "assumed"


def _list_of(item: type[Member] | type[PersonaFact], checks: Mapping[str, Rule]) -> Rule:
    """A list of small named tuples of text, each field under its own rule."""

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
            raise InvalidValue(f"persona: each entry is an object with {', '.join(checks)}.") from error

    def encode(value: Any) -> list[dict[str, str]]:
        return [{name: getattr(entry, name) for name in checks} for entry in value]

    properties = {name: dict(rule.schema) for name, rule in checks.items()}
    entry_schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return Rule(complaint, {"type": "array", "items": entry_schema}, encode, decode)


def members() -> Rule:
    """The people of a buying group."""
    return _list_of(Member, {"name": text(200), "role": text(200)})


def persona_facts() -> Rule:
    """What is said of a persona."""
    return _list_of(
        PersonaFact, {"kind": choice(*FACT_KINDS), "text": text(LONGEST_TEXT), "level": choice(*FACT_LEVELS)}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona(Ranked):
    """A persona, or a buying group with its members. Shared by every journey of a file; `portrait` is an asset's id."""

    noun: ClassVar[str] = "persona"

    name: str = ruled(text(200, needed=True))
    kind: str = ruled(choice(*PERSONA_KINDS), "persona")
    role: str = ruled(text(), "")
    segment: str = ruled(text(200), "")
    portrait: str = ruled(text(64), "")
    members: tuple[Member, ...] = ruled(members(), ())
    facts: tuple[PersonaFact, ...] = ruled(persona_facts(), ())
