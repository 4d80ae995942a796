"""The PDF of a request: from a snapshot to a plan, and from the plan to the file."""

from dataclasses import dataclass

from journey_studio.exporters.pdf.making import About
from journey_studio.exporters.pdf.papers import Paper
from journey_studio.exporters.pdf.plan import NothingToPrint, Plan, plan_document
from journey_studio.exporters.pdf_options import PdfOptions
from journey_studio.exporters.request import CannotExport, Produced, Request
from journey_studio.layout import load_theme
from journey_studio.layout.ink import Ink
from journey_studio.layout.language import spoken_language
from journey_studio.model import Journey
from journey_studio.report.facts import Report
from journey_studio.scene import Paragraph, TextStyle
from journey_studio.typeset import NoGuiError, QtShaper, ensure_application

_BETWEEN = 50


@dataclass
class _Watched:
    """A shaper that tells once in 50 paragraphs that the layout goes on, so that it can be stopped."""

    shaper: QtShaper
    request: Request
    count: int = 0

    def paragraph(self, text: str, style: TextStyle, width: float) -> Paragraph:
        """Break a text (see `scene.Shaper`)."""
        self.count += 1
        if self.count % _BETWEEN == 0:
            self.request.progress(0.0)
        return self.shaper.paragraph(text, style, width)


def plan_pdf(request: Request, options: PdfOptions | None = None, shaper: QtShaper | None = None) -> Plan:
    """The pages that a request would give, before anything is drawn or written.

    `request.progress` is told 0 while they are laid out, and may raise to stop. Raises `CannotExport`. Works in the shaper's
    thread, as does everything that is done with the plan.
    """
    try:
        ensure_application()
    except NoGuiError as error:
        raise CannotExport(str(error)) from error
    shaper = shaper or QtShaper()
    snapshot = request.snapshot
    journey = snapshot.need(Journey, request.journey)
    ink = Ink(load_theme(request.theme), _Watched(shaper, request))
    date = request.changed.date().isoformat() if request.changed else ""
    report = Report(snapshot, journey, ink, date, request.source, view=request.curves)
    about = About(journey.title, journey.owner, spoken_language(snapshot, journey), request.changed)
    paper = Paper(request.paper, request.orientation)
    try:
        return plan_document(report, shaper, paper, options or request.pdf, about)
    except NothingToPrint as nothing:
        raise CannotExport(str(nothing)) from nothing


def produce_pdf(request: Request) -> Produced:
    """The file of a request. `request.progress` is told the share that is drawn, and may raise to stop."""
    return Produced(*plan_pdf(request).made(request.picture, request.progress))
