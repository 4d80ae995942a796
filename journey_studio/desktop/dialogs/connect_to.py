"""Which card to connect to: a list of all cards of the journey, searched by typing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journey_studio.desktop.panels.making import button, plain_label
from journey_studio.desktop.words import tr

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
KINDS = (
    ("", "Flow, or a loop where it goes back"),
    ("flow", "Flow"),
    ("loop", "Loop back"),
    ("trigger", "Trigger"),
    ("link", "Link: they belong together"),
)


class ConnectToDialog(QDialog):
    """`cards` are ids with the words to show; `chosen` is told the id and the kind. Enter takes the card that is marked."""

    def __init__(
        self,
        cards: Sequence[tuple[str, str]],
        chosen: Callable[[str, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Connect to …"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(460, 420)
        self._chosen = chosen
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Type a part of the card's title, lane or step"))
        self.search.setAccessibleName(tr("Search cards"))
        self.cards = QListWidget()
        self.cards.setAccessibleName(tr("Cards"))
        for key, words in cards:
            item = QListWidgetItem(words, self.cards)
            item.setData(Qt.ItemDataRole.UserRole, key)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of connector"))
        for kind, words in KINDS:
            self.kind.addItem(tr(words), kind)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take)
        self.cards.itemActivated.connect(lambda _: self._take())
        self._lay_out()
        self._filter("")

    def _lay_out(self) -> None:
        take, leave = button(tr("Connect"), "primary"), button(tr("Cancel"))
        take.clicked.connect(self._take)
        leave.clicked.connect(self.reject)
        last = QHBoxLayout()
        last.addWidget(plain_label(tr("As")))
        last.addWidget(self.kind, 1)
        last.addWidget(leave)
        last.addWidget(take)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.cards, 1)
        column.addLayout(last)

    def _filter(self, text: str) -> None:
        """Show the cards that hold every word, and mark the first of them."""
        wanted = text.casefold().split()
        first = None
        for row in range(self.cards.count()):
            item = self.cards.item(row)
            fits = all(word in item.text().casefold() for word in wanted)
            item.setHidden(not fits)
            first = item if fits and first is None else first
        self.cards.setCurrentItem(first)  # type: ignore[arg-type]

    def _take(self) -> None:
        item = self.cards.currentItem()
        if item is not None and not item.isHidden():
            self.accept()
            self._chosen(item.data(Qt.ItemDataRole.UserRole), self.kind.currentData())

    def _step(self, by: int) -> None:
        """Mark the next card that is shown."""
        row = self.cards.currentRow() + by
        while 0 <= row < self.cards.count() and self.cards.item(row).isHidden():
            row += by
        if 0 <= row < self.cards.count():
            self.cards.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move the mark while one types; Escape closes."""
        by = _STEPS.get(Qt.Key(event.key()))
        if by:
            self._step(by)
        else:
            super().keyPressEvent(event)
