"""Texts of several fonts in one cell."""

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from openpyxl.cell.text import InlineFont
from openpyxl.styles.colors import Color
from openpyxl.xml.functions import tostring

from journey_studio.exporters.workbook.styles import FONT, argb


class Pen:
    """One kind of run in a rich text: its font, ready as XML."""

    def __init__(self, size: float, colour: str, *, bold: bool = False, italic: bool = False) -> None:
        self.size = size
        self.bold = bold
        font = InlineFont(rFont=FONT, sz=size, b=bold, i=italic, color=Color(argb(colour)))
        xml: Any = tostring(font.to_tree("rPr"))
        self.xml: str = xml.decode()


Run = tuple[str, Pen]
"""A line or paragraph of a cell and the pen it is written with."""


class Rich:
    """A rich text as the XML of its runs, made of the fonts that their pens have ready."""

    __slots__ = ("xml",)

    def __init__(self, runs: Sequence[Run]) -> None:
        self.xml = "".join(f"<r>{pen.xml}{text_xml(text)}</r>" for text, pen in runs)


def text_xml(text: str) -> str:
    """The XML of a piece of text, which keeps the spaces at its ends."""
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<t{kept}>{escape(text)}</t>"


def parted(paragraphs: Sequence[Run]) -> list[Run]:
    """Paragraphs as runs with line feeds between them; neighbours of one pen become one run."""
    runs: list[Run] = []
    for text, pen in paragraphs:
        if runs and runs[-1][1] is pen:
            runs[-1] = (f"{runs[-1][0]}\n{text}", pen)
        else:
            runs.append((f"\n{text}" if runs else text, pen))
    return runs
