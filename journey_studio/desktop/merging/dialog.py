"""The dialog beside the board: what the workbook proposes, to be taken item by item; what is marked is shown on the board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from journey_studio.desktop.merging.items import ItemsTree, summary
from journey_studio.desktop.panels.making import button, deciding, plain_label, wrapped_label
from journey_studio.desktop.words import counted, tr
from journey_studio.importers.workbook.proposal import MergeProposal

_SIZE = (980, 640)
_MOST_REMARKS = 300
_LINE, _LINES = 32, 4  # px, and how many remarks are in sight


class MergeDialog(QDialog):
    """`confirmed` carries the keys that are accepted, `looked_at` the id of what is marked. The board stays in reach meanwhile."""

    confirmed = Signal(list)
    looked_at = Signal(str)

    def __init__(self, name: str, proposal: MergeProposal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge {name}").format(name=name[:120]))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._proposal = proposal
        self.summary = wrapped_label(summary(proposal), role="title")
        self.items = ItemsTree(proposal)
        self.items.changed.connect(self._count)
        self.items.looked_at.connect(self.looked_at)
        self.remarks = QListWidget()
        self._lay_out()
        self.resize(*_SIZE)
        self._count()
        self.items.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.summary)
        if self._proposal.items:
            words = tr(
                "Ticked lines are taken into the map, as one edit that can be undone. A line that is marked is shown on the board."
            )
            column.addWidget(wrapped_label(words, "hint"))
            column.addWidget(self.items, 1)
        self._add_remarks(column)
        if not self._proposal.items:
            column.addStretch(1)
        column.addLayout(self._foot())

    def _add_remarks(self, column: QVBoxLayout) -> None:
        remarks = self._proposal.remarks
        if not remarks:
            return
        column.addWidget(plain_label(counted(len(remarks), tr("remark"), tr("remarks")), "heading"))
        self.remarks.setAccessibleName(tr("Remarks"))
        self.remarks.setWordWrap(True)
        self.remarks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remarks.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.remarks.addItems(list(remarks[:_MOST_REMARKS]))
        if len(remarks) > _MOST_REMARKS:
            self.remarks.addItem(tr("and {count} more").format(count=f"{len(remarks) - _MOST_REMARKS:,}"))
        self.remarks.setFixedHeight(_LINE * min(self.remarks.count() + 1, _LINES) + 10)
        column.addWidget(self.remarks)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        if self._proposal.items:
            every, none = button(tr("Tick all")), button(tr("Untick all"))
            every.clicked.connect(lambda: self.items.tick_all(on=True))
            none.clicked.connect(lambda: self.items.tick_all(on=False))
            row.addWidget(every)
            row.addWidget(none)
        row.addStretch(1)
        leave = tr("Cancel") if self._proposal.items else tr("Close")
        buttons, self._go = deciding(self, tr("Merge"), leave)
        self._go.setVisible(bool(self._proposal.items))
        buttons.accepted.connect(self._confirm)
        row.addWidget(buttons)
        return row

    def _count(self) -> None:
        """Say on the button how much will be taken."""
        count = len(self.items.accepted)
        self._go.setText(
            tr("Merge {count}").format(count=counted(count, tr("change"), tr("changes")))
            if count
            else tr("Merge")
        )
        self._go.setEnabled(count > 0)

    def _confirm(self) -> None:
        keys = self.items.accepted
        if keys:
            self.accept()
            self.confirmed.emit(keys)
