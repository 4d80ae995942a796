"""The dialog that shows what interactions say of the touchpoints before it is put on the map."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout

from journey_studio.desktop.interactions.columns_form import ColumnsForm
from journey_studio.desktop.interactions.figures_table import MOST, FiguresTable, most_met
from journey_studio.desktop.panels.making import button, deciding, plain_label, wrapped_label
from journey_studio.desktop.words import counted, tr
from journey_studio.desktop.work.reading import Reading, ReadJob
from journey_studio.importers import Remark
from journey_studio.importers.interactions import (
    EventLog,
    Figures,
    Report,
    Rows,
    events_of,
    figures_of,
    guessed,
    matched,
)
from journey_studio.importers.spreadsheet.workbook import GoOn
from journey_studio.insight.columns import cards_in_order
from journey_studio.model import Journey

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

_SIZE = (1_240, 700)
_LINE, _LINES = 32, 3  # px, and how many remarks are in sight


class _Counted(NamedTuple):
    """What was counted: the log, its report, the figures that are shown, and the touchpoint that each name seems to mean."""

    log: EventLog
    report: Report
    shown: list[Figures]
    matched: dict[str, str]


class InteractionsDialog(QDialog):
    """`confirmed` carries the report and the touchpoint for each name: who puts them on the map accepts the dialog.

    Enter puts it on the map, Escape leaves all as it is.
    """

    confirmed = Signal(object, object)

    def __init__(self, name: str, rows: Rows, window: "MainWindow", journey: Journey) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Figures from {name}").format(name=name[:120]))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._name, self._rows, self._journey = name, rows, journey
        self._snapshot = window.session.snapshot
        cards = cards_in_order(self._snapshot, journey)
        self.form = ColumnsForm(rows, guessed(rows), name.partition(".")[0])
        self.table = FiguresTable({card.id: card.name for card in cards if card.kind == "touchpoint"})
        self.summary, self.problem = wrapped_label(role="title"), wrapped_label(role="problem")
        self.remarks = QListWidget()
        self.reading = Reading(window, self)
        self._report: Report | None = None
        self._lay_out()
        self.resize(*_SIZE)
        self.form.changed.connect(self.refresh)
        self.table.changed.connect(self._count)
        self.table.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Count anew, beside the window's own work."""
        rows, form, snapshot, journey = self._rows, self.form, self._snapshot, self._journey
        columns, usual, goal, scale = form.columns, form.usual, form.goal, form.scale

        def counts(go_on: GoOn) -> _Counted:
            log = events_of(rows, columns, usual, go_on)
            report = figures_of(log, goal, scale)
            shown = most_met(report)
            return _Counted(log, report, shown, matched([each.name for each in shown], snapshot, journey))

        self._report = None
        self._go.setEnabled(False)
        self.problem.hide()
        self.reading.begin(ReadJob(counts, self._name), tr("Counting …"), self._show, self._refused)

    def _show(self, found: _Counted) -> None:
        report = self._report = found.report
        self.form.show_report(report, found.shown)
        self.table.show_figures(found.shown, found.matched)
        words = counted(report.cases, tr("customer"), tr("customers"))
        if report.span[0]:
            first, last = report.span
            words = tr("{customers}, {first} to {last}").format(customers=words, first=first, last=last)
        self.summary.setText(words)
        self._list(found.log.remarks, len(report.figures))

    def _refused(self, words: str) -> bool:
        self.table.clear()
        self.summary.setText(tr("Nothing can be told this way"))
        self.problem.setText(words)
        self.problem.show()
        self._list((), 0)
        return True

    def _list(self, remarks: tuple[Remark, ...], names: int) -> None:
        self.remarks.clear()
        self.remarks.addItems([remark.message for remark in remarks])
        if names > MOST:
            words = tr("The file names {count} touchpoints; the {most} with the most customers are shown.")
            self.remarks.addItem(words.format(count=f"{names:,}", most=MOST))
        self.remarks.setVisible(self.remarks.count() > 0)
        self.remarks.setFixedHeight(_LINE * min(self.remarks.count(), _LINES) + 10)

    def _count(self) -> None:
        """Say on the button how much goes on the map."""
        count = len(self.table.targets)
        words = tr("Put figures of {count} on the map")
        touchpoints = counted(count, tr("touchpoint"), tr("touchpoints"))
        self._go.setText(words.format(count=touchpoints) if count else tr("Put on the map"))
        self._go.setEnabled(count > 0 and self._report is not None)
        self._new.setEnabled(any(name not in self.table.targets for name in self.table.combos))

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSpacing(10)
        whole.addWidget(self.summary)
        words = tr(
            "Figures become facts of the touchpoints, with this file as their source. Names of customers do not reach the map."
        )
        whole.addWidget(wrapped_label(words, "hint"))
        parts = QHBoxLayout()
        parts.setSpacing(20)
        left = QVBoxLayout()
        left.addWidget(plain_label(tr("What the columns mean"), "heading"))
        left.addWidget(self.form)
        left.addStretch(1)
        parts.addLayout(left)
        right = QVBoxLayout()
        right.addWidget(self.problem)
        right.addWidget(self.table, 1)
        right.addWidget(self.remarks)
        parts.addLayout(right, 1)
        self.form.setFixedWidth(300)
        self.remarks.setAccessibleName(tr("Remarks"))
        self.remarks.setWordWrap(True)
        self.problem.hide()
        whole.addLayout(parts, 1)
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self._new = button(tr("New touchpoints for the rest"))
        self._new.clicked.connect(self.table.choose_new)
        buttons, self._go = deciding(self, tr("Put on the map"), tr("Cancel"))
        buttons.accepted.connect(self._confirm)
        row = QHBoxLayout()
        row.addWidget(self._new)
        row.addStretch(1)
        row.addWidget(buttons)
        return row

    def _confirm(self) -> None:
        if self._report is not None and self.table.targets:
            self.confirmed.emit(self._report, dict(self.table.targets))

    def tell(self, words: str) -> None:
        """Say why the figures could not be put on the map; they stay here."""
        self.problem.setText(words)
        self.problem.show()

    def done(self, result: int) -> None:
        """Count no more."""
        self.reading.stop()
        super().done(result)
