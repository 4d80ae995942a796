"""What was laid out before, so that one edit lays out only what it changes."""

from collections import Counter
from collections.abc import Callable, Container
from typing import Any, TypeVar

from journey_studio.layout.ink import Ink

T = TypeVar("T")


class Memo:
    """Results by owner, each kept with what it was made of.

    `records` are compared by identity (an unchanged record is the same object in the next snapshot), `measures` by
    value. Another theme or shaper empties the memo. `builds` counts what was made anew, by the owner's key.
    """

    def __init__(self) -> None:
        self.builds: Counter[str] = Counter()
        self._kept: dict[str, tuple[tuple[object, ...], tuple[object, ...], Any]] = {}
        self._ink: Ink | None = None

    def __len__(self) -> int:
        return len(self._kept)

    def use(self, ink: Ink) -> None:
        """Say with which theme and shaper the next layout is made."""
        if self._ink is None or self._ink.theme is not ink.theme or self._ink.shaper is not ink.shaper:
            self._kept.clear()
        self._ink = ink

    def kept(
        self, key: str, records: tuple[object, ...], measures: tuple[object, ...], build: Callable[[], T]
    ) -> T:
        """What was built for `key` from these very inputs, or a new build."""
        known = self._kept.get(key)
        if known is not None and known[1] == measures and _same(known[0], records):
            result: T = known[2]
            return result
        self.builds[key] += 1
        result = build()
        self._kept[key] = (records, measures, result)
        return result

    def forget_all_but(self, alive: Container[str]) -> None:
        """Drop what belongs to records that are gone; keys are ids, or begin with an id and a slash."""
        self._kept = {key: entry for key, entry in self._kept.items() if key.partition("/")[0] in alive}


def _same(before: tuple[object, ...], after: tuple[object, ...]) -> bool:
    return len(before) == len(after) and all(a is b for a, b in zip(before, after, strict=True))
