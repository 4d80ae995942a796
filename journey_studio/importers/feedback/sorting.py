"""Which touchpoint a text speaks of, and whether it is good or bad: by its rating, its words and faces. A guess, to be confirmed."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from journey_studio.importers.feedback.mood_words import MOODS, NOT, SMALL
from journey_studio.importers.feedback.texts import Feedback
from journey_studio.importers.interactions import matched
from journey_studio.importers.tables.feeling_words import FACES
from journey_studio.insight.columns import cards_in_order
from journey_studio.insight.folding import folded
from journey_studio.model import Card, Channel, Journey, Snapshot

_CLEAR = 0.25  # of −1 … +1, from which a rating is good or bad
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Sorted:
    """A text with the id of the touchpoint it seems to speak of (empty where none) and its sign: positive, negative or empty."""

    feedback: Feedback
    touchpoint: str
    sign: str


def sort_texts(texts: Iterable[Feedback], snapshot: Snapshot, journey: Journey) -> list[Sorted]:
    """The texts in their order, each sorted as far as it can be."""
    kept = list(texts)
    said = matched(dict.fromkeys(each.about for each in kept if each.about), snapshot, journey)
    words = _touchpoints_of_words(snapshot, journey)
    return [
        Sorted(each, said.get(each.about, "") or _spoken_of(each.text, words), sign_of(each)) for each in kept
    ]


def sign_of(feedback: Feedback) -> str:
    """positive, negative, or empty where neither is clear. A rating counts before words; a word after a “not” counts the other way."""
    mood = feedback.mood
    if mood is None:
        mood = _mood_of_words(feedback.text)
        return "positive" if mood > 0 else "negative" if mood < 0 else ""
    return "positive" if mood > _CLEAR else "negative" if mood < -_CLEAR else ""


def _mood_of_words(text: str) -> float:
    total = sum(value * text.count(face) for face, value in FACES.items() if len(face) == 1)
    words = _WORD.findall(folded(text))
    for place, word in enumerate(words):
        value = MOODS.get(word, 0.0)
        before = words[max(0, place - 2) : place]
        turned = any(each in NOT or each.endswith(("n't", "n’t")) for each in before)
        total += -value if turned else value
    return total


def _touchpoints_of_words(snapshot: Snapshot, journey: Journey) -> Mapping[str, frozenset[str]]:
    """The touchpoints that a word can speak of: one of its title, its channel, its point of sale."""
    found: dict[str, set[str]] = defaultdict(set)
    for card in cards_in_order(snapshot, journey):
        if card.kind == "touchpoint":
            for word in _stems(
                f"{card.name} {_channel(snapshot, card)} {card.facts.get('point_of_sale', '')}"
            ):
                found[word].add(card.id)
    return {word: frozenset(keys) for word, keys in found.items()}


def _spoken_of(text: str, touchpoints: Mapping[str, frozenset[str]]) -> str:
    """The touchpoint with the most words in the text, rare words counting more; none where two are as good."""
    scores: Counter[str] = Counter()
    for word in dict.fromkeys(_stems(text)):
        keys = touchpoints.get(word, frozenset())
        for key in keys:
            scores[key] += 60 // len(keys)
    leading = scores.most_common(2)
    if not leading or (len(leading) == 2 and leading[0][1] == leading[1][1]):
        return ""
    return leading[0][0]


def _stems(text: str) -> Iterable[str]:
    """Words of a text without their usual endings, so that deliveries are a delivery."""
    for word in _WORD.findall(folded(text)):
        if len(word) > 2 and word not in SMALL:
            plain = word.removesuffix("'s").removesuffix("’s")
            yield (
                plain[:-3] + "y"
                if plain.endswith("ies")
                else plain.removesuffix("s")
                if len(plain) > 3
                else plain
            )


def _channel(snapshot: Snapshot, card: Card) -> str:
    channel = snapshot.get(Channel, card.channel)
    return channel.name if channel else ""
