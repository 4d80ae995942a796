"""How cells look: a look is described once and becomes one ready style, which each cell then shares.

Setting fonts and fills cell by cell hashes style objects each time and takes five times as long; openpyxl's `_style` is
therefore made once a look, on a cell that never enters a sheet.
"""

from copy import copy
from dataclasses import dataclass, replace
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils.indexed_list import IndexedList

FONT = "Arial"
"""On every office machine, and metric-compatible twins elsewhere. A font without a name shows as serif in LibreOffice."""

SIZE = 10.0


@dataclass(frozen=True, slots=True)
class Look:
    """Font, fill, borders and place of a cell's text. Colours are `#RRGGBB`, sizes points; an empty colour is none."""

    size: float = SIZE
    bold: bool = False
    italic: bool = False
    colour: str = "#000000"
    fill: str = ""
    bar: str = ""
    top: str = ""
    left: str = ""
    down: str = "top"
    indent: int = 0
    number_format: str = "General"
    wrap: bool = True


@dataclass(frozen=True, slots=True)
class Style:
    """A look made ready for one workbook: for plain text, for text that starts like a formula, and for covered cells."""

    plain: Any
    quoted: Any
    covered: Any


def paler(colour: str, share: float) -> str:
    """The colour mixed with white: `share` of it, 0 … 1, the rest white."""
    parts = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02X}" for part in parts)


def argb(colour: str) -> str:
    """`#RRGGBB` as Excel writes it, opaque."""
    return "FF" + colour[1:]


class Styles:
    """The ready styles of one workbook."""

    def __init__(self, book: Workbook, *, right_to_left: bool = False) -> None:
        self._book = book
        self._start = "right" if right_to_left else "left"
        self._reading_order = 2 if right_to_left else 0
        self._ready: dict[Look, Style] = {}
        _set_normal_font(book)

    def of(self, look: Look) -> Style:
        """The style of a look, made when first asked for."""
        style = self._ready.get(look)
        if style is None:
            plain = self._made(look, _border(look))
            quoted = copy(plain)
            quoted.quotePrefix = 1
            style = Style(
                plain, quoted, self._made(replace(look, bar=""), Border(top=_line("thin", look.top)))
            )
            self._ready[look] = style
        return style

    def _made(self, look: Look, border: Border) -> Any:
        cell: Any = Cell(self._book.worksheets[0], 1, 1)
        cell.font = Font(FONT, look.size, bold=look.bold, italic=look.italic, color=argb(look.colour))
        if look.fill:
            cell.fill = PatternFill("solid", start_color=argb(look.fill))
        cell.border = border
        cell.alignment = Alignment(
            self._start, look.down, wrap_text=look.wrap, indent=look.indent, readingOrder=self._reading_order
        )
        cell.number_format = look.number_format
        return cell._style


def _border(look: Look) -> Border:
    left = _line("thick", look.bar) if look.bar else _line("thin", look.left)
    return Border(left=left, top=_line("thin", look.top))


def _line(style: Any, colour: str) -> Side:
    return Side(style, argb(colour)) if colour else Side()


def _set_normal_font(book: Workbook) -> None:
    """Make the workbook's own font ours: column widths are counted in its digits."""
    font = Font(FONT, SIZE)
    private: Any = book
    private._fonts = IndexedList([font])
    private._named_styles["Normal"].font = font
