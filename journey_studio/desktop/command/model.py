"""The lines of the palette for what was typed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journey_studio.desktop.command.entries import Entry, action_entries, content_entries, library_entries
from journey_studio.desktop.command.ranking import Names
from journey_studio.desktop.settings import recent_commands
from journey_studio.desktop.words import tr
from journey_studio.model import Snapshot

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

MOST = 60
ENTRY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Lines(QAbstractListModel):
    """Entries for what was typed. The map's content is listed when it is first asked for, once for each state of the map."""

    def __init__(self, window: "MainWindow", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.entries: list[Entry] = []
        self.typed = ""
        self._actions: list[Entry] = []
        self._action_names = Names(())
        self._content: tuple[Snapshot, str, list[Entry], Names] | None = None
        self._library: tuple[list[Entry], Names] | None = None

    def begin(self) -> None:
        """The palette opens: ask which actions can be done now."""
        self._actions = action_entries(self._window)
        recent = {key: place for place, key in enumerate(recent_commands())}
        self._actions.sort(key=lambda entry: recent.get(entry.key, len(recent)))
        self._action_names = Names(f"{entry.name} {entry.detail}" for entry in self._actions)
        self.look_for("")

    def look_for(self, typed: str) -> None:
        """List what matches; with nothing typed the actions that can be done, those used lately first."""
        self.beginResetModel()
        self.typed = typed
        self.entries = (
            self._matches(typed) if typed.strip() else [each for each in self._actions if not each.why]
        )
        self.endResetModel()

    def _matches(self, typed: str) -> list[Entry]:
        """Actions before content, and that before the library, where they match as well."""
        actions = [(hit.rank, self._actions[hit.place]) for hit in self._action_names.search(typed, MOST)]
        entries, names = self._listed()
        content = [(hit.rank, entries[hit.place]) for hit in names.search(typed, MOST)]
        offers, titles = self._offered()
        library = [(hit.rank, offers[hit.place]) for hit in titles.search(typed, MOST)]
        ranked = sorted((*actions, *content, *library), key=lambda pair: (pair[0], bool(pair[1].why)))
        return [entry for _, entry in ranked[:MOST]]

    def _listed(self) -> tuple[Sequence[Entry], Names]:
        session, known = self._window.session, self._content
        if session.journey is None:
            return (), Names(())
        if known is None or known[0] is not session.snapshot or known[1] != session.journey_id:
            entries = content_entries(session.snapshot, session.journey)
            names = Names(entry.name for entry in entries)
            known = self._content = (session.snapshot, session.journey_id, entries, names)
        return known[2], known[3]

    def _offered(self) -> tuple[Sequence[Entry], Names]:
        """The library, found also by kind and phase."""
        if self._window.session.journey is None:
            return (), Names(())
        if self._library is None:
            entries = library_entries(self._window)
            self._library = entries, Names(f"{entry.name} {entry.detail}" for entry in entries)
        return self._library

    def forget(self) -> None:
        """The palette closed: let go of the map."""
        self._content = self._library = None

    def rowCount(self, parent: _Index = _TOP) -> int:
        """How many lines there are."""
        return len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry, its name, or all of it in words for a screen reader."""
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                filter(None, (entry.name, kind_word(entry), entry.detail, entry.keys, entry.why))
            )
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What cannot be done now cannot be chosen."""
        whole = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.NoItemFlags if self.entries[index.row()].why else whole


def kind_word(entry: Entry) -> str:
    """What an entry is, in a word; nothing for an action, whose menu says it, and a card, whose kind does."""
    words = {
        "stage": tr("Stage"),
        "step": tr("Step"),
        "lane": tr("Lane"),
        "persona": tr("Persona"),
        "channel": tr("Channel"),
        "view": tr("Saved view"),
        "journey": tr("Journey"),
        "library": tr("Library"),
    }
    return words.get(entry.what, "")
