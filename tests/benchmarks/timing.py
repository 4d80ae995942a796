"""Two contenders in turn, round by round; the median of the rounds' ratios is what may be quoted."""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: what was measured, at how many cards, ours and the limit in milliseconds of CPU, and ours / limit."""

    name: str
    limit: str
    cards: int
    ours: float
    theirs: float
    ratio: float


def paired(
    name: str,
    limit: str,
    cards: int,
    ours: Callable[[], object],
    theirs: Callable[[], object],
    rounds: int = 5,
) -> Figure:
    """Run both contenders once to warm up, then in turn."""
    ours(), theirs()
    times = [(_cpu(ours), _cpu(theirs)) for _ in range(rounds)]
    return Figure(
        name,
        limit,
        cards,
        median(mine for mine, _ in times) * 1000,
        median(other for _, other in times) * 1000,
        median(mine / max(other, 1e-9) for mine, other in times),
    )


def _cpu(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start
