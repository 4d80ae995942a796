"""Exports as the window tells of them: going on, cancelled, failed, or written, with the way to the folder."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from journey_studio.desktop.panels.notice import Notice
from journey_studio.desktop.words import tr
from journey_studio.desktop.work.export_job import WAIT, ExportJob
from journey_studio.exporters import Request


class Exporting(QObject):
    """One export at a time. `idle` tells that another one may begin, `broke` hands over a report."""

    idle = Signal()
    broke = Signal(str, str)

    def __init__(self, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice
        self.job: ExportJob | None = None

    def start(self, request: Request, target: Path) -> None:
        """Begin to write a file; another export that goes on is given up."""
        self.stop()
        self.job = job = ExportJob(request, target, self)
        job.wrote.connect(self._wrote)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.progress.connect(self._advanced)
        job.finished.connect(self._finished)
        self._notice.working(tr("Exporting {name} …").format(name=target.name), job.cancel)
        job.start()

    def stop(self) -> None:
        """Give up what goes on, and wait until its thread has ended."""
        if self.job is not None:
            self.job.cancel()
            self.job.wait(WAIT)
            self.job = None

    def _wrote(self, target: Path, warnings: tuple[str, ...]) -> None:
        words = " ".join((tr("Wrote {name}.").format(name=target.name), *warnings))
        ways = (
            (tr("Open"), lambda: open_file(target)),
            (tr("Show in folder"), lambda: show_folder(target)),
        )
        self._notice.say(words, *ways)

    def _advanced(self, share: float) -> None:
        if self.sender() is self.job:
            self._notice.advance(share)

    def _failed(self, words: str, report: str) -> None:
        self._notice.say(words, alarm=True)
        if report:
            self.broke.emit(words, report)

    def _cancelled(self) -> None:
        self._notice.say(tr("The export was cancelled; nothing was written."))

    def _finished(self) -> None:
        if self.sender() is self.job:
            self.job = None
        self.idle.emit()


def open_file(target: Path) -> None:
    """Open a file with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))


def show_folder(target: Path) -> None:
    """Open the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent)))
