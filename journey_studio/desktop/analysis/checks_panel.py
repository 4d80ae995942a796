"""The checks panel: findings by rule, the worst first; for the chosen one why it matters, and the button that puts it right."""

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QTreeWidgetItem, QVBoxLayout

from journey_studio.desktop.analysis.fixing import can_fix, fix
from journey_studio.desktop.analysis.going import go
from journey_studio.desktop.analysis.late_panel import LatePanel
from journey_studio.desktop.analysis.lists import MOST, entry, heading, two_columns
from journey_studio.desktop.analysis.stale_setting import StaleSetting
from journey_studio.desktop.icons import picture
from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import button, plain_label, wrapped_label
from journey_studio.desktop.words import counted, tr
from journey_studio.insight.checks import Problem
from journey_studio.model import Journey, Snapshot
from journey_studio.model.wording import isolated

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH = 330
_PROBLEM = Qt.ItemDataRole.UserRole + 1


class ChecksPanel(LatePanel):
    """Follows the window's `checking`. A click or Enter goes to the card; the arrow keys look through the list."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.session, "checks", WIDTH)
        self._window = window
        self._shown: list[Problem] = []
        self._items: dict[Problem, QTreeWidgetItem] = {}
        self.count = plain_label(role="hint")
        self.list = two_columns(tr("What is to look at"), 46)
        self.list.currentItemChanged.connect(lambda item, _: self._look(item))
        self.list.itemClicked.connect(lambda item, _: self._go(item))
        self.list.itemActivated.connect(lambda item, _: self._go(item))
        self.nothing = wrapped_label(
            tr("Nothing to look at: every stage has touchpoints, and what is shown as fact is founded."),
            "hint",
        )
        self.message, self.why = wrapped_label(), wrapped_label(role="hint")
        self.fix = button("", "primary")
        self.fix.clicked.connect(self._fix)
        self.stale = StaleSetting(window.session)
        window.checking.changed.connect(self._fill_in_sight)
        self._lay_out()

    @property
    def chosen(self) -> Problem | None:
        """The finding that is chosen in the list."""
        item = self.list.currentItem()
        return item.data(0, _PROBLEM) if item is not None else None

    def choose(self, problem: Problem) -> None:
        """Choose a finding in the list."""
        self.fill_now()
        if problem in self._items:
            self.list.setCurrentItem(self._items[problem])

    def fill(self, snapshot: Snapshot, journey: Journey) -> None:
        """List what is to look at now; what was chosen stays chosen, or the one that took its place."""
        self._window.checking.now()
        problems = self._window.checking.problems
        self.stale.show_journey(journey)
        self.count.setText(counted(len(problems), tr("check to look at"), tr("checks to look at")))
        self.nothing.setVisible(not problems)
        self.list.setVisible(bool(problems))
        if problems != self._shown or not self.list.topLevelItemCount():
            self._list(problems)
        self._look(self.list.currentItem())

    def _list(self, problems: list[Problem]) -> None:
        chosen, place = self.chosen, self._place()
        self._shown, self._items = list(problems), {}
        self.list.blockSignals(True)
        self.list.clear()
        theme = self._window.theme
        for rule, listed in groupby(problems, key=lambda problem: problem.rule):
            group = list(listed)
            alarm = rule.severity != "note"
            colour = theme.families["pain"].bar if alarm else theme.muted
            parent = heading(self.list, tr(rule.title), f"{len(group):,}")
            parent.setIcon(0, picture("shield-alert" if alarm else "circle-dot", colour))
            parent.setToolTip(1, tr("Needs attention") if alarm else tr("Worth a look"))
            for problem in group[:MOST]:
                item = entry(
                    parent, problem.name or problem.message, key=problem.where, told=problem.told(isolated)
                )
                item.setData(0, _PROBLEM, problem)
                self._items[problem] = item
            if len(group) > MOST:
                entry(parent, tr("… and {count} more").format(count=f"{len(group) - MOST:,}"))
        current = (self._items.get(chosen) if chosen else None) or self._nearest(place)
        if current is not None:
            self.list.setCurrentItem(current)
        self.list.blockSignals(False)

    def _place(self) -> tuple[int, int]:
        item = self.list.currentItem()
        parent = item.parent() if item is not None else None
        if item is None or parent is None:
            return (0, 0)
        return self.list.indexOfTopLevelItem(parent), parent.indexOfChild(item)

    def _nearest(self, place: tuple[int, int]) -> QTreeWidgetItem | None:
        group = self.list.topLevelItem(min(place[0], self.list.topLevelItemCount() - 1))
        return group.child(min(place[1], group.childCount() - 1)) if group is not None else None

    def _look(self, item: QTreeWidgetItem | None) -> None:
        problem = self.chosen
        self._foot.setVisible(problem is not None)
        if problem is not None:
            self.message.setText(problem.told(isolated))
            self.why.setText(tr(problem.rule.why))
            self.fix.setText(tr(problem.rule.fix))
            self.fix.setEnabled(can_fix(self._window, problem))

    def _go(self, item: QTreeWidgetItem) -> None:
        problem = item.data(0, _PROBLEM)
        if problem is not None:
            go(self._window, problem.where)
            self.list.setFocus()
        elif item.parent() is None:
            item.setExpanded(not item.isExpanded())

    def _fix(self) -> None:
        if problem := self.chosen:
            fix(self._window, problem)

    def _lay_out(self) -> None:
        self._foot = QFrame()
        self._foot.setProperty("role", "finding")
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(12, 10, 12, 12)
        for part in (self.message, self.why, self.fix):
            foot.addWidget(part)
        for label in (self.message, self.why):  # as many lines as the words need at this width
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 12)
        column.addWidget(PanelHead(tr("Checks")))
        column.addWidget(self.count)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot)
        column.addStretch(0)
        column.addWidget(self.stale)
