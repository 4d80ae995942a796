"""Writing cells so that text stays text: no formula, no character Excel refuses, nothing cut in silence."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.worksheet import Worksheet

from journey_studio.exporters.workbook.measure import LINE, TALL_LINE, is_tall, line_count, room
from journey_studio.exporters.workbook.rich import Rich, Run, parted
from journey_studio.exporters.workbook.styles import SIZE, Style
from journey_studio.sheets.plain import LONGEST_CELL, safe_text, shortened, units

_MOST_LINKS = 65_000
"""Excel calls a sheet with more than 65,530 links damaged."""

_LIKE_A_FORMULA = frozenset("=+-@\t")


TALLEST_ROW = 400.0
"""Points; Excel ends a row at 409."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of ours, without its equals sign and without any word of the map, and the number that it gives."""

    text: str
    value: float


class _FreeRow(RowDimension):
    """A row whose height is a first guess: the program that opens the sheet may fit it to its text."""

    @property
    def customHeight(self) -> bool:  # noqa: N802
        """Whether the height is fixed."""
        return False


class Page:
    """A worksheet to write on. Rows and columns count from 1; `warnings` collects what could not be kept."""

    def __init__(self, sheet: Worksheet, warnings: list[str]) -> None:
        self.sheet = sheet
        self.warnings = warnings
        self._merged: list[str] = []
        self.links: list[tuple[str, str]] = []
        private: Any = sheet
        self._cells: dict[tuple[int, int], Cell] = private._cells
        private.links_within = self.links

    def text(self, row: int, column: int, value: str, style: Style) -> None:
        """Put a text into a cell, as text whatever it looks like."""
        kept = self._fitting(safe_text(value), row, column)
        self._put(row, column, kept or None, style.quoted if kept[:1] in _LIKE_A_FORMULA else style.plain)

    def number(self, row: int, column: int, value: float, style: Style) -> None:
        """Put a number into a cell."""
        self._put(row, column, value, style.plain)

    def formula(self, row: int, column: int, formula: Formula, style: Style) -> None:
        """Put a formula into a cell, with its value for programs that do not work it out."""
        self._put(row, column, formula, style.plain)

    def rich(self, row: int, column: int, paragraphs: Sequence[Run], style: Style) -> None:
        """Put paragraphs of several fonts into a cell, one below the other."""
        lines = [(safe_text(text), pen) for text, pen in paragraphs if text]
        runs = self._fitting_runs(parted(lines), row, column)
        risky = bool(runs) and runs[0][0][:1] in _LIKE_A_FORMULA
        self._put(row, column, Rich(runs) if runs else None, style.quoted if risky else style.plain)

    def blank(self, row: int, column: int, style: Style, *, covered: bool = False) -> None:
        """Give an empty cell its look; a covered one goes on with that of the cell at its left."""
        self._put(row, column, None, style.covered if covered else style.plain)

    def link(self, row: int, column: int, place: str) -> None:
        """Let a click on a cell lead to a place of the workbook, such as `'Items'!B7`."""
        if len(self.links) < _MOST_LINKS:
            self.links.append((f"{get_column_letter(column)}{row}", place))

    def _put(self, row: int, column: int, value: object, style: Any) -> None:
        """Make the cell. openpyxl's own way guesses types, takes errors and formulas for what they are not, and is slow."""
        cell: Any = Cell(self.sheet, row, column)
        cell._value = value
        cell._style = style
        self._cells[row, column] = cell

    def merge(self, row: int, column: int, last_row: int, last_column: int, style: Style) -> None:
        """Join cells into one, which is the first; the covered ones take its fill and outer borders."""
        if (row, column) == (last_row, last_column):
            return
        for covered_row in range(row, last_row + 1):
            for covered in range(column, last_column + 1):
                if (covered_row, covered) != (row, column):
                    self._put(covered_row, covered, None, style.plain if covered == column else style.covered)
        self._merged.append(f"{get_column_letter(column)}{row}:{get_column_letter(last_column)}{last_row}")

    def block(
        self, row: int, column: int, last_row: int, last_column: int, runs: Sequence[Run], style: Style
    ) -> None:
        """Put paragraphs into cells joined into one."""
        self.rich(row, column, runs, style)
        self.merge(row, column, last_row, last_column, style)

    def set_height(self, row: int, total: float) -> int:
        """Make room of `total` points from a row on, in as many rows as that takes; the last of them is answered."""
        heights = row_heights(total)
        for offset, points in enumerate(heights):
            self.sheet.row_dimensions[row + offset].height = points
        return row + len(heights) - 1

    def guess_height(self, row: int, texts: Iterable[tuple[str, float]], style: Style | None = None) -> None:
        """Give a row the height of its tallest text; each text comes with the width of its column.

        `style` is the look of the cells that nothing is written to.
        """
        told = [(text, units) for text, units in texts if text]
        lines = max((line_count(text, room(units), SIZE) for text, units in told), default=1)
        line = SIZE * (TALL_LINE if any(is_tall(text) for text, _ in told) else LINE)
        points = min(lines * line + 3, TALLEST_ROW)
        dimension: Any = _FreeRow(self.sheet, index=row, ht=round(points, 1))
        if style is not None:
            dimension._style = style.plain
        self.sheet.row_dimensions[row] = dimension

    def finish(self) -> None:
        """Hand the merged ranges to openpyxl, in order: its own set compares each with all and forgets the order."""
        sheet: Any = self.sheet
        sheet.merged_cells = tuple(self._merged)

    def _fitting(self, text: str, row: int, column: int) -> str:
        kept = shortened(text, LONGEST_CELL)
        if len(kept) < len(text):
            self._warn_cut(row, column)
        return kept

    def _fitting_runs(self, runs: Sequence[Run], row: int, column: int) -> list[Run]:
        kept: list[Run] = []
        room = LONGEST_CELL
        for text, pen in runs:
            part = shortened(text, room)
            if part:
                kept.append((part, pen))
            if len(part) < len(text):
                self._warn_cut(row, column)
                break
            room -= units(part)
        return kept

    def _warn_cut(self, row: int, column: int) -> None:
        self.warnings.append(
            f"{self.sheet.title}!{get_column_letter(column)}{row}: the text is longer than "
            f"{LONGEST_CELL} characters, which is all that a cell holds; the rest was left out."
        )


def row_heights(total: float) -> list[float]:
    """A height as one or more row heights: what is taller than a row can be takes several."""
    count = int(total // TALLEST_ROW) + 1
    return [round(total / count, 1)] * count
