"""Texts of several fonts in one cell."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles.colors import Color
from openpyxl.xml.functions import Element, SubElement, whitespace

from journey_studio.exporters.workbook.styles import FONT, argb


class Pen:
    """One kind of run in a rich text: its font, ready as XML."""

    def __init__(self, size: float, colour: str, *, bold: bool = False, italic: bool = False) -> None:
        self.size = size
        self.bold = bold
        self.font = InlineFont(rFont=FONT, sz=size, b=bold, i=italic, color=Color(argb(colour)))
        self.xml: Any = self.font.to_tree("rPr")


Run = tuple[str, Pen]
"""A line or paragraph of a cell and the pen it is written with."""


class Rich(CellRichText):
    """A rich text that writes itself from ready fonts; openpyxl's own way takes ten times as long."""

    def __init__(self, runs: Sequence[Run]) -> None:
        super().__init__([TextBlock(pen.font, text) for text, pen in runs])
        self._runs = runs

    def to_tree(self) -> Any:
        """The XML of the cell's inline text."""
        root: Any = Element("is")
        for text, pen in self._runs:
            run = SubElement(root, "r")
            run.append(deepcopy(pen.xml))
            words = SubElement(run, "t")
            words.text = text
            whitespace(words)
        return root


def parted(paragraphs: Sequence[Run]) -> list[Run]:
    """Paragraphs as runs with line feeds between them; neighbours of one pen become one run."""
    runs: list[Run] = []
    for text, pen in paragraphs:
        if runs and runs[-1][1] is pen:
            runs[-1] = (f"{runs[-1][0]}\n{text}", pen)
        else:
            runs.append((f"\n{text}" if runs else text, pen))
    return runs
