"""The dialog that sorts texts of customers: paste or read them, look where they belong, change it, put them on the map."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from journey_studio.desktop.feedback.texts_list import TextsList, sign_words
from journey_studio.desktop.panels.making import button, deciding, plain_label, wrapped_label
from journey_studio.desktop.words import counted, list_text, tr
from journey_studio.desktop.work.reading import Reading, ReadJob
from journey_studio.document import NotSaved
from journey_studio.document.snapshots import save_by_itself
from journey_studio.importers.feedback import (
    Feedback,
    feedback_of_file,
    feedback_of_text,
    put_feedback,
    sort_texts,
)
from journey_studio.importers.source_file import source_bytes
from journey_studio.insight.columns import cards_in_order
from journey_studio.model import InvalidValue, Journey
from journey_studio.model.saved import Occasion

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

_SIZE = (1_180, 680)
_REST = 300  # ms after the latest letter until the texts are sorted anew
_SIGNS = ("positive", "negative", "")


class FeedbackDialog(QDialog):
    """Changes nothing until it is accepted; then it is one edit."""

    def __init__(self, window: "MainWindow", journey: Journey) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Feedback texts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._window, self._journey = window, journey
        self._snapshot = window.session.snapshot
        self._read: list[Feedback] = []
        self._source = tr("Pasted texts")
        cards = [card for card in cards_in_order(self._snapshot, journey) if card.kind == "touchpoint"]
        self._touchpoints = {card.id: list_text(card.name) for card in cards}
        self.paste, self.list = QPlainTextEdit(), TextsList(self._touchpoints)
        self.summary = wrapped_label(role="title")
        self.signs, self.places = QComboBox(), QComboBox()
        self.reading = Reading(window, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST)
        self._later.timeout.connect(self.sort)
        self._lay_out()
        self.resize(*_SIZE)
        self.paste.textChanged.connect(self._later.start)
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.list.changed.connect(self._count)
        self.signs.activated.connect(lambda _: self.list.choose(sign=str(self.signs.currentData())))
        self.places.activated.connect(lambda _: self.list.choose(touchpoint=str(self.places.currentData())))
        self.paste.setFocus()
        self.sort()

    def sort(self) -> None:
        """Sort what was read and what was pasted."""
        self._later.stop()
        texts = [*self._read, *feedback_of_text(self.paste.toPlainText())]
        self.list.show_texts(sort_texts(texts, self._snapshot, self._journey))

    def of_file(self, path: Path) -> None:
        """Read a file beside the window's own work; its texts come first."""
        job = ReadJob(lambda go_on: feedback_of_file(source_bytes(path), go_on), path.name)
        self.reading.begin(
            job,
            tr("Reading {name} …").format(name=path.name),
            lambda found: self._came(path.name, found),
            lambda words: self._say(f"{path.name}: {words}"),
        )

    def _came(self, name: str, found: list[Feedback]) -> None:
        self._read, self._source = found, name
        self._say("")
        self.sort()
        self.list.setFocus()

    def _say(self, problem: str) -> bool:
        """Show what is wrong, or nothing; that is all there is to do about it."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        return True

    def _ask(self) -> None:
        if path := self._window.names.feedback(self._window.maps.folder):
            self.of_file(path)

    def _show_chosen(self) -> None:
        """The sign and the touchpoint that the selected texts share."""
        chosen = self.list.selected
        signs, places = {each.sign for each in chosen}, {each.touchpoint for each in chosen}
        self.signs.setCurrentIndex(_SIGNS.index(signs.pop()) if len(signs) == 1 else -1)
        self.places.setCurrentIndex(self.places.findData(places.pop()) if len(places) == 1 else -1)
        for combo in (self.signs, self.places):
            combo.setEnabled(bool(chosen))

    def _count(self) -> None:
        texts, count = self.list.topLevelItemCount(), len(self.list.accepted)
        words = tr("{texts}, {count} of them with a touchpoint and ticked")
        told = words.format(texts=counted(texts, tr("text"), tr("texts")), count=f"{count:,}")
        self.summary.setText(told if texts else tr("What do customers say?"))
        self._go.setEnabled(count > 0)
        self._go.setText(
            tr("Put {count} on the map").format(count=counted(count, tr("text"), tr("texts")))
            if count
            else tr("Put on the map")
        )

    def accept(self) -> None:
        """Put the ticked texts on the map, as one edit; how the map was is saved before. Where that is refused they stay here."""
        if self._later.isActive():
            self.sort()
        document, accepted = self._window.session.document, self.list.accepted
        if document is None or not accepted:
            return
        try:
            save_by_itself(document, Occasion.BEFORE_IMPORT)
            with document.edit(tr("Put feedback on the map")) as edit:
                done = put_feedback(edit, self._journey, accepted, self._source)
        except (InvalidValue, NotSaved) as refused:
            self._say(str(refused))
            return
        super().accept()
        words = tr("{count} on the map now, in the lane “Customer feedback”.")
        told = words.format(count=counted(done, tr("new text"), tr("new texts")))
        self._window.notice.say(told, (tr("Undo"), self._window.undo), brief=True)

    def done(self, result: int) -> None:
        """Read and sort no more."""
        self._later.stop()
        self.reading.stop()
        super().done(result)

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(16)
        parts.addWidget(self._left())
        parts.addWidget(self._right())
        parts.setSizes([340, 800])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSpacing(10)
        whole.addWidget(self.summary)
        hint = tr(
            "Sign and touchpoint are a guess: look through them. Good texts become strengths, bad ones pain points, others evidence, "
            "each linked to its touchpoint."
        )
        whole.addWidget(wrapped_label(hint, "hint"))
        whole.addWidget(parts, 1)
        buttons, self._go = deciding(self, tr("Put on the map"), tr("Cancel"))
        buttons.accepted.connect(self.accept)
        whole.addWidget(buttons)

    def _left(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self.paste.setPlaceholderText(
            tr("Paste tickets, reviews or posts: one a line, or with an empty line between them")
        )
        self.paste.setAccessibleName(tr("Texts of customers"))
        self.paste.setTabChangesFocus(True)
        self._problem = wrapped_label(role="problem")
        self._problem.hide()
        read = button(tr("Read a file …"))
        read.clicked.connect(self._ask)
        column.addWidget(self.paste, 1)
        column.addWidget(self._problem)
        column.addWidget(read)
        return side

    def _right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain_label(tr("The selected texts are")))
        for sign in _SIGNS:
            self.signs.addItem(sign_words(sign), sign)
        self.signs.setAccessibleName(tr("Sign of the selected texts"))
        row.addWidget(self.signs)
        row.addWidget(plain_label(tr("and speak of")))
        self.places.addItem(tr("no touchpoint"), "")
        for key, title in self._touchpoints.items():
            self.places.addItem(title, key)
        self.places.setAccessibleName(tr("Touchpoint of the selected texts"))
        self.places.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.places.setMinimumContentsLength(20)
        for combo in (self.signs, self.places):
            combo.setPlaceholderText(tr("Several"))
        row.addWidget(self.places, 1)
        column.addLayout(row)
        return side


def sort_feedback(window: "MainWindow") -> None:
    """Ask for texts, and put on the map what is confirmed."""
    window.settle()
    if (journey := window.session.journey) is not None:
        dialog = FeedbackDialog(window, journey)
        window.session.replaced.connect(dialog.reject)
        dialog.open()
        dialog.paste.moveCursor(QTextCursor.MoveOperation.End)
