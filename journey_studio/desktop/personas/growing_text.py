"""A field of plain text that is as high as its words."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_EDGE = 8


class GrowingText(QPlainTextEdit):
    """`edited` carries the text as it is typed. Tab goes on to the next field; Escape and Ctrl+Enter leave it: `left`, as any other way of leaving it does."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setProperty("role", "plain")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self._grow()

    def _changed(self) -> None:
        self._grow()
        self.edited.emit(self.toPlainText())

    def _grow(self) -> None:
        lines = sum(max(1, block.layout().lineCount()) for block in _blocks(self))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its place."""
        return QSize(60, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Ctrl+Enter are done with it."""
        done = event.key() == Qt.Key.Key_Escape or (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if done:
            event.accept()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing stays selected in a field that is left, and what was typed is saved."""
        super().focusOutEvent(event)
        self.left.emit()
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)


def _blocks(editor: QPlainTextEdit) -> Iterator[QTextBlock]:
    block = editor.document().firstBlock()
    while block.isValid():
        yield block
        block = block.next()
