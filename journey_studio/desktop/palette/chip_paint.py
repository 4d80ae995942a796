"""How a chip of the palette looks: like the card, the pill or the person it stands for."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.palette.offers import Offer
from journey_studio.layout import Theme
from journey_studio.layout.notes import INK

HEIGHTS = {"card": 34, "note": 34, "stage": 28, "step": 28, "lane": 28, "channel": 28, "persona": 48}
_PILLS = frozenset({"stage", "step", "lane", "channel"})
_BAR, _FACE = 4.0, 30.0


def paint_chip(
    painter: QPainter, rect: QRectF, offer: Offer, theme: Theme, *, hovered: bool, focused: bool
) -> None:
    """Draw the chip into a rectangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = rect.adjusted(1, 1, -1, -1)
    radius = frame.height() / 2 if offer.what in _PILLS else 7.0
    plain = offer.outline or (theme.border if theme.line > 1 else offer.fill)
    edge = theme.accent if focused else theme.border if hovered else plain
    painter.setPen(QPen(QColor(edge), 2.0 if focused else 1.0))
    painter.setBrush(QColor(offer.fill))
    painter.drawRoundedRect(frame, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(offer.bar or offer.fill))
    if offer.what == "card":
        painter.drawRoundedRect(QRectF(frame.left(), frame.top() + 7, _BAR, frame.height() - 14), 2, 2)
        _words(painter, frame.adjusted(16, 0, -8, 0), offer.label, theme.text)
    elif offer.what == "note":
        _words(painter, frame.adjusted(16, 0, -8, 0), offer.label, INK)
    elif offer.what in _PILLS:
        _words(
            painter,
            frame.adjusted(5, 0, -5, 0),
            offer.label,
            theme.text,
            Qt.AlignmentFlag.AlignHCenter,
            smaller=1,
        )
    else:
        _person(painter, frame, offer, theme)


def _person(painter: QPainter, frame: QRectF, offer: Offer, theme: Theme) -> None:
    face = QRectF(frame.left() + 10, frame.center().y() - _FACE / 2, _FACE, _FACE)
    painter.drawEllipse(face)
    _words(
        painter,
        face,
        offer.label[:1].upper(),
        theme.ink_on(offer.bar or offer.fill),
        Qt.AlignmentFlag.AlignHCenter,
        700,
    )
    right = frame.adjusted(50, 5, -6, -5)
    half = right.height() / 2
    _words(painter, right.adjusted(0, 0, 0, -half), offer.label, theme.text)
    _words(painter, right.adjusted(0, half, 0, 0), offer.detail, theme.muted, weight=400, smaller=1)


def _words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    weight: int = 600,
    smaller: int = 0,
) -> None:
    font = _font(weight, smaller)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    line = QFontMetricsF(font).elidedText(
        " ".join(text[:300].split()), Qt.TextElideMode.ElideRight, rect.width()
    )
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
    painter.restore()


def words_width(offer: Offer) -> float:
    """How wide the name of a channel is drawn, in px."""
    return QFontMetricsF(_font(600, 1)).horizontalAdvance(offer.label[:300])


def _font(weight: int, smaller: int) -> QFont:
    font = QApplication.font()
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(font.pixelSize() - smaller)
    return font
