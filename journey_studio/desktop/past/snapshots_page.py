"""The page of saved snapshots: saved under a name, looked at for what differs, come back to, renamed, deleted, opened anew."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.past.differing import difference_words
from journey_studio.desktop.past.naming import NameField
from journey_studio.desktop.past.snapshots_list import SnapshotsList, shown_name
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.document import NotSaved
from journey_studio.document.snapshots import rename_snapshot, restore, save_snapshot, snapshot_of
from journey_studio.insight.difference import difference
from journey_studio.model import SavedSnapshot, Snapshot

_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete)


class SnapshotsPage(QWidget):
    """`told` is a sentence with what can be done about it, `wanted_anew` a snapshot that is to be a map of its own."""

    told = Signal(str, object)
    wanted_anew = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._read: tuple[str, Snapshot] | None = None
        self.new = button(tr("Save a snapshot …"), "primary")
        self.new.clicked.connect(self.ask_name)
        self.name = NameField()
        self.list = SnapshotsList(session)
        self.list.currentItemChanged.connect(lambda: self._look())
        self.nothing = wrapped_label(
            tr("Save how the map is now, to compare with it or to come back to it later."), "hint"
        )
        self.differs = wrapped_label()
        self.differs.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.back = self._made(tr("Go back to this"), self.go_back, "primary")
        self.list.itemActivated.connect(lambda: self.back.setFocus())
        self.rename = self._made(tr("Rename"), self.ask_new_name)
        self.delete = self._made(tr("Delete"), self.delete_chosen)
        self.anew = self._made(tr("Open as a new map …"), self.open_anew, "link")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._compare)
        self._lay_out()

    def refresh(self) -> None:
        """List what is kept; what differs is told anew."""
        self.list.refresh()
        self.nothing.setVisible(self.list.count() == 0)
        self.new.setEnabled(self._session.can_edit)
        self._look()

    def ask_name(self) -> None:
        """Ask for the name of a new snapshot."""
        self.name.ask("", tr("Name, for example: Before the workshop"), self._save)

    def go_back(self) -> None:
        """Make the map as it was then."""
        document, saved = self._session.document, self.list.chosen
        if document is None or saved is None:
            return
        name = shown_name(saved)
        if restore(document, saved, tr("Go back to “{name}”").format(name=name), self._snapshot(saved)):
            words = tr("The map is as in “{name}”; how it was is saved as a snapshot.").format(name=name)
            self.told.emit(words, ((tr("Undo"), document.undo),))
        self.refresh()

    def ask_new_name(self) -> None:
        """Ask for another name; one of the program's own is kept for ever then."""
        if saved := self.list.chosen:
            self.name.ask(shown_name(saved), tr("Name"), partial(self._rename, saved))

    def delete_chosen(self) -> None:
        """Forget the chosen one; the notice can bring it back."""
        document, saved = self._session.document, self.list.chosen
        if document is None or saved is None:
            return
        content = document.ledger.saved_document(saved.id)
        document.ledger.delete_snapshots([saved.id])

        def bring_back() -> None:
            if document is self._session.document:
                document.ledger.save_snapshot(saved.name, content, saved)
                self.refresh()

        words = tr("The snapshot “{name}” is deleted.").format(name=shown_name(saved))
        self.told.emit(words, ((tr("Undo"), bring_back),))
        self.refresh()

    def open_anew(self) -> None:
        """Make it a map of its own."""
        if saved := self.list.chosen:
            self.wanted_anew.emit(shown_name(saved), self._snapshot(saved))

    def _save(self, name: str) -> None:
        if self._session.document is not None:
            made = save_snapshot(self._session.document, name)
            self.refresh()
            self.list.choose(made)
            self.list.setFocus()

    def _rename(self, saved: SavedSnapshot, name: str) -> None:
        if self._session.document is not None:
            rename_snapshot(self._session.document, saved, name)
            self.refresh()

    def _snapshot(self, saved: SavedSnapshot) -> Snapshot:
        """Read once; documents of saved snapshots never change."""
        if self._read is None or self._read[0] != saved.id:
            if self._session.document is None:
                return Snapshot.of()
            self._read = (saved.id, snapshot_of(self._session.document, saved.id))
        return self._read[1]

    def _look(self) -> None:
        saved = self.list.chosen
        for each in (self.back, self.rename, self.delete):
            each.setEnabled(saved is not None and self._session.can_edit)
        self._foot.setVisible(saved is not None)
        if saved is not None:
            self.differs.setText(tr("Comparing …"))
            self._soon.start(0)

    def _compare(self) -> None:
        saved = self.list.chosen
        if saved is None:
            return
        try:
            found = difference(self._session.snapshot, self._snapshot(saved))
        except NotSaved as problem:
            self.differs.setText(str(problem))
            self.back.setEnabled(False)
            self.anew.setEnabled(False)
            return
        self.anew.setEnabled(True)
        self.back.setEnabled(bool(found) and self._session.can_edit)
        self.differs.setText(difference_words(found))

    def _made(self, label: str, run: Callable[[], object], role: str = "") -> QPushButton:
        made = button(label, role)
        made.clicked.connect(lambda: run())
        return made

    def _lay_out(self) -> None:
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.addWidget(self.differs)
        foot.addWidget(self.back)
        row = QHBoxLayout()
        row.addWidget(self.rename)
        row.addWidget(self.delete)
        foot.addLayout(row)
        foot.addWidget(self.anew)
        column = QVBoxLayout(self)
        for part in (self.new, self.name, self.nothing):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot)
        for layout in (foot, column):
            layout.setContentsMargins(0, 0, 0, 0)

    def event(self, event: QEvent) -> bool:
        """While the list has the keyboard, its keys are not the board's."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().event(event)
        event.setAccepted(event.key() in _KEYS and self.list.hasFocus())
        return event.isAccepted()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list: F2 renames, Delete deletes."""
        if event.key() == Qt.Key.Key_F2 and self.rename.isEnabled():
            self.ask_new_name()
        elif event.key() == Qt.Key.Key_Delete and self.delete.isEnabled() and self.list.hasFocus():
            self.delete_chosen()
        else:
            super().keyPressEvent(event)
