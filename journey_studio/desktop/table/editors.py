"""What opens in a cell: a list to choose from, a line, or a small sheet for longer text."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journey_studio.desktop.table.columns import COLUMNS
from journey_studio.desktop.table.model import Rows
from journey_studio.desktop.words import tr

_HIGH = 96
_Index = QModelIndex | QPersistentModelIndex


class Editors(QStyledItemDelegate):
    """Enter saves, Escape does not, Tab saves and goes to the next cell; in longer text Shift+Enter begins a line.

    `again` asks to open the cell once more where what was typed cannot be saved: it is kept to be put right.
    """

    again = Signal(QPersistentModelIndex)

    def __init__(self, rows: Rows) -> None:
        super().__init__(rows)
        self._rows = rows
        self._refused = (QPersistentModelIndex(), "")
        self._turning = False  # a key or the wheel goes through the choices: nothing is chosen yet

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """The editor that the column asks for."""
        column = COLUMNS[index.column()]
        made: QWidget
        if column.choices is not None:
            made = QComboBox(parent)
            for words, value in column.choices(self._rows.sheet):
                made.addItem(" ".join(words.split())[:80], value)
            made.activated.connect(lambda _: self._picked(made))
        elif column.long:
            made = QPlainTextEdit(parent)
            made.setTabChangesFocus(True)
        else:
            made = QLineEdit(parent)
        made.setAccessibleName(tr(column.title))
        return made

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what the cell holds. While somebody types, what the map says meanwhile does not type over it."""
        if editor.property("loaded"):
            return
        editor.setProperty("loaded", True)
        cell, kept = self._refused
        text = kept if cell == index else str(index.data(Qt.ItemDataRole.EditRole) or "")
        self._refused = (QPersistentModelIndex(), "")
        if isinstance(editor, QComboBox):
            value = self._rows.value(index)
            editor.setCurrentIndex(
                next((n for n in range(editor.count()) if editor.itemData(n) == value), -1)
            )
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Put it into the map."""
        if isinstance(editor, QComboBox):
            if editor.currentIndex() >= 0:
                model.setData(index, editor.currentData())
        elif isinstance(editor, QPlainTextEdit):
            self._put(model, index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            self._put(model, index, editor.text())

    def _put(self, model: QAbstractItemModel, index: _Index, text: str) -> None:
        if not model.setData(index, text) and self._rows.problem:
            self._refused = (QPersistentModelIndex(index), text)
            self.again.emit(self._refused[0])

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Over the cell; longer text gets more room below it."""
        rect = option.rect
        if isinstance(editor, QPlainTextEdit):
            around = editor.parentWidget()
            room = around.height() if around else _HIGH
            rect.setHeight(min(_HIGH, room))
            rect.moveBottom(min(rect.bottom(), room))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter saves longer text, too."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.Wheel):
            self._turning = isinstance(editor, QComboBox)
        enters = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if enters and isinstance(editor, QPlainTextEdit) and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self._chosen(editor)
                return True
        return bool(super().eventFilter(editor, event))

    def _picked(self, editor: QWidget) -> None:
        """A choice from the list that fell open is chosen at once."""
        if not self._turning:
            self._chosen(editor)
        self._turning = False

    def _chosen(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
