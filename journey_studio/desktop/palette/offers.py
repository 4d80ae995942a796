"""What the palette offers: kinds of cards, the channels and the personas of the map."""

from dataclasses import dataclass
from typing import Literal

from journey_studio.desktop.words import counted, tr
from journey_studio.layout import Theme
from journey_studio.layout.notes import PAPERS
from journey_studio.layout.people import persona_look
from journey_studio.model import Persona, Snapshot
from journey_studio.model.channel import Channel
from journey_studio.model.kinds import CARD_KINDS

FIRST_KINDS = ("action", "touchpoint", "thought", "pain point", "opportunity", "what we do")
"""The kinds that a map nearly always needs; the others are one click away."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One chip: what it makes (card, note, part of the board, channel or persona), its kind, colour or id, its words, and its colours."""

    what: Literal["card", "note", "channel", "persona", "stage", "step", "lane"]
    key: str
    label: str
    detail: str = ""
    fill: str = ""
    bar: str = ""
    outline: str = ""


def card_offers(theme: Theme, everything: bool) -> list[Offer]:
    """The kinds of cards, the usual six or all of them."""
    names = (
        [*FIRST_KINDS, *(name for name in CARD_KINDS if name not in FIRST_KINDS)]
        if everything
        else FIRST_KINDS
    )
    offers = []
    for name in names:
        kind = CARD_KINDS[name]
        look = theme.families[kind.family]
        words = tr("Customer action") if name == "action" else tr(kind.word)
        offers.append(Offer("card", name, words, "", look.fill, look.bar, look.outline or ""))
    return offers


def note_offer() -> Offer:
    """A sticky note, which lies where it is dropped."""
    paper, edge, _ = PAPERS["yellow"]
    return Offer("note", "yellow", tr("Sticky note"), "", paper, "", edge)


def part_offers(theme: Theme) -> list[Offer]:
    """What a board is made of; a lane is for notes until it is called like another kind."""
    return [
        Offer("stage", "", tr("Stage"), "", theme.alt),
        Offer("step", "", tr("Step"), "", theme.alt),
        Offer("lane", "free text", tr("Lane"), "", theme.alt),
    ]


def channel_offers(snapshot: Snapshot, theme: Theme) -> list[Offer]:
    """The channels of the map, in their order."""
    return [Offer("channel", each.id, each.name, "", theme.alt) for each in snapshot.of_owner(Channel)]


def persona_offers(snapshot: Snapshot, theme: Theme) -> list[Offer]:
    """The personas of the map, each in the colour of its curve."""
    return [
        Offer(
            "persona",
            each.id,
            each.name,
            _detail(each),
            theme.alt,
            persona_look(snapshot, each, theme).colour,
        )
        for each in snapshot.of_owner(Persona)
    ]


def _detail(persona: Persona) -> str:
    if persona.role:
        return " ".join(persona.role.split())
    if persona.kind == "buying group":
        return (
            tr("Buying group of {count}").format(count=len(persona.members))
            if persona.members
            else tr("Buying group")
        )
    return persona.segment or (
        counted(len(persona.facts), tr("fact"), tr("facts")) if persona.facts else tr("Persona")
    )
