"""The rows of the table for Qt: they follow the map without being made anew."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from journey_studio.desktop.session import Session
from journey_studio.desktop.table.columns import COLUMNS
from journey_studio.desktop.table.entering import enter
from journey_studio.desktop.table.sheet import Line, Sheet
from journey_studio.desktop.words import tip, tr
from journey_studio.document import NotSaved
from journey_studio.layout import Theme
from journey_studio.model import Card, InvalidValue
from journey_studio.model.kinds import CARD_KINDS

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_KIND = next(number for number, column in enumerate(COLUMNS) if column.card == "kind")
_MANY = 50  # rows that come or go in one edit and are told one by one; more are told as a new table


class Rows(QAbstractTableModel):
    """`refused` says why what was entered cannot be. Rows keep their places when edited, until they are sorted again."""

    refused = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self.theme = session, theme
        self._sheet: Sheet | None = None
        self.keys: list[str] = []
        self.problem = ""
        self._sorted: tuple[int, bool] = (-1, False)

    @property
    def sheet(self) -> Sheet:
        """The state of the map that is shown. Raises RuntimeError while there is none."""
        if self._sheet is None:
            raise RuntimeError("The table shows no journey.")
        return self._sheet

    def line(self, index: _Index) -> Line | None:
        """The card or point of a row."""
        return self._sheet.line(self.keys[index.row()]) if self._sheet and index.isValid() else None

    def follow(self, aside: frozenset[str], *, points: bool) -> None:
        """Show the map as it is now but for what stands aside, with or without the points of curves."""
        journey, before = self._session.journey, self._sheet
        if journey is None:
            self._begin_anew([], None)
            return
        sheet = Sheet(self._session.snapshot, journey)
        lines = [line for line in sheet.lines(points=points) if line.id not in aside]
        wanted, known = {line.id for line in lines}, set(self.keys)
        if before is None or before.journey.id != journey.id or len(wanted ^ known) > _MANY:
            self._begin_anew(lines, sheet)
            return
        self._take_out(known - wanted)
        self._sheet = sheet
        self._put_in([line for line in lines if line.id not in known])
        if self.keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.keys) - 1, len(COLUMNS) - 1))

    def rows_of(self, keys: Iterable[str]) -> list[tuple[int, int]]:
        """The stretches of rows, first and last, in which these ids stand."""
        wanted = set(keys)
        rows = [row for row, key in enumerate(self.keys) if key in wanted]
        runs = groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0])
        return [(run[0][1], run[-1][1]) for run in (list(group) for _, group in runs)]

    def _begin_anew(self, lines: Sequence[Line], sheet: Sheet | None) -> None:
        self.beginResetModel()
        self._sheet = sheet
        self.keys = [line.id for line in self._in_order(lines)]
        self.endResetModel()

    def _in_order(self, lines: Iterable[Line]) -> list[Line]:
        if self._sheet is None:
            return []
        ordered, sheet = sorted(lines, key=self._sheet.order), self._sheet
        column, down = self._sorted
        return (
            ordered
            if column < 0
            else sorted(ordered, key=lambda line: COLUMNS[column].key(sheet, line), reverse=down)
        )

    def _lines(self) -> list[Line]:
        return [line for key in self.keys if (line := self.sheet.line(key))]

    def _take_out(self, gone: set[str]) -> None:
        for first, last in reversed(self.rows_of(gone)):
            self.beginRemoveRows(_TOP, first, last)
            del self.keys[first : last + 1]
            self.endRemoveRows()

    def _put_in(self, new: Sequence[Line]) -> None:
        """Each where it comes in the present order."""
        if not new:
            return
        fresh = {line.id for line in new}
        for row, line in enumerate(self._in_order([*self._lines(), *new])):
            if line.id in fresh:
                self.beginInsertRows(_TOP, row, row)
                self.keys.insert(row, line.id)
                self.endInsertRows()

    def rowCount(self, parent: _Index = _TOP) -> int:
        """How many cards and points stand out."""
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """Headings, and numbers of rows."""
        if role != _Role.DisplayRole:
            return None
        return tr(COLUMNS[section].title) if orientation == Qt.Orientation.Horizontal else section + 1

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """What a cell shows; whole text to edit and in its tool tip; beside a kind the colour of its family."""
        if role not in (_Role.DisplayRole, _Role.EditRole, _Role.ToolTipRole, _Role.DecorationRole):
            return None
        line = self.line(index)
        if line is None:
            return None
        if role == _Role.DecorationRole:
            shown = index.column() == _KIND and isinstance(line, Card)
            return QColor(self.theme.families[CARD_KINDS[line.kind].family].bar) if shown else None  # type: ignore[union-attr]
        text = COLUMNS[index.column()].text(self.sheet, line)
        if role == _Role.DisplayRole:
            return " ".join(text[:400].split())
        return tip(text) if role == _Role.ToolTipRole and text else text

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every cell can be selected, and edited where the row has that field."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        line = self.line(index)
        if line is not None and self._session.can_edit and COLUMNS[index.column()].field(line):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def value(self, index: _Index) -> Any:
        """The value of a cell among the choices of its column."""
        line = self.line(index)
        field = COLUMNS[index.column()].field(line) if line else ""
        if line is None or not field:
            return None
        return self.sheet.places[line.step].stage.id if field == "stage" else getattr(line, field)

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Put what was entered into the map as one edit; text is read first, a choice is taken as it is."""
        line, document = self.line(index), self._session.document
        column = COLUMNS[index.column()]
        self.problem = ""
        if line is None or document is None or role != _Role.EditRole:
            return False
        try:
            if column.choices is None:
                if value == column.text(self.sheet, line):
                    return False
                value = column.read(self.sheet, value)
            enter(document, self.sheet, line, column.field(line), value)
        except (InvalidValue, NotSaved) as problem:
            self.problem = str(problem)
            self.refused.emit(self.problem)
            return False
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, equal rows in reading order; −1 is reading order itself."""
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder)
        if self._sheet is None:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        named = [(self.keys[index.row()], index.column()) for index in kept]
        self.keys = [line.id for line in self._in_order(self._lines())]
        row_of = {key: row for row, key in enumerate(self.keys)} if kept else {}
        self.changePersistentIndexList(kept, [self.index(row_of[key], number) for key, number in named])
        self.layoutChanged.emit()
