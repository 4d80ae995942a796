"""Where a record goes among its siblings."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from journey_studio.document.edit import Edit
from journey_studio.model import InvalidValue
from journey_studio.model.rank import LONG, between, spread
from journey_studio.model.ranked import Ranked

R = TypeVar("R", bound=Ranked)


def put_before(edit: Edit, record: R, siblings: Sequence[Ranked], before: str | None) -> R:
    """Put a record in front of the sibling `before`, or at the end where it is None.

    Siblings are spread anew where ranks have grown long. Raises `InvalidValue` when `before` is no sibling.
    """
    return put_row_before(edit, [record], siblings, before)[0]


def put_row_before(
    edit: Edit, records: Sequence[R], siblings: Sequence[Ranked], before: str | None
) -> list[R]:
    """Put several records, one after the other, in front of the sibling `before`, or at the end. See `put_before`."""
    if not records:
        return []
    new = {record.id for record in records}
    others = [sibling for sibling in siblings if sibling.id not in new]
    place = _index(others, before)
    low = others[place - 1].rank if place else ""
    high = others[place].rank if place < len(others) else ""
    ranks = _ranks(low, high, len(records)) if not high or low < high else []
    if ranks and max(map(len, ranks)) <= LONG:
        placed = [replace(record, rank=rank) for record, rank in zip(records, ranks, strict=True)]
        edit.put(*placed)
        return placed
    order: list[Ranked] = [*others[:place], *records, *others[place:]]
    spaced = {item.id: rank for item, rank in zip(order, spread(len(order)), strict=True)}
    edit.put(*(replace(item, rank=spaced[item.id]) for item in order))
    return [replace(record, rank=spaced[record.id]) for record in records]


def _ranks(low: str, high: str, count: int) -> list[str]:
    """So many ranks in order between two; the middle one first, so that they stay short."""
    if not count:
        return []
    if not high:
        ranks = [between(low, "")]
        while len(ranks) < count:
            ranks.append(between(ranks[-1], ""))
        return ranks
    half = count // 2
    middle = between(low, high)
    return [*_ranks(low, middle, half), middle, *_ranks(middle, high, count - half - 1)]


def _index(others: Sequence[Ranked], before: str | None) -> int:
    if before is None:
        return len(others)
    for index, sibling in enumerate(others):
        if sibling.id == before:
            return index
    raise InvalidValue(
        f'Nothing with the id {before!r} stands where this is to go; leave "before" out to put it last.'
    )
