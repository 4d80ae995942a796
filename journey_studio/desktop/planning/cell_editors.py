"""What opens in a cell of the planning tables, and what such a cell looks like."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.planning.cell_paint import paint_band, paint_card, paint_place
from journey_studio.desktop.planning.cells import Band
from journey_studio.desktop.planning.rows import Rows
from journey_studio.desktop.table.text_editors import Index, TextEditors


class CellEditors(TextEditors):
    """Longer text is typed in a small sheet; cards and bands are painted in the colours of the board."""

    high = 60

    def __init__(self, rows: Rows, canvas: BoardCanvas) -> None:
        super().__init__(rows, lambda: rows.problem)
        self._rows, self._canvas = rows, canvas

    def is_long(self, index: Index) -> bool:
        """Whether the cell holds longer text."""
        return self._rows.cell(index).long

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A band, a card, a place for one, or the words alone."""
        cell, theme = self._rows.cell(index), self._canvas.theme
        if not isinstance(cell, Band) and not cell.family:
            super().paint(painter, option, index)
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(theme.surface))
        rect = _in_sight(option.rect, painter) if cell.columns > 1 else option.rect
        if isinstance(cell, Band):
            paint_band(painter, rect, cell, theme, chosen=chosen)
        elif cell.words:
            paint_card(painter, rect, cell, theme, chosen=chosen)
        else:
            paint_place(painter, rect, cell, theme, chosen=chosen)
        if cell.last:
            painter.setPen(QColor(theme.hairline))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


def _in_sight(rect: QRect, painter: QPainter) -> QRect:
    """What of a wide cell is in sight from side to side."""
    last = painter.device().width() - 1
    return QRect(QPoint(max(rect.left(), 0), rect.top()), QPoint(min(rect.right(), last), rect.bottom()))
