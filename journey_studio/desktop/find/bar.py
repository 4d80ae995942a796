"""The find bar above the board, and below its first line the one for replacing."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from journey_studio.desktop.find.search import Search
from journey_studio.desktop.panels.making import button, plain_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import counted, tip, tr
from journey_studio.model import InvalidValue

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """Hidden until asked for. `went` carries the id of the match to show, `closed` that the keyboard may go to the board."""

    went = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._session, self._search = session, search
        self.field, self.by = _field(tr("Find in every text")), _field(tr("Replace by"))
        self.count = plain_label("", "hint")
        self.count.setMinimumWidth(72)
        self.exact, self.only = QCheckBox(tr("Match case")), QCheckBox(tr("Filter to matches"))
        self.exact.setToolTip(tip(tr("Tell capitals from small letters, and é from e")))
        self.only.setToolTip(tip(tr("Let everything else turn pale")))
        self.previous = _button("‹", tr("Previous match (Shift+F3)"))
        self.next = _button("›", tr("Next match (F3)"))
        self.close_it = _button("×", tr("Close (Esc)"))
        self.one, self.all = button(tr("Replace")), button(tr("Replace all"))
        self.problem = plain_label("", "problem")
        self._second = QWidget()
        self._connect()
        self._lay_out()
        self.hide()

    def open(self, *, replacing: bool, words: str = "") -> None:
        """Show the bar, with some words to begin with, and the line for replacing where it is asked for."""
        self._second.setVisible(replacing and self._session.can_edit)
        if words:
            self.field.setText(words)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self.look()

    def close_up(self) -> None:
        """Hide the bar and forget what was found."""
        self.hide()
        self._search.stop()
        self.closed.emit()

    def refresh(self) -> None:
        """The map has changed."""
        if self.isVisible():
            self._search.refresh()

    def look(self) -> None:
        """Look for what is typed."""
        self.problem.clear()
        self._search.look_for(self.field.text(), exact=self.exact.isChecked(), only=self.only.isChecked())

    def go(self, way: int) -> None:
        """Show the next match, or the one before."""
        if key := self._search.step(way):
            self.went.emit(key)

    def _show_found(self) -> None:
        search = self._search
        found = len(search.found)
        words = ""
        if search.typed:
            words = (
                f"{search.number:,} / {found:,}"
                if search.number
                else counted(found, tr("match"), tr("matches"))
            )
        self.count.setText(words if found or not search.typed else tr("No match"))
        for made in (self.previous, self.next):
            made.setEnabled(found > 0)
        replacing = self._second.isVisible()
        times = search.count() if replacing else 0
        self.all.setText(tr("Replace all {count}").format(count=f"{times:,}") if times else tr("Replace all"))
        self.all.setEnabled(times > 0)
        self.one.setEnabled(times > 0)

    def _replace(self, every: bool) -> None:
        """Replace; where no match is in hand yet, the first one is taken in hand."""
        search = self._search
        if not every and not search.number:
            self.go(1)
            return
        here = search.number
        try:
            search.replace(self.by.text(), every=every)
        except InvalidValue as problem:
            self.problem.setText(str(problem))
            return
        if not every and search.found:
            self.went.emit(search.step(1) if search.number else search.take(here - 1))

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self.look())
        for box in (self.exact, self.only):
            box.toggled.connect(lambda _: self.look())
        for field in (self.field, self.by):
            field.installEventFilter(self)
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.close_it.clicked.connect(self.close_up)
        self.one.clicked.connect(lambda: self._replace(False))
        self.all.clicked.connect(lambda: self._replace(True))
        self._search.changed.connect(self._show_found)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout(self._second)
        first.addWidget(self.field, 3)
        for widget in (self.count, self.previous, self.next, self.only, self.exact):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(self.close_it)
        second.addWidget(self.by, 3)
        for widget in (self.one, self.all, self.problem):
            second.addWidget(widget)
        second.addStretch(1)
        second.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 6)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self._second)
        found = (self.previous, self.next, self.only, self.exact)
        for before, after in pairwise((self.field, self.by, *found, self.one, self.all, self.close_it)):
            QWidget.setTabOrder(before, after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, with Shift back; in the line for replacing it replaces. Escape closes."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _ENTER and watched is self.by:
            self._replace(False)
        elif event.key() in _ENTER:
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            return False
        return True


def _field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    made.setMinimumWidth(110)
    made.setMaximumWidth(260)
    return made


def _button(sign: str, name: str) -> QPushButton:
    made = button(sign, "quiet")
    made.setToolTip(tip(name))
    made.setAccessibleName(name)
    return made
