"""A workbook as people hold it: exported, opened, edited by its headings and IDs, saved, sent back."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from journey_studio.document.edit import Edit
from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.importers.workbook import Item, MergeProposal, apply, merge
from journey_studio.model import Snapshot
from tests.exporters.workbook.workbook_samples import NOON, boots


class Workbook:
    """An exported workbook in somebody's hands; `book` is openpyxl's."""

    def __init__(self, snapshot: Snapshot | None = None) -> None:
        self.snapshot = snapshot or boots()
        data, _ = workbook_bytes(self.snapshot, self.snapshot.journeys[0].id, now=NOON)
        self.book: Any = load_workbook(BytesIO(data))

    def sheet(self, name: str = "Items") -> Any:
        return self.book[name]

    def heading(self, heading: str, sheet: str = "Items", row: int = 1) -> Any:
        return next(cell for cell in self.book[sheet][row] if cell.value == heading)

    def row(self, key: str, sheet: str = "Items") -> int:
        """The row that has this ID somewhere in it; the last one, since tables stand below the chart."""
        rows = [cell.row for row in self.book[sheet].iter_rows() for cell in row if cell.value == key]
        return int(rows[-1])

    def cell(self, key: str, heading: str, sheet: str = "Items", heading_row: int = 1) -> Any:
        return self.book[sheet].cell(self.row(key, sheet), self.heading(heading, sheet, heading_row).column)

    def set(
        self, key: str, heading: str, value: object, sheet: str = "Items", heading_row: int = 1
    ) -> "Workbook":
        self.cell(key, heading, sheet, heading_row).value = value
        return self

    def point_headings(self) -> int:
        """The row of the headings of the table of points."""
        return next(row[0].row for row in self.sheet("Emotions").iter_rows() if row[0].value == "Persona")

    def append(self, sheet: str = "Items", row: int | None = None, **cells: object) -> "Workbook":
        """A new row: cells by heading, `_` for a blank."""
        target = self.book[sheet]
        at = row or target.max_row + 1
        for name, value in cells.items():
            target.cell(at, self.heading(name.replace("_", " "), sheet).column).value = value
        return self

    @property
    def bytes(self) -> bytes:
        kept = BytesIO()
        self.book.save(kept)
        return kept.getvalue()

    def merged(self, now: Snapshot | None = None) -> MergeProposal:
        """The proposal for the map as it is now; as it was where nothing else is said."""
        return merge(self.bytes, now or self.snapshot)


def short(proposal: MergeProposal) -> dict[str, dict[str, dict[str, tuple[str, str]]]]:
    """A proposal to look at: by kind, by title, by field: old and new."""
    told: dict[str, dict[str, dict[str, tuple[str, str]]]] = {}
    for item in proposal.items:
        told.setdefault(item.kind, {})[item.title] = {each.name: (each.old, each.new) for each in item.fields}
    return told


def only(proposal: MergeProposal) -> Item:
    """The one item there must be."""
    (item,) = proposal.items
    return item


def applied(snapshot: Snapshot, proposal: MergeProposal, keys: list[str] | None = None) -> Snapshot:
    """The map with the proposal accepted: all of it, or these keys."""
    edit = Edit(snapshot)
    apply(edit, proposal, proposal.keys if keys is None else keys)
    return edit.finished()[0]


def changed(snapshot: Snapshot, key: str, **values: object) -> Snapshot:
    """The map with a record changed in the meantime."""
    return Snapshot.of(
        record.with_values(values) if record.id == key else record for record in snapshot.records()
    )


def without(snapshot: Snapshot, key: str) -> Snapshot:
    """The map with a card deleted in the meantime."""
    edit = Edit(snapshot)
    record = snapshot.find(key)
    assert record is not None
    edit.remove(record)
    return edit.finished()[0]


Deed = Callable[[Workbook], object]
