"""One of many, found by typing: a list that shrinks to what holds the words; what is not there can be made, where that is meant."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journey_studio.desktop.words import tr

_ROLE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
LONGEST = 120


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen: its words, what it stands for, its icon, and whether it holds already."""

    words: str
    key: str | None
    icon: QIcon | None = None
    held: bool = False


class ChooseDialog(QDialog):
    """`chosen` is told the key; `made`, where something new may be made, the words that were typed."""

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        chosen: Callable[[str | None], object],
        made: Callable[[str], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(380, 420)
        self._chosen, self._made = chosen, made
        self.search = QLineEdit()
        self.search.setAccessibleName(title)
        self.search.setPlaceholderText(tr("Type to search, or a new name") if made else tr("Type to search"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Choices"))
        for choice in choices:
            self._add(choice)
        self._new = QListWidgetItem()
        self._new.setHidden(True)
        self.list.addItem(self._new)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take)
        self.list.itemClicked.connect(lambda _: self._take())
        self.list.itemActivated.connect(lambda _: self._take())
        self._filter("")

    def _add(self, choice: Choice) -> None:
        words = " ".join(choice.words.split())[:LONGEST]
        item = QListWidgetItem(f"✓ {words}" if choice.held else words)
        if choice.icon is not None:
            item.setIcon(choice.icon)
        item.setData(_ROLE, choice.key)
        item.setToolTip("")
        self.list.addItem(item)

    def _filter(self, text: str) -> None:
        """Show what holds every word, and mark the first of it; offer to make what nothing is called."""
        wanted, name = text.casefold().split(), " ".join(text.split())
        rows = [self.list.item(row) for row in range(self.list.count() - 1)]
        for item in rows:
            item.setHidden(not all(word in item.text().casefold() for word in wanted))
        known = any(item.text().removeprefix("✓ ").casefold() == name.casefold() for item in rows)
        self._new.setText(tr("New: {name}").format(name=name))
        self._new.setHidden(self._made is None or not name or known)
        first = next((item for item in [*rows, self._new] if not item.isHidden()), None)
        self.list.setCurrentItem(first)  # type: ignore[arg-type]

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is None or item.isHidden():
            return
        name = " ".join(self.search.text().split())
        self.accept()
        if item is self._new and self._made:
            self._made(name)
        else:
            self._chosen(item.data(_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move the mark while one types; Escape closes."""
        by = _STEPS.get(Qt.Key(event.key()))
        row = self.list.currentRow() + (by or 0)
        while by and 0 <= row < self.list.count() and self.list.item(row).isHidden():
            row += by
        if by and 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
        elif not by:
            super().keyPressEvent(event)
