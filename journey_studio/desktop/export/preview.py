"""The right side of the dialog: what will come of the export, and what is to be known of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journey_studio.desktop.export.pager import Pager
from journey_studio.desktop.export.pages_view import PagesView
from journey_studio.desktop.export.proof import Proof
from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.words import tr


class Preview(QWidget):
    """Pages, a table or a text, with facts and warnings below."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = PagesView()
        self.pager = Pager(self.pages)
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setAccessibleName(tr("Sheets of the workbook"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("exportText")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(tr("Beginning of the text"))
        self._stack = QStackedWidget()
        for widget in (self.pages, self.table, self.text):
            self._stack.addWidget(widget)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(tr("Working out the preview"))
        self.facts, self.warnings = wrapped_label(role="hint"), wrapped_label(role="problem")
        self._proof = Proof()
        self._lay_out()

    def wait(self) -> None:
        """An answer is on its way; what is shown may be of the question before."""
        self._busy.setRange(0, 0)

    def show_proof(self, proof: Proof) -> None:
        """Show what was found out; the size of the file follows where it is not known yet."""
        self._proof = proof
        self._stack.setCurrentWidget(self.pages if proof.faces else self.table if proof.rows else self.text)
        self.pages.show_faces(proof.faces)
        self.pager.setVisible(bool(proof.faces))
        self.pager.refresh()
        self._show_rows(proof)
        self.text.setPlainText(proof.text)
        if proof.weight is not None or not proof.faces:
            self._rest()
        self._say(proof.facts, proof.warnings, proof.weight)

    def show_weight(self, weight: int | None) -> None:
        """The size of the file is known, or will not be."""
        self._rest()
        self._say(self._proof.facts, self._proof.warnings, weight)

    def show_failure(self, words: str) -> None:
        """There is nothing to be seen, and why."""
        self._rest()
        self.show_proof(Proof(warnings=(words,)))

    def _rest(self) -> None:
        self._busy.setRange(0, 1)
        self._busy.setValue(0)

    def _say(self, facts: tuple[str, ...], warnings: tuple[str, ...], weight: int | None) -> None:
        size = () if weight is None else (tr("File size: {size}.").format(size=size_words(weight)),)
        self.facts.setText(" ".join((*facts, *size)))
        self.warnings.setText("\n".join(warnings[:6])[:900])
        self.warnings.setVisible(bool(warnings))

    def _show_rows(self, proof: Proof) -> None:
        self.table.clear()
        if proof.rows:
            head, *rows = proof.rows
            self.table.setHeaderLabels(head)
            for row in rows:
                item = QTreeWidgetItem(self.table, list(row))
                for column in range(1, len(row)):
                    item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            self.table.header().setStretchLastSection(False)
            for column in range(1, len(head)):
                self.table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)

    def _lay_out(self) -> None:
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._stack, 1)
        column.addWidget(self._busy)
        column.addWidget(self.pager)
        column.addWidget(self.facts)
        column.addWidget(self.warnings)


def size_words(count: int) -> str:
    """A number of bytes as people read it: 812 bytes, 84 kB, 1.2 MB."""
    if count < 1_000:
        return tr("{count}\u00a0bytes").format(count=count)
    if count < 999_500:
        return tr("{count}\u00a0kB").format(count=round(count / 1_000))
    return tr("{count}\u00a0MB").format(count=f"{count / 1_000_000:.1f}")
