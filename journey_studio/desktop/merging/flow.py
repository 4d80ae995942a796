"""From a workbook to one edit: compared beside the window's own work, shown, confirmed, applied."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journey_studio.desktop.command.going import show
from journey_studio.desktop.merging.dialog import MergeDialog
from journey_studio.desktop.words import counted, tr
from journey_studio.desktop.work.reading import Reading, ReadJob
from journey_studio.document import NotSaved
from journey_studio.document.snapshots import save_by_itself
from journey_studio.importers.source_file import source_bytes
from journey_studio.importers.spreadsheet.workbook import GoOn
from journey_studio.importers.workbook.proposal import MergeProposal
from journey_studio.model import InvalidValue, Snapshot
from journey_studio.model.saved import Occasion

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow
    from journey_studio.importers.workbook import OfAnotherMap


class Merging(QObject):
    """One merge at a time."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._otherwise = False
        self.reading = Reading(window, self)
        self._path = Path()
        self._compared: Snapshot | None = None
        window.session.replaced.connect(self.stop)
        self.dialog: MergeDialog | None = None

    def ask(self) -> None:
        """Ask which workbook to merge."""
        if path := self._window.names.workbook_to_merge(self._window.maps.folder):
            self.of_file(path)

    def of_file(self, path: Path, *, or_import: bool = False) -> None:
        """Compare a workbook with the map and show it.

        With `or_import`, one that is no export is imported, and for one of another map that is offered.
        """
        self._otherwise = or_import
        self._compare(path, self._show)

    def _compare(self, path: Path, then: Callable[[MergeProposal], None]) -> None:
        """Compare in the background, and go on with what came of it."""
        self.stop()
        window = self._window
        window.settle()
        journey, snapshot = window.session.journey, window.session.snapshot
        if journey is None:
            return
        self._path, self._compared = path, snapshot
        job = ReadJob(lambda go_on: _merged(path, snapshot, journey.id, go_on), path.name)
        words = tr("Comparing {name} with the map …").format(name=path.name)
        self.reading.begin(job, words, lambda found: self._came(found, then), self._imported_instead)

    def _came(self, found: "MergeProposal | OfAnotherMap", then: Callable[[MergeProposal], None]) -> None:
        if isinstance(found, MergeProposal):
            then(found)
        else:
            self._refuse(f"{self._path.name}: {found}")

    def _imported_instead(self, _: str) -> bool:
        """Import what is no export of a map, where that was asked for."""
        if self._otherwise:
            self._window.importing.of_file(self._path)
        return self._otherwise

    def _refuse(self, words: str) -> None:
        """Say that the workbook is of another map, and offer to import it, which makes a journey of what it shows."""
        path = self._path
        anyway = (tr("Import as a new journey …"), lambda: self._window.importing.of_file(path))
        self._window.notice.say(words, *((anyway,) if self._otherwise else ()), alarm=True)

    def stop(self) -> None:
        """Give up what goes on, and wait until its thread has ended."""
        self.reading.stop()
        if self.dialog is not None:
            self.dialog.reject()

    def _show(self, proposal: MergeProposal) -> None:
        window = self._window
        if self._otherwise and not proposal.remembers:
            window.importing.of_file(self._path)
            return
        window.session.show_journey(proposal.journey)
        self.dialog = dialog = MergeDialog(self._path.name, proposal, window)
        dialog.looked_at.connect(lambda key: show(window, key) if window.session.snapshot.find(key) else None)
        dialog.confirmed.connect(lambda keys: self._confirmed(proposal, keys))
        dialog.finished.connect(self._closed)
        dialog.show()

    def _confirmed(self, proposal: MergeProposal, keys: list[str]) -> None:
        """Take what was accepted; where the map was changed beside the dialog, what is still proposed of it."""
        if self._window.session.snapshot is self._compared:
            self._apply(proposal, keys)
        else:
            self._compare(self._path, lambda anew: self._apply(anew, keys))

    def _apply(self, proposal: MergeProposal, keys: list[str]) -> None:
        """Take items into the map, as one edit; how the map was is saved before."""
        from journey_studio.importers.workbook import apply

        document, name = self._window.session.document, self._path.name
        if document is None:
            return
        try:
            save_by_itself(document, Occasion.BEFORE_IMPORT)
            with document.edit(tr("Merge {name}").format(name=name)) as edit:
                done = apply(edit, proposal, keys)
        except (InvalidValue, NotSaved) as refused:
            self._window.say(str(refused), alarm=True)
            return
        words = tr("Merged {name}: {count}.").format(
            name=name, count=counted(done, tr("change"), tr("changes"))
        )
        if left := len(set(keys) - set(proposal.keys)):
            more = tr("{count} left out, because the map was changed meanwhile: merge again to see them.")
            words += " " + more.format(count=counted(left, tr("change"), tr("changes")))
        self._window.notice.say(words, (tr("Undo"), self._window.undo), brief=not left)

    def _closed(self) -> None:
        self.dialog = None


def _merged(path: Path, snapshot: Snapshot, journey: str, go_on: GoOn) -> "MergeProposal | OfAnotherMap":
    """What the workbook proposes, or why it cannot: it is of another map. Raises `Unreadable`, and what `go_on` raises."""
    from journey_studio.importers.workbook import OfAnotherMap, merge
    from journey_studio.importers.workbook.book import LIMITS

    try:
        return merge(source_bytes(path, LIMITS.packed), snapshot, journey, go_on)
    except OfAnotherMap as stranger:
        return stranger
