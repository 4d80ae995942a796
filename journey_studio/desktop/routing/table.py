"""The routes of a journey compared, a line each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from journey_studio.desktop.routing.words import line_of
from journey_studio.desktop.words import tip, tr
from journey_studio.insight.following import Followed

_ID = Qt.ItemDataRole.UserRole
_WIDTHS = (104, 78, 62, 46, 50)
_HEIGHT = 130


class RoutesTable(QTreeWidget):
    """`chosen` tells the id of the route whose line was chosen."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Routes compared"))
        self.setRootIsDecorated(False)
        self.setHeaderLabels([tr("Route"), tr("Touchpoints"), tr("Switches"), tr("Loops"), tr("Emotion")])
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.setMaximumHeight(_HEIGHT)
        self.currentItemChanged.connect(lambda line, _: self._chose(line))

    def fill(self, known: Sequence[Followed], chosen: str) -> None:
        """List them anew."""
        self.blockSignals(True)
        self.clear()
        for each in known:
            line = QTreeWidgetItem(line_of(each))
            line.setData(0, _ID, each.route.id)
            line.setToolTip(0, tip(each.route.title))
            self.addTopLevelItem(line)
            if each.route.id == chosen:
                self.setCurrentItem(line)
        self.blockSignals(False)

    def _chose(self, line: QTreeWidgetItem | None) -> None:
        if line is not None:
            self.chosen.emit(str(line.data(0, _ID)))
