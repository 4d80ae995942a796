"""Where each stage and each step goes, as a tree whose last column can be changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem

from journey_studio.desktop.words import counted, list_text, tip, tr
from journey_studio.model import Card, Snapshot, Stage, Step

_KEY = Qt.ItemDataRole.UserRole
_NAME, _CARDS, _GOES = range(3)
MOST_OPEN = 24
"""With more steps than this, stages are closed at first."""


class MappingTree(QTreeWidget):
    """`changed` follows a choice; `targets` has the number of the new stage for each step."""

    changed = Signal()

    def __init__(self, snapshot: Snapshot, journey: str) -> None:
        super().__init__()
        self.setObjectName("mapping")
        self.setAccessibleName(tr("Where stages and steps go"))
        self.setHeaderLabels([tr("Now"), tr("Cards"), tr("Becomes")])
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_CARDS, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(_GOES, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_GOES, 250)
        self.targets: dict[str, int] = {}
        self._titles: Sequence[str] = ()
        self._steps: dict[str, list[str]] = {}
        self.combos: dict[str, QComboBox] = {}
        self._stages: list[QTreeWidgetItem] = []
        counts = _cards(snapshot)
        for stage in snapshot.stages(journey):
            self._add(snapshot, stage, counts)
        if sum(map(len, self._steps.values())) <= MOST_OPEN:
            self.expandAll()
        self.itemExpanded.connect(lambda _: self._dress())

    def _add(self, snapshot: Snapshot, stage: Stage, counts: Mapping[str, int]) -> None:
        steps = snapshot.of_owner(Step, stage.id)
        title = list_text(stage.title) or tr("Untitled stage")
        whole = sum(counts.get(step.id, 0) for step in steps)
        item = QTreeWidgetItem([title, counted(whole, tr("card"), tr("cards")), ""])
        item.setData(_NAME, _KEY, stage.id)
        item.setToolTip(_NAME, tip(title))
        self.addTopLevelItem(item)
        self._stages.append(item)
        self._steps[stage.id] = [step.id for step in steps]
        for step in steps if len(steps) > 1 else ():
            words = list_text(step.title) or tr("Untitled step")
            row = QTreeWidgetItem([words, counted(counts.get(step.id, 0), tr("card"), tr("cards")), ""])
            row.setData(_NAME, _KEY, step.id)
            row.setToolTip(_NAME, tip(words))
            item.addChild(row)

    def propose(self, titles: Sequence[str], targets: Mapping[str, int]) -> None:
        """Show another proposal."""
        self._titles, self.targets = titles, dict(targets)
        for combo in self.combos.values():
            combo.blockSignals(True)
            combo.clear()
            combo.addItems(list(titles))
            combo.blockSignals(False)
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        """Choices for the rows in sight, each showing where it goes."""
        for item in self._stages:
            self._show(item)
            below = (item.child(place) for place in range(item.childCount()) if item.isExpanded())
            for row in below:
                if row is not None:
                    self._show(row)

    def _show(self, row: QTreeWidgetItem) -> None:
        key = str(row.data(_NAME, _KEY))
        if key not in self.combos:
            self.combos[key] = self._combo(row, key)
        numbers = {self.targets[step] for step in self._steps.get(key, [key])}
        combo = self.combos[key]
        combo.blockSignals(True)
        combo.setCurrentIndex(numbers.pop() if len(numbers) == 1 else -1)
        combo.blockSignals(False)

    def _combo(self, row: QTreeWidgetItem, key: str) -> QComboBox:
        combo = QComboBox()
        combo.addItems(list(self._titles))
        combo.setPlaceholderText(tr("Several, see its steps"))
        combo.setAccessibleName(tr("{name} becomes").format(name=row.text(_NAME)))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.activated.connect(lambda number: self._choose(key, number))
        self.setItemWidget(row, _GOES, combo)
        return combo

    def _choose(self, key: str, number: int) -> None:
        for step in self._steps.get(key, [key]):
            self.targets[step] = number
        self._dress()
        self.changed.emit()


def _cards(snapshot: Snapshot) -> dict[str, int]:
    counts: dict[str, int] = {}
    for card in snapshot.all(Card):
        counts[card.step] = counts.get(card.step, 0) + 1
    return counts
