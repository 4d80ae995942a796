"""Tables of cards that are typed in place: what a page says of its columns, and the model that a table view shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tip, tr
from journey_studio.document import Edit
from journey_studio.model import InvalidValue

Index = QModelIndex | QPersistentModelIndex
Put = Callable[[Edit, str], None]
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Cell:
    """What a table shows in a place: words, the id of the card there, and how text that is typed gets into the map.

    `put` raises `InvalidValue` for text that cannot be; without it nothing can be typed. `loud` stands out.
    """

    words: str = ""
    key: str = ""
    put: Put | None = None
    label: str = "Edit card"
    loud: bool = False
    right: bool = False


class Rows(QAbstractTableModel):
    """Rows of cells under headings. `refused` tells why text was not taken."""

    refused = Signal(str)

    def __init__(self, session: Session, headings: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._headings = session, headings
        self.cells: list[list[Cell]] = []
        self.alarm = QColor()

    def show(self, cells: list[list[Cell]]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.cells = cells
        self.endResetModel()

    def cell(self, index: Index) -> Cell:
        """The cell at an index; an empty one where there is none."""
        return self.cells[index.row()][index.column()] if index.isValid() else Cell()

    def place_of(self, key: str) -> tuple[int, int] | None:
        """Row and column of the first cell of a card."""
        places = (
            (row, column)
            for row, line in enumerate(self.cells)
            for column, cell in enumerate(line)
            if cell.key == key
        )
        return next(places, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return tr(self._headings[section])
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """What a cell shows."""
        cell = self.cell(index)
        if role in (_Role.DisplayRole, _Role.EditRole):
            return cell.words
        if role == _Role.ToolTipRole and len(cell.words) > 20:
            return tip(cell.words)
        if role == _Role.ForegroundRole and cell.loud:
            return self.alarm
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be typed in can be edited, while the map can."""
        flags = super().flags(index)
        can = self._session.can_edit and self.cell(index).put is not None
        return flags | Qt.ItemFlag.ItemIsEditable if can else flags

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """Put what was typed into the map, as one edit."""
        cell, document, text = self.cell(index), self._session.document, str(value)
        if cell.put is None or document is None or text.strip() == cell.words.strip():
            return False
        try:
            with document.edit(cell.label) as edit:
                cell.put(edit, text.strip())
        except InvalidValue as problem:
            self.refused.emit(str(problem))
            return False
        return True
