"""The sheets that only tell: what the map's analysis finds, each card with the link to its row.

Lives here: a file a sheet, and what they are written with (`page`, `looks`). A sheet that has nothing to tell is left out; nothing
is taken back from one, so their headings are translated. They ask `insight` and write what it answers.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from journey_studio.exporters.workbook.analysis.acquisition import AcquisitionSheet
from journey_studio.exporters.workbook.analysis.channels import ChannelsSheet
from journey_studio.exporters.workbook.analysis.levels import LevelsSheet
from journey_studio.exporters.workbook.analysis.page import AnalysisPage
from journey_studio.exporters.workbook.analysis.peaks import PeaksSheet
from journey_studio.exporters.workbook.analysis.routes import RoutesSheet
from journey_studio.exporters.workbook.analysis.weakest import WeakestSheet
from journey_studio.exporters.workbook.content import Content


class Analysis(Protocol):
    """A sheet: its name, what the Read me says of it, whether it has anything to tell, and how it is written."""

    @property
    def name(self) -> str:
        """The name of the sheet."""

    @property
    def meaning(self) -> str:
        """What the Read me says of it."""

    @property
    def tells(self) -> bool:
        """Whether there is anything to tell."""

    @property
    def widths(self) -> Sequence[float]:
        """The widths of its columns in Excel's units."""

    def write(self, page: AnalysisPage) -> None:
        """Write the whole sheet."""


_ALL: tuple[Callable[[Content], Analysis], ...] = (
    AcquisitionSheet,
    WeakestSheet,
    PeaksSheet,
    RoutesSheet,
    ChannelsSheet,
    LevelsSheet,
)


def analyses(content: Content) -> list[Analysis]:
    """The sheets that have something to tell of this map, in their order."""
    return [each for make in _ALL if (each := make(content)).tells]
