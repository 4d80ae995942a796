"""Which touchpoint of the map a name in a file means: the same words, else all its words in the title, else spelt nearly so."""

from collections.abc import Iterable
from difflib import get_close_matches

from journey_studio.insight.columns import cards_in_order
from journey_studio.insight.folding import folded
from journey_studio.model import Journey, Snapshot

_NEAR = 0.88
_SEPARATORS = str.maketrans(dict.fromkeys("_-–—/.,:;()[]|", " "))


def matched(names: Iterable[str], snapshot: Snapshot, journey: Journey) -> dict[str, str]:
    """The id of a touchpoint for each name that has one, only where it can be told from the others."""
    known: dict[str, str] = {}
    for card in cards_in_order(snapshot, journey):
        if card.kind == "touchpoint":
            known.setdefault(_plain(card.name), card.id)
    return {name: key for name in names if (key := _found(_plain(name), known))}


def _found(name: str, known: dict[str, str]) -> str:
    if name in known:
        return known[name]
    words = set(name.split())
    related = [key for other, key in known.items() if words and words <= set(other.split())]
    if len(related) == 1:
        return related[0]
    near = get_close_matches(name, known, 1, _NEAR)
    return known[near[0]] if near and not related else ""


def _plain(name: str) -> str:
    return " ".join(folded(name).translate(_SEPARATORS).split())
