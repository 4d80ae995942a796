"""The language of a journey: the stated one, else what the script of its words tells."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from journey_studio.model import Journey, Snapshot

_SCRIPTS = {
    "ja": r"[\u3041-\u30ff\uff66-\uff9f]",
    "ko": r"[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]",
    "th": r"[\u0e01-\u0e5b]",
    "ar": r"[\u0620-\u06ff\u0750-\u077f]",
    "he": r"[\u05d0-\u05ea]",
    "hi": r"[\u0900-\u097f]",
    "ru": r"[\u0400-\u04ff]",
}
_PATTERNS = {language: re.compile(script) for language, script in _SCRIPTS.items()}
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_ENOUGH = 12


def language_of(words: Iterable[str]) -> str:
    """The language tag of the script that most letters of these words belong to; Latin and other scripts count as "en"."""
    text = " ".join(words)
    letters = Counter({language: len(pattern.findall(text)) for language, pattern in _PATTERNS.items()})
    language, most = letters.most_common(1)[0]
    return language if most and 3 * most > len(_LATIN.findall(text)) else "en"


def spoken_language(snapshot: Snapshot, journey: Journey) -> str:
    """The language a journey states, or that of its title, its stages and the first cards of each lane."""
    return journey.language or language_of(_sample(snapshot, journey))


def _sample(snapshot: Snapshot, journey: Journey) -> Iterator[str]:
    yield journey.title
    yield from (stage.title for stage in islice(snapshot.stages(journey.id), _ENOUGH))
    for lane in snapshot.lanes(journey.id):
        yield lane.title
        yield from (f"{card.title} {card.body}" for card in islice(snapshot.cards(lane.id), _ENOUGH))
