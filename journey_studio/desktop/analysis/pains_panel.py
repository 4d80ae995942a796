"""Pains and what answers them: the worst first, with their opportunities and the plan items that carry those out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QTreeWidgetItem, QVBoxLayout

from journey_studio.desktop.analysis.answering import SEVERITIES, add_answer, set_severity
from journey_studio.desktop.analysis.going import go
from journey_studio.desktop.analysis.late_panel import LatePanel
from journey_studio.desktop.analysis.lists import MOST, entry, key_of, nested, two_columns
from journey_studio.desktop.icons import kind_icon
from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import button, plain_label, wrapped_label
from journey_studio.desktop.words import tr
from journey_studio.insight.answers import AnsweredPain, answered_pains
from journey_studio.insight.opportunities import Opportunity
from journey_studio.model import Card, Journey, Snapshot
from journey_studio.model.kinds import CARD_KINDS

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH = 340
_DIGITS = {getattr(Qt.Key, f"Key_{number}"): number for number in SEVERITIES}


class PainsPanel(LatePanel):
    """A click or Enter goes to the card; 1 to 5 rate the severity of the chosen pain; buttons add what answers it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.session, "pains", WIDTH)
        self._window = window
        self.count = plain_label(role="hint")
        self.list = two_columns(tr("Pains and what answers them"), 92)
        self.list.currentItemChanged.connect(lambda *_: self._look())
        self.list.itemClicked.connect(lambda item, _: self._go(item))
        self.list.itemActivated.connect(lambda item, _: self._go(item))
        self.list.installEventFilter(self)
        self.nothing = wrapped_label(
            tr("No pain is on the board yet. Note what goes wrong, and how much it hurts from 1 to 5."),
            "hint",
        )
        self.opportunity = button(tr("Add an opportunity"))
        self.opportunity.clicked.connect(lambda: self._add("opportunity"))
        self.item = button(tr("Add a plan item"))
        self.item.clicked.connect(lambda: self._add("plan item"))
        self.link = button(tr("Link to a card …"), "link")
        self.link.clicked.connect(self._link)
        self._lay_out()

    @property
    def chosen(self) -> Card | None:
        """The card that is chosen in the list."""
        return self.session.snapshot.get(Card, key_of(self.list.currentItem()))

    def fill(self, snapshot: Snapshot, journey: Journey) -> None:
        """List the pains anew; what was chosen stays chosen."""
        chosen, found = key_of(self.list.currentItem()), answered_pains(snapshot, journey)
        unanswered = sum(each.is_open for each in found)
        words = tr("{count} of {all} pains have no answer yet").format(count=unanswered, all=len(found))
        self.count.setText(words if found else "")
        self.nothing.setVisible(not found)
        self.list.blockSignals(True)
        self.list.clear()
        items = [self._pain(each) for each in found[:MOST]]
        if len(found) > MOST:
            entry(self.list, tr("… and {count} more").format(count=f"{len(found) - MOST:,}"))
        current = next((item for item in nested(items) if chosen and key_of(item) == chosen), None)
        if current is not None:
            self.list.setCurrentItem(current)
        self.list.blockSignals(False)
        self._look()

    def _pain(self, each: AnsweredPain) -> QTreeWidgetItem:
        pain = each.pain
        right = (
            tr("Severity {value}").format(value=f"{pain.severity:g}") if pain.severity else tr("not rated")
        )
        told = "\n".join(filter(None, (pain.card.name, pain.place.way, pain.card.breaking_reason)))
        item = entry(self.list, pain.card.name, right, pain.card.id, told)
        item.setIcon(0, kind_icon(pain.card.kind, self._window.theme))
        for answer in each.answers:
            inner = self._answer(item, answer.opportunity)
            for planned in answer.items:
                self._answer(inner, planned)
            inner.setExpanded(True)
        for planned in each.items:
            self._answer(item, planned)
        if each.is_open:
            entry(item, tr("No answer yet")).setForeground(0, self.palette().placeholderText())
        item.setExpanded(True)
        return item

    def _answer(self, parent: QTreeWidgetItem, found: Opportunity) -> QTreeWidgetItem:
        right = tr("Priority {value}").format(value=f"{found.priority:g}") if found.priority else ""
        item = entry(parent, found.card.name, right, found.card.id, f"{found.card.name}\n{found.place.way}")
        item.setIcon(0, kind_icon(found.card.kind, self._window.theme))
        return item

    def _look(self) -> None:
        card, can = self.chosen, self.session.can_edit
        self.opportunity.setEnabled(
            can and card is not None and card.kind not in ("opportunity", "plan item")
        )
        self.item.setEnabled(can and card is not None and card.kind != "plan item")
        self.link.setEnabled(can and card is not None)

    def _go(self, item: QTreeWidgetItem) -> None:
        if key := key_of(item):
            go(self._window, key)
            self.list.setFocus()

    def _add(self, kind: str) -> None:
        if card := self.chosen:
            add_answer(self._window, card, kind)

    def _link(self) -> None:
        if card := self.chosen:
            go(self._window, card.id)
            self._window.inspector.link_asked.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.opportunity)
        row.addWidget(self.item)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 12)
        column.addWidget(PanelHead(tr("Pains and answers")))
        for part in (self.count, self.nothing):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.link)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit in the list rates the pain that is chosen; it is neither the board's nor a search."""
        card = self.chosen
        if (
            not isinstance(event, QKeyEvent)
            or event.modifiers()
            or event.key() not in _DIGITS
            or card is None
        ):
            return False
        if "severity" not in CARD_KINDS[card.kind].facts or not self.session.can_edit:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            set_severity(self._window, card, _DIGITS[event.key()])
            self.fill_now()
        return True
