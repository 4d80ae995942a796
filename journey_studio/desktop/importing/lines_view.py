"""The list of a table's lines, in which each gets its role: by mouse, by F2 and the arrows, or by typing."""

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from journey_studio.desktop.importing.lines_model import PERSON, ROLE, LinesModel
from journey_studio.desktop.words import tr
from journey_studio.importers.tables.mapping import Orientation
from journey_studio.importers.tables.roles import ONLY_OF_ITEMS, ROLES

_Index = QModelIndex | QPersistentModelIndex
_ARROW = 18  # px


class _Roles(QStyledItemDelegate):
    """A drop-down of roles in the third column."""

    def __init__(self, view: "LinesView") -> None:
        super().__init__(view)
        self._view = view

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A drop-down for the role, a line of text for the persona."""
        if index.column() != ROLE:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.setAccessibleName(tr("Meaning"))
        for name, words in ROLES.items():
            if name not in ONLY_OF_ITEMS or self._view.orientation is Orientation.ITEMS:
                box.addItem(tr(words), name)
        box.activated.connect(lambda _: self._taken(box))
        return box

    def _taken(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Begin with what it is now."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))
            editor.showPopup()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Hand over what was chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """What can be chosen shows that it can."""
        super().paint(painter, option, index)
        if index.column() == ROLE:
            arrow = QStyleOption()
            box = option.rect
            arrow.rect = QStyle.visualRect(
                option.direction, box, QRect(box.right() - _ARROW, box.top(), _ARROW - 4, box.height())
            )
            arrow.palette = option.palette
            arrow.state = QStyle.StateFlag.State_Enabled
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, arrow, painter)


class LinesView(QTableView):
    """One row a line of the table that is imported."""

    def __init__(self, model: LinesModel) -> None:
        super().__init__()
        self.orientation = Orientation.COLUMNS
        self.setModel(model)
        self.setItemDelegate(_Roles(self))
        self.setAccessibleName(tr("Lines of the table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        for column, width in enumerate((50, 122, 164, 76)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        self.clicked.connect(self._clicked)

    def show_lines(self, orientation: Orientation, row: int) -> None:
        """After its model has changed: the keyboard is where it was."""
        self.orientation = orientation
        model = cast("LinesModel", self.model())
        self.setCurrentIndex(model.index(min(max(row, 0), model.rowCount() - 1), ROLE))

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() in (ROLE, PERSON) and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
