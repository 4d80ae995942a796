"""From an export of interactions to one edit: read beside the window's own work, shown, confirmed, put on the map."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journey_studio.desktop.interactions.dialog import InteractionsDialog
from journey_studio.desktop.words import counted, tr
from journey_studio.desktop.work.reading import Reading, ReadJob
from journey_studio.document import NotSaved
from journey_studio.document.snapshots import save_by_itself
from journey_studio.importers.interactions import Report, Rows, apply_figures, read_rows
from journey_studio.importers.source_file import source_bytes
from journey_studio.model import InvalidValue
from journey_studio.model.saved import Occasion

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


class Interactions(QObject):
    """One file at a time."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.reading = Reading(window, self)
        self.dialog: InteractionsDialog | None = None
        window.session.replaced.connect(self.stop)

    def ask(self) -> None:
        """Ask for the file."""
        if path := self._window.names.interactions(self._window.maps.folder):
            self.of_file(path)

    def of_file(self, path: Path) -> None:
        """Read a file and show what it says of the touchpoints."""
        self.stop()
        self._window.settle()
        job = ReadJob(lambda go_on: read_rows(source_bytes(path), go_on), path.name)
        words = tr("Reading {name} …").format(name=path.name)
        self.reading.begin(job, words, lambda rows: self._show(path.name, rows))

    def stop(self) -> None:
        """Give up what goes on."""
        self.reading.stop()
        if self.dialog is not None:
            self.dialog.reject()

    def _show(self, name: str, rows: Rows) -> None:
        journey = self._window.session.journey
        if journey is None:
            return
        self.dialog = dialog = InteractionsDialog(name, rows, self._window, journey)
        dialog.confirmed.connect(lambda report, targets: self._apply(dialog, name, report, targets))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _apply(
        self, dialog: InteractionsDialog, name: str, report: Report, targets: Mapping[str, str]
    ) -> None:
        """Put the figures on the map, as one edit; how the map was is saved before."""
        window = self._window
        document, journey = window.session.document, window.session.journey
        if document is None or journey is None:
            return
        try:
            save_by_itself(document, Occasion.BEFORE_IMPORT)
            with document.edit(tr("Figures from {name}").format(name=name)) as edit:
                done = apply_figures(edit, journey, report, targets, name)
        except (InvalidValue, NotSaved) as refused:
            dialog.tell(str(refused))
            return
        dialog.accept()
        words = tr("{count} have figures from {name} now.").format(
            count=counted(done, tr("touchpoint"), tr("touchpoints")), name=name
        )
        window.notice.say(words, (tr("Undo"), window.undo), brief=True)
