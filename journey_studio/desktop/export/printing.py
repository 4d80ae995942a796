"""Printing: the pages of the planned PDF on the printer that a person chooses, off the window's thread."""

from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from journey_studio.desktop.words import tr
from journey_studio.desktop.work.job import Job
from journey_studio.exporters import CannotExport, Request

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from journey_studio.exporters.pdf import Plan, Sheet


def can_print() -> bool:
    """Whether this installation of Qt has printers."""
    return find_spec("PySide6.QtPrintSupport") is not None


def choose_printer(parent: QWidget, title: str) -> "QPrinter | None":
    """Ask for the printer, the pages and the copies; None where the person thought better of it."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


class PrintJob(Job):
    """Prints the pages of a PDF that a request stands for."""

    def __init__(self, request: Request, printer: "QPrinter", parent: QObject | None = None) -> None:
        super().__init__(request, parent)
        self._printer = printer

    def work(self) -> tuple[str, ...]:
        """Plan the pages and print those that were asked for. Raises `CannotExport` where the printer does not take them."""
        from journey_studio.exporters.pdf import plan_pdf

        plan = plan_pdf(self.request)
        sheets = _asked_for(self._printer, plan)
        self._printer.setPageLayout(_layout(sheets[0]))
        self._printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(self._printer):
            raise CannotExport(tr("The printer does not answer; nothing was printed."))
        try:
            self._print(painter, plan, sheets)
        except BaseException:
            self._printer.abort()
            raise
        finally:
            painter.end()
        return plan.warnings

    def _print(self, painter: QPainter, plan: "Plan", sheets: "list[Sheet]") -> None:
        from journey_studio.exporters.pdf import paint_sheet
        from journey_studio.paint import ScenePainter

        scenes = ScenePainter(plan.shaper, self.request.picture)
        for number, sheet in enumerate(sheets):
            self.go_on(number / len(sheets))
            if number:
                self._printer.setPageLayout(_layout(sheet))
                if not self._printer.newPage():
                    raise CannotExport(tr("The printer took only a part of the pages."))
            scale = self._printer.resolution() / 72
            painter.save()
            painter.scale(scale, scale)
            paint_sheet(painter, sheet, scenes)
            painter.restore()


def _asked_for(printer: "QPrinter", plan: "Plan") -> "list[Sheet]":
    """The sheets of the pages that were asked for, as often as the printer does not copy them itself."""
    sheets = list(plan.sheets)
    if printer.fromPage():
        sheets = sheets[printer.fromPage() - 1 : printer.toPage()]
    if not sheets:
        count = len(plan.sheets)
        raise CannotExport(tr("There are only {count} pages; nothing was printed.").format(count=count))
    if printer.supportsMultipleCopies():
        return sheets
    return sheets * printer.copyCount()


def _layout(sheet: "Sheet") -> QPageLayout:
    short, long = sorted((sheet.width, sheet.height))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    shape = QPageLayout.Orientation
    turned = shape.Landscape if sheet.width > sheet.height else shape.Portrait
    layout = QPageLayout(size, turned, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
