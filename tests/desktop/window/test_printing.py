"""Printing: the pages that the dialog shows, on the printer that is chosen, here one that prints to a file."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_studio.desktop.export.dialog import ExportDialog
from journey_studio.desktop.export.printing import PrintJob
from journey_studio.desktop.window import MainWindow
from journey_studio.exporters import Cancelled
from journey_studio.exporters.pdf import plan_pdf

CTRL = Qt.KeyboardModifier.ControlModifier


def printer(target: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(target))
    return made


def ask(window: MainWindow) -> ExportDialog:
    QTest.keyClick(window.canvas, Qt.Key.Key_P, CTRL)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    return dialog


def take(window: MainWindow, dialog: ExportDialog, qtbot: QtBot) -> None:
    """Press Enter."""
    QTest.keyClick(dialog.form.boxes["paper"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sharing.exporting.job is None, timeout=60_000)


def test_the_pages_of_the_document_are_printed_on_their_papers(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "printed.pdf"
    window.sharing.printer = lambda parent, title: printer(target)
    dialog = ask(window)
    dialog.form.boxes["layout"].setCurrentIndex(dialog.form.boxes["layout"].findData("stages"))
    sheets = plan_pdf(dialog.request).sheets
    take(window, dialog, qtbot)
    assert "Winter boots, online was sent to the printer" in window.notice.text
    pages = PdfReader(target).pages
    assert len(pages) == len(sheets) > 3
    for page, sheet in zip(pages, sheets, strict=True):
        assert float(page.mediabox.width) == pytest.approx(sheet.width, abs=2)
        assert float(page.mediabox.height) == pytest.approx(sheet.height, abs=2)


def test_only_the_pages_that_were_asked_for(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "printed.pdf"
    chosen = printer(target)
    chosen.setFromTo(2, 3)
    window.sharing.printer = lambda parent, title: chosen
    take(window, ask(window), qtbot)
    assert len(PdfReader(target).pages) == 2


def test_pages_that_are_not_there_are_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    chosen = printer(tmp_path / "printed.pdf")
    chosen.setFromTo(40, 50)
    window.sharing.printer = lambda parent, title: chosen
    take(window, ask(window), qtbot)
    assert "There are only" in window.notice.text


def test_no_printer_prints_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.sharing.printer = lambda parent, title: None
    take(window, ask(window), qtbot)
    assert window.notice.text == ""


def test_the_dialog_of_printing_asks_for_no_format(window: MainWindow) -> None:
    dialog = ask(window)
    assert not dialog.form.format.isVisible()
    assert not dialog.go.isVisible()
    assert dialog.print.isDefault()
    assert dialog.form.boxes["paper"].isVisible()


def test_cancelling_stops_between_pages(window: MainWindow, tmp_path: Path) -> None:
    dialog = ask(window)
    job = PrintJob(dialog.request, printer(tmp_path / "printed.pdf"))
    shares: list[float] = []

    def go_on(share: float) -> None:
        shares.append(share)
        if share > 0:
            raise Cancelled

    job.go_on = go_on  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        job.work()
    assert 0 < shares[-1] < 1
