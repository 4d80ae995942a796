"""What is kept of a Mermaid text because a map has no place for it: the `mermaid` entry of a record's provenance.

A map may come from anywhere, so whatever is found there is checked before it is written back.
"""

import json
from collections.abc import Mapping

from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.ranked import Traced
from journey_studio.model.rules import MOST_FACTS

_KEY = "mermaid"

NO_SCORE = "%% Journey Studio: no score"
"""Written before a task whose step has no emotion: Mermaid cannot draw a task without a score."""

SAME_STEP = "%% Journey Studio: same step"
"""Written before a task that is the same step as the one above: a Mermaid task has one score for all its actors."""


def provenance(entries: Mapping[str, object]) -> FrozenMap:
    """A record's provenance with these entries, the empty ones left out. Raises `TooMuch` where it would not fit."""
    filled = {name: value for name, value in entries.items() if value is not None and value != []}
    if not filled:
        return NOTHING
    if len(json.dumps({_KEY: filled})) > MOST_FACTS:
        raise TooMuch
    return FrozenMap({_KEY: filled})


class TooMuch(ValueError):
    """More than a record can keep."""


def kept_text(record: Traced, name: str) -> str | None:
    """A text that was kept, or None."""
    value = _entries(record).get(name)
    return value if isinstance(value, str) else None


def kept_line(record: Traced, name: str) -> str | None:
    """A text of one line that was kept, or None."""
    value = kept_text(record, name)
    return None if value is None or "\n" in value else value


def kept_texts(record: Traced, name: str) -> tuple[str, ...] | None:
    """A list of texts that was kept, or None."""
    values = _entries(record).get(name)
    return tuple(value for value in values if isinstance(value, str)) if isinstance(values, tuple) else None


def kept_lines(record: Traced, name: str) -> tuple[str, ...]:
    """The texts of one line in a list that was kept."""
    return tuple(value for value in kept_texts(record, name) or () if "\n" not in value)


def _entries(record: Traced) -> Mapping[str, object]:
    entries = record.provenance.get(_KEY)
    return entries if isinstance(entries, Mapping) else {}
