"""The map that the window works on: opened, edited through the document, closed; told to every part of the window once."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journey_studio.desktop.settings import remember_map
from journey_studio.document import Changed, Document
from journey_studio.model import Journey, Snapshot
from journey_studio.store import open_map, read_map


class Session(QObject):
    """Holds at most one open document and which of its journeys is shown.

    `replaced` follows opening and closing, `journey_changed` another journey, `changed` each commit (with its `Changed`).
    """

    replaced = Signal()
    journey_changed = Signal()
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.path: Path | None = None
        self.journey_id = ""
        self.saved_at: datetime | None = None
        self.backup: Path | None = None
        """Where the earlier file of the map is kept, when opening it made a new one of today's version."""

    @property
    def is_open(self) -> bool:
        """Whether there is a map."""
        return self.document is not None

    @property
    def can_edit(self) -> bool:
        """Whether there is a map that can be changed."""
        return self.document is not None and not self.document.read_only

    @property
    def snapshot(self) -> Snapshot:
        """The map as it is now; empty where none is open."""
        return self.document.snapshot if self.document else Snapshot.of()

    @property
    def journey(self) -> Journey | None:
        """The journey that is shown."""
        return self.snapshot.get(Journey, self.journey_id)

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a map instead of the one there is, which stays open where this fails. Raises `Refused`."""
        if self.path is not None and self.document is not None and path.absolute() == self.path:
            return
        ledger = read_map(path) if read_only else open_map(path)
        document = Document(ledger)
        self.close()
        self.document, self.path, self.backup = document, path.absolute(), ledger.backup
        self.saved_at = _last_saved(document, path)
        self.journey_id = document.snapshot.journeys[0].id
        document.listen(self._tell)
        self._remember()
        self.replaced.emit()

    def close(self) -> None:
        """Let go of the map; everything is on disk already."""
        if self.document is None:
            return
        self._remember()
        self.document.close()
        self.document, self.path, self.journey_id = None, None, ""
        self.replaced.emit()

    def show_journey(self, key: str) -> None:
        """Show another journey of the map."""
        if key != self.journey_id and self.snapshot.get(Journey, key) is not None:
            self.journey_id = key
            self.journey_changed.emit()

    def _remember(self) -> None:
        if self.path is not None:
            remember_map(self.path, self.snapshot.journeys[0].title)

    def _tell(self, changed: Changed) -> None:
        self.saved_at = datetime.now().astimezone()
        if self.journey is None:
            self.journey_id = self.snapshot.journeys[0].id
            self.journey_changed.emit()
        self.changed.emit(changed)


def _last_saved(document: Document, path: Path) -> datetime:
    """When the map was last written: its latest edit, or when the file was made."""
    if document.history:
        return datetime.fromisoformat(max(entry.time for entry in document.history)).astimezone()
    return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
