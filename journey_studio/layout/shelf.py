"""The cards of a board by column, so that a part of it costs what is on it and not what is on the whole."""

from journey_studio.layout.board import Window
from journey_studio.model import Card, Snapshot


class Shelf:
    """Which cards of each lane lie over which columns of a board."""

    def __init__(self, snapshot: Snapshot, whole: Window) -> None:
        self._snapshot = snapshot
        self._lanes: dict[str, dict[int, list[tuple[int, Card]]]] = {}
        for lane in whole.lanes:
            columns = self._lanes.setdefault(lane.id, {})
            for number, card in enumerate(snapshot.cards(lane.id)):
                if span := whole.grid.span(card):
                    for column in range(span[0], span[1] + 1):
                        columns.setdefault(column, []).append((number, card))

    def part(self, first: int, end: int) -> Snapshot:
        """The snapshot with only those cards that lie over a column from `first` up to `end`, in their order."""
        children = dict(self._snapshot.children)
        for lane, columns in self._lanes.items():
            found = {number: card for column in range(first, end) for number, card in columns.get(column, ())}
            children[Card, lane] = tuple(found[number] for number in sorted(found))
        return Snapshot(self._snapshot.tables, children)
