"""Typing in the cells of a table: a line, or a small sheet for longer text; what cannot be saved stays there to be put right."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemDelegate.EndEditHint
_SAVES: Mapping[int, _Hint] = {
    Qt.Key.Key_Return: _Hint.NoHint,
    Qt.Key.Key_Enter: _Hint.NoHint,
    Qt.Key.Key_Tab: _Hint.EditNextItem,
    Qt.Key.Key_Backtab: _Hint.EditPreviousItem,
}
"""The keys that save longer text, and where it goes on."""


class TextEditors(QStyledItemDelegate):
    """Enter saves, Escape does not, Tab saves and goes to the next cell; in longer text Shift+Enter begins a line.

    `problem` tells why the table has just refused a text, or nothing. `again` asks to open the cell once more with what was
    typed; `keep_open` does so.
    """

    again = Signal(QPersistentModelIndex)
    high = 96
    """How high longer text is typed at least, px."""

    def __init__(self, parent: QObject, problem: Callable[[], str]) -> None:
        super().__init__(parent)
        self._problem = problem
        self._kept = (QPersistentModelIndex(), "")

    def keep(self, index: Index, text: str) -> None:
        """Let the cell open with a text that was typed before."""
        self._kept = (QPersistentModelIndex(index), text)

    @property
    def waits(self) -> bool:
        """Whether a text that was refused waits for its cell to open again."""
        return self._kept[0].isValid()

    def is_long(self, index: Index) -> bool:
        """Whether a cell holds longer text."""
        return False

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line, or a small sheet."""
        made: QLineEdit | QPlainTextEdit
        if self.is_long(index):
            made = QPlainTextEdit(parent)
            made.setTabChangesFocus(True)
        else:
            made = QLineEdit(parent)
        made.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or ""))
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what the cell holds. While somebody types, what the map says meanwhile does not type over it."""
        if editor.property("loaded"):
            return
        editor.setProperty("loaded", True)
        (cell, kept), self._kept = self._kept, (QPersistentModelIndex(), "")
        if cell == index:
            _write_on(editor, kept)
        else:
            self.load(editor, index)

    def load(self, editor: QWidget, index: Index) -> None:
        """Fill a new editor with what the cell holds, ready to be typed over."""
        _write_on(editor, str(index.data(Qt.ItemDataRole.EditRole) or ""))
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Put it into the map."""
        text = typed_in(editor)
        if not model.setData(index, text) and self._problem():
            self.keep(index, text)
            self.again.emit(self._kept[0])

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the cell; longer text gets more room below it."""
        rect = option.rect
        if isinstance(editor, QPlainTextEdit):
            around = editor.parentWidget()
            room = around.height() if around else self.high
            rect.setHeight(min(max(self.high, rect.height()), room))
            rect.moveBottom(min(rect.bottom(), room))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab save longer text, too."""
        if isinstance(editor, QPlainTextEdit) and isinstance(event, QKeyEvent):
            hint = _SAVES.get(event.key())
            begins_line = hint is _Hint.NoHint and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.type() == QEvent.Type.KeyPress and hint is not None and not begins_line:
                self.save(editor, hint)
                return True
        return bool(super().eventFilter(editor, event))

    def save(self, editor: QWidget, hint: _Hint = _Hint.NoHint) -> None:
        """Put what an editor holds into the map and close it."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)


def typed_in(editor: QWidget | None) -> str:
    """The text in an editor."""
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _write_on(editor: QWidget, text: str) -> None:
    """Put text into an editor, with the cursor behind it."""
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
        editor.moveCursor(QTextCursor.MoveOperation.End)
    elif isinstance(editor, QLineEdit):
        editor.setText(text)


def keep_open(view: QAbstractItemView, editors: TextEditors) -> None:
    """Let a table edit by these editors, and open a cell again whose text was refused."""

    def again(cell: QPersistentModelIndex) -> None:
        if cell.isValid():
            index = view.model().index(cell.row(), cell.column())
            view.setCurrentIndex(index)
            view.edit(index)

    editors.again.connect(lambda cell: QTimer.singleShot(0, view, lambda: again(cell)))
    view.setItemDelegate(editors)
