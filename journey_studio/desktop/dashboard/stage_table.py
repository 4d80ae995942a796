"""The stages in figures, a row each. Enter or a click on one asks for it alone, or for all again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from journey_studio.desktop.dashboard.counts import fit_height
from journey_studio.desktop.panels.growing_columns import GrowingColumns
from journey_studio.desktop.words import tip, tr
from journey_studio.insight.dashboard import StageFigures
from journey_studio.model.curve import signed

_KEY = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MOST = 200
LEAST = 150
"""px, of the column with the names."""
_NOTHING = "–"
_FACTS = (3, 4, 5)
"""The columns of volume, abandonment and satisfaction: shown where something is known of them."""


class StageTable(QTreeWidget):
    """`chosen` carries the id of a stage."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Stages in figures"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        heads = [
            *(tr("Stage"), tr("Touchpoints"), tr("Digital"), tr("Volume"), tr("Leave"), tr("Satisfied")),
            *(tr("Pains"), tr("Opportunities"), tr("Emotion")),
        ]
        self.setHeaderLabels(heads)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        GrowingColumns(header, (0,), LEAST)
        for column in range(1, len(heads)):
            self.headerItem().setTextAlignment(column, _RIGHT)
        self.itemActivated.connect(lambda item, _: self.chosen.emit(str(item.data(0, _KEY))))

    def show_stages(self, stages: tuple[StageFigures, ...]) -> None:
        """Show these."""
        chosen = self.currentIndex().row()
        self.clear()
        for number, each in enumerate(stages[:MOST], 1):
            title = " ".join(each.stage.title.split())[:120] or tr("Stage {number}").format(number=number)
            item = QTreeWidgetItem(self, [title, *_cells(each)])
            item.setData(0, _KEY, each.stage.id)
            item.setToolTip(0, tip(title))
            for column in range(1, self.columnCount()):
                item.setTextAlignment(column, _RIGHT)
        if (first := self.topLevelItem(min(max(chosen, 0), self.topLevelItemCount() - 1))) is not None:
            self.setCurrentItem(first)
        for column in _FACTS:
            self.setColumnHidden(column, all(_cells(each)[column - 1] == _NOTHING for each in stages))
        fit_height(self, 12)


def _cells(each: StageFigures) -> list[str]:
    return [
        f"{each.touchpoints:,}",
        _NOTHING if each.digital is None else f"{100 * each.digital:.0f} %",
        _NOTHING if each.volume is None else f"{each.volume:,.0f}",
        _NOTHING if each.leaving is None else f"{each.leaving:.0f} %",
        _NOTHING if each.satisfied is None else f"{each.satisfied:.0f} %",
        f"{each.pains:,}",
        f"{each.opportunities:,}",
        _NOTHING if each.feeling is None else signed(round(each.feeling, 1)),
    ]
