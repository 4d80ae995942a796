"""Ratings in words, as they stand below a card's name in a report."""

from collections.abc import Iterator

from journey_studio.insight.opportunities import Opportunity
from journey_studio.insight.pains import Pain
from journey_studio.model.curve import signed
from journey_studio.model.wording import word


def dotted(*words: str) -> str:
    """Words with dots between them; empty ones are left out."""
    return " · ".join(filter(None, words))


def pain_words(pain: Pain) -> Iterator[str]:
    """What is known of a pain: severity, breaking point, how people feel there."""
    if pain.severity:
        yield word("severity {value}").format(value=f"{pain.severity:g}")
    if pain.breaking:
        yield word("breaking point")
    if pain.feeling is not None:
        yield emotion_words(pain.feeling)


def ratings(entry: Opportunity) -> Iterator[str]:
    """Priority, impact and effort, as far as somebody has said."""
    if entry.priority is not None:
        yield word("priority {value}").format(value=f"{entry.priority:g}")
    if entry.impact is not None:
        yield word("impact {value}").format(value=f"{entry.impact:g}")
    if entry.effort is not None:
        yield word("effort {value}").format(value=f"{entry.effort:g}")


def emotion_words(value: float) -> str:
    """How people feel, as “emotion −1.5”."""
    return word("emotion {value}").format(value=signed(value))
