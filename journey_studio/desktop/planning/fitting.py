"""How words fit into cells of the planning tables: broken into lines, and how high the rows are that hold them."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from journey_studio.desktop.planning.cells import Band, Cell

_LOWEST = 34  # px, the height of a row of one line
_BESIDE, _ABOVE, _MARK = (
    14,
    8,
    26,
)  # px between words and the edges of their cell: of a card, of all, of a heading
_ICON, _GAP = 16, 4  # px, of an icon and behind it
_NOTE = 12  # px, the size of a note
_MOST = 8  # lines; a tool tip shows the rest
_REMEMBERED = 40_000
_WRAPS = Qt.TextFlag.TextWordWrap
_MAY_BREAK = "\u200b"  # a space of no width


class Fitting:
    """Fits words in a font at a scale; what was fitted once is remembered. Its measures are px.

    `lowest` is the height of a row of one line; `beside` and `above` stand between the words of a card and the edges of its cell,
    `mark` before those of a heading; `icon` is the size of an icon and `gap` what stands behind it.
    """

    def __init__(self, font: QFont, scale: float = 1.0) -> None:
        self.plain, self.strong, self.note = QFont(font), QFont(font), QFont(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        for each, size in (
            (self.plain, font.pixelSize()),
            (self.strong, font.pixelSize()),
            (self.note, _NOTE),
        ):
            each.setPixelSize(round(size * scale))
        measures = (_LOWEST, _BESIDE, _ABOVE, _MARK, _ICON, _GAP)
        scaled = (round(measure * scale) for measure in measures)
        self.lowest, self.beside, self.above, self.mark, self.icon, self.gap = scaled
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

    def before(self, cell: Cell) -> int:
        """What the icon of a card takes, px."""
        return self.icon + self.gap if cell.icon else 0

    def of_card(self, cell: Cell, width: int) -> tuple[str, int]:
        """The words of a card in a column of this width, and how high its cell is."""
        text, height = self.fit(cell.words, width - 2 * self.beside + 4 - self.before(cell))
        return text, max(self.lowest, height + 2 * self.above)

    def of_band(self, band: Band, width: int) -> tuple[str, str, int, int]:
        """The words of a band, those below, how far down these begin, and the height of the band."""
        room = width - self.mark - 10
        beside = QFontMetrics(self.note).horizontalAdvance(band.note) + 16
        words, height = self.fit(band.words, room - beside, strong=True)
        below, more = self.fit(band.below, room) if band.below else ("", 0)
        return words, below, height + 2, max(self.lowest, height + more + 2 * self.above)

    def row(self, cells: Sequence[Cell], widths: Sequence[int], seen: int) -> int:
        """The height of a row in columns of these widths, px; one over several is as wide as what is `seen`."""
        if cells and isinstance(cells[0], Band):
            return self.of_band(cells[0], _width(widths, seen))[-1]
        heights = (
            self.of_card(cell, _width(widths[number : number + cell.columns], seen))[1]
            for number, cell in enumerate(cells)
            if cell.words and cell.rows == 1
        )
        return max(heights, default=self.lowest)


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
