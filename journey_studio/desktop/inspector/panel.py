"""The inspector itself: follows the selection, shows the form of what is selected, and puts what is entered into the map."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journey_studio.desktop.inspector.field import Field, Place
from journey_studio.desktop.inspector.forms import load_form
from journey_studio.desktop.inspector.head import Head
from journey_studio.desktop.inspector.journey_way import JourneyWay
from journey_studio.desktop.inspector.links_field import LinksAsk, LinksField
from journey_studio.desktop.inspector.saving import save_values
from journey_studio.desktop.inspector.tabbing import fields_in_order, next_field
from journey_studio.desktop.inspector.turns_field import turns_of
from journey_studio.desktop.inspector.typing import Typing
from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.layout import load_theme
from journey_studio.model import Card, InvalidValue, Record

WIDTH = 316


class Inspector(QFrame):
    """Hidden while nothing is selected. One form a noun, loaded when it is first needed.

    `closed` tells of its cross, `asked` that somebody wants the fields themselves, `left` of Escape in a field; `went` names a card or point to go to, `parted` a connector to take away,
    `journey_wanted` a journey to show; `link_asked` asks for a card to link.
    """

    closed = Signal()
    asked = Signal()
    left = Signal()
    went = Signal(str)
    parted = Signal(str)
    link_asked = Signal()
    journey_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setFixedWidth(WIDTH)
        self._session = session
        self._forms: dict[str, tuple[QWidget, list[Field]]] = {}
        self._ids: tuple[str, ...] = ()
        self.theme = load_theme("light")
        self.typing = Typing(self._commit, self)
        self._head = Head()
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
            self._forms[noun] = (widget, [*fields, *self._more(widget)])
            self._stack.addWidget(widget)
            for child in widget.findChildren(QWidget):
                child.installEventFilter(self)
        return self._forms[noun][0]

    def inspect(self, ids: tuple[str, ...], *, asked: bool = True) -> None:
        """Show these records: the fields of one or of several cards, the count of others, nothing of none.

        They are `asked` for unless they only follow a selection.
        """
        if ids != self._ids:
            self.typing.flush()
            self._complain("")
            self._scroll.verticalScrollBar().setValue(0)
        self._ids = ids
        self.refresh()
        if asked and not self.isHidden():
            self.asked.emit()

    def refresh(self) -> None:
        """Show what is selected as it is now; what is gone is selected no more."""
        snapshot = self._session.snapshot
        records = [record for key in self._ids if (record := snapshot.find(key)) is not None]
        self.setVisible(bool(records))
        together = len(records) == 1 or all(isinstance(record, Card) for record in records)
        self._scroll.setVisible(together)
        self._head.show_records(records, snapshot, self.theme)
        if records and together:
            self._show(records[0], tuple(records[1:]))

    def _show(self, record: Record, others: tuple[Record, ...]) -> None:
        snapshot = self._session.snapshot
        form = self.form(record.noun)
        form.setEnabled(self._session.can_edit)
        self._stack.setCurrentWidget(form)
        for child in form.findChildren(QWidget):
            if child.property("alone"):
                child.setVisible(not others)
        for field in self._forms[record.noun][1]:
            field.show(Place(record, snapshot, self.theme, others))

    def take_field(self, noun: str, name: str) -> None:
        """Put the keyboard into a field of a form, or into the first part of it that takes keys, and show it."""
        group = self.form(noun).findChild(QWidget, name)
        if isinstance(group, QWidget):
            parts = [group, *group.findChildren(QWidget)]
            taking = (
                part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled()
            )
            self._take(next(taking, group), Qt.FocusReason.TabFocusReason)

    def take_keyboard(self, *, chosen: bool = False) -> None:
        """Begin in the first field that is shown; text that is `chosen` as a whole goes with the first letter typed."""
        for child in fields_in_order(self._stack)[:1]:
            child.setFocus(Qt.FocusReason.TabFocusReason)
            if chosen and isinstance(child, QPlainTextEdit):
                child.selectAll()

    def _take(self, field: QWidget, why: Qt.FocusReason) -> None:
        """The keyboard goes into a field, which comes in sight: once more when a form just filled is laid out."""
        field.setFocus(why)
        self._show_field()
        QTimer.singleShot(0, self, self._show_field)

    def _show_field(self) -> None:
        """Scroll to the field that has the keyboard."""
        field = QApplication.focusWidget()
        if field is not None and self._stack.isAncestorOf(field):
            self._scroll.ensureWidgetVisible(field)

    def _offered(self, field: str, value: Any, more: bool) -> None:
        self.typing.value(" ".join(self._ids), field, value, more)

    def _commit(self, keys: str, values: dict[str, Any], group: str) -> None:
        snapshot = self._session.snapshot
        records = [record for key in keys.split() if (record := snapshot.find(key)) is not None]
        if not records or self._session.document is None:
            return
        try:
            save_values(self._session.document, records, values, group)
        except InvalidValue as problem:
            self._complain(str(problem))
        else:
            self._complain("")

    def _more(self, form: QWidget) -> list[Field]:
        """What a form shows besides the record's fields: joints of a card, the journey it leads to, turns of curves."""
        group, way = form.findChild(QWidget, "links"), form.findChild(QPushButton, "open_link")
        if not isinstance(group, QWidget) or not isinstance(way, QPushButton):
            return turns_of(form, self.went.emit)
        ask = LinksAsk(self.went.emit, self.parted.emit, self.link_asked.emit)
        return [LinksField(group, ask), JourneyWay(form, way, self.journey_wanted.emit)]

    def _complain(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        close = button("×", "quiet")
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(lambda: self.inspect(()))
        close.clicked.connect(self.closed)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 8, 10)
        column.addLayout(top)
        column.addWidget(self._problem)
        column.addWidget(self._scroll, 1)
        column.addStretch(0)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the fields as they are read."""
        following = next_field(self._stack, forward=forward)
        if following is None:
            return bool(super().focusNextPrevChild(forward))
        self._take(following, Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo in a field are those of the map; Escape leads back to the board; an idle field lets the wheel pass."""
        if isinstance(event, QKeyEvent) and _leaves(event):
            self.typing.flush()
            self.left.emit()
            return True
        if _takes_back(event) or (event.type() == QEvent.Type.Wheel and not _has_focus(watched)):
            event.ignore()
            return True
        return False


def _leaves(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape


def _has_focus(watched: QObject) -> bool:
    return isinstance(watched, QWidget) and watched.hasFocus()


def _takes_back(event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
