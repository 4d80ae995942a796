"""What can be asked of a PDF besides its paper: how the map lies on its pages, and what stands around it.

It stands outside the package `pdf`, which loads ReportLab: whoever asks needs to know none of that.
"""

from dataclasses import dataclass
from typing import Literal

Layout = Literal["auto", "fit", "stages", "poster"]

LAYOUTS: tuple[Layout, ...] = ("auto", "fit", "stages", "poster")
PAPERS = ("a0", "a1", "a2", "a3", "a4", "a5", "letter", "legal", "tabloid")
CONTENTS = ("summary", "personas", "map", "canvas", "matrix", "actions", "legend", "notes")
"""The parts of a document in their order."""

USUAL = tuple(part for part in CONTENTS if part != "canvas")
"""The parts that stand in it unless others are asked for: the canvas tells the cards of the map once more, by its questions."""


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """How a document is made.

    `layout`: "fit" puts the map on one page, "stages" on a page for each group of stages, "poster" in its full size on
    sheets that are glued together; "auto" is "fit" where that can be read, else "stages". `contents` are parts of
    `CONTENTS`; those with nothing to say are left out, and the map alone is a page with title and legend. `poster` is the
    size of a poster: a paper of `PAPERS`, or "auto". Raises ValueError for other words.
    """

    layout: Layout = "auto"
    contents: tuple[str, ...] = USUAL
    poster: str = "auto"

    def __post_init__(self) -> None:
        if self.layout not in LAYOUTS:
            raise ValueError(f"A layout is {', '.join(LAYOUTS)}, not {self.layout!r}.")
        if not self.contents or not set(self.contents) <= set(CONTENTS):
            raise ValueError(f"The contents are one or more of {', '.join(CONTENTS)}.")
        if self.poster != "auto" and self.poster not in PAPERS:
            raise ValueError(f"A poster is auto or one of {', '.join(PAPERS)}, not {self.poster!r}.")

    @property
    def map_alone(self) -> bool:
        """Whether the map is all there is, with its title and its legend around it."""
        return set(self.contents) <= {"map", "legend"} and "map" in self.contents
