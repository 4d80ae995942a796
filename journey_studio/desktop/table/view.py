"""The table in the window: its selection is that of the board."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.filters.standing import Standing
from journey_studio.desktop.session import Session
from journey_studio.desktop.table.columns import COLUMNS
from journey_studio.desktop.table.editors import Editors
from journey_studio.desktop.table.model import Rows
from journey_studio.desktop.table.text_editors import keep_open
from journey_studio.desktop.words import tr
from journey_studio.insight.filtering import OF_CARDS

_ROW, _AIR, _WIDEST = 30, 12, 200  # px
_MEASURED = 100
"""So many rows are looked at to find how wide a column is."""
_TITLE = next(number for number, column in enumerate(COLUMNS) if column.card == "title")
_Trigger = QAbstractItemView.EditTrigger
_Select = QItemSelectionModel.SelectionFlag


class CardTable(QTableView):
    """Does nothing while it is hidden. `escaped` tells of an Escape that had no editor to close and no row to let go of."""

    escaped = Signal()

    def __init__(self, session: Session, canvas: BoardCanvas, standing: Standing) -> None:
        super().__init__()
        self._session, self._canvas, self._standing = session, canvas, standing
        self.rows = Rows(session, canvas.theme, self)
        self._shares, self._sized = True, False
        self.setObjectName("cardTable")
        self.setAccessibleName(tr("Cards of the map as a table"))
        self.setModel(self.rows)
        keep_open(self, Editors(self.rows))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(_Trigger.DoubleClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsMovable(True)
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, column.width)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        canvas.selection_changed.connect(self._follow_selection)
        standing.changed.connect(self.refresh)

    def refresh(self) -> None:
        """The map, the filter or the colours have changed."""
        if self.isVisible():
            self.rows.theme = self._canvas.theme
            self._shares = False
            of_cards = any(self._standing.filter.values(field) for field in OF_CARDS)
            self.rows.follow(self._standing.aside, points=not of_cards)
            self._shares = True
            self._size_columns()
            self._follow_selection()

    def _size_columns(self) -> None:
        """Once, when there is something to measure: columns as wide as their words, within bounds."""
        if self._sized or not self.rows.rowCount():
            return
        self._sized = True
        header = self.horizontalHeader()
        for number, column in enumerate(COLUMNS):
            wide = max(self.sizeHintForColumn(number), header.sectionSizeHint(number)) + _AIR
            self.setColumnWidth(number, min(wide, max(column.width, _WIDEST)))

    def edit_current(self) -> None:
        """Edit the cell that has the keyboard; the title of its row where that cell cannot be edited."""
        index = self.currentIndex()
        if index.isValid():
            can = self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable
            self.edit(index if can else index.siblingAtColumn(_TITLE))

    def _selected(self) -> None:
        """Rows were selected here: the same is selected on the board."""
        if self._shares:
            self._shares = False
            rows = {index.row() for index in self.selectionModel().selectedRows()}
            self._canvas.select(self.rows.keys[row] for row in rows)
            self._shares = True

    def _follow_selection(self) -> None:
        """Something else is selected on the board: its rows are selected here."""
        if not self._shares or not self.isVisible():
            return
        self._shares = False
        chosen, last = QItemSelection(), len(COLUMNS) - 1
        stretches = self.rows.rows_of(self._canvas.selection)
        for first, end in stretches:
            chosen.select(self.rows.index(first, 0), self.rows.index(end, last))
        self.selectionModel().select(chosen, _Select.ClearAndSelect)
        if stretches and self.currentIndex().row() not in range(stretches[0][0], stretches[-1][1] + 1):
            current = self.rows.index(stretches[0][0], max(self.currentIndex().column(), 0))
            self.selectionModel().setCurrentIndex(current, _Select.NoUpdate)
            self.scrollTo(current)
        self._shares = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the map."""
        super().showEvent(event)
        self.refresh()

    def keyboardSearch(self, search: str) -> None:
        """Letters are typed into cells. They never look for another row, whose words the next letter would replace."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits; Escape lets go of the rows."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the editor left over
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit_current()
        elif event.key() == Qt.Key.Key_Escape and self._canvas.selection:
            self._canvas.select(())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
