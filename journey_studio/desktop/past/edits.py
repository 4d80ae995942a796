"""The page of edits: filtered by words, by day, a click or Enter goes to a moment."""

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.past.edits_delegate import EditsDelegate
from journey_studio.desktop.past.edits_model import NUMBER, START, EditsModel
from journey_studio.desktop.past.subjects import Subjects
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.document import Entry

MINUTE = 60_000  # ms
MOST_SEARCHED = 2_000
"""So many of the latest entries are searched with their subjects, older ones by their labels."""


class EditsPage(QWidget):
    """Lists the edit log of the session; while in sight, its relative times go on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = EditsModel(Subjects(session).of)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the history"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.refresh)
        self.list = QListView()
        self.filter.returnPressed.connect(self.list.setFocus)
        self.list.setAccessibleName(tr("History"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EditsDelegate(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._chosen)
        self.list.activated.connect(self._chosen)
        self._wanted = START
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.timeout.connect(lambda: self.go_to(self._wanted))
        self.nothing = wrapped_label(tr("No edit has these words."), "hint")
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE)
        self._clock.timeout.connect(lambda: self.list.viewport().update())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(wrapped_label(tr("Click a moment to go back or forward to it."), "hint"))
        column.addWidget(self.filter)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)

    def refresh(self) -> None:
        """List what is new."""
        document = self._session.document
        if document is None:
            return
        entries, words = document.history, self.filter.text().casefold().split()
        applied = [entry.number for entry in entries if not entry.undone]
        now = max(applied, default=START)
        if words:
            entries = [
                entry
                for number, entry in enumerate(entries, MOST_SEARCHED - len(entries))
                if all(word in self._searched(entry, whole=number >= 0).casefold() for word in words)
            ]
        self.model.show(entries, now, whole=document.edits == len(applied))
        self.nothing.setVisible(bool(words) and not entries)
        if not words:
            self.list.setCurrentIndex(self.model.index(self.model.row_of(now)))

    def _searched(self, entry: Entry, *, whole: bool) -> str:
        return self.model.words_of(entry) if whole else entry.label

    def go_to(self, number: int) -> None:
        """Make the entry of that number the latest that is applied; 0 is before the first."""
        if self._session.document is not None and self._session.can_edit:
            self._session.document.go_to(number)

    def _chosen(self, index: QModelIndex) -> None:
        """Go there once the list has done with the click: going changes its rows."""
        self._wanted = int(index.data(NUMBER))
        self._going.start(0)

    def showEvent(self, event: object) -> None:
        """Times go on."""
        self._clock.start()

    def hideEvent(self, event: object) -> None:
        """Times rest."""
        self._clock.stop()
