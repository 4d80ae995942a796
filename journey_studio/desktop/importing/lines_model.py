"""The lines of a table as rows: where, what it is called, what it is taken for, whose emotions, and what stands in it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from journey_studio.desktop.words import tr
from journey_studio.importers.spreadsheet import Sheet
from journey_studio.importers.tables import TableMapping
from journey_studio.importers.tables.roles import ROLES
from journey_studio.model.kinds import EMOTION

HEADINGS = ("Line", "Label", "Meaning", "Persona", "Contents")
ROLE, PERSON = 2, 3
_SHOWN = 40
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole


class LinesModel(QAbstractTableModel):
    """`chosen` is told the line, its role and its persona when a person changes them."""

    def __init__(self, chosen: Callable[[int, str, str], object]) -> None:
        super().__init__()
        self._chosen = chosen
        self._rows: list[tuple[str, ...]] = []
        self._roles: tuple[str, ...] = ()

    def show(self, sheets: tuple[Sheet, ...], table: TableMapping) -> None:
        """List the lines of a table anew."""
        view = table.view(sheets)
        self.beginResetModel()
        self._roles = table.roles
        self._rows = [
            (
                view.line_name(line),
                view.label(line),
                tr(ROLES[role]),
                table.people[line],
                " · ".join(" ".join(text.split())[:_SHOWN] for text in view.filled(line)[:3]),
            )
            for line, role in enumerate(table.roles)
        ]
        self.endResetModel()

    def role_of(self, row: int) -> str:
        """The role of a line."""
        return self._roles[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """One row a line."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Always the same."""
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Words, and for the editor of a role its name."""
        if role == _Role.EditRole and index.column() == ROLE:
            return self._roles[index.row()]
        if role in (_Role.DisplayRole, _Role.EditRole, _Role.AccessibleTextRole):
            return self._rows[index.row()][index.column()]
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The headings."""
        if role == _Role.DisplayRole and way == Qt.Orientation.Horizontal:
            return tr(HEADINGS[section])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """The role can be changed, and of emotions the persona."""
        felt = index.column() == PERSON and self._roles[index.row()] == EMOTION
        changed = index.column() == ROLE or felt
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if changed else Qt.ItemFlag.NoItemFlags)

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        """What a person chose or typed."""
        line = index.row()
        if role != _Role.EditRole or value == self.data(index, _Role.EditRole):
            return False
        if index.column() == ROLE:
            self._chosen(line, str(value), self._rows[line][PERSON])
        else:
            self._chosen(line, self._roles[line], str(value).strip())
        return True
