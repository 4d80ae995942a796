"""A table view over `rows`: its current card is selected on the board, and typing in a cell edits it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.planning.rows import Cell, Rows
from journey_studio.desktop.session import Session

_Trigger = QAbstractItemView.EditTrigger
_ROW = 32


class CardTable(QTableView):
    """Enter, F2, a double click or typing edits; Escape leaves. A change of the map keeps the current card current."""

    escaped = Signal()

    def __init__(
        self, session: Session, canvas: BoardCanvas, name: str, headings: Sequence[str], wide: int
    ) -> None:
        super().__init__()
        self._canvas = canvas
        self._quiet = False
        self.rows = Rows(session, headings, self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setEditTriggers(_Trigger.DoubleClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentChanged.connect(lambda *_: self._chosen())

    def show_cells(self, cells: list[list[Cell]]) -> None:
        """Show these cells; the current card stays current, or the place it had."""
        index = self.currentIndex()
        key, row, column = self.rows.cell(index).key, index.row(), max(index.column(), 0)
        self._quiet = True
        self.rows.alarm = QColor(self._canvas.theme.families["pain"].bar)
        self.rows.show(cells)
        place = (self.rows.place_of(key) if key else None) or (row, column)
        if cells and row >= 0:
            self.setCurrentIndex(self.rows.index(min(place[0], len(cells) - 1), column))
        self._quiet = False

    def edit_card(self, key: str, column: int) -> None:
        """Type in a column of a card's row."""
        place = self.rows.place_of(key)
        if place is not None:
            index = self.rows.index(place[0], column)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def _chosen(self) -> None:
        key = self.rows.cell(self.currentIndex()).key
        if key and not self._quiet:
            self._canvas.select([key])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """That the keyboard comes here selects nothing yet."""
        self._quiet = True
        super().focusInEvent(event)
        self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits; Escape leaves."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if not editing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit(self.currentIndex())
        elif not editing and event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
