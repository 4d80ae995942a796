"""What belongs together: the same record, a copy and what it was copied from, else what agrees in a key."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from journey_studio.model import Journey, Snapshot
from journey_studio.model.ranked import Ranked

R = TypeVar("R", bound=Ranked)
Key = Callable[[R], Hashable | None]
"""What two records that belong together agree in; None agrees with nothing."""

Pair = tuple[R | None, R | None]
"""A record of the earlier state and its twin of the later one; None where it has none."""


def paired(before: Sequence[R], after: Sequence[R], *alike: tuple[Key[R], Key[R]]) -> list[Pair[R]]:
    """Each record with its twin, each once: by id, by lineage, then by each pair of keys in turn.

    What has no twin stands alone: that of the later state in its place, that of the earlier one at the end.
    """
    return matched(before, after, *_LINEAGE, *alike)


def matched(before: Sequence[R], after: Sequence[R], *ways: tuple[Key[R], Key[R]]) -> list[Pair[R]]:
    """Each record with its twin by these keys only, each pair of keys in turn."""
    twins: dict[str, R] = {}
    left, open_ = list(before), list(after)
    for of_before, of_after in ways:
        waiting: dict[Hashable, deque[R]] = defaultdict(deque)
        for record in left:
            if (key := of_before(record)) is not None:
                waiting[key].append(record)
        taken = set[str]()
        for record in open_:
            key = of_after(record)
            if key is not None and waiting.get(key):
                twins[record.id] = twin = waiting[key].popleft()
                taken.add(twin.id)
        left = [record for record in left if record.id not in taken]
        open_ = [record for record in open_ if record.id not in twins]
    return [(twins.get(record.id), record) for record in after] + [(record, None) for record in left]


def counterpart(snapshot: Snapshot, journey: Journey) -> Journey | None:
    """The journey of another state that belongs to a journey: itself, its copy or its origin, that of its title, else the first."""
    others = snapshot.journeys
    pairs = paired([journey], others, (_title, _title))
    found = next((other for one, other in pairs if one and other), None)
    return found or next(iter(others), None)


def folded(words: str) -> str:
    """Words that differ only in case and in space are called alike."""
    return " ".join(words.casefold().split())


def _title(journey: Journey) -> str | None:
    return folded(journey.title) or None


def _id(record: Ranked) -> str:
    return record.id


def _origin(record: Ranked) -> str | None:
    return getattr(record, "origin", "") or None


_LINEAGE: Sequence[tuple[Key[Ranked], Key[Ranked]]] = (
    (_id, _id),
    (_id, _origin),
    (_origin, _id),
    (_origin, _origin),
)
