"""From a scene to the bytes of a PDF file."""

from dataclasses import dataclass
from datetime import datetime

from journey_studio.exporters.missing import missing_characters
from journey_studio.exporters.pdf import notices
from journey_studio.exporters.pdf.board import BoardDrawing
from journey_studio.exporters.pdf.canvas import BoardCanvas
from journey_studio.exporters.pdf.navigation import add_navigation, shown
from journey_studio.exporters.pdf.papers import Page, Paper, fit
from journey_studio.paint import PictureSource, no_pictures
from journey_studio.scene import Scene
from journey_studio.typeset import QtShaper

AUTO = Paper()


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF file, how the board lies on its page, and what a person should know of it."""

    data: bytes
    page: Page
    warnings: tuple[str, ...] = ()


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
    canvas = BoardCanvas(page.width, page.height, shown(scene.language))
    canvas.describe(shown(scene.title), shown(author), created)
    drawing = BoardDrawing(canvas, shaper, pictures)
    drawing.draw(scene, page)
    add_navigation(canvas, scene, page)
    warnings = (
        *missing_characters(list(drawing.words.missing)),
        *notices.lost_pictures(drawing.lost_pictures),
        *notices.small_print(scene, paper, page),
    )
    return Pdf(canvas.finished(), page, warnings)


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
