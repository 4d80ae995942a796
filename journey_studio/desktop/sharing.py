"""Exporting and printing from the window: what, how, where to; then the work goes on beside the person's own."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journey_studio.desktop.export.dialog import ExportDialog
from journey_studio.desktop.export.printing import PrintJob, choose_printer
from journey_studio.desktop.export.prover import Prover
from journey_studio.desktop.levels import shows_levels
from journey_studio.desktop.routing.panel import drawn_routes
from journey_studio.desktop.work.export_job import request_of
from journey_studio.desktop.work.exporting import Exporting
from journey_studio.desktop.work.job import WAIT
from journey_studio.exporters import Request
from journey_studio.layout.curve_view import PLAIN
from journey_studio.model import Journey

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from journey_studio.desktop.window import MainWindow


class Sharing:
    """Asks for and starts exports of the journeys of the map, and prints them."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.exporting = Exporting(window.notice, window)
        self.exporting.broke.connect(window.net.report)
        self.printer: Callable[[MainWindow, str], QPrinter | None] = choose_printer

    def ask(self, suffix: str = ".pdf", *, printing: bool = False) -> None:
        """Ask for the format and what it needs, without stopping the window."""
        window = self._window
        prover = Prover(window)
        prover.broke.connect(window.net.report)
        prover.finished.connect(prover.deleteLater)
        journeys, journey = window.session.snapshot.journeys, window.session.journey_id
        dialog = ExportDialog(window, suffix, journeys, journey, self._base, prover, printing=printing)
        dialog.accepted.connect(lambda: self._go(dialog))
        dialog.open()

    def stop(self) -> None:
        """Give up what goes on, and wait until its threads have ended."""
        dialogs: list[ExportDialog] = self._window.findChildren(ExportDialog)
        for dialog in dialogs:
            dialog.reject()
        self.exporting.stop()
        provers: list[Prover] = self._window.findChildren(Prover)
        for prover in provers:
            prover.end()
            prover.wait(WAIT)

    def _base(self, journey: str) -> Request:
        """What an exporter needs of a journey as it is now and, where it is the one that is shown, as it is looked at."""
        window, document = self._window, self._window.session.document
        if document is None:
            raise RuntimeError("There is no map to export.")
        shown = window.canvas.curve_view if journey == window.session.journey_id else PLAIN
        source = window.session.path.name if window.session.path else ""
        compares = window.middle.shows_compare and journey == window.session.journey_id
        compared = window.middle.compare.found if compares else None
        levels = shows_levels(window) and journey == window.session.journey_id
        asked = replace(request_of(document, journey), curves=shown, source=source, comparison=compared)
        routes = drawn_routes(window) if journey == window.session.journey_id else ()
        return replace(asked, levels=levels, routes=routes)

    def _go(self, dialog: ExportDialog) -> None:
        window, request = self._window, dialog.request
        title = request.snapshot.need(Journey, request.journey).title
        if dialog.prints:
            if printer := self.printer(window, title):
                parent: QObject = self.exporting
                self.exporting.start_printing(PrintJob(request, printer, parent), title)
            return
        target = window.names.export(title, window.maps.folder, dialog.suffix)
        if target is not None:
            self.exporting.start(request, target)
