"""How a line of the palette looks: the name with the matching letters strong, what it is at its right, keys at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journey_studio.desktop.command.entries import Entry
from journey_studio.desktop.command.model import ENTRY, Lines, kind_word
from journey_studio.desktop.command.ranking import marked
from journey_studio.layout import Theme

HEIGHT = 38
_INSET, _GAP = 16, 12
_CAPTION = 12


class LinePainter(QStyledItemDelegate):
    """Paints lines in the colours of `theme`."""

    def __init__(self, lines: Lines, theme: Theme) -> None:
        super().__init__(lines)
        self.theme = theme
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all."""
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, bar, name, and what stands at the right."""
        entry, theme = index.data(ENTRY), self.theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(theme.chosen))
            painter.drawRoundedRect(QRectF(rect.adjusted(6, 1, -6, -1)), 7, 7)
        if entry.colour:
            painter.setBrush(QColor(theme.families[entry.colour].bar))
            painter.drawRoundedRect(QRectF(rect.left() + _INSET, rect.top() + 9, 4, rect.height() - 18), 2, 2)
        left = rect.left() + _INSET + (14 if entry.colour else 0)
        right = self._right(painter, entry, rect, font)
        colour = theme.border if entry.why else theme.text
        _name(
            painter,
            entry.name,
            self._lines.typed,
            QRect(left, rect.top(), right - left, rect.height()),
            font,
            QColor(colour),
        )
        painter.restore()

    def _right(self, painter: QPainter, entry: Entry, rect: QRect, font: QFont) -> int:
        """Keys and what it is, from the right edge inwards; where the name may end."""
        small = QFont(font)
        small.setPixelSize(_CAPTION)
        metrics, right = QFontMetrics(small), rect.right() - _INSET
        painter.setFont(small)
        for key in reversed(entry.keys.split(", ")) if entry.keys and not entry.why else ():
            width = metrics.horizontalAdvance(key) + 12
            pill = QRectF(right - width, rect.center().y() - 9, width, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.alt))
            painter.drawRoundedRect(pill, 5, 5)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, key)
            right -= width + 5
        words = entry.why or " · ".join(filter(None, (kind_word(entry), entry.detail)))
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() // 2)
        width = metrics.horizontalAdvance(words)
        painter.setPen(QColor(self.theme.border if entry.why else self.theme.muted))
        painter.drawText(
            QRectF(right - width - 2, rect.top(), width + 2, rect.height()),
            Qt.AlignmentFlag.AlignVCenter,
            words,
        )
        return right - width - _GAP


def _name(painter: QPainter, name: str, typed: str, room: QRect, font: QFont, colour: QColor) -> None:
    shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width() - 6)
    layout = QTextLayout(shown, font)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    formats: list[QTextLayout.FormatRange] = []
    for place in marked(name, typed):
        if place < len(shown):
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = place, 1, strong
            formats.append(span)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width() + 40)
    layout.endLayout()
    painter.setPen(colour)
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))
