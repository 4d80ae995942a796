"""The weakest touchpoints beside the board: each score with its factors, peaks and valleys, and the weights of the formula."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QTreeWidgetItem, QVBoxLayout

from journey_studio.desktop.analysis.factors import factors
from journey_studio.desktop.analysis.going import go
from journey_studio.desktop.analysis.late_panel import LatePanel
from journey_studio.desktop.analysis.lists import entry, heading, key_of, nested, top_level, two_columns
from journey_studio.desktop.analysis.weights_form import WeightsForm
from journey_studio.desktop.icons import plain_icon
from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.words import tr
from journey_studio.insight.feelings import Turning, peaks_and_valleys
from journey_studio.insight.weakest import Weak, weakest
from journey_studio.model import Journey, Persona, Snapshot
from journey_studio.model.curve import signed

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH = 340
SHOWN = 50


class WeakestPanel(LatePanel):
    """A click or Enter goes to the touchpoint or point; the arrow right opens what a score is made of."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.session, "weakest", WIDTH)
        self._window = window
        self.list = two_columns(tr("Weakest touchpoints and peaks"), 66)
        self.list.itemClicked.connect(lambda item, _: self._go(item))
        self.list.itemActivated.connect(lambda item, _: self._go(item))
        self.nothing = wrapped_label(
            tr("Touchpoints are ranked here as soon as there are some: put one on the board."), "hint"
        )
        self.ranks = QCheckBox(tr("Show ranks on the board"))
        self.ranks.clicked.connect(window.actions_by_id["ranks"].trigger)
        self.weights = WeightsForm(window.session)
        self._lay_out()
        window.canvas.selection_changed.connect(self._follow)

    def fill(self, snapshot: Snapshot, journey: Journey) -> None:
        """Rank anew; what was open stays open, what was chosen stays chosen."""
        found = weakest(snapshot, journey)
        opened = {key_of(item) for item in self._items() if item.isExpanded()}
        chosen = key_of(self.list.currentItem())
        self.list.clear()
        self.nothing.setVisible(not found)
        if found:
            group = heading(self.list, tr("Weakest touchpoints"), tr("Score"))
            for rank, weak in enumerate(found[:SHOWN], 1):
                self._weak(group, rank, weak, opened)
            if len(found) > SHOWN:
                entry(group, tr("… and {count} more").format(count=f"{len(found) - SHOWN:,}"))
        turns = sorted(peaks_and_valleys(snapshot, journey), key=lambda each: each.emotion.value)
        valleys = [each for each in turns if each.turn == "valley"]
        peaks = [each for each in reversed(turns) if each.turn == "peak"]
        self._turns(snapshot, peaks, tr("Peaks"), "smile")
        self._turns(snapshot, valleys, tr("Valleys"), "frown")
        for item in self._items():
            if chosen and key_of(item) == chosen:
                self.list.setCurrentItem(item)
        self.ranks.setChecked(self._window.ranks.shown)
        self.weights.show_journey(journey)

    def explain(self, card: str) -> None:
        """Open what the score of a touchpoint is made of."""
        self.fill_now()
        self._look_at(card, opened=True)

    def _look_at(self, card: str, *, opened: bool = False) -> None:
        found = next((item for item in self._items() if key_of(item) == card), None)
        if found is not None:
            found.setExpanded(opened or found.isExpanded())
            self.list.setCurrentItem(found)
            self.list.scrollToItem(found)

    def _follow(self) -> None:
        """The touchpoint that is selected on the board is looked at here, too."""
        if self.isVisible() and len(self._window.selected) == 1:
            self._look_at(*self._window.selected)

    def _weak(self, group: QTreeWidgetItem, rank: int, weak: Weak, opened: set[str]) -> None:
        told = "\n".join(
            [weak.card.name, weak.place.way, *(f"{words}: {value}" for words, value in factors(weak))]
        )
        item = entry(group, f"{rank}. {weak.card.name}", f"{weak.score:.0f}", weak.card.id, told)
        for words, value in factors(weak):
            entry(item, words, value, weak.card.id)
        item.setExpanded(weak.card.id in opened)

    def _turns(self, snapshot: Snapshot, found: Iterable[Turning], words: str, icon: str) -> None:
        """Peaks or valleys in their order."""
        turns = list(found)[:SHOWN]
        if not turns:
            return
        group = heading(self.list, words, tr("Emotion"))
        for each in turns:
            persona = snapshot.get(Persona, each.curve.persona)
            who = each.curve.label or (persona.name if persona else "")
            told = " · ".join(filter(None, (each.place.name, who)))
            item = entry(group, told, signed(each.emotion.value), each.emotion.id)
            item.setIcon(0, plain_icon(icon, self._window.theme))

    def _items(self) -> list[QTreeWidgetItem]:
        return nested(top_level(self.list))

    def _go(self, item: QTreeWidgetItem) -> None:
        if key := key_of(item):
            go(self._window, key)
            self.list.setFocus()

    def _lay_out(self) -> None:
        formula = wrapped_label(tr("Score = depth × importance × abandonment × evidence, 0 to 100."), "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 12)
        column.addWidget(PanelHead(tr("Weakest touchpoints")))
        column.addWidget(formula)
        column.addWidget(self.ranks)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.weights)

    def showEvent(self, event: QShowEvent) -> None:
        """Open what makes the score of the touchpoint that is selected."""
        super().showEvent(event)
        if len(self._window.selected) == 1:
            self._look_at(*self._window.selected, opened=True)
