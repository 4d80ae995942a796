"""What only some kinds of card have, such as severity or effort: known by the heading of its column."""

from journey_studio.importers.tables.vocabulary import plain
from journey_studio.model.facts import chosen
from journey_studio.model.kinds import CARD_KINDS

FACTS = frozenset(name for kind in CARD_KINDS.values() for name in kind.facts)
_NUMBERS = ("1 to 5", "number", "percent")
_TEXTS = ("text", "own, shared or third party")


def fact_name(label: str) -> str:
    """A heading as the name of a fact."""
    return plain(label).replace(" ", "_")


def fact(kind: str, label: str, text: str) -> dict[str, object]:
    """The fact that a text under a heading states of a card of that kind; nothing where it is none, or no fit value."""
    name = fact_name(label)
    what = CARD_KINDS[kind].facts.get(name, "")
    if what in _TEXTS:
        return {name: chosen(name, text)}
    if what not in _NUMBERS:
        return {}
    try:
        value = float(text.replace("%", "").replace(",", ".").strip())
    except ValueError:
        return {}
    return {name: value} if what != "1 to 5" or 1 <= value <= 5 else {}
