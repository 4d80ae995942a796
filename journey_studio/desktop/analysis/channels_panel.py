"""Channels beside the board: the journey's type held against what is drawn, the mix of each stage, and each persona's."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QTreeWidgetItem, QVBoxLayout

from journey_studio.desktop.analysis.going import go
from journey_studio.desktop.analysis.late_panel import LatePanel
from journey_studio.desktop.analysis.lists import MOST, entry, heading, key_of, two_columns
from journey_studio.desktop.analysis.type_words import TYPE_WORDS, advice_words, verdict
from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.words import tr
from journey_studio.document.changing import change
from journey_studio.insight.channels import channel_mix, persona_channels
from journey_studio.insight.journey_type import TypeCheck, type_check
from journey_studio.model import Channel, Journey, Persona, Snapshot
from journey_studio.model.journey import TYPES

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH = 350


class ChannelsPanel(LatePanel):
    """A click or Enter goes to the card, stage or persona of a line; the type is chosen above."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.session, "channels", WIDTH)
        self._window = window
        self.type = QComboBox()
        self.type.setAccessibleName(tr("Type of the journey"))
        for each in TYPES:
            self.type.addItem(tr(TYPE_WORDS[each]), each)
        self.type.activated.connect(self._choose)
        self.verdict, self.advice = wrapped_label(), wrapped_label(role="hint")
        self.list = two_columns(tr("Breaks, and the mix of channels"), 104)
        self.list.itemClicked.connect(lambda item, _: self._go(item))
        self.list.itemActivated.connect(lambda item, _: self._go(item))
        self._lay_out()

    def fill(self, snapshot: Snapshot, journey: Journey) -> None:
        """Count anew."""
        found = type_check(snapshot, journey)
        mixes = channel_mix(snapshot, journey)
        self.type.setCurrentIndex(self.type.findData(journey.type))
        self.type.setEnabled(self.session.can_edit)
        self.verdict.setText(verdict(found))
        said = advice_words(mixes)
        self.advice.setText(said)
        self.advice.setVisible(bool(said))
        chosen = self.list.currentIndex().row()
        self.list.clear()
        self._breaks(found)
        self._mix(snapshot, journey)
        self._personas(snapshot, journey)
        if chosen >= 0 and (item := self.list.topLevelItem(min(chosen, self.list.topLevelItemCount() - 1))):
            self.list.setCurrentItem(item)

    def _breaks(self, found: TypeCheck) -> None:
        if not found.breaks:
            return
        group = heading(self.list, tr("Breaks"), f"{len(found.breaks):,}")
        for each in found.breaks[:MOST]:
            words = each.card.name
            if each.source is not None:
                words = tr("{source} → {target}").format(source=each.source.name, target=each.card.name)
            entry(group, words, key=each.card.id)

    def _mix(self, snapshot: Snapshot, journey: Journey) -> None:
        mixes = channel_mix(snapshot, journey)
        if not any(mix.total or mix.none for mix in mixes):
            return
        group = heading(self.list, tr("Channels by stage"), tr("digital"))
        for number, mix in enumerate(mixes[:MOST], 1):
            title = mix.stage.title or tr("Stage {number}").format(number=number)
            share = f"{mix.digital / mix.total:.0%}" if mix.total else "–"
            item = entry(group, title, share, mix.stage.id, advice_words([mix]) or title)
            _counts(item, snapshot, mix.counts, mix.stage.id)
            if mix.none:
                entry(item, tr("No channel"), f"{mix.none}", mix.stage.id)
            item.setExpanded(True)

    def _personas(self, snapshot: Snapshot, journey: Journey) -> None:
        found = persona_channels(snapshot, journey)
        if not any(found.values()):
            return
        group = heading(self.list, tr("Channels by persona"), tr("touchpoints"))
        for key, counts in list(found.items())[:MOST]:
            item = entry(group, snapshot.need(Persona, key).name, f"{sum(counts.values())}", key)
            _counts(item, snapshot, dict(counts.most_common()), key)

    def _choose(self, index: int) -> None:
        journey, document = self.session.journey, self.session.document
        chosen = str(self.type.itemData(index))
        if journey is not None and document is not None and chosen != journey.type:
            with document.edit("Set journey type") as edit:
                change(edit, journey.id, {"type": chosen})
            self.fill_now()

    def _go(self, item: QTreeWidgetItem) -> None:
        if key := key_of(item):
            go(self._window, key)
            self.list.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 12)
        column.addWidget(PanelHead(tr("Channels and journey type")))
        for part in (self.type, self.verdict, self.advice):
            column.addWidget(part)
        column.addWidget(self.list, 1)


def _counts(item: QTreeWidgetItem, snapshot: Snapshot, counts: Mapping[str, int], key: str) -> None:
    for channel, count in counts.items():
        entry(item, snapshot.need(Channel, channel).name, f"{count}", key)
