"""A paragraph through Qt's text layout, at the design size."""

import math
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from journey_studio.scene import TextStyle
from journey_studio.scene.text import Direction
from journey_studio.typeset.fonts import DESIGN_SIZE, design_font
from journey_studio.typeset.script import direction_of
from journey_studio.typeset.spans import span_formats

_WIDEST = 8_000_000.0
_TAB = 2.0 * DESIGN_SIZE
_QT_DIRECTION = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}


class Broken(NamedTuple):
    """Lines at the design size. They are read through `layout`, which the next paragraph of its kind overwrites."""

    layout: QTextLayout
    lines: list[QTextLine]
    direction: Direction


class Breaker:
    """Breaks texts to lines; one layout for each weight, slant and direction is made once and used again."""

    def __init__(self) -> None:
        self._layouts: dict[tuple[int, bool, Direction], QTextLayout] = {}

    def broken(self, text: str, style: TextStyle, width: float) -> Broken:
        """Lay the text out to lines no wider than `width` px of the style's size."""
        direction = direction_of(text)
        layout = self._layout(style.weight, style.italic, direction)
        layout.setText(text.replace("\n", "\u2028"))
        layout.setFormats(span_formats(text, style.weight))
        return Broken(layout, _lines(layout, _design_width(width, style.size)), direction)

    def _layout(self, weight: int, italic: bool, direction: Direction) -> QTextLayout:
        key = (weight, italic, direction)
        if key not in self._layouts:
            self._layouts[key] = _new_layout(design_font(weight, italic), direction)
        return self._layouts[key]


def _new_layout(font: QFont, direction: Direction) -> QTextLayout:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(_QT_DIRECTION[direction])
    option.setTabStopDistance(_TAB)
    layout = QTextLayout()
    layout.setFont(font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _design_width(width: float, size: float) -> float:
    """The width in Qt's 1/64 px, rounded down, so that a line never sticks out."""
    return max(0.0, min(_WIDEST, math.floor(min(width, _WIDEST) * DESIGN_SIZE / size * 64 + 1e-6) / 64))


def _lines(layout: QTextLayout, width: float) -> list[QTextLine]:
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return lines
