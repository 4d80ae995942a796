"""Exports and prints as the window tells of them: going on, cancelled, failed, or done, with the way to what was written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from journey_studio.desktop.panels.notice import Notice
from journey_studio.desktop.words import tr
from journey_studio.desktop.work.export_job import ExportJob
from journey_studio.desktop.work.job import WAIT, Job
from journey_studio.exporters import Request

Way = tuple[str, Callable[[], object]]


class Exporting(QObject):
    """One piece of work at a time. `idle` tells that another one may begin, `broke` hands over a report."""

    idle = Signal()
    broke = Signal(str, str)

    def __init__(self, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice
        self.job: Job | None = None
        self._words = ""
        self._ways: tuple[Way, ...] = ()
        self._cancelled_words = ""

    def start(self, request: Request, target: Path) -> None:
        """Begin to write a file; other work that goes on is given up."""
        self._words = tr("Wrote {name}.").format(name=target.name)
        self._cancelled_words = tr("The export was cancelled; nothing was written.")
        self._ways = (
            (tr("Open"), lambda: open_path(target)),
            (tr("Show in folder"), lambda: open_path(target.parent)),
        )
        self._begin(ExportJob(request, target, self), tr("Exporting {name} …").format(name=target.name))

    def start_printing(self, job: Job, title: str) -> None:
        """Begin to print; other work that goes on is given up."""
        self._words = tr("{title} was sent to the printer.").format(title=title)
        self._cancelled_words = tr("Printing was cancelled.")
        self._ways = ()
        self._begin(job, tr("Printing {title} …").format(title=title))

    def stop(self) -> None:
        """Give up what goes on, and wait until its thread has ended."""
        if self.job is not None:
            self.job.cancel()
            self.job.wait(WAIT)
            self.job = None

    def _begin(self, job: Job, words: str) -> None:
        self.stop()
        self.job = job
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.progress.connect(self._advanced)
        job.finished.connect(self._finished)
        self._notice.working(words, job.cancel)
        job.start()

    def _done(self, warnings: tuple[str, ...]) -> None:
        self._notice.say(" ".join((self._words, *warnings)), *self._ways)

    def _advanced(self, share: float) -> None:
        if self.sender() is self.job:
            self._notice.advance(share)

    def _failed(self, words: str, report: str) -> None:
        self._notice.say(words, alarm=True)
        if report:
            self.broke.emit(words, report)

    def _cancelled(self) -> None:
        self._notice.say(self._cancelled_words)

    def _finished(self) -> None:
        if self.sender() is self.job:
            self.job = None
        self.idle.emit()


def open_path(path: Path) -> None:
    """Open a file with the program that the system has for it, a folder in its file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
