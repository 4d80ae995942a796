"""A document before it is written: which pages it will have, how large they are, and what stands on them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from journey_studio.exporters.pdf import notices
from journey_studio.exporters.pdf.around import framed, sheets_before, sheets_behind
from journey_studio.exporters.pdf.compared import PART, marked_sheets, report_of
from journey_studio.exporters.pdf.frames import Frame
from journey_studio.exporters.pdf.making import About, Progress, make_document, nothing
from journey_studio.exporters.pdf.map_sheets import MapPages, stage_sheets, whole_sheet
from journey_studio.exporters.pdf.papers import FLOOR, GROWING, Paper, fit, sheet_size
from journey_studio.exporters.pdf.poster import poster_sheets
from journey_studio.exporters.pdf.sheets import Layer, Sheet, sheet_of
from journey_studio.exporters.pdf_options import PdfOptions
from journey_studio.insight.comparison import overlaid
from journey_studio.layout import layout_page
from journey_studio.layout.memo import Memo
from journey_studio.layout.parts import Part, whole_part
from journey_studio.paint import PictureSource, no_pictures
from journey_studio.report.comparison import comparison_pages
from journey_studio.report.facts import Report
from journey_studio.report.ratings import dotted
from journey_studio.typeset import QtShaper

_DESK = ("a4", "a3")
"""The papers that an ordinary printer takes: a map that fits neither goes on pages by stage."""

SIZES_OF_A_DESK = (*_DESK, "a5", "letter", "legal", "tabloid")
"""The papers on which the parts around a map are set; beside a larger map they are A4."""


@dataclass(frozen=True)
class Plan:
    """The pages of a document, and what a person should know of them before it is written."""

    sheets: tuple[Sheet, ...]
    about: About
    shaper: QtShaper
    warnings: tuple[str, ...] = ()

    def made(
        self, pictures: PictureSource = no_pictures, progress: Progress = nothing
    ) -> tuple[bytes, tuple[str, ...]]:
        """The bytes of the file, and everything a person should know of it (see `making.make_document`)."""
        data, warnings = make_document(self.sheets, self.shaper, self.about, pictures, progress)
        return data, (*warnings, *self.warnings)


class NothingToPrint(ValueError):
    """None of the parts that were asked for has anything to say about this map."""


def plan_document(report: Report, shaper: QtShaper, paper: Paper, options: PdfOptions, about: About) -> Plan:
    """The plan of a document of one journey, in the shaper's thread.

    Raises `NothingToPrint`, and whatever the shaper of the report raises.
    """
    report = replace(report, level=2 if "summary" in options.contents else 1)
    frame, pages = _map_pages(report, paper, options)
    if options.map_alone and len(pages.sheets) == 1 and report.comparison is None:
        return Plan(pages.sheets, about, shaper, pages.warnings)
    parts = options.contents
    rest = (
        *sheets_behind(report, frame, parts, pages),
        *_compared(report, frame, paper, options),
    )
    sheets = (*sheets_before(report, frame, parts, rest), *rest)
    if not sheets:
        raise NothingToPrint("None of the parts that were asked for has anything to say about this map.")
    return Plan(_with_footers(sheets, report), about, shaper, pages.warnings if "map" in parts else ())


def _compared(report: Report, frame: Frame, paper: Paper, options: PdfOptions) -> tuple[Sheet, ...]:
    """What a comparison tells, and both states on one board; nothing where nothing is compared."""
    if report.comparison is None:
        return ()
    both = overlaid(report.comparison)
    told = framed(PART, comparison_pages(report, report.comparison, *frame.room_px), frame, report)
    layout = "auto" if options.layout == "poster" else options.layout
    _, board = _map_pages(report_of(report, both), paper, PdfOptions(layout))
    return (*told, *marked_sheets(board.sheets, both.marks, report.ink))


def _map_pages(report: Report, paper: Paper, options: PdfOptions) -> tuple[Frame, MapPages]:
    """The pages of the map, and the frame in which the other parts are set."""
    memo, report = Memo(), report.of_map
    desk = _frame(paper, paper.name if paper.name in SIZES_OF_A_DESK else _DESK[0], across=True)
    if options.layout == "poster":
        scene = layout_page(
            report.snapshot, report.journey.id, report.ink.theme, report.ink.shaper, memo, report.view
        )
        return desk, poster_sheets(scene, paper, options.poster, report.ink)
    if options.map_alone and options.layout != "stages":
        scene = layout_page(
            report.snapshot, report.journey.id, report.ink.theme, report.ink.shaper, memo, report.view
        )
        page = fit(scene, paper)
        if options.layout == "fit" or page.readable:
            return desk, MapPages((sheet_of(scene, page),), tuple(notices.small_print(scene, paper, page)))
    elif options.layout != "stages":
        part = whole_part(report.snapshot, report.journey, report.ink, memo, report.view)
        frame, sheet, scale = _one_page(report, paper, options, part)
        if scale >= FLOOR or options.layout == "fit":
            inner = frame if frame.paper in SIZES_OF_A_DESK else desk
            return inner, MapPages((sheet,), tuple(notices.small_map(sheet, scale)))
    name = _DESK[0] if paper.name == "auto" else paper.name
    frames = list(dict.fromkeys(_frame(paper, name, across=across) for across in (True, False)))
    frame, pages = stage_sheets(report, frames, memo)
    return (frame if frame.paper in SIZES_OF_A_DESK else desk), pages


def _one_page(report: Report, paper: Paper, options: PdfOptions, part: Part) -> tuple[Frame, Sheet, float]:
    """The whole map on the paper, or on the smallest on which it can be read: of a desk's, if other layouts are welcome."""
    names: Sequence[str] = (paper.name,)
    if paper.name == "auto":
        names = GROWING if options.layout == "fit" else _DESK
    across = part.board.width > part.board.height
    found = None
    for name in names:
        frame = _frame(paper, name, across=across)
        found = frame, *whole_sheet(report, frame, part)
        if found[2] >= FLOOR:
            return found
    if found is None:
        raise ValueError("There is no paper to choose from.")
    return found


def _frame(paper: Paper, name: str, *, across: bool) -> Frame:
    return Frame(name, *sheet_size(paper, name, across))


def _with_footers(sheets: tuple[Sheet, ...], report: Report) -> tuple[Sheet, ...]:
    """The sheets with their numbers and what document they belong to; those of a poster have labels of their own."""
    file = "" if PurePath(report.source).stem == report.title else report.source
    words = dotted(report.title, file, report.journey.version, report.date)
    return tuple(
        sheet
        if any(layer.form for layer in sheet.layers)
        else replace(sheet, layers=(*sheet.layers, _footer(sheet, words, number, len(sheets), report)))
        for number, sheet in enumerate(sheets, 1)
    )


def _footer(sheet: Sheet, words: str, number: int, count: int, report: Report) -> Layer:
    return Frame(sheet.paper, sheet.width, sheet.height).footer(words, number, count, report.ink)
