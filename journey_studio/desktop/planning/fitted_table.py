"""A table whose words wrap, at a size of one's own: each row is as high as its words need."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QTableView

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.panels.growing_columns import GrowingColumns
from journey_studio.desktop.planning.cell_editors import CellEditors
from journey_studio.desktop.planning.fitting import Fitting
from journey_studio.desktop.planning.rows import Rows
from journey_studio.desktop.table.text_editors import keep_open

_NOTCH = 120  # of a wheel, in eighths of a degree


class FittedTable(QTableView):
    """Shows `rows`; no column becomes narrower than `narrowest` px. `size_wanted` asks for larger words, or for smaller ones."""

    size_wanted = Signal(bool)

    def __init__(self, rows: Rows, canvas: BoardCanvas, narrowest: int) -> None:
        super().__init__()
        self.rows, self._narrowest = rows, narrowest
        self._sharing: Sequence[int] = ()
        self._least, self._scale = 0, 1.0
        self._turned = 0  # of the wheel, since the latest step
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._refit)
        self.setModel(rows)
        rows.setParent(self)
        self._plain = QFont(self.font())
        self.editors = CellEditors(rows, canvas, Fitting(self._plain))
        keep_open(self, self.editors)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.viewport().update())  # bands stay put
        self.verticalHeader().hide()
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setTextElideMode(Qt.TextElideMode.ElideRight)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.sectionResized.connect(lambda *_: self._fitting.start())
        self._growing = GrowingColumns(heading, (), 0)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Show words, rows and columns larger or smaller than at first."""
        self._scale = scale
        fitting = Fitting(self._plain, scale)
        self.editors.use(fitting)
        wider = (fitting.plain.pixelSize() / self.font().pixelSize()) ** 0.75  # words wrap, too
        heading, rows = self.horizontalHeader(), self.verticalHeader()
        self.setFont(fitting.plain)
        heading.setStyleSheet(f"QHeaderView::section {{ font-size: {fitting.plain.pixelSize()}px; }}")
        rows.setMinimumSectionSize(fitting.lowest)
        rows.setDefaultSectionSize(fitting.lowest)
        heading.setMinimumSectionSize(round(self._narrowest * scale))
        for column in range(heading.count()):
            heading.resizeSection(column, round(heading.sectionSize(column) * wider))
        self._share()
        self._fitting.start()

    def stretch(self, columns: Sequence[int], least: int = 0) -> None:
        """Let these columns share the room that the others leave; none becomes narrower than `least` px, more for larger words."""
        self._sharing, self._least = columns, least
        self._share()

    def _share(self) -> None:
        self._growing.grow(self._sharing, round(self._least * self._scale))

    def fit(self, *, later: bool) -> None:
        """Join the cells of bands and heads, and give each row its height; later where columns are about to change."""
        self._span()
        if later:
            self._fitting.start()
        else:
            self._fit_rows()

    def bring(self) -> None:
        """Scroll to what is current and to the rows above and below it."""
        index = self.currentIndex()
        for row in (index.row() + 1, index.row() - 1, index.row()):
            self.scrollTo(index.siblingAtRow(row))

    def _span(self) -> None:
        self.clearSpans()
        for row, line in enumerate(self.rows.cells):
            for column, cell in enumerate(line):
                if cell.columns > 1 or cell.rows > 1:
                    self.setSpan(row, column, cell.rows, cell.columns)

    def _fit_rows(self) -> None:
        """Each row as high as its words need at the present widths."""
        heading, rows = self.horizontalHeader(), self.verticalHeader()
        widths = [heading.sectionSize(column) for column in range(heading.count())]
        seen, fitting = self.viewport().width(), self.editors.fitting
        for row, line in enumerate(self.rows.cells):
            height = fitting.row(line, widths, seen)
            if height != rows.sectionSize(row):
                rows.resizeSection(row, height)

    def _refit(self) -> None:
        """Columns have other widths: the rows follow, and what is current stays in sight."""
        self._fit_rows()
        self.bring()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl ask for larger or smaller words, a notch a step."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _NOTCH:
            self.size_wanted.emit(self._turned > 0)
            self._turned = 0
        event.accept()
