"""From a file or the clipboard to one edit: read beside the window's own work, shown, confirmed, applied."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.importing.dialog import ImportDialog
from journey_studio.desktop.importing.jobs import PreviewJob
from journey_studio.desktop.importing.source import Source, source_of
from journey_studio.desktop.words import tr
from journey_studio.desktop.work.job import WAIT
from journey_studio.desktop.work.reading import Reading, ReadJob
from journey_studio.importers import Proposal
from journey_studio.importers.source_file import source_bytes

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


class Importing(QObject):
    """One import at a time."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.reading = Reading(window, self)
        self.dialog: ImportDialog | None = None

    def of_file(self, path: Path) -> None:
        """Read a file and show what it would make."""
        self._read(lambda: source_bytes(path), path.name)

    def of_clipboard(self) -> None:
        """Show what the text on the clipboard would make: a range of a spreadsheet, a diagram, a document."""
        text = QApplication.clipboard().text()
        if text.strip():
            ending = ".tsv" if "\t" in text else ""  # cells of a range, also where its labels say nothing
            self._read(lambda: text.encode("utf-8", "replace"), tr("From the clipboard") + ending)
        else:
            self._window.say(tr("There is no text on the clipboard."), alarm=True)

    def stop(self) -> None:
        """Give up what goes on, and wait until its thread has ended."""
        self.reading.stop()
        if self.dialog is not None:
            self.dialog.reject()
        for drawing in self.findChildren(PreviewJob):
            drawing.wait(WAIT)

    def _read(self, load: Callable[[], bytes], name: str) -> None:
        self.stop()
        self._window.settle()
        job = ReadJob(lambda go_on: source_of(load(), name, go_on), name)
        self.reading.begin(job, tr("Reading {name} …").format(name=name), self._show)

    def _show(self, source: Source) -> None:
        window = self._window
        beside = window.session.snapshot if window.session.can_edit else None
        self.dialog = dialog = ImportDialog(source, beside, window.theme, self, window)
        dialog.confirmed.connect(lambda proposal, into: self._apply(source.name, proposal, into))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _apply(self, name: str, proposal: Proposal, into: bool) -> None:
        if into:
            self._window.maps.add(name, proposal)
        else:
            self._window.maps.make_of(proposal)

    def _closed(self) -> None:
        self.dialog = None
