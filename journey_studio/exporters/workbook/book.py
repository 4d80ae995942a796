"""Putting the sheets together and writing them as one file."""

from datetime import datetime
from io import BytesIO

from openpyxl import Workbook

from journey_studio.exporters.request import CannotExport
from journey_studio.exporters.workbook.archive import SteadyZip
from journey_studio.exporters.workbook.board import write_board
from journey_studio.exporters.workbook.cells import Page, safe_text
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.emotions import EmotionSheet
from journey_studio.exporters.workbook.items import ItemsSheet
from journey_studio.exporters.workbook.legend import LegendSheet
from journey_studio.exporters.workbook.sheet_xml import BookWriter
from journey_studio.exporters.workbook.styles import Styles
from journey_studio.layout.curve_view import PLAIN, CurveView
from journey_studio.layout.theme import load_theme
from journey_studio.model import Journey, Snapshot

MOST_STEPS = 16_383
"""Excel's 16,384 columns, without that of the lane names."""


def workbook_bytes(
    snapshot: Snapshot, journey_id: str, *, now: datetime, view: CurveView = PLAIN
) -> tuple[bytes, tuple[str, ...]]:
    """A journey as the bytes of an XLSX file, and warnings about what could not be kept.

    `now` is written as the time of making, without its zone; the same snapshot and time give the same bytes.
    Raises `InvalidValue` when there is no such journey, `CannotExport` when it has more steps than a sheet has columns.
    """
    theme = load_theme("light")
    content = Content(snapshot, snapshot.need(Journey, journey_id), theme, view)
    if len(content.columns) > MOST_STEPS:
        raise CannotExport(
            f"This journey has {len(content.columns)} steps; an Excel sheet has room for {MOST_STEPS}."
        )
    warnings: list[str] = []
    book = Workbook()
    styles = Styles(book, right_to_left=content.right_to_left)
    board, items, emotions, legend = _pages(book, content, warnings)
    write_board(board, content, styles, theme)
    ItemsSheet(items, content, styles, theme).write()
    EmotionSheet(emotions, content, styles, theme).write()
    LegendSheet(legend, content, styles, theme).write()
    _set_properties(book, content.journey, now)
    return _written(book), tuple(warnings)


def _pages(book: Workbook, content: Content, warnings: list[str]) -> list[Page]:
    book.remove(book.worksheets[0])
    sheets = [book.create_sheet(title) for title in ("Board", "Items", "Emotions", "Legend")]
    for sheet in sheets:
        sheet.sheet_view.rightToLeft = content.right_to_left
    return [Page(sheet, warnings) for sheet in sheets]


def _set_properties(book: Workbook, journey: Journey, now: datetime) -> None:
    properties = book.properties
    properties.title = safe_text(journey.title)[:255]
    properties.creator = safe_text(journey.owner) or "Journey Studio"
    properties.language = journey.language or None
    properties.created = properties.modified = now.replace(tzinfo=None, microsecond=0)


def _written(book: Workbook) -> bytes:
    """The file's bytes. The workbook's own `save` would stamp them with the clock."""
    target = BytesIO()
    BookWriter(book, SteadyZip(target, "w")).save()
    return target.getvalue()
