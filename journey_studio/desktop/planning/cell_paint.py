"""How cells of the planning tables look that are more than words: cards, places for one, and bands across the table."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from journey_studio.desktop.planning.cells import Band, Cell
from journey_studio.layout import Theme

LOWEST = 34
"""px, the height of a row of one line."""
BESIDE, ABOVE, MARK = 14, 8, 26
"""px between words and the edges of their cell: beside a card, above all, before a heading."""
NOTE = 12  # px, the size of a note
_INSET, _RADIUS, _BAR = 4.0, 6.0, 4.0
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def paint_card(painter: QPainter, rect: QRect, cell: Cell, theme: Theme, *, chosen: bool) -> None:
    """A card in the colours of its family."""
    family = theme.families[cell.family]
    box = QRectF(rect).adjusted(_INSET + 0.5, 3.5, -_INSET - 0.5, -3.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = theme.accent if chosen else family.outline
    painter.setPen(QPen(QColor(edge), 2 if chosen else 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(family.fill))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(family.bar))
    painter.drawRoundedRect(QRectF(box.left() + 2, box.top() + 4, _BAR, box.height() - 8), 2, 2)
    painter.setPen(QColor(theme.text))
    _write(painter, rect.adjusted(BESIDE, ABOVE - 3, -BESIDE + 4, -ABOVE + 3), cell.words)


def paint_place(painter: QPainter, rect: QRect, cell: Cell, theme: Theme, *, chosen: bool) -> None:
    """A place for a card: dashed where a question is open, empty otherwise; the chosen one says what to do."""
    if cell.open or chosen:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(_INSET + 0.5, 3.5, -_INSET - 0.5, -3.5)
        style = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.border), 2 if chosen else 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    if chosen:
        painter.setPen(QColor(theme.muted))
        _write(painter, rect.adjusted(BESIDE, 0, -BESIDE + 4, 0), cell.invites)


def paint_band(painter: QPainter, rect: QRect, band: Band, theme: Theme, *, chosen: bool) -> None:
    """A heading; `rect` is what of it is in sight, wherever the table is scrolled to."""
    painter.fillRect(rect, QColor(theme.alt))
    if chosen:
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
    _chevron(painter, QPointF(rect.left() + 14, rect.top() + LOWEST / 2), theme, is_open=bool(band.below))
    plain, inner = painter.font(), rect.adjusted(MARK, ABOVE, -10, -ABOVE)
    painter.setPen(QColor(theme.muted))
    painter.setFont(note_font(plain))
    painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, band.note)
    room = painter.fontMetrics().horizontalAdvance(band.note) + 16
    asked = inner.adjusted(0, 0, -room, 0)
    painter.setPen(QColor(theme.text))
    painter.setFont(strong_font(plain))
    painter.drawText(asked, _WRAPS, band.words)
    if band.below:
        used = painter.fontMetrics().boundingRect(asked, _WRAPS, band.words).height()
        painter.setFont(plain)
        painter.setPen(QColor(theme.muted))
        painter.drawText(inner.adjusted(0, used + 2, 0, 2), _WRAPS, band.below)


def strong_font(plain: QFont) -> QFont:
    """The font of a heading."""
    font = QFont(plain)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def note_font(plain: QFont) -> QFont:
    """The font of the note at the end of a heading."""
    font = QFont(plain)
    font.setPixelSize(NOTE)
    return font


def _chevron(painter: QPainter, middle: QPointF, theme: Theme, *, is_open: bool) -> None:
    """Points down over what is open, else to the right."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.muted), 1.5))
    ways = ((-4, -2), (0, 2), (4, -2)) if is_open else ((-2, -4), (2, 0), (-2, 4))
    painter.drawPolyline([middle + QPointF(*way) for way in ways])


def _write(painter: QPainter, rect: QRect, words: str) -> None:
    """The words in the middle of the height, cut where even so many lines have no room."""
    if painter.fontMetrics().boundingRect(rect, _WRAPS, words).height() > rect.height():
        lines = max(rect.height() // painter.fontMetrics().lineSpacing(), 1)
        words = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(rect.width() * lines * 0.9)
        )
    painter.drawText(rect, _WRAPS | Qt.AlignmentFlag.AlignVCenter, words)
