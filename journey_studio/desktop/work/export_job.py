"""One export off the window's thread: an immutable snapshot becomes a file, whole or not at all."""

import threading
import traceback
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from journey_studio.document import Document, last_edit
from journey_studio.exporters import FORMATS, Cancelled, CannotExport, Request, write_atomically
from journey_studio.model.interchange import asset_ids

WAIT = 30_000  # ms that closing the program waits for an export that was cancelled


def request_of(document: Document, journey: str, request: Request | None = None) -> Request:
    """What an exporter needs, detached from the document: the snapshot, and its pictures read now."""
    pictures = {key: document.ledger.asset(key) for key in asset_ids(document.snapshot)}
    asked = request or Request(document.snapshot, journey)
    changed = last_edit(document) or asked.changed
    return replace(asked, snapshot=document.snapshot, journey=journey, asset=pictures.get, changed=changed)


class ExportJob(QThread):
    """Makes one file. Exactly one of `wrote`, `failed`, `cancelled` follows; a cancelled export leaves the old file alone.

    `progress` tells the share 0 … 1 that is done. `failed` says in plain words what happened, and carries a report where the program is to blame.
    """

    wrote = Signal(object, object)
    failed = Signal(str, str)
    cancelled = Signal()
    progress = Signal(float)

    def __init__(self, request: Request, target: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = replace(request, progress=self._go_on)
        self.target = target
        self._given_up = threading.Event()

    def cancel(self) -> None:
        """Give up: nothing will be written."""
        self._given_up.set()

    def _go_on(self, share: float) -> None:
        """Tell how far the work is, and stop it when it was given up."""
        if self._given_up.is_set():
            raise Cancelled
        self.progress.emit(share)

    def run(self) -> None:
        """Make the bytes, and write them unless the export was cancelled meanwhile."""
        try:
            produced = FORMATS[self.target.suffix.lower()](self._request)
            self._go_on(1.0)
            write_atomically(self.target, produced.data)
        except Cancelled:
            self.cancelled.emit()
        except CannotExport as cannot:
            self.failed.emit(str(cannot), "")
        except OSError as error:
            self.failed.emit(f"{self.target.name} could not be written: {error.strerror or error}.", "")
        except Exception as error:  # the window goes on whatever an exporter does
            self.failed.emit(f"The export failed ({type(error).__name__}: {error}).", traceback.format_exc())
        else:
            self.wrote.emit(self.target, produced.warnings)
