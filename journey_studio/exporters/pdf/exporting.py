"""The PDF of a request: from a snapshot to a plan, and from the plan to the file."""

from dataclasses import replace

from journey_studio.exporters.levels import lacking_levels
from journey_studio.exporters.pdf.making import About
from journey_studio.exporters.pdf.papers import Paper
from journey_studio.exporters.pdf.plan import NothingToPrint, Plan, plan_document
from journey_studio.exporters.pdf.sheets import grey_sheets
from journey_studio.exporters.pdf_options import PdfOptions
from journey_studio.exporters.request import CannotExport, Produced, Request
from journey_studio.exporters.watching import Watched
from journey_studio.layout import load_theme
from journey_studio.layout.ink import Ink
from journey_studio.layout.language import spoken_language
from journey_studio.model import Journey
from journey_studio.report.facts import Report
from journey_studio.typeset import NoGuiError, QtShaper, ensure_application


def plan_pdf(request: Request, options: PdfOptions | None = None, shaper: QtShaper | None = None) -> Plan:
    """The pages that a request would give, before anything is drawn or written.

    `request.progress` is told 0 while they are laid out, and may raise to stop. Raises `CannotExport`. Works in the shaper's
    thread, as does everything that is done with the plan.
    """
    options = options or request.pdf
    lacking = lacking_levels(request) if "map" in options.contents else ()
    try:
        ensure_application()
    except NoGuiError as error:
        raise CannotExport(str(error)) from error
    shaper = shaper or QtShaper()
    snapshot = request.snapshot
    journey = snapshot.need(Journey, request.journey)
    ink = Ink(load_theme(request.theme), Watched(shaper, request.progress))
    date = request.changed.date().isoformat() if request.changed else ""
    report = Report(snapshot, journey, ink, date, request.source, view=request.view)
    report = replace(report, comparison=request.comparison, levels=request.levels)
    about = About(journey.title, journey.owner, spoken_language(snapshot, journey), request.changed)
    paper = Paper(request.paper, request.orientation)
    try:
        plan = plan_document(report, shaper, paper, options, about)
    except NothingToPrint as nothing:
        raise CannotExport(str(nothing)) from nothing
    plan = replace(plan, warnings=(*plan.warnings, *lacking))
    return replace(plan, sheets=grey_sheets(plan.sheets)) if request.grey else plan


def produce_pdf(request: Request) -> Produced:
    """The file of a request. `request.progress` is told the share that is drawn, and may raise to stop."""
    return Produced(*plan_pdf(request).made(request.picture, request.progress))
