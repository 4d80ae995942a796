"""Days and times as exports write them. Two orders of day and month look alike; a whole column tells which is meant."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

_NUMERIC = re.compile(
    r"(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]m)?)?",
    re.IGNORECASE,
)
_SECONDS = re.compile(r"\d{10}(?:\d{3})?")
_CENTURY = 70


@dataclass(frozen=True, slots=True)
class DayOrder:
    """Whether the day stands before the month, and whether the column left it open."""

    day_first: bool = True
    guessed: bool = False


def order_of(texts: Iterable[str]) -> DayOrder:
    """The order that a column's dates have: a number above 12 is a day. Open where both are possible for all of them."""
    seen = False
    for text in texts:
        found = _NUMERIC.match(text)
        if found is None or len(found[1]) > 2:
            continue
        seen = True
        if int(found[1]) > 12:
            return DayOrder(day_first=True)
        if int(found[2]) > 12:
            return DayOrder(day_first=False)
    return DayOrder(guessed=seen)


def moment(text: str, order: DayOrder) -> datetime | None:
    """The moment a text says, in universal time where it names its offset, else as it stands; None where it says none."""
    try:
        return _universal(datetime.fromisoformat(text))
    except ValueError:
        pass
    try:
        if _SECONDS.fullmatch(text):
            return datetime.fromtimestamp(int(text[:10]), UTC).replace(tzinfo=None)
        return _numeric(text, order)
    except (ValueError, OverflowError, OSError):
        return None


def _universal(found: datetime) -> datetime:
    return found.astimezone(UTC).replace(tzinfo=None) if found.tzinfo else found


def _numeric(text: str, order: DayOrder) -> datetime | None:
    found = _NUMERIC.fullmatch(text)
    if found is None:
        return None
    first, second, third = int(found[1]), int(found[2]), int(found[3])
    if len(found[1]) > 2:
        year, month, day = first, second, third
    else:
        year = third if len(found[3]) > 2 else third + (1900 if third >= _CENTURY else 2000)
        day, month = (first, second) if order.day_first else (second, first)
    hour = int(found[4] or 0)
    if found[7]:
        hour = hour % 12 + (12 if found[7].lower() == "pm" else 0)
    return datetime(year, month, day, hour, int(found[5] or 0), int(found[6] or 0))
