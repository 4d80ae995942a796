"""The saved snapshots as a list: name, moment and counts, the newest first; counts come one after the other."""

import json
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from journey_studio.desktop.past.moments import day_and_time, moment_of
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import counted, tr
from journey_studio.document import NotSaved
from journey_studio.model import SavedSnapshot
from journey_studio.model.saved import Occasion

_ID = Qt.ItemDataRole.UserRole


def shown_name(saved: SavedSnapshot) -> str:
    """Its name, or when the program saved it by itself."""
    words = {
        Occasion.OPENED: tr("When it was opened"),
        Occasion.BEFORE_IMPORT: tr("Before an import"),
        Occasion.BEFORE_RESTORE: tr("Before going back"),
    }
    return words[saved.occasion] if saved.occasion else saved.name


class SnapshotsList(QListWidget):
    """Two lines each. What a document holds is counted while nothing else is to be done, once for each."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: list[SavedSnapshot] = []
        self._counts: dict[str, str] = {}
        self._counting = QTimer(self)
        self._counting.setInterval(0)
        self._counting.timeout.connect(self._count_one)
        self.setAccessibleName(tr("Snapshots"))
        self.setWordWrap(True)
        self.setResizeMode(self.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def refresh(self) -> None:
        """List what is kept now; what was chosen stays chosen."""
        document = self._session.document
        saved = list(document.ledger.saved_snapshots()) if document else []
        if saved != self._shown:
            chosen = self.chosen
            self._shown = saved
            self.clear()
            for each in reversed(saved):
                self._add(each)
                if chosen and each.id == chosen.id:
                    self.setCurrentRow(self.count() - 1)
        for row in range(self.count()):
            self._say(self.item(row))
        self._counting.start()

    @property
    def chosen(self) -> SavedSnapshot | None:
        """The snapshot that is chosen."""
        item = self.currentItem()
        return self._of(item) if item else None

    def choose(self, saved: SavedSnapshot) -> None:
        """Choose one that is listed."""
        self.setCurrentRow([each.id for each in reversed(self._shown)].index(saved.id))

    def _of(self, item: QListWidgetItem) -> SavedSnapshot | None:
        return next((each for each in self._shown if each.id == item.data(_ID)), None)

    def _add(self, saved: SavedSnapshot) -> None:
        item = QListWidgetItem()
        item.setData(_ID, saved.id)
        font = self.font()
        font.setItalic(saved.occasion is not None)
        item.setFont(font)
        self.addItem(item)

    def _say(self, item: QListWidgetItem) -> None:
        saved = self._of(item)
        if saved is not None:
            when = day_and_time(moment_of(saved.time), datetime.now().astimezone())
            facts = " · ".join(part for part in (when, self._counts.get(saved.id, "")) if part)
            item.setText(f"{shown_name(saved)}\n{facts}")

    def _count_one(self) -> None:
        waiting = next((each for each in reversed(self._shown) if each.id not in self._counts), None)
        if waiting is None or self._session.document is None or not self.isVisible():
            self._counting.stop()
            return
        try:
            document = json.loads(self._session.document.ledger.saved_document(waiting.id))
            self._counts[waiting.id] = _counts(document)
        except (NotSaved, ValueError, RecursionError):
            self._counts[waiting.id] = tr("cannot be read")
        for row in range(self.count()):
            if self.item(row).data(_ID) == waiting.id:
                self._say(self.item(row))


def _counts(document: object) -> str:
    lists = document if isinstance(document, dict) else {}
    cards, steps = (len(lists.get(name) or ()) for name in ("cards", "steps"))
    return f"{counted(cards, tr('card'), tr('cards'))}, {counted(steps, tr('step'), tr('steps'))}"
