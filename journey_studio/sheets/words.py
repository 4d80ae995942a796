"""The words a reader meets in the sheets: levels, marks, facts, numbers."""

import json
from collections.abc import Iterable, Mapping, Sequence

from journey_studio.model.curve import LOWEST, Emotion, emotion_level
from journey_studio.model.frozen import thawed
from journey_studio.model.kinds import CARD_KINDS

EVIDENCE_WORDS: Mapping[str, str] = {"assumed": "Assumed", "partly": "Partly", "researched": "Researched"}
EVIDENCE_DOTS: Mapping[str, str] = {"assumed": "●○○", "partly": "●●○", "researched": "●●●"}
SIGN_WORDS: Mapping[str, str] = {"positive": "Positive", "negative": "Negative"}
MOMENT_OF_TRUTH = "★ Moment of truth"
BREAKING_POINT = "✗ Breaking point"

KNOWN_FACTS = tuple(dict.fromkeys(fact for kind in CARD_KINDS.values() for fact in kind.facts))
"""Every fact that some kind of card has, in the order of the kinds."""


def capital(word: str) -> str:
    """The word with a capital first letter, the rest as it is."""
    return word[:1].upper() + word[1:]


def fact_word(name: str) -> str:
    """The name of a fact as a heading: `abandonment_rate` is Abandonment rate."""
    return capital(name.replace("_", " "))


def fact_text(value: object) -> str:
    """The value of a fact as one text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else json.dumps(thawed(value), ensure_ascii=False)


def level_index(value: float) -> int:
    """The place of a value among the five words and theme of the emotion scale, from 0."""
    return emotion_level(value) - int(LOWEST)


def feeling(point: Emotion, scale: Sequence[str]) -> str:
    """The word of an emotion point: its own, else that of the scale, which has one for each level −2 … +2."""
    return point.word or scale[level_index(point.value)]


def joined(parts: Iterable[str]) -> str:
    """The parts that say something, with dots between them."""
    return " · ".join(part for part in parts if part)
