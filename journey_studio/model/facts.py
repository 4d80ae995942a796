"""What a fact of a card may be: the words of the kind table as rules, and the words to choose from."""

from collections.abc import Mapping

from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.rules import Rule, choice, day, number
from journey_studio.model.source import SOURCE_TYPES

FACT_CHOICES: Mapping[str, tuple[str, ...]] = {
    "control": ("own", "shared", "third party"),
    "trend": ("up", "steady", "down"),
    "source_type": tuple(filter(None, SOURCE_TYPES)),
}
"""The facts that are one of few words, by their names."""

_LARGEST = 1e15
_RULES: Mapping[str, Rule] = {
    "percent": number(0, 100),
    "number": number(-_LARGEST, _LARGEST),
    "1 to 5": number(1, 5),
    "day": day(),
}


def chosen(fact: str, text: str) -> str:
    """A text as the word among the choices of that fact that it means, in any case and with or without hyphens; else as it is."""
    plain = " ".join(text.replace("-", " ").casefold().split())
    words = FACT_CHOICES.get(fact, ())
    return next((word for word in words if word.casefold() == plain), text)


def fact_words(fact: str) -> str:
    """A fact as people read it: `abandonment_rate` is Abandonment rate."""
    return fact.replace("_", " ").capitalize()


def fact_complaint(kind: str, fact: str, value: object) -> str:
    """What is wrong with a fact of a card of that kind, as a sentence; empty where nothing is, or its kind has no such fact."""
    what = CARD_KINDS[kind].facts.get(fact, "")
    rule = choice(*FACT_CHOICES[fact]) if what and fact in FACT_CHOICES else _RULES.get(what)
    complaint = rule.complaint(value) if rule else ""
    return f"{fact_words(fact)} {complaint}." if complaint else ""
