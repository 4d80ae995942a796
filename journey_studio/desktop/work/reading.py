"""A file that is read beside the window: said when it takes long, stopped by Cancel, failures told in plain words."""

import threading
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from journey_studio.desktop.work.job import WAIT
from journey_studio.importers import Unreadable
from journey_studio.importers.spreadsheet.workbook import GoOn

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

PATIENCE = 300  # ms until it is said that a file is being read
_GIVEN_UP = "given up"


class ReadJob(QThread):
    """Reads one file or text by `work`, which calls what it is given now and then.

    One of `read` (what came of it), `failed` (plain words, and a report where the program is to blame) follows, or nothing.
    """

    read = Signal(object)
    failed = Signal(str, str)

    def __init__(self, work: Callable[[GoOn], object], name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self.name = work, name
        self._given_up = threading.Event()

    def cancel(self) -> None:
        """Give up; nothing is told any more."""
        self._given_up.set()

    def _go_on(self) -> None:
        if self._given_up.is_set():
            raise InterruptedError(_GIVEN_UP)

    def run(self) -> None:
        """Read."""
        words, report = "", ""
        try:
            found = self._work(self._go_on)
        except InterruptedError:
            return
        except Unreadable as unreadable:
            words = str(unreadable)
        except OSError as error:
            words = error.strerror or str(error)
        except Exception as error:  # the window goes on whatever a file does to a reader
            words, report = f"{type(error).__name__}: {error}", traceback.format_exc()
        if self._given_up.is_set():
            return
        if words:
            self.failed.emit(words, report)
        else:
            self.read.emit(found)


class Reading(QObject):
    """One file at a time; what comes of an earlier one is dropped."""

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self.job: ReadJob | None = None
        self._words = ""
        self._then: Callable[[Any], None] = lambda found: None
        self._refused: Callable[[str], bool] = lambda words: False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._say_so)

    def begin(
        self,
        job: ReadJob,
        words: str,
        then: Callable[[Any], None],
        refused: Callable[[str], bool] = lambda words: False,
    ) -> None:
        """Run a job, with `words` in sight where it takes long, and go on with `then`.

        Where nothing can be read it is said, unless `refused`, which is told why, returns that it has seen to it.
        """
        self.stop()
        self._words, self._then, self._refused = words, then, refused
        self.job = job
        job.setParent(self)
        job.read.connect(self._came)
        job.failed.connect(self._failed)
        job.finished.connect(self._finished)
        self._patience.start()
        job.start()

    def stop(self) -> None:
        """Give up, and wait until its thread has ended."""
        self._patience.stop()
        if self.job is not None:
            self.job.cancel()
            self.job.wait(WAIT)
            self.job = None

    def _say_so(self) -> None:
        if self.job is not None:
            self._window.notice.working(self._words, self.stop)

    def _came(self, found: object) -> None:
        if self.sender() is self.job:
            self._patience.stop()
            self._window.notice.hide()
            self._then(found)

    def _failed(self, words: str, report: str) -> None:
        job = self.job
        if job is None or self.sender() is not job:
            return
        self._patience.stop()
        if not report and self._refused(words):
            return
        self._window.say(f"{job.name}: {words}", alarm=True)
        if report:
            self._window.net.report(words, report)

    def _finished(self) -> None:
        if self.sender() is self.job:
            self.job = None
