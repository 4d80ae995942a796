"""What opens in a cell: a list to choose from, or what text is typed in."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from journey_studio.desktop.table.columns import COLUMNS
from journey_studio.desktop.table.model import Rows
from journey_studio.desktop.table.text_editors import Index, TextEditors
from journey_studio.desktop.words import list_text, tr


class Editors(TextEditors):
    """A list saves when something is chosen from it; keys and the wheel only go through it."""

    def __init__(self, rows: Rows) -> None:
        super().__init__(rows, lambda: rows.problem)
        self._rows = rows
        self._turning = False  # a key or the wheel goes through the choices: nothing is chosen yet

    def is_long(self, index: Index) -> bool:
        """Whether the column holds longer text."""
        return COLUMNS[index.column()].long

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor that the column asks for."""
        column = COLUMNS[index.column()]
        if column.choices is None:
            return super().createEditor(parent, option, index)
        made = QComboBox(parent)
        for words, value in column.choices(self._rows.sheet):
            made.addItem(list_text(words), value)
        made.activated.connect(lambda _: self._picked(made))
        made.setAccessibleName(tr(column.title))
        return made

    def load(self, editor: QWidget, index: Index) -> None:
        """Show the value of the cell."""
        if isinstance(editor, QComboBox):
            value = self._rows.value(index)
            held = (number for number in range(editor.count()) if editor.itemData(number) == value)
            editor.setCurrentIndex(next(held, -1))
        else:
            super().load(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Put it into the map."""
        if not isinstance(editor, QComboBox):
            super().setModelData(editor, model, index)
        elif editor.currentIndex() >= 0:
            model.setData(index, editor.currentData())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Note what goes through the choices."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.Wheel):
            self._turning = isinstance(editor, QComboBox)
        return super().eventFilter(editor, event)

    def _picked(self, editor: QWidget) -> None:
        """A choice from the list that fell open is chosen at once."""
        if not self._turning:
            self.save(editor)
        self._turning = False
