"""Columns that share the room which the others leave, and stay readable where there is little."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QHeaderView


class GrowingColumns(QObject):
    """Keeps these columns at least `least` px wide; where that is more than there is room for, the list scrolls sideways.

    `QHeaderView.Stretch` knows no least width of one column and squeezes it to nothing, so it is left off where there is little room.
    """

    def __init__(self, header: QHeaderView, columns: Sequence[int], least: int) -> None:
        super().__init__(header)
        self._header, self._fits = header, False
        self._later = QTimer(
            self
        )  # a header that fits columns to their contents puts back what is resized meanwhile
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.fit)
        header.setStretchLastSection(False)
        self.grow(columns, least)
        header.sectionResized.connect(lambda *_: self._resized())
        header.viewport().installEventFilter(self)

    def grow(self, columns: Sequence[int], least: int) -> None:
        """Let these columns grow from now on, instead of others."""
        self._columns, self._least = columns, least
        self.fit()

    def fit(self) -> None:
        """Give the columns their width."""
        if not self._columns:
            return
        header = self._header
        shown = [column for column in range(header.count()) if not header.isSectionHidden(column)]
        others = sum(header.sectionSize(column) for column in shown if column not in self._columns)
        share = (header.viewport().width() - others) // len(self._columns)
        mode = QHeaderView.ResizeMode.Stretch if share >= self._least else QHeaderView.ResizeMode.Fixed
        self._fits = True
        for column in self._columns:
            if header.sectionResizeMode(column) != mode:
                header.setSectionResizeMode(column, mode)
            if mode == QHeaderView.ResizeMode.Fixed:
                header.resizeSection(column, self._least)
        self._fits = False

    def _resized(self) -> None:
        if not self._fits:
            self.fit()
            self._later.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list has another width."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False
