"""The sheets around the map: the summary and the personas before it, the lists behind it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from journey_studio.exporters.pdf.frames import Frame
from journey_studio.exporters.pdf.map_sheets import MapPages
from journey_studio.exporters.pdf.navigation import part_pages
from journey_studio.exporters.pdf.papers import FLOOR
from journey_studio.exporters.pdf.sheets import Sheet
from journey_studio.report.back import back_pages
from journey_studio.report.facts import ContentsEntry, Report
from journey_studio.report.personas import persona_pages
from journey_studio.report.sharing import BETWEEN, below, used
from journey_studio.report.summary import summary_pages
from journey_studio.scene import Group

_TITLE = "part/summary"
_SIZES = (0.93, 0.86)
_FEW, _WORTH = 8, 0.35
"""With more pages than these nobody minds one more; a last page is worth it when so much of it is used."""


def framed(
    part: str, groups: Sequence[Group], frame: Frame, report: Report, size: float = 1.0
) -> tuple[Sheet, ...]:
    """Pages of a report as sheets of that part, at a share of the usual size."""
    layers = (frame.report_layer(group) for group in groups)
    return tuple(
        Sheet(
            *(part, frame.paper, frame.width, frame.height),
            (replace(layer, scale=layer.scale * size),),
            report.ink.theme.surface,
        )
        for layer in layers
    )


def sheets_before(
    report: Report, frame: Frame, parts: Collection[str], rest: tuple[Sheet, ...]
) -> tuple[Sheet, ...]:
    """The summary, with the contents of the whole document, and the personas: on one page where both fit.

    `rest` are the sheets that follow. It is set once to see how many pages it takes, then with the numbers of all pages.
    """
    personas = persona_pages(report, *frame.room_px) if "personas" in parts else []
    if "summary" not in parts:
        return framed("personas", personas, frame, report)
    contents = _contents((*framed("personas", personas, frame, report), *rest))
    sheets = _with_summary(replace(report, contents=contents), frame, personas)
    return _with_summary(replace(report, contents=_contents((*sheets, *rest))), frame, personas)


def _contents(sheets: tuple[Sheet, ...]) -> tuple[ContentsEntry, ...]:
    found = part_pages(sheets).items()
    return tuple(ContentsEntry(words, owner, page + 1) for owner, (words, page) in found if owner != _TITLE)


def _with_summary(report: Report, frame: Frame, personas: Sequence[Group]) -> tuple[Sheet, ...]:
    if personas and (shared := _on_one_page(report, frame)):
        return shared
    pages, size, _ = summary_pages(report, *frame.room_px, FLOOR / frame.scale)
    return (
        *framed("summary", pages, frame, report, size),
        *framed("personas", personas, frame, report),
    )


def _on_one_page(report: Report, frame: Frame) -> tuple[Sheet, ...]:
    """The whole summary with the personas below it, a little smaller where that is enough; nothing where it is not."""
    for size in (size for size in (1.0, *_SIZES) if size * frame.scale >= FLOOR):
        width, height = (length / size for length in frame.room_px)
        personas = persona_pages(report, width, height)
        left = height - used(personas[0]) - BETWEEN
        if len(personas) == 1 and left > height / 2:
            summary = summary_pages(report, width, left)
            if len(summary.pages) == 1 and summary.is_whole:
                both = below(summary.pages[0], personas[0])
                return framed("summary", [both], frame, report, size)
    return ()


def sheets_behind(report: Report, frame: Frame, parts: Collection[str], pages: MapPages) -> tuple[Sheet, ...]:
    """The sheets of the map and of the lists behind it; lists of one page stand below the map where there is room."""
    maps = pages.sheets if "map" in parts else ()
    groups, size = _lists(report, frame, parts, pages)
    if maps and len(groups) == 1 and (shared := _below(maps[-1], groups[0], frame)):
        return (*maps[:-1], shared)
    return (*maps, *framed("notes", groups, frame, report, size))


def _lists(
    report: Report, frame: Frame, parts: Collection[str], pages: MapPages
) -> tuple[list[Group], float]:
    """The lists and their share of the usual size: a little smaller where that saves a page with only a few rows."""
    width, height = frame.room_px
    groups = back_pages(report, parts, pages.parts, width, height)
    if 1 < len(groups) <= _FEW and used(groups[-1]) < _WORTH * height:
        for size in (size for size in _SIZES if size * frame.scale >= FLOOR):
            fewer = back_pages(report, parts, pages.parts, width / size, height / size)
            if len(fewer) < len(groups):
                return fewer, size
    return groups, 1.0


def _below(sheet: Sheet, page: Group, frame: Frame) -> Sheet | None:
    """The last sheet of the map with a page below the board; None where it has no room, or is one of a poster."""
    board = sheet.layers[-1]
    if board.form or (sheet.paper, sheet.width) != (frame.paper, frame.width):
        return None
    top = board.top - board.root.height * board.scale - BETWEEN * frame.scale
    if top - used(page) * frame.scale < frame.bottom:
        return None
    return replace(sheet, layers=(*sheet.layers, replace(frame.report_layer(page), top=top)))
