"""The funnel of a maturity lane: how many come as far as each step, and which part of them is lost on the way to the next.

Columns count from 0. A *volume* is how many come as far as a column; a *leaving* is the share, 0 … 1, of those who have come
as far as a column and go no further. The reach r of column c is

    r(c) = volume(c)                        where one is named,
    r(c) = r(c − 1) · (1 − leaving(c − 1))  after it (no leaving known: 0), and
    r(c) = r(c + 1) / (1 − leaving(c))      before the first volume (all leave, or nothing known: r(c + 1)).

Without any volume r(0) = 1. What is lost between neighbours is 1 − r(c + 1) / r(c); below 0 more come than were there before.
A volume stands above a leaving: what was counted outranks a rate.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from journey_studio.model.card import Card

VOLUME, LEAVING = "volume", "abandonment_rate"
_FULL, _MOST = 100.0, 1e12

Span = tuple[int, int]
SpanOf = Callable[[Card], Span | None]
"""The first and the last column of a card; None where it has none."""


@dataclass(frozen=True, slots=True)
class Funnel:
    """The `reach` of each column: people, or shares of the first column where no volume is named; empty where nothing is known.

    `lost` has the share that is lost between a column and the next, 0 … 1, negative where more come; None where nothing is
    known of that way. It is one shorter than `reach`. `counted` are the columns whose volume is named.
    """

    reach: tuple[float, ...] = ()
    lost: tuple[float | None, ...] = ()
    counted: frozenset[int] = frozenset()

    @property
    def shares(self) -> tuple[float, ...]:
        """The reach of each column over the largest one, 0 … 1."""
        most = max(self.reach, default=0.0)
        return tuple(reach / most for reach in self.reach)


def funnel_of(columns: int, volumes: Mapping[int, float], leaving: Mapping[int, float]) -> Funnel:
    """The funnel over so many columns (see above). Volumes that are all 0 say nothing."""
    volumes = volumes if any(volume > 0 for volume in volumes.values()) else {}
    if not (volumes or leaving) or not columns:
        return Funnel()
    first = min(volumes, default=0)
    reach = [volumes.get(first, 1.0)] * columns
    for column in range(first - 1, -1, -1):
        left = 1 - leaving.get(column, 0.0)
        reach[column] = min(reach[column + 1] / left, _MOST) if left > 0 else reach[column + 1]
    for column in range(first + 1, columns):
        reach[column] = volumes.get(column, reach[column - 1] * (1 - leaving.get(column - 1, 0.0)))
    told = {column for column in range(columns) if column in leaving} | {
        column - 1 for column in volumes if column > first
    }
    lost = tuple(
        1 - after / before if column in told and before > 0 else None
        for column, (before, after) in enumerate(pairwise(reach))
    )
    return Funnel(tuple(reach), lost, frozenset(volumes))


def volumes_in(cards: Iterable[Card], span_of: SpanOf) -> dict[int, float]:
    """The volumes that cards name, by their first column; those of one column add up. What is not 0 … 10¹² says nothing."""
    found: dict[int, float] = {}
    for card in cards:
        volume, span = _number(card, VOLUME, _MOST), span_of(card)
        if volume is not None and span:
            found[span[0]] = found.get(span[0], 0.0) + volume
    return found


def leaving_in(cards: Iterable[Card], span_of: SpanOf) -> dict[int, float]:
    """The share that leaves by their abandonment rates (percent), by the last column of each card.

    The highest rate of a column counts: two cards of a step mostly tell of the same people. What is not 0 … 100 says nothing.
    """
    found: dict[int, float] = {}
    for card in cards:
        rate, span = _number(card, LEAVING, _FULL), span_of(card)
        if rate is not None and span:
            found[span[1]] = max(rate / _FULL, found.get(span[1], 0.0))
    return found


def _number(card: Card, fact: str, most: float) -> float | None:
    value: object = card.facts.get(fact)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value <= most else None  # type: ignore[arg-type, operator]
