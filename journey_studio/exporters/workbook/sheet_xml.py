"""Writing a sheet's cells as XML text at once: element by element, as openpyxl does, they take most of an export's time."""

import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from journey_studio.exporters.workbook.cells import Formula
from journey_studio.exporters.workbook.rich import Rich, text_xml

_NO_ROWS = re.compile(rb"<sheetData\s*(?:/>|></sheetData>)")
_NO_LINKS = re.compile(rb"<hyperlinks\s*(?:/>|></hyperlinks>)")


class BookWriter(ExcelWriter):
    """Writes the parts of a workbook into an archive; openpyxl writes all of them but the cells."""

    def write_worksheet(self, ws: Any) -> None:
        """Write one sheet with its drawing and its relations."""
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts = ws._charts
        ws._drawing.images = ws._images
        frame: Any = _Frame(ws)
        frame.write()
        ws._rels = frame._rels
        before, after = _NO_ROWS.split(Path(frame.out).read_bytes())
        after = _NO_LINKS.sub(lambda _: "".join(_links(ws)).encode(), after, 1)
        rows = "".join(_rows(ws)).encode()
        private: Any = self
        archive = private._archive
        archive.writestr(ws.path[1:], b"".join((before, b"<sheetData>", rows, b"</sheetData>", after)))
        self.manifest.append(ws)
        frame.cleanup()


class _Frame(WorksheetWriter):
    """Everything of a sheet but its rows."""

    def write_rows(self) -> None:
        """Leave the place of the rows empty."""
        stream: Any = self.xf
        out = stream.send(True)
        with out.element("sheetData"):
            pass
        stream.send(None)

    def write_hyperlinks(self) -> None:
        """Leave the place of the links empty."""
        stream: Any = self.xf
        sheet: Any = self.ws
        if sheet.links_within:
            out = stream.send(True)
            with out.element("hyperlinks"):
                pass
            stream.send(None)


def _links(sheet: Any) -> Iterator[str]:
    """The links within the workbook: a cell, and the place it leads to."""
    yield "<hyperlinks>"
    for cell, place in sheet.links_within:
        yield f'<hyperlink ref="{cell}" location={quoteattr(place)}/>'
    yield "</hyperlinks>"


def _rows(sheet: Worksheet) -> Iterator[str]:
    """The rows in order, those without a cell only where they have a height."""
    private: Any = sheet
    heights: Any = sheet.row_dimensions
    places = {row: list(group) for row, group in groupby(sorted(private._cells), key=itemgetter(0))}
    styles: dict[int, int] = {}
    for row in sorted(places.keys() | heights.keys()):
        told = "".join(f' {name}="{value}"' for name, value in dict(heights.get(row, ())).items())
        yield f'<row r="{row}"{told}>'
        for place in places.get(row, ()):
            yield _cell(private._cells[place], styles)
        yield "</row>"


def _cell(cell: Any, styles: dict[int, int]) -> str:
    """A cell; `styles` remembers the numbers of those that were met, by identity, since cells share them."""
    style = styles.get(id(cell._style))
    if style is None:
        style = styles[id(cell._style)] = cell.style_id
    start = f'<c r="{get_column_letter(cell.column)}{cell.row}" s="{style}"'
    return start + _content(cell._value)


def _content(value: object) -> str:
    if value is None:
        return "/>"
    if isinstance(value, Rich):
        return f' t="inlineStr"><is>{value.xml}</is></c>'
    if isinstance(value, str):
        return f' t="inlineStr"><is>{text_xml(value)}</is></c>'
    if isinstance(value, Formula):
        return f' t="n"><f>{escape(value.text)}</f><v>{value.value!r}</v></c>'
    return f' t="n"><v>{escape(repr(value))}</v></c>'
