"""How words fit into cells of the planning tables: broken into lines, and how high the rows are that hold them."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from journey_studio.desktop.planning.cells import Band, Cell

LOWEST = 34
"""px, the height of a row of one line."""
BESIDE, ABOVE, MARK = 14, 8, 26
"""px between words and the edges of their cell: beside a card, above all, before a heading."""
ICON = 20  # px, of an icon and the gap behind it
_NOTE = 12  # px, the size of a note
_MOST = 8  # lines; a tool tip shows the rest
_REMEMBERED = 40_000
_WRAPS = Qt.TextFlag.TextWordWrap
_MAY_BREAK = "\u200b"  # a space of no width


class Fitting:
    """Fits words in the font of a table; what was fitted once is remembered."""

    def __init__(self, font: QFont) -> None:
        self.plain, self.strong, self.note = font, QFont(font), QFont(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.note.setPixelSize(_NOTE)
        self._metrics, self._strong = QFontMetrics(self.plain), QFontMetrics(self.strong)
        self._fitted: dict[tuple[str, int, bool], tuple[str, int]] = {}

    def fit(self, words: str, width: int, *, strong: bool = False) -> tuple[str, int]:
        """The words so that they wrap within a width, too many lines of them cut, and their height, px."""
        key = (words, width, strong)
        found = self._fitted.get(key)
        if found is None:
            if len(self._fitted) > _REMEMBERED:
                self._fitted.clear()
            found = self._fitted[key] = _fitted(words, width, self._strong if strong else self._metrics)
        return found

    def of_card(self, cell: Cell, width: int) -> tuple[str, int]:
        """The words of a card in a column of this width, and how high its cell is."""
        text, height = self.fit(cell.words, width - 2 * BESIDE + 4 - (ICON if cell.icon else 0))
        return text, max(LOWEST, height + 2 * ABOVE)

    def of_band(self, band: Band, width: int) -> tuple[str, str, int, int]:
        """The words of a band, those below, how far down these begin, and the height of the band."""
        room = width - MARK - 10
        beside = QFontMetrics(self.note).horizontalAdvance(band.note) + 16
        words, height = self.fit(band.words, room - beside, strong=True)
        below, more = self.fit(band.below, room) if band.below else ("", 0)
        return words, below, height + 2, max(LOWEST, height + more + 2 * ABOVE)

    def row(self, cells: Sequence[Cell], widths: Sequence[int], seen: int) -> int:
        """The height of a row in columns of these widths, px; one over several is as wide as what is `seen`."""
        if cells and isinstance(cells[0], Band):
            return self.of_band(cells[0], _width(widths, seen))[-1]
        heights = (
            self.of_card(cell, _width(widths[number : number + cell.columns], seen))[1]
            for number, cell in enumerate(cells)
            if cell.words and cell.rows == 1
        )
        return max(heights, default=LOWEST)


def _width(widths: Sequence[int], seen: int) -> int:
    return widths[0] if len(widths) == 1 else min(sum(widths), seen)


def _fitted(words: str, width: int, metrics: QFontMetrics) -> tuple[str, int]:
    if "\n" not in words and metrics.horizontalAdvance(words) <= width:
        return words, metrics.height()
    text = " ".join(_breakable(word, width, metrics) for word in words.split(" "))
    high = metrics.boundingRect(QRect(0, 0, max(width, 1), 0), _WRAPS, text).height()
    most = _MOST * metrics.lineSpacing()
    if high <= most:
        return text, high
    room = int(width * _MOST * 0.9)
    return metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, room), most


def _breakable(word: str, width: int, metrics: QFontMetrics) -> str:
    """A word, one too long for a line so that it can be broken anywhere; wide signs know by themselves where they break."""
    if len(word) * metrics.height() <= width or metrics.horizontalAdvance(word) <= width:
        return word
    wide = any(unicodedata.east_asian_width(sign) in "WF" for sign in word)
    return word if wide else _MAY_BREAK.join(word)
