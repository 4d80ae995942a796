"""The table of differences, in which a line can be opened to see what each field said and says."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QTreeView

from journey_studio.desktop.comparing.lines import HEADINGS, Row, rows_of
from journey_studio.desktop.words import tip, tr
from journey_studio.insight.comparison import Comparison
from journey_studio.layout import Theme
from journey_studio.layout.marking import mark_colour

_FEW = 12
_LONG = 30
_MOST = 2000
_SHARES = (0.27, 0.18, 0.2, 0.2)
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class DifferenceModel(QAbstractItemModel):
    """Lines, and lines below them. The id of an index is the number of the line it is below, from 1, or 0."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()
        self._theme: Theme | None = None

    def fill(self, rows: Sequence[Row], theme: Theme) -> None:
        """Tell these lines from now on."""
        self.beginResetModel()
        self.rows, self._theme = rows, theme
        self.endResetModel()

    def row(self, index: _Index) -> Row:
        """The line of an index that is valid."""
        above = index.internalId()
        return self.rows[above - 1].rows[index.row()] if above else self.rows[index.row()]

    def index(self, row: int, column: int, parent: _Index = _NONE) -> QModelIndex:
        """The place of a cell."""
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = _NONE) -> QModelIndex:  # type: ignore[override]
        """The line above one that is below it."""
        above = index.internalId() if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: _Index = _NONE) -> int:
        """How many lines there are, or are below one."""
        if not parent.isValid():
            return len(self.rows)
        return 0 if parent.internalId() or parent.column() else len(self.row(parent).rows)

    def columnCount(self, parent: _Index = _NONE) -> int:
        """As many as headings."""
        return len(HEADINGS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words; a long one as a tip, too; the colour of how it differs."""
        row, column = self.row(index), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[column][:_MOST]
        if role == Qt.ItemDataRole.ToolTipRole and len(row.cells[column]) > _LONG:
            return tip(row.cells[column])
        if role == Qt.ItemDataRole.ForegroundRole and column == 0 and row.how and self._theme:
            return QColor(mark_colour(row.how, self._theme))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings."""
        across = orientation == Qt.Orientation.Horizontal
        return tr(HEADINGS[section]) if across and role == Qt.ItemDataRole.DisplayRole else None


class DifferenceTree(QTreeView):
    """`chosen` tells the ids of what a line is about on both sides, empty where it is on one only; `went` the same, with Enter or a double click."""

    chosen = Signal(str, str)
    went = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("differences")
        self.setAccessibleName(tr("Differences"))
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setExpandsOnDoubleClick(False)
        self.setToolTip(tip(tr("Enter or a double click leads to the card on the map")))
        self.lines = DifferenceModel()
        self._of: dict[str, int] = {}
        self._shares = True
        self.setModel(self.lines)
        self.activated.connect(lambda index: self._tell(index, self.went))

    def show_comparison(self, found: Comparison, theme: Theme) -> None:
        """List everything anew."""
        rows = rows_of(found)
        self._of.clear()
        for number, row in enumerate(rows):
            for key in filter(None, row.keys):
                self._of.setdefault(key, number)
        self.lines.fill(rows, theme)
        if len(rows) <= _FEW:
            for number, row in enumerate(rows):
                self.setExpanded(self.lines.index(number, 0), row.how in ("changed", "moved"))

    def choose(self, key: str) -> None:
        """Go to the line of a card, by its id on either side."""
        if key in self._of:
            self._shares = False
            self.setCurrentIndex(self.lines.index(self._of[key], 0))
            self._shares = True

    def _tell(self, index: QModelIndex, way: SignalInstance) -> None:
        """A line tells what it is about, a line below it what the one above it is about."""
        above = index.parent()
        keys = self.lines.row(index).keys
        if above.isValid() and not any(keys):
            keys = self.lines.row(above).keys
        if any(keys):
            way.emit(*keys)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell what is chosen now."""
        super().currentChanged(current, previous)
        if current.isValid() and self._shares:
            self._tell(self.lines.index(current.row(), 0, current.parent()), self.chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the room, so that none is out of sight."""
        super().resizeEvent(event)
        for number, share in enumerate(_SHARES):
            self.setColumnWidth(number, round(self.viewport().width() * share))
