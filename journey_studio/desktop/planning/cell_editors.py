"""What opens in a cell of the planning tables, and what such a cell looks like."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.planning.cell_paint import CellPainter
from journey_studio.desktop.planning.cells import Band
from journey_studio.desktop.planning.fitting import Fitting
from journey_studio.desktop.planning.rows import Rows
from journey_studio.desktop.table.choice_editors import ChoiceEditors
from journey_studio.desktop.table.text_editors import Index


class CellEditors(ChoiceEditors):
    """Longer text is typed in a small sheet; cards, heads and bands are painted in the colours of the board."""

    def __init__(self, rows: Rows, canvas: BoardCanvas, fitting: Fitting) -> None:
        super().__init__(rows, lambda: rows.problem)
        self._rows, self._canvas = rows, canvas
        self.use(fitting)

    def use(self, fitting: Fitting) -> None:
        """Fit words in this way from now on."""
        self.fitting = fitting
        self.high = 2 * fitting.lowest

    def is_long(self, index: Index) -> bool:
        """Whether the cell holds longer text."""
        return self._rows.cell(index).long

    def choices(self, index: Index) -> Sequence[tuple[str, str]] | None:
        """What the cell offers."""
        return self._rows.cell(index).choices or None

    def choice(self, index: Index) -> str:
        """What of it is chosen."""
        return self._rows.cell(index).held

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """In the size of the table's words."""
        made = super().createEditor(parent, option, index)
        made.setFont(self.fitting.plain)
        return made

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A band, a head, a card, a place for one, or the words alone."""
        cell, theme = self._rows.cell(index), self._canvas.theme
        if not (isinstance(cell, Band) or cell.family or cell.rows > 1):
            super().paint(painter, option, index)
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(theme.surface))
        rect = _in_sight(option.rect, painter) if cell.columns > 1 else option.rect
        made = CellPainter(painter, theme, self.fitting)
        if isinstance(cell, Band):
            made.band(rect, cell, chosen=chosen)
        elif cell.rows > 1:
            made.head(rect, cell, chosen=chosen)
        elif cell.words:
            made.card(rect, cell, chosen=chosen)
        else:
            made.place(rect, cell, chosen=chosen)
        if cell.last:
            painter.fillRect(
                QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), QColor(theme.hairline)
            )
        painter.restore()


def _in_sight(rect: QRect, painter: QPainter) -> QRect:
    """What of a wide cell is in sight from side to side."""
    last = painter.device().width() - 1
    return QRect(QPoint(max(rect.left(), 0), rect.top()), QPoint(min(rect.right(), last), rect.bottom()))
