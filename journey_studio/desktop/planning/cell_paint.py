"""How cells of the planning tables look that are more than words: cards, places for one, heads and bands across the table."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journey_studio.desktop.icons import SIZE, picture
from journey_studio.desktop.planning.cells import Band, Cell
from journey_studio.desktop.planning.fitting import Fitting
from journey_studio.layout import Theme
from journey_studio.typeset.script import direction_of

_RADIUS, _BAR = 6.0, 4.0
_WRAPS = Qt.TextFlag.TextWordWrap


class CellPainter:
    """Paints cells in the colours of a theme."""

    def __init__(self, painter: QPainter, theme: Theme, fitting: Fitting) -> None:
        self._painter, self._theme, self._fitting = painter, theme, fitting
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def card(self, rect: QRect, cell: Cell, *, chosen: bool) -> None:
        """A card in the colours of its family, as high as its words."""
        painter, family = self._painter, self._theme.families[cell.family]
        text, height = self._fitting.of_card(cell, rect.width())
        box = _box(rect, height)
        edge = self._theme.accent if chosen else family.outline
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(family.fill))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(family.bar))
        painter.drawRoundedRect(QRectF(box.left() + 2, box.top() + 4, _BAR, box.height() - 8), 2, 2)
        if cell.icon:
            size = self._fitting.icon
            at = QPoint(rect.x() + self._fitting.beside, rect.y() + (self._fitting.lowest - size) // 2)
            painter.drawPixmap(at, picture(cell.icon, family.bar, size))
        beside = self._fitting.before(cell)
        self._write(QRect(rect.x() + beside, rect.y(), rect.width() - beside, height), text)

    def place(self, rect: QRect, cell: Cell, *, chosen: bool) -> None:
        """A place for a card: dashed where a question is open, a quiet plus in the next one of others; the chosen one says what to do."""
        if cell.open or chosen:
            style = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine
            edge = QColor(self._theme.accent if chosen else self._theme.border)
            self._painter.setPen(QPen(edge, 2 if chosen else 1, style))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(_box(rect, self._fitting.lowest), _RADIUS, _RADIUS)
        elif cell.next:
            middle = QPointF(rect.x() + self._fitting.beside + 4, rect.y() + self._fitting.lowest / 2)
            self._lines(middle, self._theme.border, ((-4, 0), (4, 0)), ((0, -4), (0, 4)))
        if chosen:
            line = QRect(rect.x(), rect.y(), rect.width(), self._fitting.lowest)
            self._write(line, cell.invites, self._theme.muted)

    def head(self, rect: QRect, cell: Cell, *, chosen: bool) -> None:
        """What stands at the left of a group of rows."""
        self._ground(rect, self._theme.surface, chosen=chosen)
        self._painter.setFont(self._fitting.strong)
        self._painter.setPen(QColor(self._theme.text))
        inner = rect.adjusted(10, self._fitting.above, -6, -self._fitting.above)
        self._painter.drawText(inner, _WRAPS, self._fitting.fit(cell.words, inner.width(), strong=True)[0])

    def band(self, rect: QRect, band: Band, *, chosen: bool) -> None:
        """A heading; `rect` is what of it is in sight, wherever the table is scrolled to."""
        painter, theme = self._painter, self._theme
        self._ground(rect, theme.alt, chosen=chosen)
        self._chevron(
            QPointF(rect.left() + 14, rect.top() + self._fitting.lowest / 2), is_open=bool(band.below)
        )
        words, below, down, _ = self._fitting.of_band(band, rect.width())
        inner = rect.adjusted(self._fitting.mark, self._fitting.above, -10, -self._fitting.above + 4)
        painter.setPen(QColor(theme.muted))
        painter.setFont(self._fitting.note)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, band.note)
        room = painter.fontMetrics().horizontalAdvance(band.note) + 16
        painter.setFont(self._fitting.plain)
        painter.drawText(inner.adjusted(0, down, 0, 0), _WRAPS, below)
        painter.setPen(QColor(theme.text))
        painter.setFont(self._fitting.strong)
        painter.drawText(inner.adjusted(0, 0, -room, 0), _WRAPS, words)

    def _ground(self, rect: QRect, colour: str, *, chosen: bool) -> None:
        self._painter.fillRect(rect, QColor(colour))
        if chosen:
            self._painter.setPen(QPen(QColor(self._theme.accent), 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _chevron(self, middle: QPointF, *, is_open: bool) -> None:
        """Points down over what is open, else to the right."""
        down, right = ((-4, -2), (0, 2), (4, -2)), ((-2, -4), (2, 0), (-2, 4))
        self._lines(middle, self._theme.muted, down if is_open else right)

    def _lines(self, middle: QPointF, colour: str, *lines: tuple[tuple[int, int], ...]) -> None:
        """A sign of thin lines, each through points beside the middle, px at the first size."""
        self._painter.setPen(QPen(QColor(colour), 1.5))
        larger = self._fitting.icon / SIZE
        for line in lines:
            self._painter.drawPolyline([middle + QPointF(*way) * larger for way in line])

    def _write(self, rect: QRect, text: str, colour: str = "") -> None:
        """Words of a card, from the side where they begin."""
        self._painter.setPen(QColor(colour or self._theme.text))
        self._painter.setFont(self._fitting.plain)
        backwards = direction_of(text) == "rtl"
        side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
        inner = rect.adjusted(self._fitting.beside, 0, -self._fitting.beside + 4, 0)
        self._painter.drawText(inner, _WRAPS | side | Qt.AlignmentFlag.AlignVCenter, text)


def _box(rect: QRect, height: int) -> QRectF:
    """The edge of a card in its cell."""
    return QRectF(rect.x() + 4.5, rect.y() + 3.5, rect.width() - 9, min(height, rect.height()) - 7)
