"""One export: an immutable snapshot becomes a file, whole or not at all."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from journey_studio.desktop.work.job import Job
from journey_studio.document import Document, last_edit
from journey_studio.exporters import FORMATS, CannotExport, Request, write_atomically
from journey_studio.model.interchange import asset_ids


def request_of(document: Document, journey: str, request: Request | None = None) -> Request:
    """What an exporter needs, detached from the document: the snapshot, and its pictures read now."""
    pictures = {key: document.ledger.asset(key) for key in asset_ids(document.snapshot)}
    asked = request or Request(document.snapshot, journey)
    changed = last_edit(document) or asked.changed
    return replace(asked, snapshot=document.snapshot, journey=journey, asset=pictures.get, changed=changed)


class ExportJob(Job):
    """Makes one file; a cancelled export leaves the old file alone."""

    def __init__(self, request: Request, target: Path, parent: QObject | None = None) -> None:
        super().__init__(request, parent)
        self.target = target

    def work(self) -> tuple[str, ...]:
        """Make the bytes, and write them unless the export was cancelled meanwhile."""
        try:
            produced = FORMATS[self.target.suffix.lower()](self.request)
            self.go_on(1.0)
            write_atomically(self.target, produced.data)
        except OSError as error:
            raise CannotExport(
                f"{self.target.name} could not be written: {error.strerror or error}."
            ) from error
        return produced.warnings
