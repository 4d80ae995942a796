"""How high the rows of a planning table are, so that the words of their cells have room."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from journey_studio.desktop.planning.cell_paint import ABOVE, BESIDE, LOWEST, MARK, note_font, strong_font
from journey_studio.desktop.planning.cells import Band, Cell

_MOST = 8  # lines; a tool tip shows the rest
_WRAPS = Qt.TextFlag.TextWordWrap


def row_height(cells: Sequence[Cell], widths: Sequence[int], seen: int, font: QFont) -> int:
    """The height of a row in columns of these widths, px; a band is as wide as what is `seen` of the table."""
    if cells and isinstance(cells[0], Band):
        return _band_height(cells[0], min(sum(widths), seen) - MARK - 10, font)
    heights = (
        _lines(cell.words, sum(widths[number : number + cell.columns]) - 2 * BESIDE + 4, font)
        for number, cell in enumerate(cells)
        if cell.words and cell.rows == 1
    )
    return max(LOWEST, max(heights, default=0) + 2 * ABOVE)


def _band_height(band: Band, room: int, font: QFont) -> int:
    beside = QFontMetrics(note_font(font)).horizontalAdvance(band.note) + 16
    words = _lines(band.words, room - beside, strong_font(font))
    return max(LOWEST, words + 2 * ABOVE + (_lines(band.below, room, font) + 2 if band.below else 0))


def _lines(words: str, width: int, font: QFont) -> int:
    """The height of wrapped words, px; what fits in a line is not laid out."""
    metrics = QFontMetrics(font)
    if "\n" not in words and metrics.horizontalAdvance(words) <= width:
        return metrics.height()
    high = metrics.boundingRect(QRect(0, 0, max(width, 1), 0), _WRAPS, words).height()
    return min(high, _MOST * metrics.lineSpacing())
