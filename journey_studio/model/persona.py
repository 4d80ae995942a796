"""Personas: semi-fictitious customers, or buying groups, whose emotions the curves show."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.entries import entries
from journey_studio.model.ranked import Ranked
from journey_studio.model.record import ruled
from journey_studio.model.rules import LONGEST_TEXT, Rule, choice, text

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


def members() -> Rule:
    """The people of a buying group."""
    return entries(Member, {"name": text(200), "role": text(200)})


def persona_facts() -> Rule:
    """What is said of a persona."""
    return entries(
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

    @property
    def segments(self) -> tuple[str, ...]:
        """The segments the persona stands for: the parts of `segment` between commas, each once in whatever case."""
        words = (" ".join(part.split()) for part in self.segment.split(","))
        return tuple({word.casefold(): word for word in words if word}.values())
