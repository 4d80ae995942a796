"""From a file or the clipboard to one edit: read beside the window's own work, shown, confirmed, applied."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.importing.dialog import ImportDialog
from journey_studio.desktop.importing.jobs import PreviewJob, ReadJob
from journey_studio.desktop.importing.source import Source, source_of
from journey_studio.desktop.words import tr
from journey_studio.desktop.work.job import WAIT
from journey_studio.importers import Proposal
from journey_studio.importers.source_file import source_bytes

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

PATIENCE = 300  # ms until it is said that a file is being read


class Importing(QObject):
    """One import at a time."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.job: ReadJob | None = None
        self.dialog: ImportDialog | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._say_so)

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
        self._patience.stop()
        if self.job is not None:
            self.job.cancel()
            self.job.wait(WAIT)
            self.job = None
        if self.dialog is not None:
            self.dialog.reject()
        for drawing in self.findChildren(PreviewJob):
            drawing.wait(WAIT)

    def _read(self, load: Callable[[], bytes], name: str) -> None:
        self.stop()
        self._window.settle()
        self.job = job = ReadJob(lambda go_on: source_of(load(), name, go_on), name, self)
        job.read.connect(self._show)
        job.failed.connect(self._failed)
        job.finished.connect(self._finished)
        self._patience.start()
        job.start()

    def _say_so(self) -> None:
        if self.job is not None:
            words = tr("Reading {name} …").format(name=self.job.name)
            self._window.notice.working(words, self.stop)

    def _show(self, source: Source) -> None:
        window = self._window
        self._patience.stop()
        window.notice.hide()
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

    def _failed(self, words: str, report: str) -> None:
        self._patience.stop()
        name = self.job.name if self.job else ""
        self._window.say(f"{name}: {words}", alarm=True)
        if report:
            self._window.net.report(words, report)

    def _finished(self) -> None:
        if self.sender() is self.job:
            self.job = None
