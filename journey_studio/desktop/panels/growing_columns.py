"""Columns that share the room which the others leave, and stay readable where there is little."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView


class GrowingColumns(QObject):
    """Keeps these columns at least `least` px wide; where that is more than there is room for, the list scrolls sideways.

    `QHeaderView.Stretch` knows no least width of one column and squeezes it to nothing.
    """

    def __init__(self, header: QHeaderView, columns: Sequence[int], least: int) -> None:
        super().__init__(header)
        self._header, self._fits = header, False
        header.setStretchLastSection(False)
        self.grow(columns, least)
        header.sectionResized.connect(lambda *_: self._resized())
        header.viewport().installEventFilter(self)

    def grow(self, columns: Sequence[int], least: int) -> None:
        """Let these columns grow from now on, instead of others."""
        self._columns, self._least = columns, least
        for column in columns:
            self._header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.fit()

    def fit(self) -> None:
        """Give the columns their width."""
        if not self._columns:
            return
        header = self._header
        shown = [column for column in range(header.count()) if not header.isSectionHidden(column)]
        others = sum(header.sectionSize(column) for column in shown if column not in self._columns)
        share = (header.viewport().width() - others) // len(self._columns)
        self._fits = True
        for column in self._columns:
            header.resizeSection(column, max(self._least, share))
        self._fits = False

    def _resized(self) -> None:
        if not self._fits:
            self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list has another width."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False
