"""The history panel: what was done and when, the newest first; a click goes back or forward to that moment."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import plain_label, wrapped_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.document import Entry

START = 0
MOST_SHOWN = 500


class HistoryPanel(QFrame):
    """Lists the edit log. `went` tells that the map is now as it was at the entry that was clicked."""

    went = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setFixedWidth(250)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 14)
        column.addWidget(plain_label(tr("History"), "title"))
        column.addWidget(wrapped_label(tr("Click a moment to go back or forward to it."), "hint"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("History"))
        self.list.itemClicked.connect(self._clicked)
        self.list.itemActivated.connect(self._clicked)
        column.addWidget(self.list, 1)

    def refresh(self) -> None:
        """List the log again."""
        if self._session.document is None:
            return
        self.list.clear()
        entries = self._session.document.history
        now = _latest(entries)
        for entry in reversed(entries[-MOST_SHOWN:]):
            self._add(_line(entry), entry.number, entry.undone, entry.number == now)
        if len(entries) <= MOST_SHOWN:
            self._add(tr("As it was opened first"), START, False, now == START)

    def go_to(self, number: int) -> None:
        """Undo or redo until the entry of that number is the latest that is done; 0 is before the first."""
        document = self._session.document
        if document is None:
            return
        while _latest(document.history) > number and document.undo() is not None:
            pass
        while _latest(document.history) < number and document.redo() is not None:
            pass
        self.went.emit()

    def _add(self, text: str, number: int, undone: bool, current: bool) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, number)
        if undone:
            item.setForeground(self.palette().placeholderText())
        self.list.addItem(item)
        if current:
            self.list.setCurrentItem(item)

    def _clicked(self, item: QListWidgetItem) -> None:
        self.go_to(int(item.data(Qt.ItemDataRole.UserRole)))


def _latest(entries: Sequence[Entry]) -> int:
    return max((entry.number for entry in entries if not entry.undone), default=START)


def _line(entry: Entry) -> str:
    moment = datetime.fromisoformat(entry.time).astimezone()
    today = moment.date() == datetime.now().astimezone().date()
    when = f"{moment:%H:%M}" if today else f"{moment:%Y-%m-%d %H:%M}"
    return f"{when}  {' '.join(entry.label.split())[:80]}"
