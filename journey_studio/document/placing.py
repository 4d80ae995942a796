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
    others = [sibling for sibling in siblings if sibling.id != record.id]
    place = _index(others, before)
    low = others[place - 1].rank if place else ""
    high = others[place].rank if place < len(others) else ""
    if (not high or low < high) and len(rank := between(low, high)) <= LONG:
        placed = replace(record, rank=rank)
        edit.put(placed)
        return placed
    order: list[Ranked] = [*others[:place], record, *others[place:]]
    spaced = [replace(item, rank=rank) for item, rank in zip(order, spread(len(order)), strict=True)]
    edit.put(*spaced)
    return replace(record, rank=spaced[place].rank)


def _index(others: Sequence[Ranked], before: str | None) -> int:
    if before is None:
        return len(others)
    for index, sibling in enumerate(others):
        if sibling.id == before:
            return index
    raise InvalidValue(
        f'Nothing with the id {before!r} stands where this is to go; leave "before" out to put it last.'
    )
