"""Interactions as rows under headings, whatever the file they were read from, and how many are read at most."""

from collections.abc import Iterator
from dataclasses import dataclass

from journey_studio.importers.proposal import Remark

MOST_ROWS = 300_000
"""So many rows of a file are read at most."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Headings, and below each row as many cells; `first` is the number by which a person finds the first row."""

    headings: tuple[str, ...]
    body: tuple[tuple[str, ...], ...]
    first: int = 2
    remarks: tuple[Remark, ...] = ()

    def column(self, index: int) -> Iterator[str]:
        """The cells of a column that say something."""
        return (row[index] for row in self.body if row[index])
