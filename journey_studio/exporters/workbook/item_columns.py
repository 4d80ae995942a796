"""The columns of the Items sheet: heading, width, and what a card puts there."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.words import (
    EVIDENCE_WORDS,
    KNOWN_FACTS,
    SIGN_WORDS,
    fact_text,
    fact_word,
)
from journey_studio.model import Card, Lane
from journey_studio.model.card import EVIDENCE_LEVELS, SIGNS
from journey_studio.model.kinds import CARD_KINDS

YES = "Yes"

_LARGEST_NUMBER = 1e15
"""From here on a cell would lose digits: such a number is written as text."""

Value = str | float


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table; `choices` are offered in a drop-down, `role` picks its look."""

    heading: str
    width: float
    value: Callable[[Card], Value]
    choices: Sequence[str] = ()
    role: str = "text"


def columns(content: Content, cards: Iterable[Card]) -> list[Column]:
    """The columns for these cards: the same for every map, then one for each known fact that occurs."""
    return [*_places(content), *_words(content), *_facts(cards)]


def _places(content: Content) -> Iterable[Column]:
    at, snapshot = content.column_of, content.snapshot

    def lane(card: Card) -> str:
        return snapshot.need(Lane, card.lane).name

    def last_step(card: Card) -> str:
        first, last = content.span(card)
        return content.columns[last][1].title if last > first else ""

    yield Column("ID", 9, lambda card: card.id, role="id")
    yield Column("Stage", 18, lambda card: content.columns[at[card.step]][0].title)
    yield Column("Step", 18, lambda card: content.columns[at[card.step]][1].title)
    yield Column("To step", 14, last_step)
    yield Column("Lane", 23, lane)


def _words(content: Content) -> Iterable[Column]:
    kinds = [kind.word for kind in CARD_KINDS.values()]
    signs = [SIGN_WORDS[sign] for sign in SIGNS if sign]
    levels = [EVIDENCE_WORDS[level] for level in EVIDENCE_LEVELS if level]
    yield Column("Kind", 14, lambda card: CARD_KINDS[card.kind].word, kinds, role="kind")
    yield Column("Title", 30, lambda card: card.title, role="title")
    yield Column("Body", 44, lambda card: card.body)
    yield Column("Channel", 16, content.channel)
    yield Column("Owner", 16, lambda card: card.owner)
    yield Column("Sign", 10, lambda card: SIGN_WORDS.get(card.sign, ""), signs)
    yield Column("Moment of truth", 11, lambda card: YES if card.moment_of_truth else "", [YES])
    yield Column("Breaking point", 11, lambda card: YES if card.breaking_point else "", [YES])
    yield Column("Reason", 26, lambda card: card.breaking_reason)
    yield Column("Evidence", 12, lambda card: EVIDENCE_WORDS.get(card.evidence, ""), levels)
    yield Column("Tags", 16, lambda card: ", ".join(content.tags(card)))
    yield Column("Link", 18, content.linked)
    yield Column("Leads to", 22, lambda card: "\n".join(content.leads(card)))


def _facts(cards: Iterable[Card]) -> Iterable[Column]:
    """Known facts have columns of their own; those that a foreign format brought share the last one."""
    names = {name for card in cards if card.facts for name in card.facts}
    for name in KNOWN_FACTS:
        if name in names:
            yield Column(_fact_heading(name), 16, _fact(name))
    if names - set(KNOWN_FACTS):
        yield Column("Other facts", 30, _other_facts)


def _fact_heading(name: str) -> str:
    """Headings of a table are unique: a scenario's channel is not the card's."""
    return "Fact: channel" if name == "channel" else fact_word(name)


def _fact(name: str) -> Callable[[Card], Value]:
    def value(card: Card) -> Value:
        told = card.facts.get(name)
        if isinstance(told, int | float) and not isinstance(told, bool) and abs(told) < _LARGEST_NUMBER:
            return told
        return fact_text(told)

    return value


def _other_facts(card: Card) -> str:
    others = ((name, fact_text(value)) for name, value in card.facts.items() if name not in KNOWN_FACTS)
    return "\n".join(f"{name}: {text}" for name, text in others)
