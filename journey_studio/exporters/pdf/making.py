"""From sheets, or from one scene, to the bytes of a PDF file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from journey_studio.exporters.missing import missing_characters
from journey_studio.exporters.pdf import notices
from journey_studio.exporters.pdf.board import BoardDrawing
from journey_studio.exporters.pdf.canvas import BoardCanvas
from journey_studio.exporters.pdf.links import shown
from journey_studio.exporters.pdf.navigation import Places
from journey_studio.exporters.pdf.papers import Page, Paper, fit
from journey_studio.exporters.pdf.sheets import Sheet, sheet_of
from journey_studio.exporters.pdf.structure import Element
from journey_studio.paint import PictureSource, no_pictures
from journey_studio.scene import Scene
from journey_studio.typeset import QtShaper

AUTO = Paper()
_BETWEEN = 200
"""Progress is told once in so many groups."""

Progress = Callable[[float], None]


def nothing(share: float) -> None:
    """Tells nobody how far the work is."""


@dataclass(frozen=True, slots=True)
class About:
    """What a document says of itself: title, author, language, and when the map was last changed."""

    title: str = ""
    author: str = ""
    language: str = "en"
    created: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF file, how the board lies on its page, and what a person should know of it."""

    data: bytes
    page: Page
    warnings: tuple[str, ...] = ()


class _Ticks:
    """Tells from time to time which share of all groups, or of all pages, is drawn: whichever is more, so that it never goes back."""

    def __init__(self, groups: int, progress: Progress) -> None:
        self._progress, self._all, self._done, self._told = progress, groups, 0, 0.0

    def __call__(self) -> None:
        self._done += 1
        if self._done % _BETWEEN == 0:
            self.tell(min(self._done / self._all, 1.0))

    def tell(self, share: float) -> None:
        """Tell that at least this share is drawn."""
        self._told = max(self._told, share)
        self._progress(self._told)


def make_document(
    sheets: tuple[Sheet, ...],
    shaper: QtShaper,
    about: About,
    pictures: PictureSource = no_pictures,
    progress: Progress = nothing,
) -> tuple[bytes, tuple[str, ...]]:
    """Draw sheets to a file; returns its bytes and what a person should know of it.

    The same sheets give the same bytes. `progress` is told the share that is done, at each page and every 200 groups; what
    it raises stops the work. Works in the shaper's thread. Raises ValueError for a colour that is none.
    """
    places = Places(sheets)
    canvas = BoardCanvas(sheets[0].width, sheets[0].height, shown(about.language) or "en")
    canvas.describe(shown(about.title), shown(about.author), about.created)
    ticks = _Ticks(places.groups, progress)
    drawing = BoardDrawing(canvas, shaper, pictures, places.known, ticks)
    elements: dict[str, Element] = {}
    for number, sheet in enumerate(sheets):
        ticks.tell(number / len(sheets))
        if number:
            canvas.next_page(sheet.width, sheet.height)
        places.add_to(canvas, number)
        if sheet.part not in elements:
            elements[sheet.part] = canvas.structure.root.add("Sect")
        drawing.draw(sheet, elements[sheet.part])
    places.finish(canvas)
    missing = missing_characters(list(drawing.words.missing))
    return canvas.finished(), (*missing, *notices.lost_pictures(drawing.lost_pictures))


def make_pdf(
    scene: Scene,
    shaper: QtShaper,
    paper: Paper = AUTO,
    *,
    author: str = "",
    pictures: PictureSource = no_pictures,
    created: datetime | None = None,
) -> Pdf:
    """Draw a scene on one sheet of paper; the same scene gives the same bytes unless `created` differs.

    `pictures` gives the bytes of an asset. Works in the shaper's thread. Raises ValueError for a board without a finite
    size or a colour that is none.
    """
    page = fit(scene, paper)
    about = About(scene.title, author, scene.language, created)
    data, warnings = make_document((sheet_of(scene, page),), shaper, about, pictures)
    return Pdf(data, page, (*warnings, *notices.small_print(scene, paper, page)))


def pdf_bytes(
    scene: Scene,
    shaper: QtShaper,
    paper: Paper = AUTO,
    *,
    author: str = "",
    pictures: PictureSource = no_pictures,
) -> bytes:
    """The file alone (see `make_pdf`)."""
    return make_pdf(scene, shaper, paper, author=author, pictures=pictures).data
