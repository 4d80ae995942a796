"""Work of an exporter off the window's thread, on an immutable snapshot."""

import threading
import traceback
from dataclasses import replace

from PySide6.QtCore import QObject, QThread, Signal

from journey_studio.exporters import Cancelled, CannotExport, Request

WAIT = 30_000  # ms that closing the program waits for work that was cancelled


class Job(QThread):
    """One piece of work. Exactly one of `done` (with its warnings), `failed`, `cancelled` follows.

    `progress` tells the share 0 … 1 that is done. `failed` says in plain words what happened, and carries a report where the program is to blame.
    """

    done = Signal(object)
    failed = Signal(str, str)
    cancelled = Signal()
    progress = Signal(float)

    def __init__(self, request: Request, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.request = replace(request, progress=self.go_on)
        self._given_up = threading.Event()

    def cancel(self) -> None:
        """Give up: nothing will come of it."""
        self._given_up.set()

    def go_on(self, share: float) -> None:
        """Tell how far the work is, and stop it when it was given up."""
        if self._given_up.is_set():
            raise Cancelled
        self.progress.emit(share)

    def work(self) -> tuple[str, ...]:
        """Do it; returns warnings. Raises `CannotExport` for what is no fault of the program."""
        raise NotImplementedError

    def run(self) -> None:
        """Work, and tell what came of it."""
        try:
            warnings = self.work()
        except Cancelled:
            self.cancelled.emit()
        except CannotExport as cannot:
            self.failed.emit(str(cannot), "")
        except Exception as error:  # the window goes on whatever an exporter does
            self.failed.emit(f"The export failed ({type(error).__name__}: {error}).", traceback.format_exc())
        else:
            self.done.emit(warnings)
