"""A sheet as its readers see it: texts by row and column, counted from 0, and the areas that are merged to one cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_ROWS = 20_000
MOST_COLUMNS = 1_000
MOST_CELLS = 300_000


@dataclass(frozen=True, slots=True, order=True)
class Area:
    """A rectangle of cells; all four edges belong to it."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return self.bottom - self.top + 1

    @property
    def columns(self) -> int:
        """How many columns it has."""
        return self.right - self.left + 1

    def holds(self, row: int, column: int) -> bool:
        """Whether a cell is within."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def around(self, other: "Area") -> "Area":
        """The smallest area with both in it."""
        return Area(
            min(self.top, other.top),
            min(self.left, other.left),
            max(self.bottom, other.bottom),
            max(self.right, other.right),
        )

    def meets(self, other: "Area") -> bool:
        """Whether they share a cell."""
        return (
            self.top <= other.bottom
            and other.top <= self.bottom
            and self.left <= other.right
            and other.left <= self.right
        )

    @property
    def name(self) -> str:
        """As spreadsheets write it: B2:F9."""
        return f"{cell_name(self.top, self.left)}:{cell_name(self.bottom, self.right)}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Texts by (row, column), only where there is one. `cut` tells in words what of it was too much to read."""

    name: str
    cells: Mapping[tuple[int, int], str]
    merged: tuple[Area, ...] = ()
    hidden: bool = False
    cut: str = ""
    _homes: dict[tuple[int, int], Area] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for area in self.merged:
            for row in range(area.top, area.bottom + 1):
                for column in range(area.left, area.right + 1):
                    self._homes[row, column] = area

    def text(self, row: int, column: int) -> str:
        """What a cell says; empty where it says nothing, also in all but the first cell of a merged area."""
        return self.cells.get((row, column), "")

    def merged_at(self, row: int, column: int) -> Area | None:
        """The merged area that a cell belongs to."""
        return self._homes.get((row, column))

    def place(self, row: int, column: int) -> str:
        """A cell's name with its sheet: Sheet1!C7."""
        name = cell_name(row, column)
        return f"{self.name}!{name}" if self.name else name


def cell_name(row: int, column: int) -> str:
    """Row and column as spreadsheets name them: 6, 2 is C7."""
    return f"{column_name(column)}{row + 1}"


def column_name(column: int) -> str:
    """A column's letters: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, digit = divmod(column - 1, 26)
        letters = chr(65 + digit) + letters
    return letters
