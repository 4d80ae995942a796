"""Choosing in the cells of a table: a list where the cell has choices, else what text is typed in."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from journey_studio.desktop.table.text_editors import Index, TextEditors


class ChoiceEditors(TextEditors):
    """A list saves when something is chosen from it; keys and the wheel only go through it."""

    _turning = False  # a key or the wheel goes through the choices: nothing is chosen yet

    def choices(self, index: Index) -> Sequence[tuple[str, object]] | None:
        """What a cell offers, each with its value; None where text is typed in it."""
        return None

    def choice(self, index: Index) -> object:
        """The value that a cell with choices holds."""
        return None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor that the cell asks for."""
        choices = self.choices(index)
        if choices is None:
            return super().createEditor(parent, option, index)
        made = QComboBox(parent)
        for words, value in choices:
            made.addItem(" ".join(words.split())[:80], value)
        made.activated.connect(lambda _: self._picked(made))
        made.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or ""))
        return made

    def load(self, editor: QWidget, index: Index) -> None:
        """Show the value of the cell."""
        if isinstance(editor, QComboBox):
            value = self.choice(index)
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
