"""Where a board may be cut into groups of columns."""

from collections.abc import Sequence

from journey_studio.layout.board import Window
from journey_studio.model import Snapshot

Columns = tuple[int, int]


def column_groups(snapshot: Snapshot, window: Window, most: int) -> list[Columns]:
    """Groups of at most `most` columns from left to right, each as (first, end).

    Stages stay whole where they fit; a longer one is cut into parts of much the same width, between cards where it can be.
    Whole stages share a page as long as they fit, and the groups are about equally wide.
    """
    atoms: list[Columns] = []
    column = 0
    covered = _covered(snapshot, window)
    for _, steps in window.grid.stages:
        atoms += _stage(column, column + len(steps), most, covered)
        column += len(steps)
    if not atoms:
        return [(0, 0)]
    count = len(_packed(atoms, most))
    fewest = next(limit for limit in range(1, most + 1) if len(_packed(atoms, limit)) == count)
    return _packed(atoms, fewest)


def _stage(first: int, end: int, most: int, covered: frozenset[int]) -> list[Columns]:
    """A stage in as few parts as possible; a cut that would run through a card moves to the nearest free one."""
    cuts = [first]
    while end - cuts[-1] > most:
        left = end - cuts[-1]
        wish = cuts[-1] + -(-left // -(-left // most))
        free = [cut for cut in range(cuts[-1] + 1, cuts[-1] + most + 1) if cut not in covered]
        cuts.append(min(free, key=lambda cut: (abs(cut - wish), -cut), default=wish))
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def _packed(atoms: Sequence[Columns], most: int) -> list[Columns]:
    """Neighbours joined as long as they are not wider than `most` together; one that is wider alone stays as it is."""
    groups: list[Columns] = []
    for first, end in atoms:
        if groups and end - groups[-1][0] <= most:
            groups[-1] = (groups[-1][0], end)
        else:
            groups.append((first, end))
    return groups


def _covered(snapshot: Snapshot, window: Window) -> frozenset[int]:
    """The columns before which no cut may run, because a card lies across."""
    spans = [
        span
        for lane in window.lanes
        if not lane.collapsed
        for card in snapshot.cards(lane.id)
        if card.end_step and (span := window.grid.span(card))
    ]
    return frozenset(column for first, last in spans for column in range(first + 1, last + 1))
