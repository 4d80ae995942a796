"""Exporting from the window: what, how, where to; then the work goes on beside the person's own."""

from dataclasses import replace
from typing import TYPE_CHECKING

from journey_studio.desktop.dialogs.export import ExportDialog
from journey_studio.desktop.work.export_job import request_of
from journey_studio.desktop.work.exporting import Exporting

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


class Sharing:
    """Asks and starts an export of the journey that is shown."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.exporting = Exporting(window.notice, window)
        self.exporting.broke.connect(window.net.report)

    def ask(self, suffix: str = ".pdf") -> None:
        """Ask for the format and what it needs, without stopping the window."""
        dialog = ExportDialog(self._window, suffix, self._window.appearance.theme.name)
        dialog.accepted.connect(lambda: self._to_file(dialog))
        dialog.open()

    def _to_file(self, dialog: ExportDialog) -> None:
        window = self._window
        journey, document = window.session.journey, window.session.document
        if journey is None or document is None:
            return
        target = window.names.export(journey.title, window.maps.folder, dialog.suffix)
        if target is not None:
            window.settle()
            source = window.session.path.name if window.session.path else ""
            asked = replace(request_of(document, journey.id), curves=window.canvas.curve_view, source=source)
            self.exporting.start(dialog.request(asked), target)
