"""One comparison of a workbook with the map, off the window's thread."""

import threading
import traceback
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from journey_studio.importers import Unreadable
from journey_studio.importers.source_file import source_bytes
from journey_studio.model import Snapshot


class MergeJob(QThread):
    """Makes the proposal. One of `made`, `failed` (plain words, and a report where the program is to blame) follows, or nothing."""

    made = Signal(object)
    failed = Signal(str, str)

    def __init__(self, path: Path, snapshot: Snapshot, journey: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._snapshot = snapshot
        self._journey = journey
        self._given_up = threading.Event()

    def cancel(self) -> None:
        """Give up; nothing is told any more."""
        self._given_up.set()

    def _go_on(self) -> None:
        if self._given_up.is_set():
            raise InterruptedError

    def run(self) -> None:
        """Read and compare."""
        from journey_studio.importers.workbook import merge
        from journey_studio.importers.workbook.book import LIMITS

        words, report, proposal = "", "", None
        try:
            data = source_bytes(self.path, LIMITS.packed)
            proposal = merge(data, self._snapshot, self._journey, self._go_on)
        except InterruptedError:
            return
        except Unreadable as unreadable:
            words = str(unreadable)
        except OSError as error:
            words = error.strerror or str(error)
        except Exception as error:  # the window goes on whatever a workbook does to its reader
            words, report = f"{type(error).__name__}: {error}", traceback.format_exc()
        if self._given_up.is_set():
            return
        if proposal is None:
            self.failed.emit(words, report)
        else:
            self.made.emit(proposal)
