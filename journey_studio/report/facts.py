"""What a report is about: the journey, and what is stated of its file."""

from dataclasses import dataclass, field, replace

from journey_studio.insight.comparison import Comparison
from journey_studio.layout.curve_view import PLAIN, CurveView
from journey_studio.layout.ink import Ink
from journey_studio.layout.levels import three_levels
from journey_studio.model import Journey, Snapshot
from journey_studio.model.wording import word

SCALE = 0.75
"""Points per px of a report on A4; larger on A3, smaller on A5."""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents: the part's name, the owner of its heading, and the number of its page."""

    words: str
    owner: str
    page: int


@dataclass(frozen=True, slots=True)
class Report:
    """What the pages of a report are made from.

    `date` is the day of the latest edit (ISO 8601), `source` the name of the map's file; both may be empty. `level` is that of
    the headings of parts: 2 below the title of a summary, else 1. A `comparison` is told in a part of its own. With `levels` the
    pages of the map show the three levels alone.
    """

    snapshot: Snapshot
    journey: Journey
    ink: Ink
    date: str = ""
    source: str = ""
    level: int = 2
    view: CurveView = PLAIN
    contents: tuple[ContentsEntry, ...] = field(default=())
    comparison: Comparison | None = None
    levels: bool = False

    @property
    def of_map(self) -> "Report":
        """The report as the pages of the map, and what explains them, tell it."""
        return replace(self, snapshot=three_levels(self.snapshot, self.journey.id)) if self.levels else self

    @property
    def title(self) -> str:
        """The title of the journey."""
        return self.journey.title or word("Untitled journey")
