"""A table seen by its lines: the same for stages as columns and, turned around, for stages as rows."""

from dataclasses import dataclass
from functools import cached_property

from journey_studio.importers.spreadsheet.sheet import Area, Sheet, column_name


@dataclass(frozen=True)
class View:
    """An area of a sheet; `rows_are_entries` where stages or cards are its rows; `labelled` where its lines have labels."""

    sheet: Sheet
    area: Area
    rows_are_entries: bool
    labelled: bool = True

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return self.area.columns if self.rows_are_entries else self.area.rows

    @property
    def entries(self) -> int:
        """How many entries it has, without the labels."""
        return (self.area.rows if self.rows_are_entries else self.area.columns) - self.labelled

    @property
    def corner(self) -> str:
        """Its first cell."""
        return self.sheet.place(self.area.top, self.area.left)

    def label(self, line: int) -> str:
        """What a line is called, in one line of text."""
        return " ".join(self.sheet.text(*self._cell(line, -1)).split()) if self.labelled else ""

    def line_name(self, line: int) -> str:
        """The letters of its column, or the number of its row."""
        row, column = self._cell(line, 0)
        return column_name(column) if self.rows_are_entries else str(row + 1)

    def label_place(self, line: int) -> str:
        """The cell of its label, or of its first entry."""
        return self.sheet.place(*self._cell(line, -1 if self.labelled else 0))

    def text(self, line: int, entry: int) -> str:
        """What an entry says in a line."""
        return self.sheet.text(*self._cell(line, entry))

    def place(self, line: int, entry: int) -> str:
        """The cell where a line and an entry cross."""
        return self.sheet.place(*self._cell(line, entry))

    def reach(self, line: int, entry: int) -> int:
        """The last entry of the merged area that begins here; the entry itself where none does."""
        area = self.sheet.merged_at(*self._cell(line, entry))
        if area is None:
            return entry
        end = area.bottom - self.area.top if self.rows_are_entries else area.right - self.area.left
        return min(max(end - self.labelled, entry), self.entries - 1)

    def continues_label(self, line: int) -> bool:
        """Whether its label is merged with that of the line before it."""
        row, column = self._cell(line, -1)
        area = self.sheet.merged_at(row, column) if self.labelled else None
        return area is not None and (area.top, area.left) != (row, column)

    def filled(self, line: int) -> list[str]:
        """The texts of a line that say something."""
        return self._filled.get(line, [])

    @cached_property
    def _filled(self) -> dict[int, list[str]]:
        """The texts by line, gathered in one pass over the cells there are."""
        found: dict[int, list[tuple[int, str]]] = {}
        for (row, column), text in self.sheet.cells.items():
            if self.area.holds(row, column):
                down, along = row - self.area.top, column - self.area.left
                line, entry = (along, down) if self.rows_are_entries else (down, along)
                if entry >= self.labelled:
                    found.setdefault(line, []).append((entry, text))
        return {line: [text for _, text in sorted(texts)] for line, texts in found.items()}

    def _cell(self, line: int, entry: int) -> tuple[int, int]:
        along = entry + self.labelled
        if self.rows_are_entries:
            return self.area.top + along, self.area.left + line
        return self.area.top + line, self.area.left + along
