"""The dialog that shows what an import would make before it is made: the board, what was understood, what there is to say."""

from collections import Counter

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from journey_studio.desktop.importing.jobs import Preview, PreviewJob
from journey_studio.desktop.importing.mapping_form import MappingForm
from journey_studio.desktop.importing.preview import PreviewArea
from journey_studio.desktop.importing.source import Source
from journey_studio.desktop.panels.making import deciding, plain_label, wrapped_label
from journey_studio.desktop.words import counted, tr
from journey_studio.importers import Proposal
from journey_studio.importers.table_file import TableFile
from journey_studio.layout import Theme
from journey_studio.model import Card, Emotion, Lane, Snapshot, Stage, Step

_MOST_SHOWN = 200
_LINE, _LINES = 32, 4  # px, and how many remarks are in sight
_SIZE = (1_240, 760)


class ImportDialog(QDialog):
    """`confirmed` carries the proposal and whether it goes into the map that is open. Enter imports, Escape leaves all as it is.

    Jobs that draw belong to the `keeper`, which outlives the dialog.
    """

    confirmed = Signal(object, bool)

    def __init__(
        self,
        source: Source,
        beside: Snapshot | None,
        theme: Theme,
        keeper: QObject,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import {name}").format(name=source.name[:120]))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._source, self._beside, self._theme, self._keeper = source, beside, theme, keeper
        self._proposal: Proposal | None = None
        self._job: PreviewJob | None = None
        self._stale = False
        self.form = MappingForm(source.tables) if source.tables else None
        self.preview = PreviewArea(theme.canvas)
        self.summary, self.problem = wrapped_label(role="title"), wrapped_label(role="problem")
        self.remarks = QListWidget()
        self.remarks.setAccessibleName(tr("Remarks"))
        self._remarks_head = plain_label("", "heading")
        self.into, self.anew = QRadioButton(tr("One more journey of this map")), QRadioButton(tr("A new map"))
        self._lay_out()
        self.resize(*_SIZE)
        (self.into if beside is not None else self.anew).setChecked(True)
        self.into.toggled.connect(lambda _: self.refresh())
        if self.form is not None:
            self.form.changed.connect(self._mapped)
            self.form.lines.setFocus()
        self.refresh()

    @property
    def proposal(self) -> Proposal | None:
        """What would be imported now; None while it is made, or where it cannot be."""
        return self._proposal

    @property
    def is_busy(self) -> bool:
        """Whether the preview is being made."""
        return self._job is not None

    def refresh(self) -> None:
        """Make proposal and preview anew; what was asked for meanwhile comes next."""
        self._proposal = None
        self._go.setEnabled(False)
        if self._job is not None:
            self._stale = True
            return
        beside = self._beside if self._beside is not None and self.into.isChecked() else Snapshot.of()
        self._job = PreviewJob(self._source, beside, self._theme, self._keeper)
        self._job.finished.connect(self._job.deleteLater)
        self._job.made.connect(self._made)
        self._job.finished.connect(self._finished)
        self._job.start()

    def _mapped(self, file: TableFile) -> None:
        self._source = self._source.mapped(file)
        self.refresh()

    def _made(self, preview: Preview) -> None:
        if self._stale or preview.source is not self._source:
            return
        self._proposal = preview.proposal
        self.preview.show_image(preview.image)
        self.problem.setText(preview.problem)
        self.problem.setVisible(bool(preview.problem))
        self.summary.setText(
            _summary(preview.proposal) if preview.proposal else tr("Nothing can be imported this way")
        )
        self._list_remarks(preview.proposal)
        self._go.setEnabled(preview.proposal is not None)

    def _finished(self) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        if self._stale:
            self._stale = False
            self.refresh()

    def _list_remarks(self, proposal: Proposal | None) -> None:
        self.remarks.clear()
        warnings = proposal.warnings if proposal else ()
        for each in warnings[:_MOST_SHOWN]:
            where = each.place or tr("Line {number}").format(number=each.line)
            self.remarks.addItem(QListWidgetItem(f"{where}: {each.message}"))
        more = len(warnings) - _MOST_SHOWN
        if more > 0:
            self.remarks.addItem(QListWidgetItem(tr("and {count} more").format(count=f"{more:,}")))
        head = counted(len(warnings), tr("remark"), tr("remarks")) if warnings else ""
        self._remarks_head.setText(head)
        self._remarks_head.setVisible(bool(warnings))
        self.remarks.setVisible(bool(warnings))
        self.remarks.setFixedHeight(_LINE * min(self.remarks.count(), _LINES) + 10)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            wrapped_label(
                tr("{name}: {kind}").format(name=self._source.name[:200], kind=tr(self._source.kind)), "hint"
            )
        )
        column.addWidget(self.summary)
        column.addWidget(self.problem)
        column.addWidget(self.preview, 1)
        column.addWidget(self._remarks_head)
        column.addWidget(self.remarks)
        self.remarks.setWordWrap(True)
        for each in (self.problem, self._remarks_head, self.remarks):
            each.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSpacing(12)
        if self.form is None:
            whole.addWidget(right, 1)
        else:
            parts = QSplitter(Qt.Orientation.Horizontal)
            parts.setChildrenCollapsible(False)
            parts.setHandleWidth(16)
            parts.addWidget(self.form)
            parts.addWidget(right)
            parts.setSizes([560, 640])
            whole.addWidget(parts, 1)
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        buttons, self._go = deciding(self, tr("Import"), tr("Cancel"))
        buttons.accepted.connect(self._confirm)
        row = QHBoxLayout()
        row.setSpacing(18)
        for each in (self.into, self.anew):
            row.addWidget(each)
            each.setVisible(self._beside is not None)
        row.addStretch(1)
        row.addWidget(buttons)
        return row

    def _confirm(self) -> None:
        if self._proposal is not None:
            proposal, into = self._proposal, self._beside is not None and self.into.isChecked()
            self.accept()
            self.confirmed.emit(proposal, into)

    def done(self, result: int) -> None:
        """Closed either way: what still draws is nobody's business any more, and ends by itself."""
        if self._job is not None:
            self._job.made.disconnect(self._made)
            self._job.finished.disconnect(self._finished)
            self._job = None
        super().done(result)


def _summary(proposal: Proposal) -> str:
    """What would come: 5 stages · 12 steps · 6 lanes · 40 cards · 9 emotions."""
    counts = Counter(type(record) for record in proposal.records)
    parts = (
        counted(counts[Stage], tr("stage"), tr("stages")),
        counted(counts[Step], tr("step"), tr("steps")),
        counted(counts[Lane], tr("lane"), tr("lanes")),
        counted(counts[Card], tr("card"), tr("cards")),
        counted(counts[Emotion], tr("emotion"), tr("emotions")),
    )
    return " · ".join(parts)
