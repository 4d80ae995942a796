"""The facts that only one kind of card has, in words."""

from journey_studio.model import Card
from journey_studio.model.facts import FACT_CHOICES
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.wording import word

_JOIN = "\N{NO-BREAK SPACE}"
"""Stands between a figure and its unit, which no line parts."""

_UNITED = ("value", "target")


def fact_lines(card: Card) -> list[str]:
    """Figures and dates in one line, then each text on its own: `["Impact 4 · Effort 2", "Message: Free returns"]`."""
    short: list[str] = []
    long: list[str] = []
    unit = card.facts.get("unit")
    for name, kind in CARD_KINDS[card.kind].facts.items():
        value = card.facts.get(name)
        if value in (None, "") or name == "unit" or kind == "picture":
            continue
        label, words = word(name.replace("_", " ").capitalize()), _words(value)
        if kind == "percent":
            short.append(f"{label} {words.removesuffix('%').rstrip()}{_JOIN}%")
        elif kind == "text":
            long.append(f"{label}: {words}")
        elif name in FACT_CHOICES:
            short.append(f"{label}: {words}")
        else:
            short.append(f"{label} {words}{f'{_JOIN}{_words(unit)}' if unit and name in _UNITED else ''}")
    return ([" · ".join(short)] if short else []) + long


def _words(value: object) -> str:
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)
