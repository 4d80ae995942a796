"""The columns of the Personas sheet: a row a persona, a cell for each kind of fact with a line a fact."""

from collections.abc import Callable

from journey_studio.model import Persona
from journey_studio.model.persona import FACT_KINDS, PERSONA_KINDS
from journey_studio.sheets.column import Column
from journey_studio.sheets.words import capital

BULLET = "• "
BACKED = " [data-backed]"
"""Ends the line of a fact that data backs; the others are assumed."""

_HEADINGS = {"behaviour": "Behaviours", "preference": "Preferences", "pain point": "Pain points",
             "motivation": "Motivations", "need": "Needs", "quote": "Quotes", "other": "Other"}  # fmt: skip

PersonaColumn = Column[Persona]


def persona_columns() -> list[PersonaColumn]:
    """The columns of the sheet; the portrait is a picture beside them."""
    kinds = [capital(kind) for kind in PERSONA_KINDS]
    return [
        Column("id", "ID", 9, lambda persona: persona.id, role="id", shown=True),
        Column("name", "Name", 22, lambda persona: persona.name, role="title"),
        Column("kind", "Kind", 14, lambda persona: capital(persona.kind), kinds),
        Column("role", "Role", 24, lambda persona: persona.role),
        Column("segment", "Segment", 16, lambda persona: persona.segment),
        Column("members", "Members", 24, members_text),
        *(Column(f"facts:{kind}", _HEADINGS[kind], 30, facts_text(kind)) for kind in FACT_KINDS),
    ]


def members_text(persona: Persona) -> str:
    """The members of a buying group, a line each: `name: role`."""
    return "\n".join(": ".join(filter(None, (member.name, member.role))) for member in persona.members)


def facts_text(kind: str) -> Callable[[Persona], str]:
    """What writes the facts of a kind, a line each."""

    def text(persona: Persona) -> str:
        facts = (fact for fact in persona.facts if fact.kind == kind)
        return "\n".join(
            f"{BULLET}{fact.text}{BACKED if fact.level == 'data-backed' else ''}" for fact in facts
        )

    return text
