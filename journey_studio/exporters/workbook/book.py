"""Putting the sheets together and writing them as one file."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from journey_studio.exporters.request import CannotExport
from journey_studio.exporters.workbook.analysis import Analysis, analyses
from journey_studio.exporters.workbook.analysis.looks import Looks
from journey_studio.exporters.workbook.analysis.page import AnalysisPage
from journey_studio.exporters.workbook.archive import SteadyZip
from journey_studio.exporters.workbook.board import write_board
from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.compared import ComparisonSheet
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.emotions import EmotionSheet, drawn_curves
from journey_studio.exporters.workbook.legend import LegendSheet
from journey_studio.exporters.workbook.lists import SHEET as LISTS
from journey_studio.exporters.workbook.lists import Lists
from journey_studio.exporters.workbook.origin_sheet import write_origin
from journey_studio.exporters.workbook.personas import write_personas
from journey_studio.exporters.workbook.readme_sheet import write_readme
from journey_studio.exporters.workbook.sheet_xml import BookWriter
from journey_studio.exporters.workbook.styles import Styles
from journey_studio.exporters.workbook.table_sheet import Tabled, TableSheet
from journey_studio.insight.comparison import Comparison
from journey_studio.layout.curve_view import PLAIN, CurveView
from journey_studio.layout.theme import Theme, load_theme
from journey_studio.model import Asset, Journey, Snapshot
from journey_studio.sheets.card_columns import indicator_columns, item_columns, plan_columns
from journey_studio.sheets.column import Column
from journey_studio.sheets.origin import SHEET as ORIGIN
from journey_studio.sheets.plain import safe_text
from journey_studio.sheets.sheet_names import BOARD, COMPARED, LEGEND, READ_ME
from journey_studio.sheets.tables import (
    EMPTY,
    INDICATORS,
    ITEMS,
    PERSONAS,
    PLAN_SHEET,
    POINTS,
    Table,
    tables_of,
)

_EDITED = (ITEMS, PERSONAS, POINTS, INDICATORS, PLAN_SHEET)

MOST_STEPS = 16_383
"""Excel's 16,384 columns, without that of the lane names."""


def workbook_bytes(
    snapshot: Snapshot,
    journey_id: str,
    *,
    now: datetime,
    view: CurveView = PLAIN,
    asset: Callable[[str], Asset | None] = lambda key: None,
    comparison: Comparison | None = None,
) -> tuple[bytes, tuple[str, ...]]:
    """A journey as the bytes of an XLSX file, and warnings about what could not be kept.

    `now` is written as the time of making, without its zone; the same snapshot and time give the same bytes. `asset` finds the
    pictures of the map; a `comparison` has a sheet of its own at the end. Raises `InvalidValue` when there is no such journey, `CannotExport` when it has more steps than a sheet
    has columns.
    """
    theme = load_theme("light")
    content = Content(snapshot, snapshot.need(Journey, journey_id), theme, view, asset)
    if len(content.columns) > MOST_STEPS:
        raise CannotExport(
            f"This journey has {len(content.columns)} steps; an Excel sheet has room for {MOST_STEPS}."
        )
    warnings: list[str] = []
    book = Workbook()
    found = analyses(content)
    pages = _pages(book, content, [each.name for each in found], warnings)
    styles = Styles(book, right_to_left=content.right_to_left)
    _Sheets(pages, content, styles, theme).write(now, found)
    if comparison is not None:
        page = Page(book.create_sheet(COMPARED), warnings)
        page.sheet.sheet_view.rightToLeft = content.right_to_left
        ComparisonSheet(page, styles, theme).write(comparison, content.journey.title)
    _set_properties(book, content.journey, now)
    return _written(book), tuple(warnings)


class _Sheets:
    """The sheets of one workbook, each written by who knows it."""

    def __init__(self, pages: Mapping[str, Page], content: Content, styles: Styles, theme: Theme) -> None:
        self._pages = pages
        self._content = content
        self._styles = styles
        self._theme = theme
        self._lists = Lists(content)

    def write(self, now: datetime, found: Sequence[Analysis]) -> None:
        """Write them all."""
        pages, content, styles, theme = self._pages, self._content, self._styles, self._theme
        tables = {each.name: each for each in tables_of(content, drawn_curves(content))}
        write_readme(pages[READ_ME], content, [(each.name, each.meaning) for each in found], styles, theme)
        links = write_board(pages[BOARD], content, styles, theme)
        self._tables(tables, links)
        looks = Looks(styles, theme)
        for each in found:
            each.write(AnalysisPage(pages[each.name], content, looks, links, each.widths))
        EmotionSheet(pages[POINTS], content, self._lists, styles, theme).write(tables[POINTS])
        LegendSheet(pages[LEGEND], content, styles, theme).write()
        self._lists.write(pages[LISTS], styles)
        write_origin(pages[ORIGIN], content, tables.values(), now.isoformat(timespec="seconds"), styles)

    def _tables(self, tables: Mapping[str, Table], links: Mapping[str, str]) -> None:
        content = self._content
        columns: dict[str, Sequence[Column[Any]]] = {
            ITEMS: item_columns(content, content.cards),
            INDICATORS: indicator_columns(content),
            PLAN_SHEET: plan_columns(content),
        }
        for name, each in columns.items():
            sheet = TableSheet(self._pages[name], self._styles, self._theme, self._lists)
            sheet.write(Tabled(tables[name], each, EMPTY[name], links), content.journey.title)
        sheet = TableSheet(self._pages[PERSONAS], self._styles, self._theme, self._lists)
        write_personas(sheet, self._pages[PERSONAS], content, tables[PERSONAS])


def _pages(book: Workbook, content: Content, found: Sequence[str], warnings: list[str]) -> dict[str, Page]:
    book.remove(book.worksheets[0])
    names = (READ_ME, BOARD, *_EDITED, *found, LEGEND, LISTS, ORIGIN)
    sheets = {title: book.create_sheet(title) for title in names}
    for sheet in sheets.values():
        sheet.sheet_view.rightToLeft = content.right_to_left
    book.active = 1
    return {title: Page(sheet, warnings) for title, sheet in sheets.items()}


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
