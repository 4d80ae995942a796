"""The model of a table of cards that is typed in place."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from journey_studio.desktop.planning.cells import Cell
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tip
from journey_studio.document import NotSaved
from journey_studio.model import InvalidValue

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Rows(QAbstractTableModel):
    """Rows of cells under headings. `refused` tells why text was not taken, `problem` keeps it."""

    refused = Signal(str)

    def __init__(self, session: Session, headings: Sequence[str]) -> None:
        super().__init__()
        self._session, self._headings = session, headings
        self.cells: list[list[Cell]] = []
        self.alarm = QColor()
        self.problem = ""
        self._made: dict[tuple[int, int], str] = {}

    def show(self, cells: list[list[Cell]], headings: Sequence[str] = ()) -> None:
        """Show these rows, under other headings where there are."""
        self.beginResetModel()
        self.cells = cells
        self._headings = headings or self._headings
        self.endResetModel()

    def cell(self, index: Index) -> Cell:
        """The cell at an index; an empty one where there is none."""
        return self.cells[index.row()][index.column()] if index.isValid() else Cell()

    def made_at(self, place: tuple[int, int]) -> str:
        """The id of what was made by typing at a place since the map was last asked; empty where nothing was."""
        made, self._made = self._made.get(place, ""), {}
        return made

    def place_of(self, key: str, near: int = 0) -> tuple[int, int] | None:
        """Row and column of a cell by its name, such as the id of its card: in the column `near`, else the first."""
        places = [
            (row, column)
            for row, line in enumerate(self.cells)
            for column, cell in enumerate(line)
            if cell.name == key
        ]
        return next((place for place in places if place[1] == near), places[0] if places else None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """The headings, whole in their tool tips."""
        if orientation == Qt.Orientation.Horizontal and role in (_Role.DisplayRole, _Role.ToolTipRole):
            words = self._headings[section]
            return words if role == _Role.DisplayRole else tip(words)
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """What a cell shows."""
        cell = self.cell(index)
        if role in (_Role.DisplayRole, _Role.EditRole):
            return cell.words
        if role == _Role.AccessibleTextRole:
            return cell.spoken or cell.words
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
        cell, document, text = self.cell(index), self._session.document, str(value).strip()
        self.problem = ""
        if cell.put is None or document is None or text == cell.held:
            return False
        try:
            with document.edit(cell.label) as edit:
                made = cell.put(edit, text)
        except (InvalidValue, NotSaved) as problem:
            self.problem = str(problem)
            self.refused.emit(self.problem)
            return False
        if isinstance(made, str):
            self._made[index.row(), index.column()] = made
        return True
