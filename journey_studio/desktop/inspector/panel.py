"""The inspector itself: follows the selection, shows the form of what is selected, and puts what is entered into the map."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from journey_studio.desktop.inspector.field import Field, Place
from journey_studio.desktop.inspector.forms import load_form
from journey_studio.desktop.inspector.naming import heading_of
from journey_studio.desktop.inspector.saving import save_values
from journey_studio.desktop.inspector.typing import Typing
from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import counted, tr
from journey_studio.model import InvalidValue, Record

WIDTH = 290


class Inspector(QFrame):
    """Hidden while nothing is selected. One form a noun, loaded when it is first needed. `closed` tells of its cross."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setFixedWidth(WIDTH)
        self._session = session
        self._forms: dict[str, tuple[QWidget, list[Field]]] = {}
        self._ids: tuple[str, ...] = ()
        self.typing = Typing(self._commit, self)
        self._heading, self._hint = wrapped_label(role="title"), wrapped_label(role="hint")
        self._problem = wrapped_label(role="problem")
        self._stack = QStackedWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._stack)
        self._lay_out()
        self._complain("")
        self.hide()

    @property
    def problem(self) -> str:
        """What is wrong with what was entered; empty where nothing is."""
        return self._problem.text()

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids of what it shows."""
        return self._ids

    def form(self, noun: str) -> QWidget:
        """The form of a noun."""
        if noun not in self._forms:
            widget, fields = load_form(noun, self._offered)
            self._forms[noun] = (widget, list(fields))
            self._stack.addWidget(widget)
            for child in widget.findChildren(QWidget):
                child.installEventFilter(self)
        return self._forms[noun][0]

    def inspect(self, ids: tuple[str, ...]) -> None:
        """Show these records: the fields of one, the count of several, nothing of none."""
        if ids != self._ids:
            self.typing.flush()
            self._complain("")
        self._ids = ids
        self.refresh()

    def refresh(self) -> None:
        """Show what is selected as it is now; what is gone is selected no more."""
        snapshot = self._session.snapshot
        records = [record for key in self._ids if (record := snapshot.find(key)) is not None]
        self.setVisible(bool(records))
        self._scroll.setVisible(len(records) == 1)
        self._hint.setVisible(len(records) > 1)
        if len(records) == 1:
            self._show(records[0])
        elif records:
            self._heading.setText(counted(len(records), tr("selected"), tr("selected")))
            self._hint.setText(tr("Select one to see its fields."))

    def _show(self, record: Record) -> None:
        snapshot = self._session.snapshot
        form = self.form(record.noun)
        form.setEnabled(self._session.can_edit)
        self._heading.setText(heading_of(record, snapshot))
        self._stack.setCurrentWidget(form)
        for field in self._forms[record.noun][1]:
            field.show(Place(record, snapshot))

    def _offered(self, field: str, value: Any, more: bool) -> None:
        if len(self._ids) == 1:
            self.typing.value(self._ids[0], field, value, more)

    def _commit(self, key: str, values: dict[str, Any], group: str) -> None:
        record = self._session.snapshot.find(key)
        if record is None or self._session.document is None:
            return
        try:
            save_values(self._session.document, record, values, group)
        except InvalidValue as problem:
            self._complain(str(problem))
        else:
            self._complain("")

    def _complain(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        close = button("×", "quiet")
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(lambda: self.inspect(()))
        close.clicked.connect(self.closed)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 8, 10)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(self._problem)
        column.addWidget(self._scroll, 1)
        column.addStretch(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo in a field are those of the map; a wheel over a field that is not in use scrolls the form."""
        if _takes_back(event) or (event.type() == QEvent.Type.Wheel and not _has_focus(watched)):
            event.ignore()
            return True
        return False


def _has_focus(watched: QObject) -> bool:
    return isinstance(watched, QWidget) and watched.hasFocus()


def _takes_back(event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
