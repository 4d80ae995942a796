"""Scores and emotions: Mermaid's 1…5 is our −2…+2, exactly; a score may be any number that JavaScript reads."""

import math
import re

from journey_studio.model.curve import HIGHEST, LOWEST

_NEUTRAL = 3.0
_DECIMAL = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\Z", re.IGNORECASE | re.ASCII)
_OTHER_BASE = re.compile(r"0(?:x[0-9a-f]{1,200}|o[0-7]{1,200}|b[01]{1,200})\Z", re.IGNORECASE)
_BASES = {"x": 16, "o": 8, "b": 2}


def number(text: str) -> float | None:
    """What JavaScript's Number() makes of it (nothing is 0), or None where that is no finite number."""
    plain = text.strip()
    if not plain:
        return 0.0
    if _OTHER_BASE.match(plain):
        return float(int(plain[2:], _BASES[plain[1].lower()]))
    if not _DECIMAL.match(plain):
        return None
    value = float(plain)
    return value if math.isfinite(value) else None


def on_the_scale(score: float) -> bool:
    """Whether Mermaid draws the score where its five faces are."""
    return LOWEST <= score - _NEUTRAL <= HIGHEST


def emotion_of(score: float) -> float:
    """The emotion of a score; one beyond the scale counts as the nearest end of it."""
    return min(max(score - _NEUTRAL, LOWEST), HIGHEST)


def score_in_mermaid(emotion: float) -> str:
    """The score of an emotion, in its shortest spelling."""
    return f"{emotion + _NEUTRAL:.10g}"
