"""Making an entry of one's own: what it is, its words, its phase and channel, and whether this map or every map keeps it."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from journey_studio.desktop.library.shelf import KINDS, kind_word, phase_words
from journey_studio.desktop.panels.making import deciding
from journey_studio.desktop.words import tr
from journey_studio.library.phases import PHASES
from journey_studio.library.presets import CHANNEL, Entry
from journey_studio.model.channel import CHANNEL_KINDS
from journey_studio.model.kinds import MATURITY

Keep = Callable[[Entry, bool], object]


class EntryDialog(QDialog):
    """`keep` is told the entry and whether it is for every map of the person."""

    def __init__(self, begun: Entry, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New entry of the library"))
        self._keep, self._facts = keep, dict(begun.facts)
        self.kind, self.phase, self.channel_kind = QComboBox(), QComboBox(), QComboBox()
        for key in KINDS:
            self.kind.addItem(kind_word(key), key)
        for phase in ("", *PHASES):
            self.phase.addItem(phase_words(phase), phase)
        for key in CHANNEL_KINDS:
            self.channel_kind.addItem(tr(key), key)
        self.title, self.body = QLineEdit(begun.title), QPlainTextEdit(begun.body)
        self.title.setMaxLength(200)
        self.body.setTabChangesFocus(True)
        self.body.setFixedHeight(64)
        self.channel = QLineEdit(begun.channel)
        self.channel.setMaxLength(200)
        self.message = QLineEdit(str(begun.facts.get("message", "")))
        self.mine, self.here = QRadioButton(tr("For all my maps")), QRadioButton(tr("In this map only"))
        self.mine.setChecked(True)
        self.buttons, self.go = deciding(self, tr("Save"), tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self._form = QFormLayout()
        self._lay_out()
        self.kind.setCurrentIndex(self.kind.findData(begun.kind))
        self.channel_kind.setCurrentIndex(max(self.channel_kind.findData(begun.facts.get("kind")), 0))
        self.phase.setCurrentIndex(max(self.phase.findData(begun.phase), 0))
        self.kind.currentIndexChanged.connect(lambda _: self._suit())
        self.title.textChanged.connect(lambda _: self._suit())
        self._suit()
        self.title.setFocus()

    @property
    def entry(self) -> Entry:
        """What has been entered."""
        kind, title = str(self.kind.currentData()), " ".join(self.title.text().split())
        if kind == CHANNEL:
            icon = {"icon": self._facts["icon"]} if self._facts.get("icon") else {}
            return Entry(kind, title, facts={"kind": str(self.channel_kind.currentData()), **icon})
        facts = {} if kind == "objective" else dict(self._facts)
        facts.pop("message", None)
        if kind == "campaign" and self.message.text().strip():
            facts["message"] = self.message.text().strip()
        phase = str(self.phase.currentData()) if self._form.isRowVisible(self.phase) else ""
        channel = self.channel.text().strip() if self._form.isRowVisible(self.channel) else ""
        return Entry(kind, title, phase, self.body.toPlainText().strip(), channel, facts)

    def accept(self) -> None:
        """Keep it."""
        if self.entry.title:
            super().accept()
            self._keep(self.entry, self.mine.isChecked())

    def _suit(self) -> None:
        """Only the fields that the kind has."""
        kind = self.kind.currentData()
        self._form.setRowVisible(self.phase, kind in ("touchpoint", "campaign", MATURITY))
        self.here.setVisible(kind != MATURITY)  # a map has its levels as cards
        if kind == MATURITY:
            self.mine.setChecked(True)
        self._form.setRowVisible(self.channel, kind == "touchpoint")
        self._form.setRowVisible(self.channel_kind, kind == CHANNEL)
        self._form.setRowVisible(self.message, kind == "campaign")
        self._form.setRowVisible(self.body, kind != CHANNEL)
        self.go.setEnabled(bool(self.title.text().strip()))

    def _lay_out(self) -> None:
        rows = (
            (tr("Kind"), self.kind),
            (tr("Title"), self.title),
            (tr("Phase"), self.phase),
            (tr("Channel"), self.channel),
            (tr("It is"), self.channel_kind),
            (tr("Message"), self.message),
            (tr("Text"), self.body),
        )
        for words, field in rows:
            field.setAccessibleName(words)
            self._form.addRow(words, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(self._form)
        column.addWidget(self.mine)
        column.addWidget(self.here)
        column.addWidget(self.buttons)
        self.setMinimumWidth(420)
