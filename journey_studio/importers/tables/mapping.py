"""What a person confirms before a table becomes a board: how it lies, what each line is, and the scale of its emotions."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from journey_studio.importers.spreadsheet.sheet import Area, Sheet
from journey_studio.importers.tables.view import View
from journey_studio.model.kinds import EMOTION


class Orientation(StrEnum):
    """How a table lies: what its columns or its rows are."""

    COLUMNS = "columns"
    ROWS = "rows"
    ITEMS = "items"

    @property
    def words(self) -> str:
        """As a person chooses it."""
        return _WORDS[self]


_WORDS = {
    Orientation.COLUMNS: "Stages are columns",
    Orientation.ROWS: "Stages are rows",
    Orientation.ITEMS: "Touchpoints are rows",
}


@dataclass(frozen=True, slots=True)
class TableMapping:
    """A table and what it is taken for: for each line, in order, a role and, for emotions, a persona and a scale.

    Scales are names of `scales.SCALES`; `split`: several lines, bullets or parts between semicolons are several cards.
    `confidence` counts the labels that are words of the field.
    """

    sheet: int
    area: Area
    orientation: Orientation
    roles: tuple[str, ...]
    people: tuple[str, ...]
    scales: tuple[str, ...]
    labelled: bool = True
    split: bool = True
    confidence: int = 0

    def view(self, sheets: Sequence[Sheet]) -> View:
        """The table by its lines."""
        turned = self.orientation is not Orientation.COLUMNS
        return View(sheets[self.sheet], self.area, turned, self.labelled)


@dataclass(frozen=True, slots=True)
class Plan:
    """The table that makes the board, further ones that add to it, and what stands beside them.

    `others` are the tables that are left out; `scattered` counts groups of cells on its sheet that were too many to look at.
    """

    board: TableMapping
    further: tuple[TableMapping, ...] = ()
    others: tuple[TableMapping, ...] = ()
    title: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    scattered: int = 0

    def as_json(self, sheets: Sequence[Sheet]) -> dict[str, object]:
        """What was understood, for programs: one entry a line with its label, role and persona."""
        tables = (self.board, *self.further)
        return {"title": self.title, **self.facts, "tables": [_told(table, sheets) for table in tables]}


def _told(table: TableMapping, sheets: Sequence[Sheet]) -> dict[str, object]:
    view = table.view(sheets)
    lines = [
        {"place": view.label_place(line), "label": view.label(line), "role": role}
        | ({"persona": table.people[line], "scale": table.scales[line]} if role == EMOTION else {})
        for line, role in enumerate(table.roles)
    ]
    return {
        "sheet": sheets[table.sheet].name,
        "area": table.area.name,
        "orientation": str(table.orientation),
        "lines": lines,
    }
