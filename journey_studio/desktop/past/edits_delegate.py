"""How a row of the history is drawn: a mark where the map is now, the label, at the end the time, below it what it was about."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journey_studio.desktop.past.edits_model import (
    CURRENT,
    DAY,
    DONE_WHAT,
    STATE,
    SUBJECT,
    UNDONE,
    WHEN,
)

HEIGHT, DAY_HEIGHT = 44, 34  # px
_MARK, _EDGE, _AIR = 22, 8, 4  # px
_SMALLER = 1  # px, of the second line


class EditsDelegate(QStyledItemDelegate):
    """Plain text only, in the colours of the palette; everything mirrors where the window reads from right to left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines; days have one."""
        return QSize(0, DAY_HEIGHT if index.data(STATE) == DAY else HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        painter.save()
        state, rect, palette = index.data(STATE), option.rect, option.palette
        direction = option.direction
        if option.state & QStyle.StateFlag.State_Selected and state != DAY:
            painter.fillRect(rect, palette.highlight())
            ink = palette.color(QPalette.ColorRole.HighlightedText)
            quiet = ink
        else:
            ink = palette.color(QPalette.ColorRole.Text)
            quiet = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if state in (DAY, CURRENT) else QFont.Weight.Normal)
        inner = rect.adjusted(_EDGE if state == DAY else _MARK, 0, -_EDGE, 0)
        text = QStyle.visualRect(direction, rect, inner)
        when = str(index.data(WHEN))
        used = QFontMetrics(option.font).horizontalAdvance(when)
        if subject := str(index.data(SUBJECT)):
            painter.setPen(quiet)
            _second(painter, text, subject, QFont(option.font), direction)
            text = text.adjusted(0, _AIR, 0, -text.height() // 2)
        painter.setFont(option.font)
        painter.setPen(quiet)
        _line(painter, text, when, Qt.AlignmentFlag.AlignRight, direction)
        painter.setFont(font)
        painter.setPen(quiet if state in (DAY, UNDONE) else ink)
        room = text.width() - used - _EDGE
        label = QFontMetrics(font).elidedText(str(index.data(DONE_WHAT)), Qt.TextElideMode.ElideRight, room)
        _line(painter, text, label, Qt.AlignmentFlag.AlignLeft, direction)
        if state == CURRENT:
            _mark(
                painter,
                QStyle.visualRect(direction, rect, QRect(rect.left(), rect.top(), _MARK, rect.height())),
                ink,
            )
        painter.restore()


def _line(
    painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag, direction: Qt.LayoutDirection
) -> None:
    at = QStyle.visualAlignment(direction, side | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(rect, int(at) | Qt.TextFlag.TextSingleLine, text)


def _second(painter: QPainter, row: QRect, text: str, font: QFont, direction: Qt.LayoutDirection) -> None:
    """The second line, a little smaller."""
    below = row.adjusted(0, row.height() // 2, 0, -_AIR)
    font.setPixelSize(QFontInfo(font).pixelSize() - _SMALLER)
    painter.setFont(font)
    said = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, below.width())
    _line(painter, below, said, Qt.AlignmentFlag.AlignLeft, direction)


def _mark(painter: QPainter, place: QRect, ink: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(place.center()) + QPointF(0.5, 0.5), 4, 4)
