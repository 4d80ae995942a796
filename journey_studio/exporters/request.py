"""What an exporter is asked, what it gives back, and how it says that it cannot."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Literal

from journey_studio.exporters.pdf_options import PdfOptions
from journey_studio.insight.comparison import Comparison
from journey_studio.layout.curve_view import PLAIN, CurveView
from journey_studio.layout.levels import three_levels
from journey_studio.model import Asset, Snapshot


class Cancelled(Exception):
    """Somebody gave the export up."""


class CannotExport(Exception):
    """The map cannot be written in this format; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to export: one journey of a snapshot, and how.

    `paper` (a name of `pdf.SIZES`, or "auto") and `orientation` ("auto" follows the board) concern PDF, `theme` and how the
    `curves` are looked at all pictures, as do the `routes` (ids, or `trail.ALL`) that are drawn over the board;
    `asset` finds a picture of the map; `changed` is when the map was last changed, and `source` the name of its file, which an
    export may state. `pdf` says how a PDF is made up, `scale` how many pixels of a PNG a px of the board takes; `grey` takes
    the colour out of all pictures, colour emoji excepted; `lossless_csv` leaves texts of a CSV as they are, even those that a
    spreadsheet would run. `progress` is told the share 0 … 1 that is done, from time to time and
    in the thread of the work; what it raises, mostly `Cancelled`, stops the work, and nothing is left behind. A `comparison` is
    told in a part of a PDF and on a sheet of a workbook. `levels` leaves only the three levels (maturity, actions, emotion) in
    pictures and on the map pages of a PDF.
    """

    snapshot: Snapshot
    journey: str
    paper: str = "auto"
    orientation: Literal["auto", "portrait", "landscape"] = "auto"
    theme: str = "light"
    asset: Callable[[str], Asset | None] = lambda key: None
    changed: datetime = field(default_factory=lambda: datetime.now(UTC))
    curves: CurveView = PLAIN
    source: str = ""
    pdf: PdfOptions = field(default_factory=PdfOptions)
    lossless_csv: bool = False
    progress: Callable[[float], None] = lambda share: None
    scale: float = 2.0
    grey: bool = False
    comparison: Comparison | None = None
    levels: bool = False
    routes: tuple[str, ...] = ()

    @property
    def in_sight(self) -> Snapshot:
        """The map as pictures of it show it."""
        return three_levels(self.snapshot, self.journey) if self.levels else self.snapshot

    @property
    def view(self) -> CurveView:
        """How the map is looked at."""
        return replace(self.curves, routes=self.routes)

    def picture(self, key: str) -> bytes | None:
        """The bytes of an asset as it is exported, or None where the map has lost it."""
        asset = self.asset(key)
        if asset is not None and self.grey:
            from journey_studio.exporters.grey_pictures import grey_picture

            return grey_picture(asset.data)
        return asset.data if asset else None


@dataclass(frozen=True, slots=True)
class Produced:
    """The bytes of a file, and what a person should know of them."""

    data: bytes
    warnings: tuple[str, ...] = ()
