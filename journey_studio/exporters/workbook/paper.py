"""How a sheet prints: landscape, one page wide, headings repeated, page numbers at the foot."""

from typing import Any

from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

A4, A3 = 9, 8


def set_paper(
    sheet: Worksheet, title: str, *, size: int = A4, pages_wide: int = 1, landscape: bool = True
) -> None:
    """Set up the print of a sheet; `title` stands at the foot beside the page number."""
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = size
    sheet.page_setup.fitToWidth = pages_wide
    sheet.page_setup.fitToHeight = 0
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.45, 0.6
    margins.header = margins.footer = 0.3
    foot: Any = sheet.oddFooter
    foot.left.text = _plain(title)
    foot.right.text = "&P / &N"
    foot.left.size = foot.right.size = 8


def _plain(title: str) -> str:
    """A title as footer text: one line, `&` is the sign that starts Excel's codes, 255 characters is all it takes."""
    line = " ".join(title.split())[:80]
    return line.replace("&", "&&")
